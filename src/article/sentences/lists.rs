//! Finds the items of a list that stands within one line: `1. Salt 2. Pepper`, `• salt • pepper`
//!
//! A number alone proves nothing; numbers that count up and look alike do, where the first of them
//! stands where a sentence could begin.

use super::language::Language;

const BULLETS: &[char] = &['•', '⁃', '◦', '▪', '‣', '●', '■', '►'];

/// Where the items of lists begin: byte offsets, ascending.
pub(super) fn starts(text: &str, language: &Language) -> Vec<usize> {
    let trimmed = text.trim_start();
    if trimmed.starts_with(BULLETS) {
        return bullets(text, trimmed);
    }
    let mut starts = Vec::new();
    let mut chain: Vec<Marker> = Vec::new();
    for marker in markers(text) {
        if chain.last().is_some_and(|last| marker.follows(last)) {
            chain.push(marker);
        } else if marker.opens {
            add_list(&chain, language, &mut starts);
            chain = vec![marker];
        }
    }
    add_list(&chain, language, &mut starts);
    starts
}

fn bullets(text: &str, trimmed: &str) -> Vec<usize> {
    let bullet = trimmed.chars().next().unwrap_or_default();
    let places = text.match_indices(bullet).map(|(at, _)| at);
    places.filter(|at| text[..*at].ends_with(char::is_whitespace)).collect()
}

fn add_list(chain: &[Marker], language: &Language, starts: &mut Vec<usize>) {
    let is_certain = chain.iter().all(|marker| !marker.is_bare || marker.before_capital)
        && !language.capital_nouns;
    let has_bare = chain.iter().any(|marker| marker.is_bare);
    if chain.len() >= if has_bare && !is_certain { 3 } else { 2 } {
        starts.extend(chain.iter().map(|marker| marker.start));
    }
}

/// `1.`, `1)`, `1.)`, `(a)`
struct Marker<'t> {
    start: usize,
    label: &'t str,
    before: Option<char>,
    after: &'t str,
    /// Whether it stands where a sentence could begin.
    opens: bool,
    /// Only a full stop, which also ends sentences and makes ordinals.
    is_bare: bool,
    before_capital: bool,
}

impl Marker<'_> {
    fn follows(&self, last: &Marker) -> bool {
        let looks_alike = self.after == last.after && self.before == last.before;
        looks_alike && counts_up(last.label, self.label)
    }
}

fn counts_up(from: &str, to: &str) -> bool {
    const ROMAN: &[&str] =
        &["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    if let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse::<u32>()) {
        return to == from + 1;
    }
    if let ([from], [to]) = (from.as_bytes(), to.as_bytes())
        && from + 1 == *to
    {
        return true;
    }
    let place = |label: &str| ROMAN.iter().position(|roman| *roman == label.to_lowercase());
    place(from).is_some_and(|at| place(to) == Some(at + 1))
}

fn markers(text: &str) -> impl Iterator<Item = Marker<'_>> {
    let bytes = text.as_bytes();
    let signs = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'.' | b')'));
    let followed = signs.filter(|(at, _)| matches!(bytes.get(at + 1), Some(b' ' | b')' | 0xc2)));
    followed.filter_map(move |(at, _)| marker(text, at))
}

/// The marker whose label ends at `at`.
fn marker(text: &str, at: usize) -> Option<Marker<'_>> {
    let bytes = text.as_bytes();
    let length =
        bytes[..at].iter().rev().take(5).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let label = &text[at - length..at];
    if !is_label(label) {
        return None;
    }
    let rest = &text[at..];
    let after = &rest[..rest.find(|sign| !matches!(sign, '.' | ')')).unwrap_or(rest.len())];
    let before = text[..at - length].chars().next_back().filter(|sign| !sign.is_whitespace());
    let is_bare = after == ".";
    let is_enclosed = before == Some('(') && after == ")";
    let is_shape = matches!(after, "." | ")" | ".)") && before.is_none() || is_enclosed;
    let item = rest[after.len()..].strip_prefix([' ', '\u{a0}'])?.trim_start();
    // `A. Smith and B. Jones` are no list.
    let is_initial = is_bare && label.starts_with(|sign: char| sign.is_ascii_uppercase());
    if !is_shape
        || is_initial
        || !item.starts_with(|sign: char| sign.is_alphanumeric() || "\"'“„«¿¡".contains(sign))
    {
        return None;
    }
    let start = at - length - usize::from(is_enclosed);
    let head = text[..start].trim_end();
    let opens = head.is_empty() || head.ends_with(['.', '!', '?', '…', '"', '”']);
    let before_capital = !item.starts_with(char::is_lowercase);
    Some(Marker { start, label, before, after, opens, is_bare, before_capital })
}

fn is_label(label: &str) -> bool {
    let is_number =
        (1..=3).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = label.len() == 1 && label.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_roman =
        !label.is_empty() && label.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    is_number || is_letter || is_roman
}
