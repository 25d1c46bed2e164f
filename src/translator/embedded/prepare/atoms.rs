//! What must come through letter by letter and means nothing to a model: links, handles, tags, code.
//!
//! Finds only; what is sent in their place is the carrier's business.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{
    super::vocabulary::Vocabulary,
    words::{is_invisible, is_unspaced},
};

/// Longer than any word of a language that uses spaces.
const MAX_WORD_CHARS: usize = 100;

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r#"(?i)\b(?:https?|ftp)://[^\s<>"“”«»]+|\bwww\.[^\s<>"“”«»]+"#,
        r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
        r"|\b(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|info|int|news|app|dev|io|co|ca|au|uk|de|fr|it|nl|pt|br|ua|ru|pl|es|eu|ai|tv)(?:\.[a-z]{2})?(?:/[^\s<>]*)?\b",
        r"|@\w[\w.]*|\#[\w-]*[^\W\d_][\w-]*",
        r"|</?[a-z][^<>\n]{0,300}>|\{\{?[^{}\n]{0,60}\}?\}|%(?:\d+\$)?[sd@]\b|`[^`\n]{1,200}`",
        // Numbers of books and telephones.
        r"|\b[0-9]+(?:-[0-9]+){2,}-[0-9]*[0-9Xx]\b",
    ))
    .expect("the pattern is fixed")
});

/// Every atom of the text, ascending and apart.
pub fn atoms(text: &str, vocabulary: &Vocabulary) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = PATTERN
        .find_iter(text)
        .map(|found| found.start()..found.start() + trimmed(found.as_str()).len())
        .filter(|range| !range.is_empty())
        .filter(|range| is_apart(text, range) && !is_two_sentences(&text[range.clone()]))
        .collect();
    let starts = std::iter::once(0).chain(found.iter().map(|range| range.end));
    let ends = found.iter().map(|range| range.start).chain([text.len()]);
    let gaps = starts.zip(ends).filter(|(start, end)| start < end);
    let code = gaps.flat_map(|(start, end)| {
        tokens(&text[start..end]).map(move |range| start + range.start..start + range.end)
    });
    let code: Vec<_> = code.filter(|range| is_code(&text[range.clone()], vocabulary)).collect();
    found.extend(code);
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    found.retain(|range| {
        range.start >= end && {
            end = range.end;
            true
        }
    });
    found
}

/// Whether it reads as an address, which the models carry best as an address.
pub fn is_address(atom: &str) -> bool {
    let is_www = atom.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
    atom.contains("://") || is_www || atom.trim_start_matches('@').contains('@')
}

/// Without the punctuation of the sentence around it.
fn trimmed(atom: &str) -> &str {
    let cut = atom.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '"', '”', '*', '…']);
    let is_bracketed = cut.ends_with(')') && !cut.contains('(');
    if is_bracketed { cut.trim_end_matches(')') } else { cut }
}

/// `ontem.De` looks like a domain but is a sentence that lacks its space.
fn is_two_sentences(atom: &str) -> bool {
    let is_domain = atom.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let Some((host, last)) = atom.rsplit_once('.').filter(|_| is_domain) else { return false };
    let is_lower = |text: &str| text.contains(|c: char| c.is_ascii_lowercase());
    last.starts_with(|c: char| c.is_ascii_uppercase())
        && (is_lower(last) || is_lower(host))
        && !["com", "org", "net", "gov"].contains(&last.to_ascii_lowercase().as_str())
}

/// A handle or tag stands on its own; `a@b` and `C#` do not start one.
fn is_apart(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    !text[range.start..].starts_with(['@', '#']) || !before.is_some_and(char::is_alphanumeric)
}

/// Stretches without white space and without the punctuation around them.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let start = text.as_ptr() as usize;
    text.split_whitespace().filter_map(move |token| {
        let trimmed = token.trim_matches(|c: char| !c.is_alphanumeric());
        let at = trimmed.as_ptr() as usize - start;
        (!trimmed.is_empty()).then_some(at..at + trimmed.len())
    })
}

/// Whether the token holds, between its letters, ASCII signs the model cannot read, or is no word at all.
fn is_code(token: &str, vocabulary: &Vocabulary) -> bool {
    let unread = |c: char| {
        c.is_ascii() && !c.is_ascii_alphanumeric() && !c.is_control() && !vocabulary.spells(c)
    };
    token.chars().any(unread)
        || (token.len() > MAX_WORD_CHARS
            && token.chars().filter(|c| !is_invisible(*c)).take(MAX_WORD_CHARS + 1).count()
                > MAX_WORD_CHARS
            && !token.contains(['–', '—', ',', ';'])
            && !token.chars().any(is_unspaced))
}
