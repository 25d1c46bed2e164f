//! A text read for its numbers.

mod said;

use super::{
    beside, calendar, clock,
    digits::{self, Decimals, Run},
    item::{Item, Kind, Mark},
    tokens::{self, Kind as What, Token},
    value::Value,
    vocabulary::Vocabulary,
    words::{Meaning, Sureness},
};

/// The numbers of a text, and what else it says about numbers.
pub struct Reading {
    /// Ascending.
    pub items: Vec<Item>,
    /// Currencies named anywhere.
    pub currencies: Vec<&'static str>,
    /// How many percentages it names.
    pub percentages: usize,
    /// Whether a word says below zero.
    pub has_minus: bool,
}

/// Reads a text.
pub fn read(text: &str, vocabulary: &Vocabulary, decimals: Decimals) -> Reading {
    let tokens = tokens::cut(text, vocabulary);
    let mut reader = Reader { text, tokens: &tokens, vocabulary, decimals, items: Vec::new() };
    let mut at = 0;
    while at < tokens.len() {
        at = reader.step(at).max(at + 1);
    }
    let mut items = reader.items;
    beside::share(text, &mut items);
    calendar::bind_days(&mut items);
    let currency = |at| beside::currency(text, &tokens, at).map(|found| found.0);
    let is_percent =
        |token: &&Token| token.kind == What::Sign('%') || token.meaning == Meaning::Percent;
    Reading {
        items,
        currencies: (0..tokens.len()).filter_map(currency).collect(),
        percentages: tokens.iter().filter(is_percent).count(),
        has_minus: tokens.iter().any(|token| token.meaning == Meaning::Minus),
    }
}

struct Reader<'t> {
    text: &'t str,
    tokens: &'t [Token],
    vocabulary: &'t Vocabulary,
    decimals: Decimals,
    items: Vec<Item>,
}

