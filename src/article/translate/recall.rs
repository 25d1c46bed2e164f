//! What the memory knows of a plan's segments.

use std::{fmt, sync::Arc};

use super::{
    flights::Flights,
    plan::Plan,
    report::{Made, Outcome, Verdict},
    terms::{self, May},
};
use crate::{
    article::check::Judged,
    memory::{self, Found, Key, Memory, Origin, Place, Unit, choose, slots},
    translator::{Align, Segment, Translated},
};

/// The memory an order uses.
#[derive(Clone)]
pub struct Recall {
    /// What was translated before.
    pub memory: Arc<dyn Memory>,
    /// What is being translated now.
    pub flights: Arc<Flights>,
    /// The article's id; empty where it has none.
    pub article: String,
    /// What would translate now: `embedded/en-pt@a1b2c3`.
    pub maker: String,
    /// What others would, who are asked where that is not fit.
    pub others: Vec<String>,
}

/// What is known of each segment, in order.
pub struct Recalled {
    /// What may be printed.
    pub outcomes: Vec<Option<Outcome>>,
    /// What an older model made, where nothing else is known.
    pub stale: Vec<Option<Unit>>,
}

/// Looks all segments up. What cannot be looked up is not known.
pub async fn recall(plan: &Plan, recall: &Recall) -> Recalled {
    let all: Vec<usize> = (0..plan.segments.len()).collect();
    let mut recalled = Recalled { outcomes: Vec::new(), stale: Vec::new() };
    for (at, units) in all.iter().zip(look_up(plan, recall, &all).await) {
        let (outcome, stale) = match choose(&units, &place(plan, *at, recall)) {
            Found::Use(unit) => (outcome_of(unit, &plan.segments[*at], plan), None),
            Found::Stale(unit) => (None, Some(unit.clone())),
            Found::Nothing => (None, None),
        };
        recalled.outcomes.push(outcome);
        recalled.stale.push(stale);
    }
    fill_slots(plan, recall, &mut recalled).await;
    recalled
}

/// What may be printed of the segments at these places, as the memory has them word for word.
pub async fn exact(plan: &Plan, recall: &Recall, places: &[usize]) -> Vec<(usize, Outcome)> {
    let units = look_up(plan, recall, places).await;
    let known = places.iter().zip(&units).filter_map(|(&at, units)| {
        let Found::Use(unit) = choose(units, &place(plan, at, recall)) else { return None };
        Some((at, outcome_of(unit, &plan.segments[at], plan)?))
    });
    known.collect()
}

async fn look_up(plan: &Plan, recall: &Recall, places: &[usize]) -> Vec<Vec<Unit>> {
    let key = |at: &usize| Key::of_segment(&plan.order.pair, &plan.segments[*at].text);
    let keys: Vec<Key> = places.iter().map(key).collect();
    let units = recall.memory.look_up(&keys).await;
    units.unwrap_or_else(|_| vec![Vec::new(); keys.len()])
}

/// The segment as the memory is asked for it.
fn place<'a>(plan: &'a Plan, at: usize, recall: &'a Recall) -> Place<'a> {
    Place {
        source: &plan.segments[at].text,
        keep: &plan.segments[at].keep,
        article: &recall.article,
        context: &plan.contexts[at],
        maker: &recall.maker,
        others: &recall.others,
        wishes: &plan.wishes[at],
    }
}

/// Sentences that differ from known ones in numbers and kept words only.
async fn fill_slots(plan: &Plan, recall: &Recall, recalled: &mut Recalled) {
    let pair = &plan.order.pair;
    let unknown = (0..plan.segments.len()).filter(|&at| recalled.outcomes[at].is_none());
    let slotted = unknown.filter_map(|at| {
        let segment = &plan.segments[at];
        Some((at, slots::slotted(&segment.text, &segment.keep, &pair.from)?))
    });
    let (places, keys): (Vec<usize>, Vec<Key>) =
        slotted.map(|(at, slotted)| (at, Key::of_slots(pair, &slotted))).unzip();
    if keys.is_empty() {
        return;
    }
    let Ok(found) = recall.memory.look_up_slots(&keys).await else { return };
    for (at, units) in places.into_iter().zip(found) {
        let segment = &plan.segments[at];
        let refilled = units
            .iter()
            .rev()
            .filter_map(|unit| slots::refilled(unit, &segment.text, &segment.keep));
        let refilled: Vec<Unit> = refilled.collect();
        if let Found::Use(unit) = choose(&refilled, &place(plan, at, recall)) {
            // A person did not write these numbers: they are judged like a machine's.
            let unit = Unit { id: 0, origin: unit.origin.min(Origin::Imported), ..unit.clone() };
            let outcome = outcome_of(&unit, segment, plan);
            recalled.outcomes[at] = outcome.filter(|outcome| outcome.verdict() == Verdict::Fit);
        }
    }
}

