//! A translated run as parts again, or nothing where its elements are not those of the source.

use std::ops::Range;

use super::{Part, Run, written::NUMBER};
use crate::article::tags::{
    self, Start, Token, TokenKind,
    attributes::attributes,
    entities::{self, Within},
};

/// The parts of a run's translation: every element once, inside the same one as before; those that are kept
/// stand alone, and what is inside of them is not told.
///
/// `None` where that does not hold.
pub fn read_back(html: &str, run: &Run) -> Option<Vec<Part>> {
    let tokens = tags::tokens(html);
    let parts = Reading { html, tokens: &tokens, run }.parts(0..tokens.len());
    let (before, after) = (run.parents_in(&run.parts)?, run.parents_in(&parts)?);
    (before == after).then_some(parts)
}

struct Reading<'a> {
    html: &'a str,
    tokens: &'a [Token],
    run: &'a Run,
}

impl Reading<'_> {
    fn parts(&self, tokens: Range<usize>) -> Vec<Part> {
        let (mut parts, mut at) = (Vec::new(), tokens.start);
        while at < tokens.end {
            let token = &self.tokens[at];
            match &token.kind {
                TokenKind::Text => {
                    let words = &self.html[token.span.clone()];
                    add(&mut parts, &entities::decode(words, Within::Text));
                }
                TokenKind::Start(start) => {
                    if let Some(slot) = self.number(token) {
                        let end = start.end.unwrap_or(at);
                        parts.push(Part::Slot(slot, self.inside(slot, start, at)));
                        at = end;
                    }
                }
                // Elements that the pipeline put in say something about a language; the page does not need it.
                _ => {}
            }
            at += 1;
        }
        parts
    }

    fn inside(&self, slot: usize, start: &Start, at: usize) -> Vec<Part> {
        match start.end {
            Some(end) if !self.run.keeps(slot) => self.parts(at + 1..end),
            _ => Vec::new(),
        }
    }

    fn number(&self, token: &Token) -> Option<usize> {
        let mut found = attributes(self.html, &token.span);
        let number = found.find(|attribute| attribute.is(self.html, NUMBER))?;
        number.decoded(self.html).parse().ok()
    }
}

/// Neighbouring words are one text.
fn add(parts: &mut Vec<Part>, words: &str) {
    if let Some(Part::Text(before)) = parts.last_mut() {
        before.push_str(words);
    } else if !words.is_empty() {
        parts.push(Part::Text(words.to_owned()));
    }
}
