//! L111: numbers, links and addresses, which are the same in all languages.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::{super::rules, Findings, Pair, flat};

pub(super) fn check(pair: &Pair, findings: &mut Findings) {
    let (wanted, found) = (of(pair.original), of(pair.pattern));
    for (kind, wanted, found) in [
        ("address", &wanted.addresses, &found.addresses),
        ("number", &wanted.numbers, &found.numbers),
    ] {
        for lost in wanted.always.difference(&found.ever) {
            let text = format!("the {kind} {lost} of the source is missing");
            pair.tell(rules::LITERALS, text, findings);
        }
        for added in found.always.difference(&wanted.ever) {
            let text = format!("the {kind} {added} is not in the source");
            pair.tell(rules::LITERALS, text, findings);
        }
    }
}

#[derive(Default)]
struct Literals {
    numbers: Found,
    addresses: Found,
}

/// What is in every way through a pattern, and what is in any.
#[derive(Default)]
struct Found {
    always: BTreeSet<String>,
    ever: BTreeSet<String>,
}

impl Found {
    fn add(&mut self, found: BTreeSet<String>, is_first: bool) {
        if is_first {
            self.always.clone_from(&found);
        }
        self.always.retain(|known| found.contains(known));
        self.ever.extend(found);
    }
}

fn of(pattern: &Pattern<&str>) -> Literals {
    let mut all = Literals::default();
    for (index, way) in flat::ways(pattern).iter().enumerate() {
        let text = way.text();
        let words = || text.split(char::is_whitespace);
        let plain: Vec<&str> = words().filter(|word| address(word).is_none()).collect();
        all.addresses.add(words().filter_map(address).collect(), index == 0);
        all.numbers.add(numbers(&plain.join(" ")), index == 0);
    }
    all
}

/// A link or an e-mail address; made-up ones are translated and do not count.
fn address(word: &str) -> Option<String> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
    let is_link = word.contains("://") || word.starts_with("www.");
    let is_mail =
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    ((is_link || is_mail) && !word.contains("example.")).then(|| word.to_lowercase())
}

/// Numbers that stand alone, from 10: smaller ones are a word in one language and a digit in the next,
/// and `UTF-8` and `v1` are names. Separators are left out, since languages differ.
fn numbers(text: &str) -> BTreeSet<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut all = BTreeSet::new();
    let mut at = 0;
    while at < signs.len() {
        let start = at;
        let mut number = String::new();
        while let Some(digit) = signs.get(at).copied().and_then(digit) {
            number.push(digit);
            at += 1;
            at += separator(&signs[at..]);
        }
        let is_name = |sign: Option<&char>| sign.is_some_and(|it| it.is_alphabetic() || *it == '-');
        let before = start.checked_sub(1).and_then(|at| signs.get(at));
        if number.len() > 1 && !is_name(before) && !is_name(signs.get(at)) {
            all.insert(number);
        }
        at = at.max(start + 1);
    }
    all
}

/// Signs of a separator between two digits; a space is one before three digits only.
fn separator(signs: &[char]) -> usize {
    let digits = signs.iter().skip(1).take_while(|sign| digit(**sign).is_some()).count();
    match signs.first() {
        Some('.' | ',' | '\'' | '’' | '\u{66b}' | '\u{66c}') if digits > 0 => 1,
        Some(' ' | '\u{a0}' | '\u{202f}') if digits == 3 => 1,
        _ => 0,
    }
}

/// The digit in ASCII, of the digits our languages write with.
fn digit(sign: char) -> Option<char> {
    let starts = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];
    starts.iter().find_map(|&zero| char::from_digit(u32::from(sign).checked_sub(zero)?, 10))
}