impl Reader<'_> {
    /// Reads what begins at a token; gives the token after it.
    fn step(&mut self, at: usize) -> usize {
        let token = &self.tokens[at];
        match (token.kind, token.meaning) {
            (What::Digits, _) => self.digits(at),
            (What::Word, Meaning::Number(..) | Meaning::Hundred | Meaning::Scale(_)) => {
                self.words(at)
            }
            (What::Word, Meaning::Half) => self.half(at),
            (What::Word, Meaning::Month(number, is_doubtful)) => {
                self.month(at, number, is_doubtful)
            }
            (What::Word, Meaning::Weekday(number)) => {
                self.named(at, Kind::Weekday, number);
                at + 1
            }
            (What::Word, Meaning::Joiner) => self.one_measure(at),
            (What::Word, _) => self.other_word(at),
            (What::Sign(sign), _) => self.fraction(at, sign),
        }
    }

    fn digits(&mut self, at: usize) -> usize {
        if let Some((length, end)) = beside::feet_and_inches(self.text, self.tokens, at) {
            self.push_digits(at, length).measure = Some("ft");
            return end;
        }
        if let Some((clock, end)) = clock::read(self.text, self.tokens, at) {
            let range = self.tokens[at].range.start..self.tokens[end - 1].range.end;
            let value = Value::whole(u64::from(clock.hour));
            let mut item = Item::new(range, Kind::Time(clock), value, Sureness::Firm);
            item.is_digits = true;
            item.is_negative = beside::has_minus_sign(self.text, self.tokens, at);
            self.items.push(item);
            return end;
        }
        let run = tokens::ascii(&self.text[self.tokens[at].range.clone()]);
        match digits::read(&run, self.decimals) {
            Run::One(value, other_format) => self.one_number(at, value, other_format),
            Run::Several(values) => {
                let is_date = values.len() == 3;
                for value in values {
                    self.push_digits(at, value).is_date = is_date;
                }
                at + 1
            }
        }
    }

    fn push_digits(&mut self, at: usize, value: Value) -> &mut Item {
        let range = self.tokens[at].range.clone();
        let run = &self.text[range.clone()];
        let is_fraction = run.starts_with("0.") || run.starts_with("0,");
        let zeros = run.len() - run.trim_start_matches('0').len();
        let mut item = Item::new(range, Kind::Number, value, Sureness::Firm);
        item.is_digits = true;
        item.leading_zeros =
            if zeros == run.len() { zeros - 1 } else { zeros - usize::from(is_fraction) };
        item.is_bound = beside::is_in_score(self.text, self.tokens, at)
            || beside::is_plain_few(self.text, self.tokens, at);
        self.items.push(item);
        self.items.last_mut().expect("it was just pushed")
    }

    fn one_number(&mut self, at: usize, value: Value, other_format: Option<Value>) -> usize {
        let is_date = calendar::is_slashed(self.text, self.tokens, at);
        let is_negative = beside::has_minus_sign(self.text, self.tokens, at);
        let (scaled, mut end) = self.scale(at, value);
        let decade = calendar::is_decade(self.text, self.tokens, at);
        let century = value.as_whole().filter(|year| decade && *year > 100).map(|year| year % 100);
        let long_year = calendar::long_year(self.text, self.tokens, at);
        let is_figure = beside::is_figure_of_speech(self.text, self.tokens, at);
        let item = self.push_digits(at, scaled);
        if is_figure {
            item.sureness = Sureness::Soft;
        }
        item.is_date = is_date;
        item.is_negative = is_negative;
        item.also = century.or(long_year).map(Value::whole);
        if end > at + 1 {
            item.bare = Some(value);
        } else {
            item.other_format = other_format;
        }
        end = self.mark(at, end);
        end
    }

    /// The number with the words after it that multiply it, and the token after them.
    fn scale(&self, at: usize, value: Value) -> (Value, usize) {
        let (mut scaled, mut end) = (value, at + 1);
        while let Some(exponent) = beside::scale(self.text, self.tokens, end, at) {
            scaled = scaled.scaled(exponent.into());
            end += 1;
            if let Some(after) = self.and_half(end) {
                let half = Value::half().scaled(exponent.into());
                return (scaled.plus(half), after);
            }
        }
        if let Some(after) = self.and_half(end).filter(|_| end == at + 1) {
            return (scaled.plus(Value::half()), after);
        }
        if let Some((more, after)) = self.next_myriad(end).filter(|_| end > at + 1) {
            return (scaled.plus(more), after);
        }
        match self.tokens.get(end).map(|token| token.kind) {
            Some(What::Sign(sign)) if end == at + 1 && beside::touches(self.tokens, end) => {
                let part = beside::fraction(sign).map(|part| (scaled.plus(part), end + 1));
                part.unwrap_or((scaled, end))
            }
            _ => (scaled, end),
        }
    }

    /// `2千万` after `1億`.
    fn next_myriad(&self, at: usize) -> Option<(Value, usize)> {
        let is_ideograph = |at: usize| {
            self.tokens.get(at).is_some_and(|token| self.text[token.range.clone()] > *"\u{2e80}")
        };
        let token = self.tokens.get(at).filter(|token| token.kind == What::Digits)?;
        if !is_ideograph(at - 1) || !is_ideograph(at + 1) {
            return None;
        }
        beside::scale(self.text, self.tokens, at + 1, at)?;
        let run = tokens::ascii(&self.text[token.range.clone()]);
        let Run::One(value, _) = digits::read(&run, self.decimals) else { return None };
        Some(self.scale(at, value))
    }

    fn month(&mut self, at: usize, number: u8, is_doubtful: bool) -> usize {
        let is_beside_number = calendar::is_beside_digits(self.tokens, at);
        let is_name = self.text[self.tokens[at].range.clone()].starts_with(char::is_uppercase);
        let is_english = std::ptr::eq(self.vocabulary, super::words::of("en"));
        if is_beside_number || !is_doubtful && (is_name || !is_english) {
            self.named(at, Kind::Month, number);
            let item = self.items.last_mut().expect("it was just pushed");
            item.sureness = if is_beside_number { Sureness::Firm } else { Sureness::Soft };
        }
        at + 1
    }

    fn named(&mut self, at: usize, kind: Kind, number: u8) {
        let value = Value::whole(u64::from(number));
        self.items.push(Item::new(self.tokens[at].range.clone(), kind, value, Sureness::Soft));
    }

    fn fraction(&mut self, at: usize, sign: char) -> usize {
        if let Some(value) = beside::fraction(sign) {
            let range = self.tokens[at].range.clone();
            self.items.push(Item::new(range, Kind::Number, value, Sureness::Soft));
        }
        at + 1
    }

    /// Notes percentage, currency and measure beside the last item; gives the token after them.
    fn mark(&mut self, at: usize, end: usize) -> usize {
        let (text, tokens) = (self.text, self.tokens);
        let item = self.items.last_mut().expect("it was just pushed");
        if beside::is_percent(tokens, at, end) {
            item.percent = Mark::Yes;
        }
        if let Some((currency, is_sure)) = beside::currency_of(text, tokens, at, end) {
            item.currency = Some(currency);
            item.is_currency_sure = is_sure;
        }
        if item.sureness == Sureness::Soft && (item.percent == Mark::Yes || item.is_currency_sure) {
            item.sureness = Sureness::Firm;
        }
        item.measure = beside::measure(text, tokens, end);
        end
    }
}
