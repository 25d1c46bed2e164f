//! Names that vanished. A warning: names are translated (`Moscow`, `Moscovo`) and inflected.
//!
//! Honest lines flagged: 2 to 7 of 1,007 in western languages, 12 to 21 in Polish, Czech and Turkish;
//! 2 of the engine's own (`tests/checks.rs`).

use super::{Action, Candidate, Defect, Finding, letters::is_letter_or_digit};

/// Finds two or more names of the source that nothing in the translation resembles.
///
/// Only from English, of which it is known what is always translated, to languages of the Latin script,
/// and only for names inside a sentence, where capitals mean something.
pub fn check(candidate: &Candidate<'_>, findings: &mut Vec<Finding>) {
    if candidate.pair.from.language() != "en" || !is_latin(candidate.target) {
        return;
    }
    let target: Vec<&str> = words(candidate.target).collect();
    let names = names(candidate.source);
    let lost: Vec<&str> = names.iter().copied().filter(|name| !has_like(&target, name)).collect();
    if lost.len() >= LOST_AT_LEAST && lost.len() * 2 >= names.len() {
        let shown = lost.into_iter().take(4).collect::<Vec<_>>().join(", ");
        findings.push(Finding::new(Defect::Name, Action::Flag, shown));
    }
}

/// One name in its own dress is common; several are not.
const LOST_AT_LEAST: usize = 3;

/// What is written with a capital and always translated.
const TRANSLATED: &[&str] = &[
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "North",
    "South",
    "East",
    "West",
    "Northern",
    "Southern",
    "Eastern",
    "Western",
    "United",
    "Nations",
    "States",
    "Kingdom",
    "Korea",
    "Korean",
    "Council",
    "Security",
    "State",
    "County",
    "Party",
    "House",
    "Church",
    "England",
    "English",
    "British",
    "German",
    "French",
    "League",
    "Champions",
    "Court",
    "Supreme",
    "World",
    "University",
    "Conservative",
    "Labour",
    "Democrats",
    "Republicans",
    "National",
    "School",
    "Department",
    "Foreign",
    "King",
    "Queen",
    "Welsh",
    "Wales",
    "Parliament",
    "Great",
    "Cross",
    "White",
];

fn is_latin(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).take(20).all(|c| c < '\u{250}')
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_letter_or_digit(c)).filter(|word| !word.is_empty())
}

/// Capitalised words of some length that do not begin a sentence or a quotation. A text most of whose
/// words are capitalised is a headline, and says nothing.
fn names(text: &str) -> Vec<&str> {
    let (mut names, mut count, mut capitals) = (Vec::new(), 0, 0);
    let base = text.as_ptr() as usize;
    for word in words(text) {
        let before = text[..word.as_ptr() as usize - base].trim_end_matches([' ', '\u{a0}']);
        let is_capital = word.starts_with(char::is_uppercase);
        count += 1;
        capitals += usize::from(is_capital);
        let begins = before.is_empty()
            || before.ends_with(|c: char| !c.is_alphanumeric() && c != ',' && c != '-');
        let is_own =
            word.chars().count() >= 4 && !TRANSLATED.contains(&word) && !names.contains(&word);
        if is_capital && !begins && is_own {
            names.push(word);
        }
    }
    if capitals * 2 > count { Vec::new() } else { names }
}

/// Names keep their beginning through most languages' endings.
fn has_like(target: &[&str], name: &str) -> bool {
    let beginning = |word: &'_ str| -> [char; 3] {
        let mut letters = word.chars().flat_map(char::to_lowercase);
        std::array::from_fn(|_| letters.next().unwrap_or(' '))
    };
    let name = beginning(name);
    target.iter().any(|word| beginning(word) == name)
}
