//! Addresses, handles, placeholders and protected text: each of the source is in the translation.
//!
//! Exact by construction. False alarms on translated news: 0 of 1,007 lines into Portuguese, at most 6
//! (Korean, Japanese: particles glued to a domain).

use std::collections::{BTreeSet, HashMap};

use super::{Action, Candidate, Defect, Finding, Judged};
use crate::article::placeholders;

/// Finds what must have come through letter for letter and did not.
pub fn check(candidate: &Candidate<'_>, findings: &mut Vec<Finding>) {
    if may_hold_words(candidate.source) || may_hold_words(candidate.target) {
        check_words(candidate, findings);
    }
    if candidate.source.contains(['{', '%', '[']) {
        let (source, target) = (placeholders(candidate.source), placeholders(candidate.target));
        let lost = lost(&source, &target, candidate.language);
        report(lost, Defect::LostPlaceholder, Action::KeepSource, findings);
    }
    let count = |text: &str, kept: &str| text.matches(kept).count();
    let kept: BTreeSet<&str> =
        candidate.keep.iter().copied().filter(|kept| !kept.is_empty()).collect();
    let is_costly = kept.len().saturating_mul(candidate.target.len()) > MOST_WORK;
    let kept = kept.into_iter().filter(|_| !is_costly);
    let missing = kept.filter(|kept| count(candidate.target, kept) < count(candidate.source, kept));
    report(missing.collect(), Defect::LostKept, Action::KeepSource, findings);
}

/// Above this many bytes to look through (text × kept) nobody looks: such segments are attacks.
const MOST_WORK: usize = 50_000_000;

/// Whether a text has what addresses and handles have: `@`, `#`, or a full stop inside a word.
fn may_hold_words(text: &str) -> bool {
    let inside = |three: &[u8]| {
        three[1] == b'.' && three[0].is_ascii_alphanumeric() && three[2].is_ascii_alphabetic()
    };
    text.bytes().any(|byte| matches!(byte, b'@' | b'#')) || text.as_bytes().windows(3).any(inside)
}

fn check_words(candidate: &Candidate<'_>, findings: &mut Vec<Finding>) {
    let (source, target) = (addresses(candidate.source), addresses(candidate.target));
    report(
        lost(&source, &target, candidate.language),
        Defect::LostUrl,
        Action::KeepSource,
        findings,
    );
    report(
        lost(&target, &source, candidate.language),
        Defect::AddedUrl,
        Action::KeepSource,
        findings,
    );
    let lost_handles =
        lost(&handles(candidate.source), &handles(candidate.target), candidate.language);
    report(lost_handles, Defect::LostHandle, Action::Retry, findings);
}

fn report(lost: Vec<&str>, defect: Defect, action: Action, findings: &mut Vec<Finding>) {
    if !lost.is_empty() {
        let shown: Vec<String> = lost
            .into_iter()
            .take(3)
            .map(|one| one.chars().take(MOST_SHOWN_CHARS).collect())
            .collect();
        findings.push(Finding::new(defect, action, shown.join(", ")));
    }
}

/// Addresses can be long; their beginning says which one is meant.
const MOST_SHOWN_CHARS: usize = 80;

/// What `one` has and `two` has not, as often.
fn lost<'t>(one: &[&'t str], two: &[&str], language: Judged) -> Vec<&'t str> {
    let key = |word: &str| match language {
        Judged::Translation if is_domain(word) => word.to_ascii_lowercase(),
        Judged::Translation => word.to_owned(),
        Judged::Rearranged => word.to_lowercase(),
    };
    let mut rest: HashMap<String, usize> = HashMap::new();
    for word in two {
        *rest.entry(key(word)).or_default() += 1;
    }
    let is_lost = |word: &&&str| match rest.get_mut(&key(word)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    one.iter().filter(is_lost).copied().collect()
}

/// URLs with a scheme, e-mail addresses and bare domains.
fn addresses(text: &str) -> Vec<&str> {
    let words = text.split(is_around_address).map(trimmed);
    let whole = words.filter(|word| {
        word.len() > 3
            && (word.contains("://")
                || is_email(word)
                || word.starts_with("www.")
                || is_domain(word))
    });
    whole.map(|word| word.find("http").map_or(word, |start| &word[start..])).collect()
}

fn is_around_address(character: char) -> bool {
    character.is_whitespace() || "<>\"'«»“”„‘’`|、。，「」（）《》—".contains(character)
}

fn trimmed(word: &str) -> &str {
    let word = word.trim_start_matches(['(', '[', '\'', '{']);
    word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '}', '…', '/'])
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Ends of host names that news name without a scheme.
const ENDS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "info", "io", "eu", "uk", "de", "fr", "pt", "br", "es",
    "it", "pl", "ua", "ru", "nl", "tv", "example",
];

fn is_domain(word: &str) -> bool {
    let host = word.split('/').next().unwrap_or(word);
    let Some((name, end)) = host.rsplit_once('.') else { return false };
    let is_host = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
    ENDS.iter().any(|known| end.eq_ignore_ascii_case(known))
        && name.len() > 1
        && !name.starts_with('.')
        && name.bytes().all(is_host)
}

/// `@name` and `#tag`.
fn handles(text: &str) -> Vec<&str> {
    let words = text.split(is_around_address).map(trimmed);
    let is_handle = |word: &&str| {
        let rest = word.strip_prefix(['@', '#']);
        rest.is_some_and(|rest| rest.len() > 1 && rest.starts_with(char::is_alphabetic))
    };
    let name = |word: &'_ str| {
        let end = word[1..].find(|c: char| !c.is_alphanumeric() && c != '_');
        end.map_or(word.len(), |end| end + 1)
    };
    words.filter(is_handle).map(|word| &word[..name(word)]).collect()
}

fn placeholders(text: &str) -> Vec<&str> {
    placeholders::find(text).into_iter().map(|range| &text[range]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_before_the_punctuation_around_them() {
        let text =
            "See (https://a.example/x?y=1), www.b.example. Write «me@c.example», read BBC.com!";

        assert_eq!(
            addresses(text),
            ["https://a.example/x?y=1", "www.b.example", "me@c.example", "BBC.com"]
        );
        assert!(addresses("At 5 p.m. in the U.S. Then e.g. this...").is_empty());
    }

    #[test]
    fn handles_end_where_their_letters_end() {
        assert_eq!(handles("DM @MerPolCC, #Brexit's, a@b.example, # 5"), ["@MerPolCC", "#Brexit"]);
    }
}
