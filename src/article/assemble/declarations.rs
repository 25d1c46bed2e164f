//! What a translated document says of its language and direction.

use std::ops::Range;

use crate::{
    article::document::{About, Declaration, Document, Whose},
    lang::{Pair, Tag},
};

/// From which language into which a document was translated.
#[derive(Clone, Debug)]
pub struct Said {
    pair: Pair,
}

impl Said {
    /// What a translation in this pair says.
    pub fn new(pair: &Pair) -> Said {
        Said { pair: pair.clone() }
    }

    /// The start tag around a sentence that stayed in the source language, or in another one.
    pub fn island_open(&self, language: Option<&Tag>) -> String {
        let from = language.unwrap_or(&self.pair.from).clone();
        let said = Said::new(&Pair::new(from, self.pair.to.clone()));
        format!("<span{}>", said.attributes(true, true, Whose::Source))
    }

    fn turns(&self) -> bool {
        self.pair.from.direction() != self.pair.to.direction()
    }

    fn attributes(&self, lang: bool, dir: bool, whose: Whose) -> String {
        let tag = if whose == Whose::Target { &self.pair.to } else { &self.pair.from };
        let lang = if lang { format!(" lang=\"{tag}\"") } else { String::new() };
        let dir = if dir && self.turns() {
            format!(" dir=\"{}\"", tag.direction().name())
        } else {
            String::new()
        };
        lang + &dir
    }

    fn patch(&self, declaration: &Declaration, source: &str) -> Option<String> {
        match declaration.about {
            About::Language(_) => Some(self.pair.to.to_string()),
            About::Direction(_) => self.turns().then(|| self.pair.to.direction().name().to_owned()),
            About::Label { start_byte, end_byte } => {
                Some(format!("][{}]", &source[start_byte..end_byte]))
            }
            About::Missing { lang, dir, whose } => Some(self.attributes(lang, dir, whose)),
        }
    }
}

/// The new bytes of every declaration that has to change.
pub fn patches(document: &Document, said: &Said) -> Vec<(Range<usize>, String)> {
    let patch = |declaration: &Declaration| {
        Some((declaration.span.clone(), said.patch(declaration, &document.source)?))
    };
    document.declarations.iter().filter_map(patch).collect()
}
