//! Documents through a translator: each different sentence once, what is known already not at all; judged,
//! markup put back, documents written and read back.

mod ask;
mod beside;
mod corrected;
mod flights;
mod plan;
mod ready;
mod recall;
mod report;
mod retry;
mod suggested;
mod tally;
mod terms;

pub use beside::Beside;
pub use corrected::{NoUnit, SegmentPlace, corrected};
pub use flights::Flights;
pub use ready::{Listener, Ready};
pub use recall::Recall;
pub use report::{
    Counts, Done, Integrity, Made, Markup, Rendered, SegmentReport, Terms as CountedTerms, Unfit,
    Verdict,
};
pub use suggested::{OtherCount, Wish, suggested};
pub use tally::Tally;
pub use terms::is_met as has_terms;

use std::{fmt, sync::Arc, time::Instant};

use super::{document::Document, lexicon::learner::Learner, rules::Rules};
use crate::{
    config::Formality,
    glossary::Terms,
    lang::{Pair, Tag},
    translator::{RequestId, TranslateError, Translator, Urgency, off_thread},
};
use plan::Plan;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Order {
    /// From which language into which.
    pub pair: Pair,
    /// Only passages that are surely in this language; all blocks that are not in another where not set.
    pub only: Option<Tag>,
    /// What the portal decided.
    pub rules: Arc<Rules>,
    /// Who asks.
    pub request: RequestId,
    /// What the answer tells beside the text.
    pub detail: Detail,
    /// Learns from what is translated, and knows words for translators that do not align.
    pub learner: Option<Arc<Learner>>,
    /// Who is asked in turn for what the first translator could not translate fit to print.
    pub others: Others,
    /// What was translated before; nothing is looked up or kept where not set.
    pub recall: Option<Recall>,
    /// Hears of blocks before the whole is done.
    pub listener: Option<Listener>,
    /// Counts what is done before the whole is.
    pub tally: Option<Tally>,
    /// What glossaries want; nothing where empty.
    pub terms: Arc<Terms>,
    /// How the reader is to be addressed; as the translator is set where not said.
    pub formality: Option<Formality>,
    /// What is not translated by then keeps its source.
    pub until: Option<Instant>,
}

impl Order {
    /// A translation by these rules; nothing is learned, looked up or told beside the text.
    pub fn new(pair: Pair, rules: Arc<Rules>, request: RequestId) -> Order {
        let (detail, terms) = (Detail::default(), Arc::default());
        let (learner, others, recall) = (None, Others::default(), None);
        let (listener, tally, formality, until) = (None, None, None, None);
        Order {
            pair,
            only: None,
            rules,
            request,
            detail,
            learner,
            others,
            recall,
            listener,
            tally,
            terms,
            formality,
            until,
        }
    }

    /// The terms, for whoever judges.
    fn wanted(&self) -> terms::Wanted {
        terms::Wanted { pair: self.pair.clone(), terms: self.terms.clone() }
    }
}

/// Translators, in the order they are asked.
#[derive(Clone, Default)]
pub struct Others(pub Vec<Arc<dyn Translator>>);

impl fmt::Debug for Others {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|other| other.id())).finish()
    }
}

/// What an answer tells beside the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a wish of its own")]
pub struct Detail {
    /// Every segment with its verdict.
    pub segments: bool,
    /// Which words of a segment became which; costs the engine about twice the time.
    pub alignment: bool,
    /// Blocks and segments of the result, counted by taking it apart again.
    pub integrity: bool,
    /// Every segment with its markup, as an editor reads and writes it.
    pub markup: bool,
}

/// Translates documents of one language: one outcome a document, same order. They are shared, for one
/// article may go into several languages.
///
/// A document without blocks comes back as it was, and where none has blocks the translator is not
/// asked. Passages in other languages stay as they are. Dropping the future withdraws what has not been
/// translated; what has been is remembered.
pub async fn translate(
    documents: Arc<Vec<(Document, Urgency)>>,
    order: &Order,
    translator: &dyn Translator,
) -> Result<Vec<Rendered>, TranslateError> {
    translate_beside(documents, order, translator, &[]).await
}

/// [`translate()`] where passages in other languages are for those `beside`. Quotations stay, and where
/// nobody is for a language, so do they.
pub async fn translate_beside(
    documents: Arc<Vec<(Document, Urgency)>>,
    order: &Order,
    translator: &dyn Translator,
    beside: &[Beside],
) -> Result<Vec<Rendered>, TranslateError> {
    let mut plan = settled(&documents, order, translator).await?;
    let passages = beside::settled(&documents, order, beside);
    for passages in passages.await? {
        plan.graft(passages);
    }
    off_thread(STEP, move || report::render(&plan, &documents)).await
}

/// What becomes of the sentences that an order is about.
async fn settled(
    documents: &Arc<Vec<(Document, Urgency)>>,
    order: &Order,
    translator: &dyn Translator,
) -> Result<Plan, TranslateError> {
    let mut plan = planned(documents, order).await?;
    plan.is_rearranged = translator.rearranges();
    plan.is_remote = translator.capabilities().is_remote;
    plan = ask::settle(plan, documents, translator).await?;
    plan = retry::align(plan, documents, translator).await?;
    if !plan.is_rearranged {
        plan.teach();
    }
    Ok(plan)
}

async fn planned(
    documents: &Arc<Vec<(Document, Urgency)>>,
    order: &Order,
) -> Result<Plan, TranslateError> {
    let (to_plan, for_order) = (documents.clone(), order.clone());
    off_thread(STEP, move || Plan::new(&to_plan, &for_order)).await
}

/// Cutting and writing a long article takes milliseconds.
const STEP: &str = "the pipeline";
