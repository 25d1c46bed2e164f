//! The same sentence with other numbers or other kept words: translated without asking anybody.
//!
//! "12 people died" was translated; "14 people died" is the same sentence with another number in its slot.
//! The new number takes the old one's place in the translation, where that is certain: every number of
//! the old sentence stands in its translation exactly as often, and the plural category is the same in
//! both languages (CLDR).

mod numbers;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::Unit;
use crate::{
    lang::{Pair, Tag, plural_category},
    translator::Link,
};
use numbers::Number;

/// What stands in a slot.
#[derive(Clone, Debug, PartialEq)]
enum Value<'t> {
    /// A word that is kept letter for letter.
    Kept(&'t str),
    /// A number.
    Number(Number<'t>),
}

/// A slot: where it is, and what stands in it.
type Slot<'t> = (Range<usize>, Value<'t>);

/// The sentence with signs for what stands in its slots; `None` where it has none.
///
/// Numbers of another plural category have another sign.
pub fn slotted(source: &str, keep: &[Range<usize>], language: &Tag) -> Option<String> {
    let slots = slots(source, keep);
    if slots.is_empty() {
        return None;
    }
    let (mut text, mut copied) = (String::new(), 0);
    for (range, value) in &slots {
        text.push_str(&source[copied..range.start]);
        text.push('\u{1}');
        match value {
            Value::Kept(_) => text.push('k'),
            Value::Number(number) => {
                text.push_str(plural_category(language, &number.plain()));
                text.extend(number.separators());
            }
        }
        text.push('\u{1}');
        copied = range.end;
    }
    text.push_str(&source[copied..]);
    Some(super::normalised(&text))
}

/// The unit as if it had been made for this sentence, which differs in its slots only; `None` where it is
/// not certain what would have to change.
pub fn refilled(unit: &Unit, source: &str, keep: &[Range<usize>]) -> Option<Unit> {
    let (old, new) = (slots(&unit.source, &unit.keep), slots(source, keep));
    let places = places(&old, &unit.target)?;
    if old.len() != new.len() || places.len() != new.len() {
        return None;
    }
    let changes = old.iter().zip(&new).zip(&places).map(|(((_, old), (_, new)), place)| {
        Some((place.clone(), replaced(old, new, &unit.target[place.clone()], &unit.pair)?))
    });
    let mut changes: Vec<(Range<usize>, String)> = changes.collect::<Option<_>>()?;
    changes.sort_by_key(|(place, _)| place.start);
    let target = with_changes(&unit.target, &changes);
    let in_source: Vec<_> = old
        .iter()
        .zip(&new)
        .map(|((range, _), (_, value))| (range.clone(), value.text().to_owned()))
        .collect();
    let alignment = unit.alignment.iter().map(|link| Link {
        source: moved(&link.source, &in_source),
        target: moved(&link.target, &changes),
        weight: link.weight,
    });
    Some(Unit {
        source: source.to_owned(),
        keep: keep.to_vec(),
        alignment: alignment.collect(),
        target,
        ..unit.clone()
    })
}

fn slots<'t>(text: &'t str, keep: &[Range<usize>]) -> Vec<Slot<'t>> {
    let kept = keep.iter().map(|kept| (kept.clone(), Value::Kept(&text[kept.clone()])));
    let is_free =
        |range: &Range<usize>| keep.iter().all(|k| range.end <= k.start || k.end <= range.start);
    let numbers = numbers::find(text).into_iter().filter(|(range, _)| is_free(range));
    let mut slots: Vec<Slot> =
        kept.chain(numbers.map(|(range, number)| (range, Value::Number(number)))).collect();
    slots.sort_by_key(|(range, _)| range.start);
    slots
}

impl Value<'_> {
    fn text(&self) -> &str {
        match self {
            Value::Kept(word) => word,
            Value::Number(number) => number.text,
        }
    }
}

/// For each slot its place in the translation, where each value stands there as often as in the source, and
/// no other number does.
fn places(slots: &[Slot], target: &str) -> Option<Vec<Range<usize>>> {
    let mut kept: Vec<Range<usize>> = Vec::new();
    for (_, value) in slots {
        let Value::Kept(word) = value else { continue };
        let mut found = target.match_indices(word).map(|(at, _)| at..at + word.len());
        kept.push(found.find(|range| !kept.contains(range))?);
    }
    let is_free =
        |range: &Range<usize>| kept.iter().all(|k| range.end <= k.start || k.end <= range.start);
    let mut numbers: Vec<_> =
        numbers::find(target).into_iter().filter(|(range, _)| is_free(range)).collect();
    let mut kept = kept.into_iter();
    let mut places = Vec::new();
    for (_, value) in slots {
        places.push(match value {
            Value::Kept(_) => kept.next()?,
            Value::Number(number) => {
                let same = |(_, other): &(_, Number)| other.digits() == number.digits();
                numbers.remove(numbers.iter().position(same)?).0
            }
        });
    }
    (numbers.is_empty() && is_unambiguous(slots)).then_some(places)
}

/// A value that stands twice could go to either place.
fn is_unambiguous(slots: &[Slot]) -> bool {
    let twice = |(at, (_, value)): (usize, &Slot)| {
        slots[..at].iter().any(|(_, earlier)| match (value, earlier) {
            (Value::Kept(one), Value::Kept(other)) => one.contains(other) || other.contains(one),
            (Value::Number(one), Value::Number(other)) => one.digits() == other.digits(),
            _ => false,
        })
    };
    !slots.iter().enumerate().any(twice)
}

/// What stands in the translation instead of `translated`.
fn replaced(old: &Value, new: &Value, translated: &str, pair: &Pair) -> Option<String> {
    match (old, new) {
        (Value::Kept(_), Value::Kept(new)) => Some((*new).to_owned()),
        (Value::Number(old), Value::Number(new)) => {
            let category =
                |language: &Tag, number: &Number| plural_category(language, &number.plain());
            let is_same = |language| category(language, old) == category(language, new);
            let fits = is_same(&pair.from) && is_same(&pair.to);
            fits.then(|| new.written_like(old, translated)).flatten()
        }
        _ => None,
    }
}

fn with_changes(text: &str, changes: &[(Range<usize>, String)]) -> String {
    let (mut whole, mut copied) = (String::new(), 0);
    for (range, new) in changes {
        whole.push_str(&text[copied..range.start]);
        whole.push_str(new);
        copied = range.end;
    }
    whole.push_str(&text[copied..]);
    whole
}

/// Where a stretch of the old text is in the new one.
fn moved(range: &Range<usize>, changes: &[(Range<usize>, String)]) -> Range<usize> {
    let (mut start, mut end) = (range.start, range.end);
    for (old, new) in changes.iter().rev() {
        for at in [&mut start, &mut end] {
            if *at >= old.end {
                *at = *at - old.len() + new.len();
            } else if *at > old.start {
                // Inside a number: a piece of it stands for the whole.
                *at = if range.start >= old.start && *at == range.start {
                    old.start
                } else {
                    old.start + new.len()
                };
            }
        }
    }
    start.min(end)..end
}
