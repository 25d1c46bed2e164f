//! Words of a text, as far as preparing it needs them.

use std::ops::Range;

/// Runs of letters, digits and combining marks, ascending.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = rest.find(|(_, c)| is_word(*c))?;
        let mut end = text.len();
        while let Some((at, c)) = rest.peek() {
            if !is_word(*c) {
                end = *at;
                break;
            }
            rest.next();
        }
        Some(start..end)
    })
}

/// Whether the character belongs to a word.
pub fn is_word(c: char) -> bool {
    (c.is_alphanumeric() && !is_raised(c)) || is_combining(c)
}

/// Digits and fractions that stand above the line: marks beside a word, no part of it.
pub fn is_raised(c: char) -> bool {
    matches!(c, '²' | '³' | '¹' | '¼'..='¾' | '\u{2070}'..='\u{209c}' | '\u{2150}'..='\u{215f}')
}

/// Accents written as characters of their own.
pub fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether the character is invisible and only steers others: control, direction, joiners.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether the script writes without spaces between words.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{3ffff}')
}
