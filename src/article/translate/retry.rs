//! What happens to a segment whose translation is not fit to print.
//!
//! It is asked for again in other words: without protection, then in pieces; the best answer stays. What
//! must not be printed even so keeps its source sentence.

mod pieces;

pub use pieces::kept;

use std::sync::Arc;

use super::{
    STEP,
    plan::Plan,
    report::{Done, Outcome},
};
use crate::{
    article::{check::Judged, document::Document},
    translator::{Align, Segment, TranslateError, Translated, Translator, Urgency, off_thread},
};

/// Judges what came back and asks again for what is unfit. Only the first answer decides whether the
/// article can be translated at all: a failure while asking again costs nothing but the better answer.
pub async fn settle(
    mut plan: Plan,
    translated: Vec<Translated>,
    translator: &dyn Translator,
) -> Result<Plan, TranslateError> {
    let judged = if translator.rearranges() { Judged::Rearranged } else { Judged::Translation };
    let first = move || {
        let segments = plan.segments.iter().zip(translated);
        plan.outcomes = segments
            .map(|(segment, answer)| Outcome::judge(segment, answer, &plan.order.pair, judged))
            .collect();
        plan
    };
    plan = off_thread(STEP, first).await?;
    for way in [Done::AskedWithoutProtection, Done::AskedInPieces] {
        plan = ask_again(plan, way, judged, translator).await?;
    }
    for (segment, outcome) in plan.segments.iter().zip(&mut plan.outcomes) {
        outcome.keep_source_if_unfit(segment);
    }
    Ok(plan)
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
    let again = plan.job_of(unplaced.iter().map(aligned).collect());
    let Ok(answers) = translator.translate(again).await else { return Ok(plan) };
    for (at, translated) in unplaced.into_iter().zip(answers) {
        // Asked in pieces or repaired, the text is another one: then the marks are placed without.
        if translated.text == plan.outcomes[at].translated.text {
            plan.outcomes[at].translated = translated;
        }
    }
    Ok(plan)
}

async fn ask_again(
    mut plan: Plan,
    way: Done,
    judged: Judged,
    translator: &dyn Translator,
) -> Result<Plan, TranslateError> {
    let asked: Vec<(usize, Vec<Segment>)> = (0..plan.segments.len())
        .filter(|&at| plan.outcomes[at].is_unfit())
        .filter_map(|at| Some((at, other_words(&plan.segments[at], way)?)))
        .collect();
    if asked.is_empty() {
        return Ok(plan);
    }
    let segments = asked.iter().flat_map(|(_, segments)| segments.clone()).collect();
    let Ok(answers) = translator.translate(plan.job_of(segments)).await else { return Ok(plan) };
    let take = move || {
        let mut answers = answers.into_iter();
        for (at, segments) in asked {
            let parts = answers.by_ref().take(segments.len()).collect();
            let joined = pieces::join(&plan.segments[at].text, &segments, parts);
            let candidate = Outcome::judge(&plan.segments[at], joined, &plan.order.pair, judged);
            plan.outcomes[at].take_better(candidate, way);
        }
        plan
    };
    off_thread(STEP, take).await
}

/// The segment in other words; `None` where this way asks nothing new.
fn other_words(segment: &Segment, way: Done) -> Option<Vec<Segment>> {
    match way {
        Done::AskedWithoutProtection => (!segment.keep.is_empty())
            .then(|| vec![Segment { keep: Vec::new(), ..segment.clone() }]),
        Done::AskedInPieces => pieces::cut(segment),
        Done::Repaired | Done::KeptSource | Done::DroppedByReadBack => None,
    }
}
