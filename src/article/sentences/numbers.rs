//! Numbers with a full stop: items of a list, ordinals, dates.

use super::{candidates::Candidate, language::Language};

/// Whether this is the number of an item: `1`, `12.3`, `b`, `IV`
pub(super) fn is_item(text: &str) -> bool {
    if text.len() > 8 {
        return false;
    }
    let is_number = text.len() <= 8
        && text
            .split('.')
            .all(|part| (1..=3).contains(&part.len()) && all(part, |sign| sign.is_ascii_digit()));
    let is_letter = text.chars().count() == 1 && all(text, char::is_alphabetic);
    is_number
        || is_letter
        || text.len() <= 5
            && (is_roman(text) || is_roman(&text.to_uppercase()) && all(text, char::is_lowercase))
}

/// Whether this could be read "third": `3`, `XVI`
pub(super) fn is_ordinal(word: &str) -> bool {
    // The last of a range: `10.–12`
    let digits = word.rsplit(['-', '–', '/']).next().unwrap_or_default();
    (1..=3).contains(&digits.len()) && all(digits, |sign| sign.is_ascii_digit())
        || word.len() > 1 && is_roman(word)
}

/// Whether a sentence ends with this number, in a language that writes "third" as `3.`
pub(super) fn ends_sentence(
    candidate: &Candidate,
    word: &str,
    language: &Language,
) -> Option<bool> {
    let before = candidate.before();
    let before = before[..before.len() - word.len()].trim_end();
    let previous = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let next = candidate.next();
    // `1. -3. Jahrhundert`
    let follows_range = previous
        .trim_end_matches(['.', '-', '–', '/'])
        .ends_with(|sign: char| sign.is_ascii_digit())
        && previous.ends_with(['.', '-', '–', '/']);
    let is_range = follows_range || next.starts_with(['-', '–', '/']);
    if is_range || language.has_month(next) {
        return Some(false);
    }
    if language.starts(next) {
        return Some(true);
    }
    (language.leads_ordinal(previous) || is_roman(word)).then_some(false)
}

pub(super) fn is_roman(text: &str) -> bool {
    !text.is_empty() && all(text, |sign| matches!(sign, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M'))
}

fn all(text: &str, is_it: impl Fn(char) -> bool) -> bool {
    text.chars().all(is_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_has_a_short_number() {
        for item in ["1", "12", "2.1", "b", "IV", "iii", "Б"] {
            assert!(is_item(item), "{item}");
        }
        for word in ["2014", "No", "Mix it", "1.000.000", "", "DC-10"] {
            assert!(!is_item(word), "{word}");
        }
    }

    #[test]
    fn years_are_no_ordinals() {
        assert!(is_ordinal("3") && is_ordinal("XX") && is_ordinal("10.-12"));
        assert!(!is_ordinal("2014") && !is_ordinal("Mai") && !is_ordinal("I"));
    }
}
