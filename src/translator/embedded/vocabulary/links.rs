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
        let at = rest.peek().map_or(ask.len(), |(at, _)| *at);
        bytes.extend(std::iter::repeat_n(at, c.len_utf16()));
        if index == 0 && c == ' ' {
            continue;
        }
        let here = rest.peek().is_some_and(|(_, seen)| *seen == c);
        let next = rest.clone().nth(1).is_some_and(|(_, seen)| seen == c);
        if here || !next {
            rest.next();
        } else {
            rest.next();
            rest.next();
        }
    }
    bytes.push(ask.len());
    bytes
}
