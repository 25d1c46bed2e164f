//! What is wrong with two readings, and how bad it is.

use super::{
    compare::{Compared, Fit},
    item::{Item, Kind, Mark},
    reading::Reading,
    value::Value,
    vocabulary::Vocabulary,
    words::Sureness,
};
use crate::article::check::{Action, Candidate, Defect, Finding};

/// A source, a target, and what is known of their languages.
pub struct Sides<'a> {
    /// What is judged.
    pub candidate: &'a Candidate<'a>,
    /// The source's language.
    pub from: &'static Vocabulary,
    /// The target's language.
    pub to: &'static Vocabulary,
    /// The source, read.
    pub source: &'a Reading,
    /// The target, read.
    pub target: &'a Reading,
}

impl Sides<'_> {
    /// Reports numbers, dates and times that nothing answers.
    pub fn report_numbers(&self, compared: &Compared<'_>, findings: &mut Vec<Finding>) {
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

    /// Reports what is wrong with numbers that answer each other.
    pub fn report_pair(&self, source: &Item, target: &Item, fit: Fit, findings: &mut Vec<Finding>) {
        let mut add = |defect, action| {
            findings.push(Finding::new(defect, action, self.evidence(&[source], &[target])));
        };
        let is_lost = source.is_negative && !target.is_negative && !self.target.has_minus;
        let is_new = target.is_negative && !source.is_negative && !self.source.has_minus;
        if is_lost || is_new {
            add(Defect::NumberChanged, Action::KeepSource);
        }
        match fit {
            // Arabic and Persian news write both.
            Fit::OtherFormat if matches!(self.candidate.pair.to.language(), "ar" | "fa") => {}
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
        let (here, there) =
            (list(source, self.candidate.source), list(target, self.candidate.target));
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
