//! Numbers, and what they count: every number of the source is in the translation, and no other.
//!
//! Digits in every dress (`1,234.5`, `1.234,5`, `1 234`, `12,34,567`, Arabic, Persian and Devanagari
//! digits), scales (`2.8bn`, `2,8 mil milhões`), percentages, money, signs, dates, times of day,
//! decades, Roman centuries, and the number words of nine languages are read into exact values and
//! compared as multisets. `two` may be missing, but not where `three` stands.

mod beside;
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
mod words;

use compare::{Compared, Fit};
use digits::Decimals;
use item::{Item, Kind, Mark};
use reading::Reading;
use value::Value;
use words::{Sureness, Vocabulary};

use super::{Action, Claim, Defect, Finding, Judged};

/// Finds numbers that were lost, added or changed, and marks beside them that were.
pub fn check(claim: &Claim<'_>, findings: &mut Vec<Finding>) {
    if claim.language == Judged::Rearranged {
        return check_digits(claim, findings);
    }
    let (from, to) = (words::of(claim.pair.from.language()), words::of(claim.pair.to.language()));
    let source = reading::read(claim.source, from, Decimals::of(&claim.pair.from));
    let target = reading::read(claim.target, to, Decimals::of(&claim.pair.to));
    let by_digits = !from.knows_numbers || !to.knows_numbers;
    let compared = compare::compare(&source.items, &target.items, by_digits);
    let sides = Sides { claim, from, to, source: &source, target: &target };
    sides.report_numbers(&compared, findings);
    for (one, two, fit) in &compared.pairs {
        sides.report_pair(one, two, *fit, findings);
    }
}

/// The target with the numbers that were left in the source's format written in its own; `None` where
/// there are none.
pub fn in_target_format(claim: &Claim<'_>) -> Option<String> {
    let (from, to) = (words::of(claim.pair.from.language()), words::of(claim.pair.to.language()));
    let source = reading::read(claim.source, from, Decimals::of(&claim.pair.from));
    let target = reading::read(claim.target, to, Decimals::of(&claim.pair.to));
    let compared = compare::compare(&source.items, &target.items, false);
    let mut text = claim.target.to_owned();
    for (_, item, _) in compared.pairs.iter().filter(|(.., fit)| *fit == Fit::OtherFormat) {
        let swapped =
            text[item.range.clone()].replace(['.', ','], swap_of(&text[item.range.clone()]));
        text.replace_range(item.range.clone(), &swapped);
    }
    (text != claim.target).then_some(text)
}

/// A run in another format has one separator: the other one is meant.
fn swap_of(run: &str) -> &'static str {
    if run.contains(',') { "." } else { "," }
}

/// A source, a target, and what is known of their languages.
struct Sides<'a> {
    claim: &'a Claim<'a>,
    from: &'static Vocabulary,
    to: &'static Vocabulary,
    source: &'a Reading,
    target: &'a Reading,
}

