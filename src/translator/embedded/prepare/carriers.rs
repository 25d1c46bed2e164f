//! What stands in for text a model would garble.
//!
//! The styles are among those that survived best when we compared 22 of them on the English and
//! Portuguese models (addresses 98 % and `XQ1` 98 % between spaces, `[X1]` also glued to words).

use super::super::vocabulary::Vocabulary;

/// How carriers look in one try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `http://x.y/1`
    Address,
    /// `XQ1`
    Name,
    /// `[X1]`
    Bracket,
}

/// Hands out carriers that neither the text nor each other contain.
pub struct Carriers<'a> {
    text: &'a str,
    vocabulary: &'a Vocabulary,
    next: usize,
}

impl Carriers<'_> {
    /// Carriers for one text.
    pub fn new<'a>(text: &'a str, vocabulary: &'a Vocabulary) -> Carriers<'a> {
        Carriers { text, vocabulary, next: 1 }
    }

    /// The next carrier of the style, or of another one the vocabulary carries; `None` where none is.
    pub fn next(&mut self, style: Style) -> Option<String> {
        let others = [Style::Name, Style::Bracket, Style::Address];
        let number = self.next;
        let carrier =
            std::iter::once(style).chain(others).flat_map(|style| spellings(style, number)).find(
                |carrier| self.vocabulary.carries(carrier) && !self.text.contains(core(carrier)),
            )?;
        self.next += 1;
        Some(carrier)
    }
}

/// The ways to write carrier `number` of a style, best first.
fn spellings(style: Style, number: usize) -> Vec<String> {
    match style {
        Style::Address => vec![format!("http://x.y/{number}"), format!("http://z.q/{number}")],
        Style::Name => vec![format!("XQ{number}"), format!("ZQ{number}")],
        Style::Bracket => vec![format!("[X{number}]"), format!("[Z{number}]")],
    }
}

/// What of a carrier must not occur in the text, whatever its number.
fn core(carrier: &str) -> &str {
    carrier.trim_end_matches(|c: char| c.is_ascii_digit() || c == ']')
}

/// What remains of a carrier the model took apart.
pub fn is_leak(text: &str) -> bool {
    ["x.y", "z.q", "XQ", "ZQ", "[X", "[Z"].iter().any(|piece| text.contains(piece))
}
