//! What happens to a segment whose translation is not fit to print.
//!
//! It is asked for again in other words: without protection, then in pieces, where that costs nothing; then
//! others are asked; the best answer stays. What must not be printed even so keeps its source sentence.

mod pieces;

pub use pieces::kept;

use std::{collections::HashMap, sync::Arc};

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
    let is_remote = plan.is_remote;
    let first = move || {
        let judge = |(segment, answer)| judge(segment, answer, (&pair, judged), &maker);
        let outcomes = segments.iter().zip(answers).map(judge).collect();
        Batch { pair, judged, is_remote, segments, outcomes }
    };
    let mut batch = off_thread(STEP, first).await?;
    batch.tell(translator);
    if !is_remote {
        for way in [Done::AskedWithoutProtection, Done::AskedInPieces] {
            batch = ask_again(batch, way, plan, translator).await?;
        }
    }
    for other in plan.order.others.0.iter().filter(|other| other.route(&plan.order.pair).is_some())
    {
        batch = ask_again(batch, Done::AskedAnother, plan, other.as_ref()).await?;
    }
    let wanted = plan.order.wanted();
    off_thread(STEP, move || batch.settled(&wanted)).await
}

/// What an answer is worth, made by whom it names, else by who was asked.
fn judge(
    segment: &Segment,
    mut answer: Translated,
    (pair, judged): (&Pair, Judged),
    asked: &str,
) -> Outcome {
    let named = std::mem::take(&mut answer.maker);
    let mut outcome = Outcome::judge(segment, answer, pair, judged);
    outcome.made.maker = if named.is_empty() { asked.to_owned() } else { named };
    outcome
}

/// Some segments and what became of them so far.
struct Batch {
    pair: Pair,
    judged: Judged,
    /// Whether what was left may be translated another time.
    is_remote: bool,
    segments: Vec<Segment>,
    outcomes: Vec<Outcome>,
}

impl Batch {
    /// Tells whoever translated how much of it was fit.
    fn tell(&self, translator: &dyn Translator) {
        let mut makers: HashMap<&str, (usize, usize)> = HashMap::new();
        for outcome in &self.outcomes {
            let (fit, unfit) = makers.entry(&outcome.made.maker).or_default();
            *(if outcome.is_unfit() { unfit } else { fit }) += 1;
        }
        for (maker, (fit, unfit)) in makers {
            translator.judged(&self.pair, maker, fit, unfit);
        }
    }

    /// What is printed: the source where nothing better came, else with its terms.
    fn settled(self, wanted: &Wanted) -> Vec<Outcome> {
        let pairs = self.segments.iter().zip(self.outcomes);
        let settled = pairs.map(|(segment, mut outcome)| {
            outcome.keep_source_if_unfit(segment);
            let is_left = outcome.translated.is_left_in_source() && outcome.findings.is_empty();
            outcome.is_missed = self.is_remote && is_left;
            match self.judged {
                Judged::Translation => terms::enforce(outcome, segment, wanted, May::Rewrite),
                Judged::Rearranged => outcome,
            }
        });
        settled.collect()
    }
}

/// Gets the alignment of segments whose marks turned out to need it; where that fails, or each question
/// costs, they are placed without.
pub async fn align(
    plan: Plan,
    documents: &Arc<Vec<(Document, Urgency)>>,
    translator: &dyn Translator,
) -> Result<Plan, TranslateError> {
    if plan.is_remote {
        return Ok(plan);
    }
    let for_search = documents.clone();
    let search = move || (plan.unplaced(&for_search), plan);
    let (unplaced, mut plan) = off_thread(STEP, search).await?;
    if unplaced.is_empty() {
        return Ok(plan);
    }
    let aligned = |&at: &usize| Segment { align: Align::Yes, ..plan.segments[at].clone() };
    let again = plan.job(unplaced.iter().map(aligned).collect());
    let asked = plan.in_time(translator.translate(again)).await;
    let Ok(answers) = asked else { return Ok(plan) };
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
    let maker = translator.maker(&batch.pair).unwrap_or_default();
    let is_asked =
        |at: &usize| way == Done::AskedAnother && batch.outcomes[*at].made.maker == maker;
    let asked: Vec<(usize, Vec<Segment>)> = (0..batch.segments.len())
        .filter(|&at| batch.outcomes[at].is_unfit())
        .filter(|at| !is_asked(at))
        .filter_map(|at| Some((at, other_words(&batch.segments[at], way)?)))
        .collect();
    if asked.is_empty() {
        return Ok(batch);
    }
    let segments: Vec<Segment> = asked.iter().flat_map(|(_, segments)| segments.clone()).collect();
    let count = segments.len();
    let answers = plan.in_time(translator.translate(plan.job(segments))).await;
    let Some(answers) = answers.ok().filter(|answers| answers.len() == count) else {
        return Ok(batch);
    };
    let take = move || {
        let mut answers = answers.into_iter();
        for (at, segments) in asked {
            let parts = answers.by_ref().take(segments.len()).collect();
            let joined = pieces::join(&batch.segments[at].text, &segments, parts);
            let segment = &batch.segments[at];
            let candidate = judge(segment, joined, (&batch.pair, batch.judged), &maker);
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
        | Done::KeptIsland
        | Done::DroppedByReadBack => None,
    }
}
