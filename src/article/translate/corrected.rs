//! What a person wrote for a segment, as a unit of the memory.

use super::{Order, plan::Plan};
use crate::{
    article::{
        assemble::Said,
        correct::{self, CorrectionError},
        document::{Block, Document},
    },
    memory::{Origin, Unit},
    translator::Urgency,
};

/// A segment by its document, its block there and its sentence there, all from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SegmentPlace {
    /// Which document.
    pub document: usize,
    /// Which block of it.
    pub block: usize,
    /// Which sentence of the block.
    pub sentence: usize,
}

/// Why there is no unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoUnit {
    /// The documents have no such segment.
    #[error("there is no such segment")]
    NoSuchSegment,
    /// What was written cannot be taken.
    #[error(transparent)]
    Correction(#[from] CorrectionError),
}

/// The unit that says what a person wrote, with its markup, for a segment of some documents.
///
/// Takes the documents apart as [`super::translate`] does, so a place is the same in both.
pub fn corrected(
    documents: &[(Document, Urgency)],
    order: &Order,
    place: SegmentPlace,
    written: &str,
    (origin, who): (Origin, &str),
) -> Result<Unit, NoUnit> {
    let document = documents.get(place.document);
    let block = document.and_then(|(document, _)| document.blocks.get(place.block));
    let order = order_of(block, order);
    let plan = Plan::new(documents, &order);
    let block = plan.blocks.get(place.document).and_then(|blocks| blocks.get(place.block));
    let sentence = block.and_then(|block| {
        Some((block.sentences.get(place.sentence)?, *block.segments.get(place.sentence)?))
    });
    let (sentence, at) = sentence.ok_or(NoUnit::NoSuchSegment)?;
    let document = &documents[place.document].0;
    let said = Said::new(&order.pair);
    let block = &document.blocks[place.block];
    let correction = correct::read(document, block, sentence, written, (&order.rules, &said))?;
    let article = order.recall.as_ref().map(|recall| recall.article.clone());
    Ok(Unit {
        id: 0,
        pair: order.pair,
        source: plan.segments[at].text.clone(),
        target: correction.text,
        keep: plan.segments[at].keep.clone(),
        alignment: correction.alignment,
        origin,
        maker: who.to_owned(),
        wishes: String::new(),
        article: article.unwrap_or_default(),
        context: plan.contexts[at].clone(),
        verdict: "fit".to_owned(),
        supersedes: 0,
        created_ms: 0,
    })
}

/// The order that a block is about: a passage in another language has its own.
pub fn order_of(block: Option<&Block>, order: &Order) -> Order {
    match block.and_then(|block| block.language.clone()) {
        Some(language) => order.for_passages(language),
        None => order.clone(),
    }
}
