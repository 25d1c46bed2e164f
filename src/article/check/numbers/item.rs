//! Numbers as they stand in a text, and when two of them are the same.

use std::ops::Range;

use super::{value::Value, words::Sureness};

/// One number of a text.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)]
pub struct Item {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it counts.
    pub kind: Kind,
    /// The number; minutes are in [`Kind::Time`].
    pub value: Value,
    /// What it is where the other half of the world reads `.` and `,`.
    pub other_format: Option<Value>,
    /// What it may stand for: `90` for 1990 in a decade, 5 million in `5 to 6 million`.
    pub also: Option<Value>,
    /// Its digits without the word that multiplies them.
    pub bare: Option<Value>,
    /// How surely it is a number.
    pub sureness: Sureness,
    /// Whether it is written in digits.
    pub is_digits: bool,
    /// Whether it is below zero.
    pub is_negative: bool,
    /// Whether it is a percentage.
    pub percent: Mark,
    /// ISO 4217 of the currency it counts.
    pub currency: Option<&'static str>,
    /// Whether the currency stands there as a sign or code, or as a word of one meaning.
    pub is_currency_sure: bool,
    /// What it measures, by the names in `measures.rs`.
    pub measure: Option<&'static str>,
    /// Whether it is a part of `30/05/2005`.
    pub is_date: bool,
    /// Whether it is a part of something: a day beside its month, a score.
    pub is_bound: bool,
    /// Zeros before the number: `007` is not `7`.
    pub leading_zeros: usize,
}

/// Whether a number is a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is none.
    No,
    /// The next number is, as in `5 to 10 %`.
    Shared,
    /// It is.
    Yes,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Anything.
    Number,
    /// A time of day.
    Time(Clock),
    /// A month by its name.
    Month,
    /// A weekday by its name.
    Weekday,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// As written.
    pub hour: u8,
    /// As written.
    pub minute: u8,
    /// `a.m.` and `p.m.`; where it is not said both may be meant.
    pub half: Option<Half>,
}

/// A half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// Before noon.
    Morning,
    /// After noon.
    Afternoon,
}

impl Clock {
    /// The hours of the day it may be.
    fn hours(self) -> [u8; 2] {
        match self.half {
            Some(Half::Morning) => [self.hour % 12; 2],
            Some(Half::Afternoon) => [self.hour % 12 + 12; 2],
            None if self.hour > 12 || self.hour == 0 => [self.hour % 24; 2],
            None => [self.hour, (self.hour + 12) % 24],
        }
    }

    fn is_same(self, other: Clock) -> bool {
        let hours = other.hours();
        self.minute == other.minute && self.hours().iter().any(|hour| hours.contains(hour))
    }

    /// `15` for 3 p.m., `4.40` for 4:40.
    fn is_number(self, value: Value) -> bool {
        let hundredths = u64::from(self.minute) * 10_000;
        let mut hours = self.hours().into_iter().chain([self.hour]);
        hours.any(|hour| {
            Value::whole(u64::from(hour)).plus(Value::millionths(hundredths.into())) == value
        })
    }
}

impl Item {
    /// A number without anything beside it.
    pub fn new(range: Range<usize>, kind: Kind, value: Value, sureness: Sureness) -> Item {
        Item {
            range,
            kind,
            value,
            other_format: None,
            also: None,
            bare: None,
            sureness,
            is_digits: false,
            is_negative: false,
            percent: Mark::No,
            currency: None,
            is_currency_sure: false,
            measure: None,
            is_date: false,
            is_bound: false,
            leading_zeros: 0,
        }
    }

    /// Whether both are the same as their languages read them.
    pub fn is_same(&self, other: &Item) -> bool {
        match (self.kind, other.kind) {
            (Kind::Time(one), Kind::Time(two)) => one.is_same(two),
            (Kind::Time(clock), Kind::Number) => clock.is_number(other.value),
            (Kind::Number, Kind::Time(clock)) => clock.is_number(self.value),
            (Kind::Month, Kind::Number) => other.is_date && self.value == other.value,
            (Kind::Number, Kind::Month) => self.is_date && self.value == other.value,
            (Kind::Number, Kind::Number) => self.value == other.value && self.is_alike(other),
            (one, two) => one == two && self.value == other.value,
        }
    }

    /// Not `007` and `7`; and `uma` is no answer to the day in `1 October`.
    fn is_alike(&self, other: &Item) -> bool {
        let is_either_date = self.is_date || other.is_date;
        let has_same_zeros = self.leading_zeros == other.leading_zeros || is_either_date;
        let is_loose = |item: &Item| item.sureness == Sureness::Weak && !item.is_bound;
        has_same_zeros && !(self.is_bound && is_loose(other) || other.is_bound && is_loose(self))
    }

    /// Whether one of them may stand for the other: a decade, a shared scale.
    pub fn may_be(&self, other: &Item) -> bool {
        let is_number = self.kind == Kind::Number && other.kind == Kind::Number;
        let is_same = self.also == Some(other.value) || other.also == Some(self.value);
        is_number && is_same && self.leading_zeros == other.leading_zeros
    }

    /// Whether they are the same if one of them is read as the other's language would.
    pub fn is_same_in_other_format(&self, other: &Item) -> bool {
        let is_number = self.kind == Kind::Number && other.kind == Kind::Number;
        is_number
            && (self.other_format == Some(other.value) || other.other_format == Some(self.value))
    }

    /// Whether the digits are the same where words that multiply are not known.
    pub fn is_same_bare(&self, other: &Item) -> bool {
        let values = [Some(other.value), other.bare];
        [Some(self.value), self.bare].into_iter().flatten().any(|v| values.contains(&Some(v)))
    }
}
