//! Numbers that are said in words.

use super::Reader;
use crate::article::check::numbers::{
    beside, calendar, compound,
    item::{Item, Kind},
    sum::{Link, Sum},
    tokens::Kind as What,
    value::Value,
    words::{Meaning, Sureness},
};

impl Reader<'_> {
    pub(super) fn words(&mut self, at: usize) -> usize {
        if let Some(end) = calendar::weekday_of_number(self.text, self.tokens, at) {
            if let Meaning::Number(number, _) = self.tokens[at].meaning {
                self.named(at, Kind::Weekday, u8::try_from(number.saturating_sub(1)).unwrap_or(0));
            }
            return end;
        }
        let Some(mut sum) = Sum::start(self.tokens[at].meaning) else { return at + 1 };
        let mut end = at + 1;
        while let Some((more, after)) = self.next_word(sum, end) {
            (sum, end) = (more, after);
        }
        let (mut value, mut after) = (sum.value(), end);
        if let Some(half_end) = self.and_half(end) {
            let exponent = sum.last_scale().unwrap_or(0);
            (value, after) = (value.plus(Value::half().scaled(exponent.into())), half_end);
            if let Some(Meaning::Scale(exponent)) = self.tokens.get(half_end).map(|t| t.meaning) {
                (value, after) = (value.scaled(exponent.into()), half_end + 1);
            }
        }
        let range = self.tokens[at].range.start..self.tokens[after - 1].range.end;
        self.items.push(Item::new(range, Kind::Number, value, sum.sureness()));
        self.mark(at, after)
    }

    fn next_word(&self, sum: Sum, at: usize) -> Option<(Sum, usize)> {
        let token = self.tokens.get(at)?;
        let is_hyphen =
            matches!(token.kind, What::Sign('-' | '‑')) && beside::touches(self.tokens, at);
        let is_joiner = token.meaning == Meaning::Joiner;
        let next = if is_hyphen || is_joiner { self.tokens.get(at + 1)? } else { token };
        let end = if is_hyphen || is_joiner { at + 2 } else { at + 1 };
        if next.kind != What::Word || is_joiner && !matches!(next.meaning, Meaning::Number(..)) {
            return None;
        }
        let is_weak_after_joiner = is_joiner
            && matches!(next.meaning, Meaning::Number(number, Sureness::Weak) if number > 1);
        let link = match (is_hyphen, is_joiner) {
            (true, _) => Link::Hyphen,
            (_, true) => Link::Joiner,
            _ => Link::Blank,
        };
        let more = if is_weak_after_joiner { None } else { sum.and(next.meaning, link) };
        more.map(|more| (more, end))
    }

    /// `half a million`, `half a dozen`, or a half.
    pub(super) fn half(&mut self, at: usize) -> usize {
        let is_joiner =
            |at: usize| self.tokens.get(at).is_some_and(|t| t.meaning == Meaning::Joiner);
        let next = if is_joiner(at + 1) { at + 2 } else { at + 1 };
        let value = match self.tokens.get(next).map(|token| token.meaning) {
            Some(Meaning::Scale(exponent)) => Value::half().scaled(exponent.into()),
            Some(Meaning::Number(12, Sureness::Weak)) => Value::whole(6),
            _ => {
                let range = self.tokens[at].range.clone();
                self.items.push(Item::new(range, Kind::Number, Value::half(), Sureness::Weak));
                return at + 1;
            }
        };
        let range = self.tokens[at].range.start..self.tokens[next].range.end;
        self.items.push(Item::new(range, Kind::Number, value, Sureness::Soft));
        self.mark(at, next + 1)
    }

    /// `a mile` may become `1.6 km`.
    pub(super) fn one_measure(&mut self, at: usize) -> usize {
        let measure = beside::measure(self.text, self.tokens, at + 1);
        if measure.is_some() && &self.text[self.tokens[at].range.clone()] == "a" {
            let range = self.tokens[at].range.clone();
            let mut item = Item::new(range, Kind::Number, Value::whole(1), Sureness::Weak);
            item.measure = measure;
            self.items.push(item);
        }
        at + 1
    }

    pub(super) fn other_word(&mut self, at: usize) -> usize {
        let word = &self.text[self.tokens[at].range.clone()];
        let found = calendar::roman(self.text, self.tokens, at)
            .or_else(|| compound::read(word, self.vocabulary));
        if let Some((value, sureness)) = found {
            let range = self.tokens[at].range.clone();
            self.items.push(Item::new(range, Kind::Number, value, sureness));
            return self.mark(at, at + 1);
        }
        at + 1
    }

    /// `and a half`, `horas e meia`: the token after it.
    pub(super) fn and_half(&self, at: usize) -> Option<usize> {
        let meaning = |at: usize| self.tokens.get(at).map(|token| token.meaning);
        let is_noun = self.tokens.get(at).is_some_and(|token| token.kind == What::Word)
            && matches!(meaning(at), Some(Meaning::Nothing | Meaning::Decade));
        let at = if is_noun { at + 1 } else { at };
        if meaning(at) != Some(Meaning::Joiner) {
            return None;
        }
        let half = if meaning(at + 1) == Some(Meaning::Joiner) { at + 2 } else { at + 1 };
        let after = if meaning(half + 1) == Some(Meaning::Joiner) { half + 2 } else { half + 1 };
        let is_half_dozen = matches!(meaning(after), Some(Meaning::Number(12, _)));
        (meaning(half) == Some(Meaning::Half) && !is_half_dozen).then_some(half + 1)
    }
}
