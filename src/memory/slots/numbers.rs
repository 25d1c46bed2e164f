//! Numbers as a reader sees them: digits, with separators between.

use std::ops::Range;

/// A number as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Number<'t> {
    /// Digits, and single separators between digits.
    pub text: &'t str,
}

/// Every number of a text that stands alone: not in `G20`, `COVID-19` or `5th`.
pub fn find(text: &str) -> Vec<(Range<usize>, Number<'_>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(digit) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + digit;
        let end = start + length(&text[start..]);
        if !is_glued(&text[..start], &text[end..]) {
            found.push((start..end, Number { text: &text[start..end] }));
        }
        at = end;
    }
    found
}

/// The bytes of the number a text begins with.
fn length(text: &str) -> usize {
    let mut end = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let is_before_digit = signs.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if sign.is_ascii_digit() {
            end = at + 1;
        } else if !(is_separator(sign) && is_before_digit) {
            break;
        }
    }
    end
}

fn is_separator(sign: char) -> bool {
    matches!(sign, '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Whether the number is part of a word or of a name with a hyphen.
fn is_glued(before: &str, after: &str) -> bool {
    let is_letter = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut back = before.chars().rev();
    let hangs_before = match back.next() {
        Some('-' | '–') => back.next().is_some_and(is_letter),
        Some(sign) => is_letter(sign),
        None => false,
    };
    let mut ahead = after.chars();
    let hangs_after = match ahead.next() {
        Some('-' | '–') => ahead.next().is_some_and(is_letter),
        Some('º' | 'ª' | '°') => true,
        Some(sign) => is_letter(sign),
        None => false,
    };
    hangs_before || hangs_after
}

impl<'t> Number<'t> {
    /// Its digits alone.
    pub fn digits(&self) -> String {
        self.text.chars().filter(char::is_ascii_digit).collect()
    }

    /// Its separators alone.
    pub fn separators(&self) -> impl Iterator<Item = char> + 't {
        self.text.chars().filter(|sign| !sign.is_ascii_digit())
    }

    /// As a decimal with a point: the last separator is one where it stands once and not before three
    /// digits.
    pub fn plain(&self) -> String {
        let groups: Vec<&str> = self.text.split(is_separator).collect();
        match groups.as_slice() {
            [whole, part] if part.len() != 3 => format!("{whole}.{part}"),
            _ => groups.concat(),
        }
    }

    /// The number as `old` was written in a translation; `None` where that cannot be told.
    pub fn written_like(&self, old: &Number, translated: &str) -> Option<String> {
        let is_same_shape = |one: &str, other: &str| {
            let lengths = |text: &str| text.split(is_separator).map(str::len).collect::<Vec<_>>();
            lengths(one) == lengths(other)
        };
        if !is_same_shape(old.text, translated) {
            return None;
        }
        let pairs: Vec<(char, char)> =
            old.separators().zip(Number { text: translated }.separators()).collect();
        let written = self.text.chars().map(|sign| {
            if sign.is_ascii_digit() {
                return Some(sign);
            }
            pairs.iter().find(|(there, _)| *there == sign).map(|(_, here)| *here)
        });
        written.collect()
    }
}
