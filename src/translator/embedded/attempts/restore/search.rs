//! Finds in the answer what was sent to the model.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::super::super::prepare::{Kept, words::words};

/// Letters an inflecting language may add to a name.
const MAX_ENDING_CHARS: usize = 3;

/// Where the kept stretch stands; `None` where it is missing, and for a carrier also where it is twice.
pub fn find(answer: &str, kept: &Kept, taken: &[Range<usize>]) -> Option<Range<usize>> {
    let free =
        |range: &Range<usize>| !taken.iter().any(|t| t.start < range.end && range.start < t.end);
    if kept.is_carrier {
        let mut found =
            answer.match_indices(kept.sent.as_str()).map(|(at, _)| at..at + kept.sent.len());
        let mut whole = found.by_ref().filter(|range| is_whole(answer, range));
        return whole.next().filter(|_| whole.next().is_none()).filter(free);
    }
    let exact = |wanted: &str| {
        let found = answer.match_indices(wanted).map(|(at, _)| at..at + wanted.len());
        let mut whole = found.filter(|range| is_whole(answer, range) && free(range));
        whole.next()
    };
    let exact = exact(&kept.sent).or_else(|| exact(&kept.original));
    exact.or_else(|| alike(answer, &kept.sent).filter(|_| kept.is_kept).filter(free))
}

/// Whether the range is no part of a longer word; brackets end one by themselves, and a number ends
/// before its unit.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let goes_on = |left: &str, right: &str| {
        left.ends_with(char::is_alphanumeric) && right.starts_with(char::is_alphanumeric)
    };
    let (before, word) = text.split_at(range.start);
    let is_unit =
        before.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(char::is_alphabetic);
    (is_unit || !goes_on(before, word)) && !goes_on(&text[..range.end], &text[range.end..])
}

/// A word that is the sent one with other capitals, an ending, or a letter or two changed.
///
/// The range leaves out the ending, which the target language put there.
fn alike(answer: &str, sent: &str) -> Option<Range<usize>> {
    let wanted = sent.to_lowercase();
    let letters = wanted.chars().count();
    let mut near = None;
    for range in words(answer) {
        let word = answer[range.clone()].to_lowercase();
        if word == wanted {
            return Some(range);
        }
        let is_name = answer[range.clone()].starts_with(char::is_uppercase);
        if !is_name || letters < 4 {
            continue;
        }
        let extra = word.chars().count().saturating_sub(letters);
        if word.starts_with(&wanted) && extra <= MAX_ENDING_CHARS && word.len() < answer.len() {
            let end = range.start + sent.len().min(range.len());
            near = near.or(answer.is_char_boundary(end).then_some(range.start..end));
        } else if distance(&word, &wanted) * 3 <= letters {
            near = near.or(Some(range));
        }
    }
    near
}

/// Levenshtein distance in characters.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().take(64).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[right.len()]
}

/// The only place where the word stands, in any capitals.
pub fn only(answer: &str, word: &str) -> Option<Range<usize>> {
    let mut found = words(answer).filter(|range| answer[range.clone()].eq_ignore_ascii_case(word));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// The answer without the stretches spoken for.
pub fn without(answer: &str, taken: &[Range<usize>]) -> String {
    let mut taken = taken.to_vec();
    taken.sort_by_key(|range| range.start);
    let mut rest = String::with_capacity(answer.len());
    let mut from = 0;
    for range in taken {
        rest.push_str(answer.get(from..range.start).unwrap_or_default());
        rest.push(' ');
        from = from.max(range.end);
    }
    rest.push_str(&answer[from..]);
    rest
}

static SIGN_BEFORE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:\b(?:US|U\.S\.|USD) ?)?\$ ?$").expect("the pattern is fixed"));
static SIGN_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    let dollars = r"d[oó]l+ar[a-zäéáíoóôuю]*|dollaro|долар\p{L}*|доллар\p{L}*|δολάρια";
    let pattern = format!(
        r"^(?:[ -](?:\p{{L}}+\.?)){{0,2}}?(?P<sign> ?\$| (?:de |d['’])?(?:(?i){dollars})\b)"
    );
    Regex::new(&pattern).expect("the pattern is fixed")
});

/// The dollar sign or word that goes with the number.
pub fn dollars(answer: &str, number: &Range<usize>) -> Option<Range<usize>> {
    if let Some(sign) = SIGN_BEFORE.find(&answer[..number.start]) {
        return Some(sign.range());
    }
    let sign = SIGN_AFTER.captures(&answer[number.end..])?.name("sign")?;
    Some(number.end + sign.start()..number.end + sign.end())
}
