//! Passages in another language than the rest of their article.

use std::collections::BTreeSet;

use super::document::{Block, Document};
use crate::{detect, lang::Tag, translator::Urgency};

/// Notes which blocks are surely in another language than `language`, the document's own.
///
/// A line and a name say too little, and what says its language by `lang` is no block in the first place.
pub fn note(document: &mut Document, language: &Tag) {
    for block in &mut document.blocks {
        block.language = detect::surely_other(&block.text, language);
    }
}

/// The languages of passages in some documents.
pub fn languages(documents: &[(Document, Urgency)]) -> BTreeSet<Tag> {
    let blocks = documents.iter().flat_map(|(document, _)| &document.blocks);
    blocks.filter_map(|block: &Block| block.language.clone()).collect()
}
