//! What is known about a pair of languages.

use crate::{article::lexicon::Lexicon, glossary::Terms, lang::Pair};

/// What is known beside a translation's own alignment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// From which language into which: which little words come and go.
    pub pair: Option<&'a Pair>,
    /// Words for sentences that came without alignment.
    pub lexicon: Option<&'a Lexicon>,
    /// Terms with their translations, likewise.
    pub terms: Option<&'a Terms>,
}

impl Known<'_> {
    /// The language of the source and that of the translation, where they are known.
    pub(super) fn languages(&self) -> [Option<&str>; 2] {
        [self.pair.map(|pair| pair.from.language()), self.pair.map(|pair| pair.to.language())]
    }
}
