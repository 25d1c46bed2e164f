//! What a word is, for whoever compares a text with its translation.
//!
//! Looks at letters only: no dictionary, no language. Scripts without spaces have no words to keep
//! whole, so there every character stands alone.

use std::ops::Range;

/// The words of a text, as bytes of it: ascending, without the signs between them. A number keeps its
/// separators (`1,500.75`), a compound falls into its parts (`terça`, `feira`).
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        if !is_letter(c) {
            continue;
        }
        let end = at + c.len_utf8();
        match words.last_mut() {
            Some(word) if joins(text, word.end, at) => word.end = end,
            _ => words.push(at..end),
        }
    }
    words
}

/// The indexes of those words that a stretch of the text touches.
pub fn touched(words: &[Range<usize>], stretch: &Range<usize>) -> Range<usize> {
    let first = words.partition_point(|word| word.end <= stretch.start);
    let end = words.partition_point(|word| word.start < stretch.end);
    first..end.max(first)
}

/// Lower case without the accents of Latin letters: what `Bolívia` and `Bolivia` share.
pub fn folded(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).map(unaccented).collect()
}

/// Whether a word runs on across this byte of the text.
pub fn is_in_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    before.zip(after).is_some_and(|(before, after)| continues(before, after))
}

/// The beginning of the word around a byte; the byte itself outside words.
pub fn word_start(text: &str, mut at: usize) -> usize {
    while is_in_word(text, at) {
        at -= text[..at].chars().next_back().map_or(0, char::len_utf8);
    }
    at
}

/// The end of the word around a byte; the byte itself outside words.
pub fn word_end(text: &str, mut at: usize) -> usize {
    while is_in_word(text, at) {
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    at
}

/// Emoji, arrows and other signs that say something on their own.
pub fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | '\u{2500}'..='\u{2767}'
        | '\u{2776}'..='\u{27BF}' | '\u{2900}'..='\u{297F}' | '\u{2B00}'..='\u{2BFF}'
        | '\u{1F000}'..='\u{1FAFF}')
        && !c.is_alphanumeric()
}

/// Whether the word that ended at `end` goes on with the letter at `at`.
fn joins(text: &str, end: usize, at: usize) -> bool {
    let between = &text[end..at];
    let after = text[at..].chars().next();
    let Some((before, after)) = text[..end].chars().next_back().zip(after) else { return false };
    match between {
        "" => continues(before, after),
        "." | "," => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    }
}

fn continues(before: char, after: char) -> bool {
    let joins = |c: char| is_letter(c) && !is_unspaced(c);
    joins(before) && joins(after)
}

/// Letters, digits and the signs that are written onto letters.
fn is_letter(c: char) -> bool {
    let is_sign = matches!(
        c,
        '\u{300}'
            ..='\u{36F}'
                | '\u{200C}'
                | '\u{200D}'
                | '\u{94D}'
                | '\u{9CD}'
                | '\u{A4D}'
                | '\u{ACD}'
                | '\u{B4D}'
                | '\u{BCD}'
                | '\u{C4D}'
                | '\u{CCD}'
                | '\u{D4D}'
    );
    c.is_alphanumeric() || is_sign
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn unaccented(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'į' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ś' | 'š' | 'ş' => 's',
        'ź' | 'ž' | 'ż' => 'z',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        words(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_number_is_one_word_and_a_compound_two() {
        assert_eq!(split("1,500.75 na terça-feira."), ["1,500.75", "na", "terça", "feira"]);
    }

    #[test]
    fn a_script_without_spaces_gives_characters() {
        assert_eq!(split("日本 e Fuji"), ["日", "本", "e", "Fuji"]);
    }

    #[test]
    fn a_stretch_between_words_touches_none() {
        let words = words("one two");

        assert_eq!(touched(&words, &(1..5)), 0..2);
        assert!(touched(&words, &(3..4)).is_empty());
    }
}
