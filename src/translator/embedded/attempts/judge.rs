//! Tells an answer from a decoder that lost its place.
//!
//! Looks only at texts. What it rejects is asked again in smaller parts.

use super::super::prepare::words::words;

/// Words in a row that are the same in no language.
const MAX_SAME_WORDS: usize = 4;

/// Phrases of two to six words that follow themselves this often are a loop.
const MAX_SAME_PHRASES: usize = 3;

/// A decoder that runs on writes this many times the characters of the source, beyond a few.
const MAX_LENGTH_RATIO: usize = 4;

/// Whether the answer is usable as a translation of the ask at all.
pub fn is_usable(ask: &str, answer: &str, written_tokens: usize, ask_tokens: usize) -> bool {
    !answer.trim().is_empty()
        && !answer.contains('\u{fffd}')
        // The decoder stops at min(2 × source + 4, 256) tokens; one that ended itself stopped before.
        && written_tokens <= (2 * ask_tokens + 4).min(256)
        && answer.chars().count() <= ask.chars().count() * MAX_LENGTH_RATIO + 40
        && (!repeats(answer) || repeats(ask))
}

/// Whether a phrase follows itself too often.
fn repeats(text: &str) -> bool {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    (1..=6).any(|length| {
        let limit = if length == 1 { MAX_SAME_WORDS } else { MAX_SAME_PHRASES };
        longest_run(&words, length) >= limit
    }) || longest_run(&text.chars().collect::<Vec<_>>(), 2) >= 8
}

/// How often, at most, a phrase of this many items follows itself.
fn longest_run<T: PartialEq>(items: &[T], length: usize) -> usize {
    let (mut longest, mut same) = (1, 0);
    for index in length..items.len() {
        same = if items[index] == items[index - length] { same + 1 } else { 0 };
        longest = longest.max(1 + same / length);
    }
    longest
}

/// Whether a label of up to three words got more than a translation: brackets, a stop, a second try of
/// its own, or the beginning of something that never comes.
pub fn is_suspicious(source: &str, answer: &str) -> bool {
    let (asked, given) = (lower_words(source), lower_words(answer));
    if asked.len() > MAX_LABEL_WORDS {
        return false;
    }
    let answer = answer.trim_end_matches([':', '!']);
    let is_added = |mark: &str| outside_numbers(answer, mark) && !source.contains(mark);
    ["(", ")", "[", "]", "\"", "!", "?", ":", ";", ",", " '"].into_iter().any(is_added)
        || (answer.ends_with('.') && !source.contains('.'))
        || (answer.contains(" -") && !source.contains('-'))
        || given.len() > (asked.len() * 2).max(3)
        || (has_twins(&given) && !has_twins(&asked))
        || (is_open(&given) && !is_open(&asked))
}

/// Whether the mark stands anywhere but between two digits, where it writes a time or an amount.
fn outside_numbers(text: &str, mark: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    text.match_indices(mark)
        .any(|(at, _)| !text[..at].ends_with(digit) || !text[at + mark.len()..].starts_with(digit))
}

/// Words that ask for another one behind them, in the languages of the models we know.
const OPEN_WORDS: [&str; 24] = [
    "de", "por", "para", "do", "da", "dos", "das", "em", "com", "e", "no", "na", "of", "by", "for",
    "to", "in", "with", "and", "the", "from", "at", "on", "as",
];

/// Whether the text ends where it should go on: `Obrigado por`.
fn is_open(words: &[String]) -> bool {
    words.last().is_some_and(|word| OPEN_WORDS.contains(&word.as_str()))
}

/// Longer texts the models finish properly.
const MAX_LABEL_WORDS: usize = 3;

fn lower_words(text: &str) -> Vec<String> {
    words(text).map(|range| text[range].to_lowercase()).collect()
}

/// Whether two words are the same or begin the same.
fn has_twins(words: &[String]) -> bool {
    let start = |word: &String| word.chars().take(5).collect::<String>();
    words.iter().enumerate().any(|(index, word)| {
        word.chars().count() > 1
            && words[index + 1..].iter().any(|other| start(word) == start(other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_and_runaways_are_not_usable() {
        assert!(!is_usable("a short text", &"no no no no no".repeat(3), 15, 10));
        assert!(!is_usable("a short text", "the same thing the same thing the same thing", 15, 10));
        assert!(!is_usable("a text", "", 1, 3));
        assert!(!is_usable("a text", "um texto", 11, 3));
        assert!(is_usable("a text", "um texto", 4, 3));
    }

    #[test]
    fn what_the_source_repeats_may_be_repeated() {
        assert!(is_usable("no no no no no", "não não não não não", 6, 6));
    }

    #[test]
    fn a_menu_label_with_brackets_of_its_own_is_suspicious() {
        assert!(is_suspicious("Breaking news", "Breaking news ()"));
        assert!(is_suspicious("Hello", "Olá,"));
        assert!(is_suspicious("Sobre nós", "About Us About Us"));
        assert!(is_suspicious("São Paulo", "St Paul 's"));
        assert!(is_suspicious("January", "Janeiro de"));
        assert!(!is_suspicious("Log in", "Entrar com"));
        assert!(!is_suspicious("Reunião às 10h15", "Meeting at 10:15"));
        assert!(!is_suspicious("Watch live", "Assista ao vivo"));
        assert!(!is_suspicious("Lifestyle", "Estilo de vida:"));
    }
}
