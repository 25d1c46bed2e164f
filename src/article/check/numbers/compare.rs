//! Which numbers of two texts answer each other, and which are left over.

use super::{
    item::{Item, Kind},
    measures,
    words::Sureness,
};

/// How two numbers answer each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// As their languages read them, or as both may be meant.
    Same,
    /// Only if one is read as in the other language.
    OtherFormat,
    /// As measures of the same size.
    Converted,
}

/// Numbers of two texts, divided.
pub struct Compared<'i> {
    /// Pairs of source and target.
    pub pairs: Vec<(&'i Item, &'i Item, Fit)>,
    /// Numbers only the source has.
    pub lost: Vec<&'i Item>,
    /// Numbers only the target has.
    pub added: Vec<&'i Item>,
}

type Rule = fn(&Item, &Item) -> Option<Fit>;

/// The surest ways first, so that a number does not take what belongs to another.
const RULES: &[Rule] = &[
    |one, two| {
        (one.is_same(two) && is_firm(one, two) && one.currency == two.currency).then_some(Fit::Same)
    },
    |one, two| (one.is_same(two) && is_firm(one, two)).then_some(Fit::Same),
    |one, two| (one.is_same(two) && is_sure(one, two)).then_some(Fit::Same),
    |one, two| (one.is_same(two) && is_either_firm(one, two)).then_some(Fit::Same),
    |one, two| one.is_same(two).then_some(Fit::Same),
    |one, two| one.may_be(two).then_some(Fit::Same),
    |one, two| one.is_same_in_other_format(two).then_some(Fit::OtherFormat),
    converted,
];

fn is_firm(one: &Item, two: &Item) -> bool {
    one.sureness == Sureness::Firm && two.sureness == Sureness::Firm
}

fn is_either_firm(one: &Item, two: &Item) -> bool {
    one.sureness == Sureness::Firm || two.sureness == Sureness::Firm
}

fn is_sure(one: &Item, two: &Item) -> bool {
    one.sureness > Sureness::Weak && two.sureness > Sureness::Weak
}

fn converted(one: &Item, two: &Item) -> Option<Fit> {
    if one.kind != Kind::Number || two.kind != Kind::Number {
        return None;
    }
    let source = (one.value.approximately(), one.measure?);
    let target = (two.value.approximately(), two.measure?);
    measures::is_converted(source, target, two.value.rounded_to().approximately())
        .then_some(Fit::Converted)
}

/// Divides numbers into those that answer each other and the rest.
///
/// `by_digits` is for languages whose words that multiply are not known: `2,8 milliárd` answers `2.8bn`.
pub fn compare<'i>(source: &'i [Item], target: &'i [Item], by_digits: bool) -> Compared<'i> {
    let mut lost: Vec<&Item> = source.iter().collect();
    let mut added: Vec<&Item> = target.iter().collect();
    let mut pairs = Vec::with_capacity(source.len());
    let bare: Rule = |one, two| one.is_same_bare(two).then_some(Fit::Same);
    let by_digits = by_digits.then_some(&bare);
    for rule in RULES.iter().chain(by_digits) {
        lost.retain(|one| {
            let found = added.iter().enumerate().find_map(|(at, two)| Some((at, rule(one, two)?)));
            if let Some((at, fit)) = found {
                pairs.push((*one, added.remove(at), fit));
            }
            found.is_none()
        });
        if lost.is_empty() || added.is_empty() {
            break;
        }
    }
    Compared { pairs, lost, added }
}
