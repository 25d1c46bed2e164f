//! What is read of a text: its beginning, and more where that does not decide.

use super::{
    judge::{self, Judgement, Opinions},
    words::Words,
};
use crate::lang::Tag;

/// Words, and what they look like.
#[derive(Debug, Default)]
pub struct Reading {
    /// The words that were read.
    pub words: Words,
    /// What they look like.
    pub judgement: Judgement,
}

/// So much of a text is looked at at all: most from its beginning, a piece of its middle and of its end.
const EXCERPT_BYTES: usize = 16_384;
const EXCERPT_PIECE_BYTES: usize = 1_024;

/// So many bytes of a text are read first, and decide where they are this sure; the rest only takes time.
const STAGES: [(usize, f64); 2] = [(256, 0.99), (768, 0.99)];

impl Reading {
    /// Reads as much of a text as decides, at most the sample that [`Words::of`] takes.
    pub fn of(text: &str, allowed: &[Tag]) -> Reading {
        let stages = STAGES.iter().filter(|(bytes, _)| bytes + bytes / 2 < text.len());
        let mut early = stages.map(|(bytes, sure)| {
            (Reading::by(Words::of(beginning(text, *bytes)), allowed, Opinions::Table), *sure)
        });
        early.find(|(reading, sure)| reading.judgement.is_sure(*sure)).map_or_else(
            || Reading::by(Words::of(text), allowed, Opinions::Both),
            |(reading, _)| reading,
        )
    }

    fn by(words: Words, allowed: &[Tag], opinions: Opinions) -> Reading {
        let judgement = judge::judge(&words, allowed, opinions);
        Reading { words, judgement }
    }
}

/// The first words of a text, in about so many bytes.
pub fn beginning(text: &str, bytes: usize) -> &str {
    let start = &text[..text.floor_char_boundary(bytes)];
    let end = start.rfind(' ').filter(|end| *end > bytes / 2);
    if start.len() == text.len() { text } else { &start[..end.unwrap_or(start.len())] }
}

/// What is looked at of a text: its beginning, and of a long one pieces of its middle and end.
pub fn excerpt(text: &str) -> (&str, String) {
    if text.len() <= EXCERPT_BYTES {
        return (text, String::new());
    }
    let piece = |start: usize, length: usize| {
        &text[text.floor_char_boundary(start)..text.floor_char_boundary(start + length)]
    };
    let middle = piece(text.len() / 2, EXCERPT_PIECE_BYTES);
    let end = piece(text.len() - EXCERPT_PIECE_BYTES, EXCERPT_PIECE_BYTES);
    (piece(0, EXCERPT_BYTES - 2 * EXCERPT_PIECE_BYTES), format!("\n{middle}\n{end}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_three_megabytes_sixteen_kilobytes_are_looked_at() {
        for text in ["word ".repeat(600_000), "слово\n".repeat(300_000), "字".repeat(1_000_000)]
        {
            let (beginning, rest) = excerpt(&text);

            assert!(beginning.len() + rest.len() <= EXCERPT_BYTES + 2);
        }
    }
}
