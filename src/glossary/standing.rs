//! Whether a term stands in a text, as it is or inflected.
//!
//! Knows no grammar: two words are alike where they differ in a short ending. That takes `porto` for
//! `portas`; a stricter rule would call right plurals wrong, which an editor sees every day.

use std::ops::Range;

use super::fold::small;

/// Every place where a term stands in a text as whole words, ascending, not overlapping.
pub fn standing(term: &str, text: &str, letters: Letters) -> Vec<Range<usize>> {
    let (wanted, found) = (words(term), words(text));
    if wanted.is_empty() || has_signs(term) {
        return literally(term, text);
    }
    let (mut places, mut at) = (Vec::new(), 0);
    while at + wanted.len() <= found.len() {
        let here = &found[at..at + wanted.len()];
        let is_alike = wanted
            .iter()
            .zip(here)
            .all(|(w, f)| alike(&term[w.clone()], &text[f.clone()], letters));
        if is_alike && here.windows(2).all(|two| is_joint(&text[two[0].end..two[1].start])) {
            places.push(here[0].start..here[here.len() - 1].end);
            at += wanted.len();
        } else {
            at += 1;
        }
    }
    places
}

/// How letters are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// In any case.
    Any,
    /// In their case.
    AsWritten,
}

/// The words of a text: letters and digits; where a script has no spaces, single characters.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| is_letter(*c)) {
        let end = at + c.len_utf8();
        match words.last_mut() {
            Some(word) if word.end == at && is_in_word(text, at) => word.end = end,
            _ => words.push(at..end),
        }
    }
    words
}

/// Whether a word runs on across this byte.
pub fn is_in_word(text: &str, at: usize) -> bool {
    let joins = |c: char| is_letter(c) && !is_unspaced(c);
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    before.zip(after).is_some_and(|(before, after)| joins(before) && joins(after))
}

/// Letters, digits, and marks on them.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// What may stand between the words of a term.
fn is_joint(between: &str) -> bool {
    let joins =
        |c: char| c.is_whitespace() || matches!(c, '-' | '‑' | '‐' | '\'' | '’' | '.' | '&');
    between.chars().all(joins) && between.chars().count() <= 3
}

/// Signs that are no joints make a term what it is: `C++`.
fn has_signs(term: &str) -> bool {
    let is_plain = |c: char| is_letter(c) || is_joint(c.encode_utf8(&mut [0; 4]));
    !term.chars().all(is_plain)
}

fn literally(term: &str, text: &str) -> Vec<Range<usize>> {
    let places = text.match_indices(term).map(|(at, found)| at..at + found.len());
    places.filter(|r| !is_in_word(text, r.start) && !is_in_word(text, r.end)).collect()
}

/// The most letters of an ending.
const ENDING: usize = 3;
/// The fewest letters of a stem; a shorter word may only get one letter more.
const STEM: usize = 4;

/// Whether one word is the other, perhaps inflected.
fn alike(term: &str, word: &str, letters: Letters) -> bool {
    let read = |text: &str| -> Vec<char> {
        text.chars().map(|c| if letters == Letters::Any { small(c) } else { c }).collect()
    };
    let (one, other) = (read(term), read(word));
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (rest, other_rest) = (one.len() - same, other.len() - same);
    if rest == 0 && other_rest == 0 {
        return true;
    }
    // Numbers and acronyms do not inflect.
    let is_fixed = term.chars().any(char::is_numeric) || word.chars().any(char::is_numeric);
    if is_fixed || one.len() > 1 && term.chars().all(char::is_uppercase) {
        return false;
    }
    let has_stem = same >= STEM && rest <= ENDING && other_rest <= ENDING;
    has_stem || same + 1 >= STEM && rest == 0 && other_rest <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands(term: &str, text: &str) -> bool {
        !standing(term, text, Letters::Any).is_empty()
    }

    #[test]
    fn a_term_stands_in_other_numbers_and_cases_of_grammar() {
        assert!(stands("mina terrestre", "Havia minas terrestres ali."));
        assert!(stands("подводная лодка", "из подводной лодки"));
        assert!(stands("lei", "As leis de 1990"));
        assert!(stands("primeiro-ministro", "o Primeiro-ministro disse"));
    }

    #[test]
    fn another_word_is_not_the_term() {
        assert!(!stands("mina", "minoria"));
        assert!(!stands("OTAN", "otans"));
        assert!(!stands("navio", "embarcação"));
        assert!(!stands("banco central", "o banco, central e outro"));
        assert!(standing("Kyiv", "kyiv", Letters::AsWritten).is_empty());
    }

    #[test]
    fn signs_of_a_term_count() {
        assert!(stands("C++", "em C++ e"));
        assert!(!stands("C++", "em C e"));
        assert!(stands("日本", "在日本的"));
    }
}
