//! What happens to a segment whose translation is not fit to print.
//!
//! It is asked for again in other words: without protection, then in pieces; then others are asked; the best
//! answer stays. What must not be printed even so keeps its source sentence.

mod pieces;

pub use pieces::kept;

use std::sync::Arc;

use super::{
    STEP,
    plan::Plan,
    recall,
    report::{Done, Outcome},
    terms::{self, May, Wanted},
};
use crate::{
    article::{check::Judged, document::Document},
    lang::Pair,
    translator::{Align, Segment, TranslateError, Translated, Translator, Urgency, off_thread},
};

/// Judges what came back for some segments and asks again for what is unfit: one outcome a segment, same
/// order. A failure while asking again costs nothing but the better answer.
pub async fn settle(
    plan: &Plan,
    segments: Vec<Segment>,
    answers: Vec<Translated>,
    translator: &dyn Translator,
) -> Result<Vec<Outcome>, TranslateError> {
    let judged = if translator.rearranges() { Judged::Rearranged } else { Judged::Translation };
    let pair = plan.order.pair.clone();
    let maker = translator.maker(&pair).unwrap_or_default();
    let first = move || {
        let judge = |(segment, answer)| Outcome::judge(segment, answer, &pair, judged);
        let mut outcomes: Vec<Outcome> = segments.iter().zip(answers).map(judge).collect();
        for outcome in &mut outcomes {
            outcome.made.maker.clone_from(&maker);
        }
        Batch { pair, judged, segments, outcomes }
    };
    let mut batch = off_thread(STEP, first).await?;
    for way in [Done::AskedWithoutProtection, Done::AskedInPieces] {
        batch = ask_again(batch, way, plan, translator).await?;
    }
    for other in plan.order.others.0.iter().filter(|other| other.route(&plan.order.pair).is_some())
    {
        batch = ask_again(batch, Done::AskedAnother, plan, other.as_ref()).await?;
    }
    let wanted = plan.order.wanted();
    off_thread(STEP, move || batch.settled(&wanted)).await
}

/// Some segments and what became of them so far.
struct Batch {
    pair: Pair,
    judged: Judged,
    segments: Vec<Segment>,
    outcomes: Vec<Outcome>,
}

impl Batch {
    /// What is printed: the source where nothing better came, else with its terms.
    fn settled(self, wanted: &Wanted) -> Vec<Outcome> {
        let pairs = self.segments.iter().zip(self.outcomes);
        let settled = pairs.map(|(segment, mut outcome)| {
            outcome.keep_source_if_unfit(segment);
            match self.judged {
                Judged::Translation => terms::enforce(outcome, segment, wanted, May::Rewrite),
                Judged::Rearranged => outcome,
            }
        });
        settled.collect()
    }
}

/// Gets the alignment of segments whose marks turned out to need it; where that fails they are placed
/// without.
pub async fn align(
    plan: Plan,
    documents: &Arc<Vec<(Document, Urgency)>>,
    translator: &dyn Translator,
) -> Result<Plan, TranslateError> {
    let for_search = documents.clone();
    let search = move || (plan.unplaced(&for_search), plan);
    let (unplaced, mut plan) = off_thread(STEP, search).await?;
    if unplaced.is_empty() {
        return Ok(plan);
    }
    let aligned = |&at: &usize| Segment { align: Align::Yes, ..plan.segments[at].clone() };
    let again = plan.job(unplaced.iter().map(aligned).collect());
    let Ok(answers) = translator.translate(again).await else { return Ok(plan) };
    let mut aligned = Vec::new();
    for (at, translated) in unplaced.into_iter().zip(answers) {
        // Asked in pieces or repaired, the text is another one: then the marks are placed without.
        if translated.text == plan.outcomes[at].translated.text {
            plan.outcomes[at].translated = translated;
            aligned.push(at);
        }
    }
    recall::remember_again(&plan, &aligned);
    Ok(plan)
}

async fn ask_again(
    mut batch: Batch,
    way: Done,
    plan: &Plan,
    translator: &dyn Translator,
) -> Result<Batch, TranslateError> {
    let asked: Vec<(usize, Vec<Segment>)> = (0..batch.segments.len())
        .filter(|&at| batch.outcomes[at].is_unfit())
        .filter_map(|at| Some((at, other_words(&batch.segments[at], way)?)))
        .collect();
    if asked.is_empty() {
        return Ok(batch);
    }
    let segments = asked.iter().flat_map(|(_, segments)| segments.clone()).collect();
    let Ok(answers) = translator.translate(plan.job(segments)).await else { return Ok(batch) };
    let maker = translator.maker(&batch.pair).unwrap_or_default();
    let take = move || {
        let mut answers = answers.into_iter();
        for (at, segments) in asked {
            let parts = answers.by_ref().take(segments.len()).collect();
            let joined = pieces::join(&batch.segments[at].text, &segments, parts);
            let segment = &batch.segments[at];
            let mut candidate = Outcome::judge(segment, joined, &batch.pair, batch.judged);
            candidate.made.maker.clone_from(&maker);
            batch.outcomes[at].take_better(candidate, way);
        }
        batch
    };
    off_thread(STEP, take).await
}

/// The segment in other words; `None` where this way asks nothing new.
fn other_words(segment: &Segment, way: Done) -> Option<Vec<Segment>> {
    match way {
        Done::AskedWithoutProtection => (!segment.keep.is_empty())
            .then(|| vec![Segment { keep: Vec::new(), ..segment.clone() }]),
        Done::AskedInPieces => pieces::cut(segment),
        Done::AskedAnother => Some(vec![segment.clone()]),
        Done::Repaired
        | Done::PutTermsIn
        | Done::UsedOlderModel
        | Done::KeptSource
        | Done::DroppedByReadBack => None,
    }
}
