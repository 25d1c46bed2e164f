//! Words with raised or lowered digits and trademark signs: `CO₂`, `km²`, `Brand™`.
//!
//! Finds them and writes them on one line; a raised digit behind a plain word is a footnote and stays
//! a symbol beside it.

use super::{
    super::vocabulary::Vocabulary,
    fold::{fold, is_capital},
    scan::{Find, Kind},
    words::{is_combining, is_word},
};

/// `mol`, `km`, `min`: longer words in front of a raised digit are no units.
const MAX_UNIT_CHARS: usize = 3;

/// Every such word the model cannot read as it is, ascending.
pub fn formulas(text: &str, vocabulary: &Vocabulary) -> Vec<Find> {
    let mut finds = Vec::new();
    let mut end = 0;
    for (at, _) in text.match_indices(|c| is_script(c) || is_trademark(c)) {
        if at < end {
            continue;
        }
        let start = at - before(&text[..at]);
        let rest = &text[at..];
        end = at + rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        let word = &text[start..end];
        let is_read = word.chars().all(|c| vocabulary.spells(c));
        if let Some(folded) = folded(word, vocabulary).filter(|_| !is_read) {
            finds.push(Find { range: start..end, kind: Kind::Formula { folded } });
        }
    }
    finds
}

fn is_script(c: char) -> bool {
    matches!(c, '²' | '³' | '¹' | '\u{2070}'..='\u{208e}')
}

fn is_trademark(c: char) -> bool {
    matches!(c, '™' | '®' | '℠')
}

fn belongs(c: char) -> bool {
    is_word(c) || is_script(c) || is_trademark(c)
}

/// How many bytes of the word stand before its first sign; the number in `25m²` is none of them.
fn before(text: &str) -> usize {
    let word = &text[text.trim_end_matches(is_word).len()..];
    word.trim_start_matches(|c: char| c.is_ascii_digit() || is_combining(c)).len()
}

/// The word in plain letters and digits; `None` where its sign is not part of it.
fn folded(word: &str, vocabulary: &Vocabulary) -> Option<String> {
    let bare = word.trim_end_matches(is_trademark);
    let is_part = if bare.len() < word.len() && !bare.contains(is_script) {
        is_capital(bare) && !bare.contains(is_trademark)
    } else {
        is_formula(bare)
    };
    let line: String = bare.chars().map(on_line).collect();
    let line = if vocabulary.reads(&line) { Some(line) } else { fold(&line, vocabulary) };
    line.filter(|_| is_part)
}

fn is_formula(word: &str) -> bool {
    let letters = word.chars().take_while(|c| c.is_alphabetic()).count();
    let is_lowered = word.contains(|c| matches!(c, '\u{2080}'..='\u{208e}'));
    let is_unit = letters == 1 || (letters <= MAX_UNIT_CHARS && !is_capital(word));
    letters > 0 && !word.contains(is_trademark) && (is_lowered || is_unit)
}

/// The character as it is written on the line.
fn on_line(c: char) -> char {
    match c {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        // Both rows of the script block are in this order.
        _ if is_script(c) => {
            "0123456789+-=()".chars().nth((u32::from(c) & 0xf) as usize).unwrap_or(c)
        }
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_and_formulas_are_told_from_footnotes() {
        for word in ["km²", "H₂O", "s⁻¹", "R²", "C₆H₁₂O₆"] {
            assert!(is_formula(word), "{word}");
        }
        for word in ["president¹", "UN¹", "²", "⁶"] {
            assert!(!is_formula(word), "{word}");
        }
        assert_eq!("s⁻¹₆₍ₙ".chars().map(on_line).collect::<String>(), "s-16(ₙ");
    }
}
