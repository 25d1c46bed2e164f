//! Which blocks a plan is about: those of the document's language, or the passages in another.

use super::{BlockPlan, Plan};
use crate::article::document::Block;

impl Plan {
    /// Whether a block is what the order is about.
    pub fn is_about(&self, block: &Block) -> bool {
        block.language == self.order.only
    }

    /// A quotation keeps its language, and what is in the language asked for needs no other.
    pub(super) fn stays(&self, block: &Block) -> bool {
        block.language.is_some() && (block.is_quotation || self.order.pair.is_same_language())
    }

    /// Takes over what became of the blocks that another plan of the same documents is about.
    pub fn graft(&mut self, other: Plan) {
        let offset = self.segments.len();
        for (own, new) in self.blocks.iter_mut().flatten().zip(other.blocks.into_iter().flatten()) {
            if own.segments.is_empty() {
                let segments = new.segments.into_iter().map(|at| at + offset).collect();
                *own = BlockPlan { segments, ..new };
            }
        }
        self.segments.extend(other.segments);
        self.contexts.extend(other.contexts);
        self.wishes.extend(other.wishes);
        self.terms.extend(other.terms);
        self.stays.extend(other.stays);
        self.outcomes.extend(other.outcomes);
    }
}
