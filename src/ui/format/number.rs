//! A number with all its digits and how it is to be printed.
//!
//! Exact: never a float on the way from JSON to the page. What ICU4X cannot print is refused by name.

mod digits;
mod money;
mod options;
mod unit;

use std::str::FromStr;

use fixed_decimal::Decimal;
use icu_plurals::PluralCategory;

pub(super) use money::Money;
pub(in crate::ui) use options::NumberOptions;
use options::Style;
pub(super) use options::{CurrencyDisplay, Grouping, UnitDisplay};
pub(super) use unit::{Unit, UnitFormatter};

use super::{formatters::Formatters, misuse::Misuse};

/// Digits and zeros on either side of the point a number may have: more is an attack, not a count.
const MOST_DIGITS: usize = 100;

/// A number as an argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    value: Decimal,
    options: NumberOptions,
}

impl Number {
    /// The options, to be changed.
    pub(in crate::ui) fn options_mut(&mut self) -> &mut NumberOptions {
        &mut self.options
    }

    /// Without the zeros it was written with: in JSON `1.50` is `1.5`.
    pub(in crate::ui) fn without_written_zeros(mut self) -> Number {
        self.value.trim_end();
        self.options.written_fraction = 0;
        self
    }

    /// Whether it is the number of a variant's key: `1.0` is `1`.
    pub(super) fn is(&self, key: &str) -> bool {
        let Ok(key) = key.parse::<Decimal>() else { return false };
        let trimmed = |value: &Decimal| {
            let mut value = value.clone();
            value.trim_end();
            value.trim_start();
            value
        };
        trimmed(&self.value) == trimmed(&key)
    }

    /// Its plural category in this language, ordinal where its options say so.
    pub(super) fn category(&self, formatters: &Formatters) -> PluralCategory {
        let rules =
            if self.options.is_ordinal { &formatters.ordinal } else { &formatters.cardinal };
        rules.category_for(&digits::plain(&self.value, &self.options))
    }

    /// The number as readers of this language write it.
    pub(super) fn print(&self, formatters: &Formatters) -> Result<String, Misuse> {
        match self.options.style {
            Style::Decimal => Ok(self.plain(formatters)),
            Style::Percent => Ok(self.percent(formatters)),
            Style::Currency => self.money(formatters),
            Style::Unit => self.amount(formatters),
        }
    }

    /// As [`Number::print`] with the style of none.
    pub(super) fn plain(&self, formatters: &Formatters) -> String {
        let shown = digits::plain(&self.value, &self.options);
        formatters.decimal(self.options.grouping).format(&shown).to_string()
    }

    fn percent(&self, formatters: &Formatters) -> String {
        let mut value = self.value.clone();
        value.multiply_pow10(2);
        value.trim_start();
        let options = NumberOptions { written_fraction: 0, ..self.options };
        let shown = digits::shown(&value, &options, 0);
        match formatters.percent(self.options.grouping) {
            Ok(formatter) => formatter.format(&shown).to_string(),
            Err(_) => self.plain(formatters),
        }
    }

    fn money(&self, formatters: &Formatters) -> Result<String, Misuse> {
        let currency = self.options.currency.ok_or_else(|| {
            Misuse::new("style is \"currency\" and no currency is given")
                .instead("give the currency with the argument")
        })?;
        self.options.check()?;
        Ok(formatters.money(currency, self.options.currency_display)?.format(&self.value))
    }

    fn amount(&self, formatters: &Formatters) -> Result<String, Misuse> {
        let unit = self.options.unit.ok_or_else(|| {
            Misuse::new("style is \"unit\" and no unit is given")
                .instead("give the unit: unit: \"minute\"")
        })?;
        let shown = digits::plain(&self.value, &self.options);
        Ok(formatters.unit(unit, self.options.unit_display)?.format(&shown))
    }
}

impl std::fmt::Display for Number {
    /// All digits, with a point and nothing else: `1234.50`.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.value.fmt(formatter)
    }
}

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{seen:?} is no number; write digits with a point, like 1234.50, {MOST_DIGITS} at most")]
pub struct NumberError {
    /// The text, its beginning where it is long.
    seen: String,
}

impl FromStr for Number {
    type Err = NumberError;

    /// Reads digits with a point, with a sign and an exponent where need be; `1.50` keeps its zero.
    fn from_str(text: &str) -> Result<Number, NumberError> {
        let error = || NumberError { seen: text.chars().take(40).collect() };
        if text.len() > MOST_DIGITS {
            return Err(error());
        }
        let value: Decimal = text.parse().map_err(|_| error())?;
        let range = value.absolute.magnitude_range();
        let (low, high) = (range.start().unsigned_abs(), range.end().unsigned_abs());
        if usize::from(low.max(high)) > MOST_DIGITS {
            return Err(error());
        }
        let written_fraction = u8::try_from((-range.start()).max(0)).map_err(|_| error())?;
        Ok(Number {
            value,
            options: NumberOptions { written_fraction, ..NumberOptions::default() },
        })
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Number {
        Number { value: number.into(), options: NumberOptions::default() }
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Number {
        Number { value: number.into(), options: NumberOptions::default() }
    }
}
