//! Blocks told as soon as they can be printed: what is known at once, then in reading order.

use std::{collections::BTreeSet, fmt, ops::Range, sync::Arc};

use super::{
    plan::Plan,
    report::{self, Outcome, Verdict},
};
use crate::{
    article::{assemble, document::Document},
    translator::Urgency,
};

/// Hears of every block as soon as it can be printed.
#[derive(Clone)]
pub struct Listener(Arc<dyn Fn(Ready) + Send + Sync>);

/// A block that can be printed. Texts of attributes are not told: they come with the whole document.
#[derive(Clone, Debug, PartialEq)]
pub struct Ready {
    /// Which document it is in.
    pub document: usize,
    /// Which block of it.
    pub block: usize,
    /// What it is: `p`, `h1`.
    pub kind: String,
    /// The bytes of the source document that it takes up.
    pub span: Range<usize>,
    /// What is printed there.
    pub text: String,
    /// Whether all its sentences were known before.
    pub is_recalled: bool,
    /// How many sentences it has.
    pub segments: usize,
    /// How many of them are in another language than the document and stay.
    pub islands: usize,
    /// How many of them stand in the source language.
    pub left_in_source: usize,
    /// For how many nobody could be asked.
    pub missed: usize,
}

/// Outcomes as they come, and who hears of the blocks they complete.
pub struct Board<'a> {
    /// What became of each segment so far.
    pub outcomes: Vec<Option<Outcome>>,
    plan: &'a Plan,
    documents: &'a [(Document, Urgency)],
    /// Blocks nobody heard of yet, in reading order.
    untold: BTreeSet<(usize, usize)>,
}

impl Listener {
    /// Calls `hear` with every block, in the order they are told.
    pub fn new(hear: impl Fn(Ready) + Send + Sync + 'static) -> Listener {
        Listener(Arc::new(hear))
    }
}

impl<'a> Board<'a> {
    /// What is known so far; tells all blocks that are complete already.
    pub fn new(
        plan: &'a Plan,
        documents: &'a [(Document, Urgency)],
        outcomes: Vec<Option<Outcome>>,
    ) -> Board<'a> {
        let mut untold = BTreeSet::new();
        if plan.order.listener.is_some() {
            for (at, (document, _)) in documents.iter().enumerate() {
                let printed = document.blocks.iter().enumerate();
                let printed =
                    printed.filter(|(_, block)| plan.is_about(block) && !assemble::is_value(block));
                untold.extend(printed.map(|(block, _)| (at, block)));
            }
        }
        if let Some(tally) = &plan.order.tally {
            tally.begin(outcomes.len());
            tally.add(outcomes.iter().flatten().count());
        }
        let mut board = Board { outcomes, plan, documents, untold };
        for at in board.untold.clone() {
            board.tell(at);
        }
        board
    }

    /// Takes outcomes; tells the next blocks in reading order as far as they are complete now.
    pub fn take(&mut self, outcomes: impl IntoIterator<Item = (usize, Outcome)>) {
        for (at, outcome) in outcomes {
            let is_new = self.outcomes[at].replace(outcome).is_none();
            if let Some(tally) = self.plan.order.tally.as_ref().filter(|_| is_new) {
                tally.add(1);
            }
        }
        while let Some(&next) = self.untold.first()
            && self.tell(next)
        {}
    }

    /// The segments without an outcome.
    pub fn missing(&self) -> Vec<usize> {
        (0..self.outcomes.len()).filter(|&at| self.outcomes[at].is_none()).collect()
    }

    /// Tells a block where it is complete.
    fn tell(&mut self, at: (usize, usize)) -> bool {
        let Some(listener) = &self.plan.order.listener else { return false };
        let (document, block) = at;
        let segments = &self.plan.blocks[document][block].segments;
        let outcomes: Option<Vec<&Outcome>> =
            segments.iter().map(|&at| self.outcomes[at].as_ref()).collect();
        let Some(outcomes) = outcomes else { return false };
        let source = &self.documents[document].0;
        listener.0(Ready {
            document,
            block,
            kind: source.blocks[block].kind.clone(),
            span: source.blocks[block].span.clone(),
            text: report::block(self.plan, source, at, &outcomes),
            is_recalled: outcomes.iter().all(|outcome| outcome.made.is_recalled),
            segments: outcomes.len(),
            islands: count(&outcomes, |one| one.verdict() == Verdict::Island),
            left_in_source: count(&outcomes, |one| one.verdict() == Verdict::KeptSource),
            missed: count(&outcomes, |one| one.is_missed),
        });
        self.untold.remove(&at)
    }
}

fn count(outcomes: &[&Outcome], is_counted: impl Fn(&Outcome) -> bool) -> usize {
    outcomes.iter().filter(|outcome| is_counted(outcome)).count()
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}