/// A unit as the outcome of a segment; `None` where a machine's would not be printed today, or lacks the
/// alignment the segment needs and could be had for nothing.
fn outcome_of(unit: &Unit, segment: &Segment, plan: &Plan) -> Option<Outcome> {
    let order = &plan.order;
    let translated = Translated {
        text: unit.target.clone(),
        alignment: unit.alignment.clone(),
        ..Translated::default()
    };
    let made = Made::recalled(unit);
    if unit.origin > Origin::Imported {
        let outcome = Outcome::as_written(translated, made);
        return Some(terms::enforce(outcome, segment, &order.wanted(), May::Report));
    }
    let is_unplaced = !plan.is_remote && segment.align == Align::Yes && unit.alignment.is_empty();
    if is_unplaced && unit.origin == Origin::Machine && unit.target != segment.text {
        return None;
    }
    let outcome = Outcome::judge(segment, translated, &order.pair, Judged::Translation);
    let may = if unit.origin == Origin::Machine { May::Rewrite } else { May::Report };
    let made = Outcome { made, ..outcome };
    (!made.is_unfit()).then(|| terms::enforce(made, segment, &order.wanted(), may))
}

/// What an older model made, as the answer where there is no other.
pub fn stale_outcome(unit: &Unit, segment: &Segment, plan: &Plan) -> Option<Outcome> {
    let outcome = outcome_of(
        &Unit { alignment: Vec::new(), ..unit.clone() },
        &Segment { align: Align::No, ..segment.clone() },
        plan,
    );
    outcome.map(Outcome::of_an_older_model)
}

/// What is worth remembering of an outcome: not what stands in the source language.
pub fn unit_of(plan: &Plan, recall: &Recall, at: usize, outcome: &Outcome) -> Option<Unit> {
    let verdict = outcome.verdict();
    if verdict == Verdict::KeptSource || !outcome.translated.doubts.is_empty() {
        return None;
    }
    let (segment, made) = (&plan.segments[at], &outcome.made.maker);
    Some(Unit {
        id: 0,
        pair: plan.order.pair.clone(),
        source: segment.text.clone(),
        target: outcome.translated.text.clone(),
        keep: segment.keep.clone(),
        alignment: outcome.translated.alignment.clone(),
        origin: Origin::Machine,
        maker: if made.is_empty() { recall.maker.clone() } else { made.clone() },
        wishes: plan.wishes[at].clone(),
        article: recall.article.clone(),
        context: plan.contexts[at].clone(),
        verdict: verdict.to_string(),
        supersedes: 0,
        created_ms: 0,
    })
}

/// Remembers segments whose alignment became known after all: the newer unit is used from now on.
pub fn remember_again(plan: &Plan, places: &[usize]) {
    let Some(recall) = plan.order.recall.as_ref().filter(|_| !plan.is_rearranged) else { return };
    let made = places.iter().filter_map(|&at| unit_of(plan, recall, at, &plan.outcomes[at]));
    let (made, memory) = (made.collect::<Vec<Unit>>(), recall.memory.clone());
    if !made.is_empty() {
        tokio::spawn(async move { memory.remember(made).await });
    }
}

/// For each segment the fingerprint of the sentences before and after it.
pub fn contexts(segments: &[Segment]) -> Vec<String> {
    let text =
        |at: Option<usize>| at.and_then(|at| segments.get(at)).map_or("", |s| s.text.as_str());
    let context = |at: usize| memory::fingerprint([text(at.checked_sub(1)), text(Some(at + 1))]);
    (0..segments.len()).map(context).collect()
}

impl fmt::Debug for Recall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recall").field("maker", &self.maker).finish_non_exhaustive()
    }
}
