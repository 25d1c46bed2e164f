//! Segments with their inline markup.

use crate::article::{
    assemble::{NewBlock, Said},
    correct,
    document::Document,
    translate::plan::{BlockPlan, Plan},
};

/// A segment and its translation with their inline markup, as the document writes it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Markup {
    /// The segment.
    pub source_markup: String,
    /// Its translation.
    pub target_markup: String,
}

/// All segments of a block, by its index.
pub fn of_block(
    plan: &Plan,
    (document, block): (&Document, usize),
    sentences: &BlockPlan,
    new: &NewBlock,
) -> Vec<Markup> {
    let (said, block) = (Said::new(&plan.order.pair), &document.blocks[block]);
    let (mut copied, mut written) = (0, 0);
    let each = sentences.sentences.iter().zip(&sentences.segments).map(|(source, &at)| {
        // What lies between sentences is copied.
        let start = written + source.start - copied;
        let target = start..start + plan.outcomes[at].translated.text.len();
        (copied, written) = (source.end, target.end);
        Markup {
            source_markup: correct::source_markup(document, block, source),
            target_markup: correct::target_markup(document, block, source, (new, &target), &said),
        }
    });
    each.collect()
}
