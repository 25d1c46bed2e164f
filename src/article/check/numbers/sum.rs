//! Number words that stand together, added up: `two hundred and fifty thousand`.

use super::{
    value::Value,
    words::{Meaning, Sureness},
};

/// What stands between two number words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// White space, or nothing.
    Blank,
    /// `twenty-one`
    Hyphen,
    /// `vinte e um`
    Joiner,
}

/// A number said so far.
#[derive(Clone, Copy, Debug)]
pub struct Sum {
    total: Value,
    last_scale: u8,
    group: u64,
    parts: usize,
    surest: Sureness,
}

impl Sum {
    /// Begins with a word; `None` where it begins no number.
    pub fn start(meaning: Meaning) -> Option<Sum> {
        let empty = Sum {
            total: Value::whole(0),
            last_scale: u8::MAX,
            group: 0,
            parts: 0,
            surest: Sureness::Weak,
        };
        match meaning {
            Meaning::Number(number, surest) => {
                Some(Sum { group: number, parts: 1, surest, ..empty })
            }
            Meaning::Hundred => Some(Sum { group: 100, parts: 1, surest: Sureness::Soft, ..empty }),
            Meaning::Scale(exponent) => Some(Sum { group: 1, ..empty }.scaled(exponent)),
            _ => None,
        }
    }

    /// The number with another word; `None` where the word begins a new number.
    pub fn and(self, meaning: Meaning, link: Link) -> Option<Sum> {
        match meaning {
            Meaning::Number(12, Sureness::Weak) if (2..10).contains(&self.group) => {
                Some(Sum { group: self.group * 12, parts: self.parts + 1, ..self })
            }
            Meaning::Number(number, surest) if self.has_room_for(number, link) => {
                let is_eighty = number == 20 && self.group % 100 == 4;
                let group = self.group + if is_eighty { 76 } else { number };
                Some(Sum { group, parts: self.parts + 1, surest: self.surest.max(surest), ..self })
            }
            Meaning::Hundred if (1..100).contains(&self.group) => Some(Sum {
                group: self.group * 100,
                parts: self.parts + 1,
                surest: Sureness::Soft,
                ..self
            }),
            Meaning::Scale(exponent) if self.group > 0 || exponent > self.last_scale => {
                Some(self.scaled(exponent))
            }
            _ => None,
        }
    }

    fn has_room_for(&self, number: u64, link: Link) -> bool {
        let (ones, tens) = (self.group % 10, self.group % 100);
        match number {
            0 => false,
            1..10 => ones == 0 && (tens >= 20 || self.group >= 100) || self.group == 0,
            // soixante-dix, quatre-vingt-onze
            10..20 => tens == 0 || matches!(tens, 60 | 80) && link != Link::Blank,
            20 if tens == 4 && link == Link::Hyphen => true,
            20..100 => tens == 0,
            _ => self.group == 0,
        }
    }

    fn scaled(self, exponent: u8) -> Sum {
        let group = Value::whole(self.group);
        let is_more = self.last_scale != u8::MAX && exponent > self.last_scale;
        let total = if is_more {
            self.total.plus(group).scaled(exponent.into())
        } else {
            self.total.plus(group.scaled(exponent.into()))
        };
        let surest = self.surest.max(Sureness::Soft);
        Sum { total, last_scale: exponent, group: 0, parts: self.parts + 1, surest }
    }

    /// German puts ones before tens: `ein-und-zwanzig`.
    pub fn and_tens_after_ones(self, meaning: Meaning) -> Option<Sum> {
        match meaning {
            Meaning::Number(tens @ 20..=90, surest) if (1..10).contains(&(self.group % 100)) => {
                Some(Sum { group: self.group + tens, parts: self.parts + 1, surest, ..self })
            }
            _ => None,
        }
    }

    /// What it amounts to.
    pub fn value(&self) -> Value {
        self.total.plus(Value::whole(self.group))
    }

    /// Whether the last word was a power of ten, and which.
    pub fn last_scale(&self) -> Option<u8> {
        (self.last_scale != u8::MAX && self.group == 0).then_some(self.last_scale)
    }

    /// How sure it is: numbers of several words are numbers, unless it is `one hundred`.
    pub fn sureness(&self) -> Sureness {
        let is_round = self.value().to_string().trim_end_matches('0') == "1";
        if self.parts > 1 && !is_round { Sureness::Firm } else { self.surest }
    }
}
