//! What takes the place of a block.

use std::ops::Range;

use crate::lang::Tag;

/// The new text of one block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewBlock {
    /// Plain text.
    pub text: String,
    /// For every mark of the block its bytes in `text`.
    pub places: Vec<Range<usize>>,
    /// Stretches of `text` that are stretches of the block's own text.
    pub verbatim: Vec<Verbatim>,
    /// Stretches of `text` that stand in the source language although they are sentences.
    pub islands: Vec<Range<usize>>,
    /// The language of the islands, where it is not that of the document.
    pub islands_in: Option<Tag>,
}

impl NewBlock {
    /// All of it stands in this language; nothing has to be said where that is the reader's.
    pub fn stay_in(&mut self, language: Option<&Tag>) {
        self.islands = language.map(|_| 0..self.text.len()).into_iter().collect();
        self.islands_in = language.cloned();
    }
}

/// A stretch of new text that is the block's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verbatim {
    /// Bytes of [`NewBlock::text`].
    pub target: Range<usize>,
    /// Where they begin in the text of the block.
    pub source_start: usize,
}
