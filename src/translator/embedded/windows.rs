//! Cuts text that does not fit a model's window into parts that do.
//!
//! At clause boundaries where there are any, then at spaces, then between characters. Every byte of
//! the text is in exactly one part or in the white space between two.

use std::ops::Range;

use super::prepare::words::{is_combining, is_invisible, is_unspaced};

/// Tokens of one ask at most, its end mark included: beyond it the models answer garbage.
pub const MAX_TOKENS: usize = 127;

/// Characters looked at for one part: enough for any part of [`MAX_TOKENS`] in a written language.
const MAX_CHARS: usize = 800;

/// The parts of `text`, ascending, without white space at their ends.
///
/// `tokens` counts what a stretch would cost. Blank text has no parts. A part never exceeds
/// [`MAX_TOKENS`] unless it is a single character.
pub fn windows(text: &str, tokens: impl Fn(&str) -> usize) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    while let Some(part) = trimmed(text, start..text.len()) {
        let mut end = nth_char(text, part.start, MAX_CHARS).min(part.end);
        if end < part.end {
            end = part.start + cut(&text[part.start..end], end - part.start);
        }
        // No token is less than a character, so most sentences need no counting.
        while end - part.start >= MAX_TOKENS && tokens(&text[part.start..end]) > MAX_TOKENS {
            // Halving keeps the parts of one sentence alike in length.
            let piece = &text[part.start..end];
            let half = halve(piece);
            if half == 0 || half >= piece.len() {
                break;
            }
            end = part.start + half;
        }
        parts.extend(trimmed(text, part.start..end));
        start = end;
    }
    parts
}

/// Where to cut the text in two, near its middle and at the best boundary; 0 where it cannot be cut.
pub fn halve(text: &str) -> usize {
    cut(text, text.len() / 2)
}

/// The best place to cut near `wanted`: rank of the boundary against the distance; 0 for one character.
fn cut(text: &str, wanted: usize) -> usize {
    let mut best = (usize::MAX, 0);
    let mut previous = None;
    let span = text.len().max(1);
    for (at, c) in text.char_indices() {
        if let Some(previous) = previous {
            let cost = at.abs_diff(wanted) * 1000 / span + badness(text, at, previous, c);
            best = best.min((cost, at));
        }
        previous = Some(c);
    }
    best.1
}

/// How bad a cut between two characters is, in thousandths of the text's length.
///
/// Inside a word costs more than any distance: a link cut in two is two pieces of nothing.
fn badness(text: &str, at: usize, previous: char, c: char) -> usize {
    let spaced = c.is_whitespace();
    match previous {
        '.' | '!' | '?' | '…' if spaced => 0,
        '。' | '！' | '？' | '；' => 0,
        ';' | ':' if spaced => 50,
        '–' | '—' if spaced => 100,
        ',' if spaced => 120,
        '、' | '，' => 120,
        _ if spaced && before_conjunction(&text[at..]) => 200,
        _ if spaced => 350,
        _ if is_unspaced(previous) && is_unspaced(c) => 500,
        _ if is_combining(c) || is_invisible(c) || is_invisible(previous) => 3000,
        _ if previous.is_alphanumeric() && c.is_alphanumeric() => 1900,
        _ => 1800,
    }
}

/// Whether the next word is short: in most languages that is where a clause joins on.
fn before_conjunction(rest: &str) -> bool {
    let word = rest.trim_start().split(char::is_whitespace).next().unwrap_or_default();
    [
        "and", "or", "but", "e", "ou", "mas", "y", "o", "pero", "et", "und", "oder", "і", "и",
        "та", "але", "i", "a",
    ]
    .contains(&word)
}

fn nth_char(text: &str, start: usize, count: usize) -> usize {
    text[start..].char_indices().nth(count).map_or(text.len(), |(at, _)| start + at)
}

/// The range without white space at its ends; `None` where nothing is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let piece = &text[range.clone()];
    let start = range.start + (piece.len() - piece.trim_start().len());
    let end = start + piece.trim().len();
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_words(text: &str) -> usize {
        text.split_whitespace().count() + 1
    }

    #[test]
    fn text_that_fits_is_one_part() {
        assert_eq!(windows(" a b ", by_words), vec![1..4]);
        assert!(windows("  ", by_words).is_empty());
    }

    #[test]
    fn long_text_is_cut_where_clauses_end() {
        let text = format!("{}, {}", "one ".repeat(70).trim_end(), "two ".repeat(70).trim_end());

        let parts = windows(&text, by_words);

        assert_eq!(parts.len(), 2);
        assert!(text[parts[0].clone()].ends_with("one,"));
    }

    #[test]
    fn no_byte_but_white_space_is_left_out() {
        let text = "long unpunctuated text that goes on ".repeat(100);

        let parts = windows(&text, str::len);

        let joined: String = parts.iter().map(|part| &text[part.clone()]).collect();
        assert_eq!(joined.replace(' ', ""), text.replace(' ', ""));
        assert!(parts.iter().all(|part| part.len() <= MAX_TOKENS));
    }

    #[test]
    fn unbroken_text_is_cut_between_characters() {
        let text = "д".repeat(5000);

        let parts = windows(&text, |part| part.chars().count());

        assert_eq!(parts.iter().map(ExactSizeIterator::len).sum::<usize>(), text.len());
        assert!(parts.iter().all(|part| part.len() <= 2 * MAX_TOKENS));
    }
}