impl Sides<'_> {
    fn report_numbers(&self, compared: &Compared<'_>, findings: &mut Vec<Finding>) {
        for family in [of_numbers, of_dates, of_times] {
            let defect = family(compared, self);
            findings.extend(defect);
        }
    }

    /// Whether the target must have a number, whatever else it has.
    fn is_demanded(&self, item: &Item) -> bool {
        match item.kind {
            Kind::Month => item.sureness == Sureness::Firm && self.to.knows_months,
            Kind::Number if !self.to.knows_numbers => item.is_digits && !is_often_a_word(item),
            _ => item.sureness == Sureness::Firm,
        }
    }

    /// Whether a number the source does not have is wrong, whatever else the source has.
    fn is_uncalled(&self, item: &Item) -> bool {
        match item.kind {
            Kind::Month => item.sureness == Sureness::Firm && self.from.knows_months,
            Kind::Number if !self.from.knows_numbers || !self.to.knows_numbers => {
                item.is_digits && !is_often_a_word(item)
            }
            _ => item.sureness == Sureness::Firm,
        }
    }

    fn report_pair(&self, source: &Item, target: &Item, fit: Fit, findings: &mut Vec<Finding>) {
        let mut add = |defect, action| {
            findings.push(Finding::new(defect, action, self.evidence(&[source], &[target])));
        };
        if source.is_negative != target.is_negative
            && !self.source.has_minus
            && !self.target.has_minus
        {
            add(Defect::NumberChanged, Action::KeepSource);
        }
        match fit {
            // Arabic and Persian news write both.
            Fit::OtherFormat if matches!(self.claim.pair.to.language(), "ar" | "fa") => {}
            Fit::OtherFormat => return add(Defect::NumberFormat, Action::Repair),
            Fit::Converted => return add(Defect::UnitConverted, Action::Flag),
            Fit::Same => {}
        }
        if self.is_percent_changed(source, target) {
            add(Defect::PercentChanged, Action::KeepSource);
        }
        if self.is_currency_changed(source, target) {
            add(Defect::CurrencyChanged, Action::KeepSource);
        }
        if source.is_digits && target.is_digits && is_measure_changed(source, target) {
            add(Defect::UnitChanged, Action::Retry);
        }
    }

    /// `5 to 10 percent` may be `5 % to 10 %`, and words for a percentage may be unknown.
    fn is_percent_changed(&self, source: &Item, target: &Item) -> bool {
        let (here, there) = (source.percent, target.percent);
        let is_lost = here == Mark::Yes && there == Mark::No && self.to.knows_marks;
        let is_added = here == Mark::No && there == Mark::Yes && self.from.knows_marks;
        is_lost && self.target.percentages < self.source.percentages
            || is_added && self.source.percentages < self.target.percentages
    }

    fn is_currency_changed(&self, source: &Item, target: &Item) -> bool {
        match (source.currency, target.currency) {
            (Some(one), Some(two)) => {
                one != two && (source.is_currency_sure || target.is_currency_sure)
            }
            (Some(one), None) => {
                source.is_currency_sure
                    && self.to.knows_marks
                    && !self.target.currencies.contains(&one)
            }
            (None, Some(two)) => {
                target.is_currency_sure
                    && self.from.knows_marks
                    && !self.source.currencies.contains(&two)
            }
            (None, None) => false,
        }
    }

    /// `source has 1,234; translation has 1,243`
    fn evidence(&self, source: &[&Item], target: &[&Item]) -> String {
        let list = |items: &[&Item], text: &str| {
            let shown: Vec<&str> =
                items.iter().take(MOST_SHOWN).map(|i| self::shown(i, text)).collect();
            if shown.is_empty() { "no other".to_owned() } else { shown.join(", ") }
        };
        let (here, there) = (list(source, self.claim.source), list(target, self.claim.target));
        format!("source has {here}; translation has {there}")
    }
}

/// Numbers of a finding that are named.
const MOST_SHOWN: usize = 5;

/// A number with the sign or currency before it and the percentage after it.
fn shown<'t>(item: &Item, text: &'t str) -> &'t str {
    let before = text[..item.range.start].chars().next_back();
    let is_sign = |c: &char| "$€£¥₽₴₹".contains(*c) || item.is_negative && "-−–".contains(*c);
    let start = before.filter(is_sign).map_or(0, char::len_utf8);
    let after = text[item.range.end..].chars().next();
    let end = after.filter(|c| "%€$£₽₴".contains(*c)).map_or(0, char::len_utf8);
    &text[item.range.start - start..item.range.end + end]
}

/// Digits that other languages may write as a word.
fn is_often_a_word(item: &Item) -> bool {
    item.value.as_whole().is_some_and(|number| number <= 12 || number == 100 || number == 1_000)
}

fn is_measure_changed(source: &Item, target: &Item) -> bool {
    matches!((source.measure, target.measure), (Some(one), Some(two)) if one != two)
        && measure_kind(source.measure) != measure_kind(target.measure)
}

