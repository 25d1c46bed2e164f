//! Numbers, and what they count: every number of the source is in the translation, and no other.
//!
//! Digits in every dress (`1,234.5`, `1.234,5`, `1 234`, `12,34,567`, Arabic, Persian and Devanagari
//! digits), scales (`2.8bn`, `2,8 mil milhões`), percentages, money, signs, dates, times of day,
//! decades, Roman centuries, and the number words of nine languages are read into exact values and
//! compared as multisets. `two` may be missing, but not where `three` stands.
//!
//! Known not to be found: numbers that change places; a measure that was converted and is as round as
//! the new number says (`61 cm` for `two-foot`); a number the source has as a small word and the
//! translation leaves out; a number word whose new value answers another word of the source. Known to
//! be wrong: a translator's `100 %` for `completely` and the like, added dates, 2-digit seasons (`SS19`).
//! Of languages without number words ([`vocabulary::Vocabulary::knows_numbers`]) numbers up to twelve
//! are not demanded. Rates are in the table of [`super`].

mod beside;
mod calendar;
mod clock;
mod compare;
mod compound;
mod digits;
mod item;
mod measures;
mod reading;
mod sum;
mod tokens;
mod value;
mod verdict;
mod vocabulary;
mod words;

use compare::Fit;
use digits::Decimals;
use verdict::Sides;

use super::{Action, Candidate, Defect, Finding, Judged};

/// Finds numbers that were lost, added or changed, and marks beside them that were.
pub fn check(candidate: &Candidate<'_>, findings: &mut Vec<Finding>) {
    if candidate.language == Judged::Rearranged {
        return check_digits(candidate, findings);
    }
    let (from, to) =
        (words::of(candidate.pair.from.language()), words::of(candidate.pair.to.language()));
    let source = reading::read(candidate.source, from, Decimals::of(&candidate.pair.from));
    let target = reading::read(candidate.target, to, Decimals::of(&candidate.pair.to));
    let by_digits = !from.knows_numbers || !to.knows_numbers;
    let compared = compare::compare(&source.items, &target.items, by_digits);
    let sides = Sides { candidate, from, to, source: &source, target: &target };
    sides.report_numbers(&compared, findings);
    for (one, two, fit) in &compared.pairs {
        sides.report_pair(one, two, *fit, findings);
    }
}

/// The target with the numbers that were left in the source's format written in its own; `None` where
/// there are none.
pub fn in_target_format(candidate: &Candidate<'_>) -> Option<String> {
    let (from, to) =
        (words::of(candidate.pair.from.language()), words::of(candidate.pair.to.language()));
    let source = reading::read(candidate.source, from, Decimals::of(&candidate.pair.from));
    let target = reading::read(candidate.target, to, Decimals::of(&candidate.pair.to));
    let compared = compare::compare(&source.items, &target.items, false);
    let mut text = candidate.target.to_owned();
    for (_, item, _) in compared.pairs.iter().filter(|(.., fit)| *fit == Fit::OtherFormat) {
        let swapped =
            text[item.range.clone()].replace(['.', ','], swap_of(&text[item.range.clone()]));
        text.replace_range(item.range.clone(), &swapped);
    }
    (text != candidate.target).then_some(text)
}

/// A run in another format has one separator: the other one is meant.
fn swap_of(run: &str) -> &'static str {
    if run.contains(',') { "." } else { "," }
}

/// Where words were only moved, the runs of digits are the same.
fn check_digits(candidate: &Candidate<'_>, findings: &mut Vec<Finding>) {
    let runs = |text| {
        let runs = str::split(text, |c: char| !c.is_numeric()).filter(|run| !run.is_empty());
        let mut runs: Vec<&str> = runs.collect();
        runs.sort_unstable();
        runs
    };
    let (source, target) = (runs(candidate.source), runs(candidate.target));
    if source != target {
        let evidence = format!("source has {} runs of digits, or others", source.len());
        findings.push(Finding::new(Defect::NumberChanged, Action::KeepSource, evidence));
    }
}
