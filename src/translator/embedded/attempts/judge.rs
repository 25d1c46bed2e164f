//! Tells an answer from a decoder that lost its place.
//!
//! Looks only at texts. What it rejects is asked again in smaller parts.

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

/// Whether a very short ask got more than a translation: brackets, quotes or commas of its own.
pub fn is_suspicious(ask: &str, answer: &str) -> bool {
    let words = |text: &str| text.split_whitespace().count();
    if words(ask) > 3 {
        return false;
    }
    let added = |c: char| "()[]\"!?:;".contains(c) && answer.contains(c) && !ask.contains(c);
    "()[]\"!?:;".chars().any(added)
        || answer.trim_end_matches([',', '.']).contains(", ") && !ask.contains(',')
        || words(answer) > words(ask) * 2 + 3
        || {
            let all: Vec<&str> = answer.split_whitespace().collect();
            all.windows(2).any(|pair| pair[0] == pair[1])
        }
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
        assert!(!is_suspicious("Watch live", "Assista ao vivo"));
    }
}