/// Names of one measure: speeds are told by their lengths.
fn measure_kind(name: Option<&'static str>) -> Option<&'static str> {
    match name {
        Some("mph") => Some("mi"),
        Some("kmh") => Some("km"),
        other => other,
    }
}

fn of_numbers(compared: &Compared<'_>, sides: &Sides<'_>) -> Option<Finding> {
    let is_number = |item: &&&Item| item.kind == Kind::Number;
    let mut lost: Vec<&Item> = compared.lost.iter().filter(is_number).copied().collect();
    let mut added: Vec<&Item> = compared.added.iter().filter(is_number).copied().collect();
    let is_wrong = lost.iter().any(|item| sides.is_demanded(item))
        || added.iter().any(|item| sides.is_uncalled(item))
        || is_said_otherwise(&lost, &added);
    if !is_wrong {
        return None;
    }
    lost.retain(|item| item.sureness > Sureness::Weak);
    added.retain(|item| item.sureness > Sureness::Weak);
    let is_grave = |item: &&Item| {
        let is_long = item.value.as_whole().is_none_or(|number| number >= 10);
        item.is_digits && (is_long || item.percent == Mark::Yes || item.currency.is_some())
    };
    let action =
        if lost.iter().chain(&added).any(is_grave) { Action::KeepSource } else { Action::Retry };
    Some(Finding::new(Defect::NumberChanged, action, sides.evidence(&lost, &added)))
}

/// `two` on one side and `three` on the other, neither answered; `both` and `twice` count as two.
fn is_said_otherwise(lost: &[&Item], added: &[&Item]) -> bool {
    let is_soft = |item: &&Item| item.sureness > Sureness::Weak;
    let is_several = |item: &&Item| is_soft(item) || item.value > Value::whole(1);
    lost.iter().any(is_several) && added.iter().any(is_soft)
}

fn of_dates(compared: &Compared<'_>, sides: &Sides<'_>) -> Option<Finding> {
    [Kind::Month, Kind::Weekday].into_iter().find_map(|kind| {
        let of_kind = |items: &[&'_ Item]| -> Vec<usize> {
            (0..items.len()).filter(|at| items[*at].kind == kind).collect()
        };
        let lost: Vec<&Item> =
            of_kind(&compared.lost).into_iter().map(|at| compared.lost[at]).collect();
        let added: Vec<&Item> =
            of_kind(&compared.added).into_iter().map(|at| compared.added[at]).collect();
        let is_wrong = lost.iter().any(|item| sides.is_demanded(item))
            || added.iter().any(|item| sides.is_uncalled(item))
            || !lost.is_empty() && !added.is_empty();
        let action = if kind == Kind::Month { Action::KeepSource } else { Action::Retry };
        is_wrong.then(|| Finding::new(Defect::DateChanged, action, sides.evidence(&lost, &added)))
    })
}

fn of_times(compared: &Compared<'_>, sides: &Sides<'_>) -> Option<Finding> {
    let is_time = |item: &&&Item| matches!(item.kind, Kind::Time(_));
    let lost: Vec<&Item> = compared.lost.iter().filter(is_time).copied().collect();
    let added: Vec<&Item> = compared.added.iter().filter(is_time).copied().collect();
    let is_wrong = !lost.is_empty() || !added.is_empty();
    is_wrong.then(|| {
        Finding::new(Defect::TimeChanged, Action::KeepSource, sides.evidence(&lost, &added))
    })
}

/// Where words were only moved, the runs of digits are the same.
fn check_digits(claim: &Claim<'_>, findings: &mut Vec<Finding>) {
    let runs = |text| {
        let runs = str::split(text, |c: char| !c.is_numeric()).filter(|run| !run.is_empty());
        let mut runs: Vec<&str> = runs.collect();
        runs.sort_unstable();
        runs
    };
    let (source, target) = (runs(claim.source), runs(claim.target));
    if source != target {
        let evidence = format!("source has {} runs of digits, or others", source.len());
        findings.push(Finding::new(Defect::NumberChanged, Action::KeepSource, evidence));
    }
}
