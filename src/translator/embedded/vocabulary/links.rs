//! Word alignment in bytes of the texts that went in and came out.
//!
//! The engine numbers its own normalised text in UTF-16; nobody above should know.

use std::ops::Range;

use fxtranslate::engine::{Aligned, Token};

use crate::translator::Link;

/// Links weaker than this are noise of the attention.
const MIN_WEIGHT: f32 = 0.1;

/// What the engine aligned, as byte ranges of `ask` and of its answer's text.
///
/// Ascending in the target. Empty where the engine rewrote `ask` beyond recognition.
pub fn links(ask: &str, aligned: &Aligned) -> Vec<Link> {
    let source = source_bytes(ask, &aligned.source_normalized);
    let target = utf16_bytes(&aligned.target_text);
    let mut links = Vec::new();
    for (token, row) in aligned.target_tokens.iter().zip(&aligned.alignments) {
        let Some(target) = trimmed(&aligned.target_text, span(token, &target)) else { continue };
        for (from, weight) in aligned.source_tokens.iter().zip(row) {
            if *weight < MIN_WEIGHT {
                continue;
            }
            let Some(source) = trimmed(ask, span(from, &source)) else { continue };
            links.push(Link { source, target: target.clone(), weight: *weight });
        }
    }
    links
}

fn span(token: &Token, bytes: &[usize]) -> Range<usize> {
    let last = bytes.len() - 1;
    bytes[token.begin.min(last)]..bytes[token.end.min(last)]
}

/// The range without white space at its ends; `None` where nothing is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let piece = text.get(range.clone())?;
    let start = range.start + (piece.len() - piece.trim_start().len());
    let end = start + piece.trim().len();
    (start < end).then_some(start..end)
}

/// Byte offset of each UTF-16 unit, and of the end.
fn utf16_bytes(text: &str) -> Vec<usize> {
    let mut bytes = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        bytes.extend(std::iter::repeat_n(at, c.len_utf16()));
    }
    bytes.push(text.len());
    bytes
}

/// Byte offset in `ask` of each UTF-16 unit of the normalised text, and of its end.
///
/// Prepared text has single spaces and plain characters, so both run in step; where a character was
/// rewritten the walk waits at it until the next one both share.
fn source_bytes(ask: &str, normalized: &str) -> Vec<usize> {
    let mut rest = ask.char_indices().peekable();
    let mut bytes = Vec::with_capacity(normalized.len() + 1);
    for (index, c) in normalized.chars().enumerate() {
        let c = if c == '\u{2581}' { ' ' } else { c };
        // The mark before the first word stands for nothing.
        if index == 0 && c == ' ' {
            bytes.push(0);
            continue;
        }
        let is_here = rest.peek().is_some_and(|(_, seen)| *seen == c);
        let is_next = rest.clone().nth(1).is_some_and(|(_, seen)| seen == c);
        if !is_here && is_next {
            rest.next();
        }
        let at = rest.peek().map_or(ask.len(), |(at, _)| *at);
        bytes.extend(std::iter::repeat_n(at, c.len_utf16()));
        if is_here || is_next {
            rest.next();
        }
    }
    bytes.push(ask.len());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(begin: usize, end: usize) -> Token {
        Token { id: 0, begin, end }
    }

    #[test]
    fn spans_become_bytes_of_the_texts_without_the_engines_space_marks() {
        let aligned = Aligned {
            target_text: "um \u{e9}ter \u{1f600}b".into(),
            source_tokens: vec![token(0, 2), token(2, 8), token(8, 8)],
            target_tokens: vec![token(0, 2), token(2, 7), token(7, 11), token(11, 11)],
            alignments: vec![
                vec![0.9, 0.05, 0.05],
                vec![0.0, 0.8, 0.2],
                vec![0.0, 1.0, 0.0],
                vec![0.0, 0.0, 1.0],
            ],
            source_normalized: "\u{2581}a\u{2581}\u{e9}ther".into(),
        };

        let found = links("a \u{e9}ther", &aligned);

        let pairs: Vec<(&str, &str)> = found
            .iter()
            .map(|link| {
                (&"a \u{e9}ther"[link.source.clone()], &aligned.target_text[link.target.clone()])
            })
            .collect();
        assert_eq!(pairs, [("a", "um"), ("\u{e9}ther", "\u{e9}ter"), ("\u{e9}ther", "\u{1f600}b")]);
    }

    #[test]
    fn a_rewritten_character_does_not_put_the_rest_out_of_step() {
        let aligned = Aligned {
            target_text: "x".into(),
            source_tokens: vec![token(0, 6), token(6, 10), token(10, 10)],
            target_tokens: vec![token(0, 1)],
            alignments: vec![vec![0.0, 1.0, 0.0]],
            source_normalized: "\u{2581}a...\u{2581}end".into(),
        };

        let found = links("a\u{2026} end", &aligned);

        assert_eq!(&"a\u{2026} end"[found[0].source.clone()], "end");
    }
}
