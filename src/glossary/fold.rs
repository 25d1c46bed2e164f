//! Texts without what does not tell words apart: case, kinds of apostrophes and blanks.

use std::ops::Range;

/// A text, folded, with the way back.
pub struct Folded {
    /// In small letters, with plain apostrophes and blanks.
    pub text: String,
    /// For each of its bytes, and its end, where the character was.
    places: Vec<usize>,
}

impl Folded {
    /// Folds a text, a character for a character.
    pub fn new(text: &str) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(text.len()),
            places: Vec::with_capacity(text.len()),
        };
        for (at, c) in text.char_indices() {
            folded.text.push(small(plain(c)));
            folded.places.resize(folded.text.len(), at);
        }
        folded.places.push(text.len());
        folded
    }

    /// Where a stretch of the folded text was.
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        self.places[range.start]..self.places[range.end]
    }
}

/// A text with plain apostrophes and blanks, in its case.
pub fn plainly(text: &str) -> String {
    text.chars().map(plain).collect()
}

/// A character in small where that is one character.
pub fn small(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

fn plain(c: char) -> char {
    match c {
        '’' | '‘' | 'ʼ' | '`' | '′' => '\'',
        '‑' | '‐' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}
