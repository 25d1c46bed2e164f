//! What a reader would rather read, as units of the memory that wait for somebody to approve them.

use super::{Order, corrected::order_of, plan::Plan};
use crate::{
    article::{document::Document, sentences},
    memory::{Origin, Unit},
    translator::Urgency,
};

/// What a reader saw and what he would rather see, without markup.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// What stood there.
    pub shown: &'a str,
    /// What should.
    pub suggested: &'a str,
    /// Who says so.
    pub who: &'a str,
}

/// A suggestion has as many sentences as the original, so that each is known to stand for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherCount {
    /// Sentences of the original.
    pub expected: usize,
    /// Sentences that were suggested.
    pub seen: usize,
}

/// A unit for each sentence of a document that a reader would say otherwise.
pub fn suggested(
    document: Document,
    order: &Order,
    wish: Wish<'_>,
) -> Result<Vec<Unit>, OtherCount> {
    let order = &order_of(document.blocks.first(), order);
    let plan = Plan::new(&[(document, Urgency::Background)], order);
    let segments: Vec<usize> =
        plan.blocks.iter().flatten().flat_map(|block| block.segments.clone()).collect();
    let new = sentences_of(wish.suggested, segments.len(), order);
    if new.len() != segments.len() {
        return Err(OtherCount { expected: segments.len(), seen: new.len() });
    }
    let old = sentences_of(wish.shown, segments.len(), order);
    let is_new = |at: usize| old.len() != new.len() || old[at] != new[at];
    let changed = segments.iter().enumerate().filter(|(at, _)| is_new(*at));
    Ok(changed.map(|(at, segment)| unit(&plan, *segment, new[at], wish.who)).collect())
}

/// What stands for one sentence may itself be several.
fn sentences_of<'t>(text: &'t str, expected: usize, order: &Order) -> Vec<&'t str> {
    if expected == 1 {
        return vec![text.trim()];
    }
    let split = sentences::split(text, &order.pair.to, &order.rules.abbreviations);
    split.into_iter().map(|range| &text[range]).collect()
}

fn unit(plan: &Plan, at: usize, target: &str, who: &str) -> Unit {
    let segment = &plan.segments[at];
    Unit {
        id: 0,
        pair: plan.order.pair.clone(),
        source: segment.text.clone(),
        target: target.to_owned(),
        keep: segment.keep.clone(),
        alignment: Vec::new(),
        origin: Origin::Suggested,
        maker: who.to_owned(),
        wishes: String::new(),
        // It is no article's: where it is approved, it is so everywhere.
        article: String::new(),
        context: plan.contexts[at].clone(),
        verdict: "fit".to_owned(),
        supersedes: 0,
        created_ms: 0,
    }
}
