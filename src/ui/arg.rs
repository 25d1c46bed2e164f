//! Values that are put into messages.
//!
//! Typed, because a language needs to know what it says: a number chooses a plural form, a moment is
//! written another way in each country. How they are printed is `format`'s.

mod json;

use std::borrow::Cow;

pub use json::ArgError;

use super::format::{Date, List, Number};

/// A value to put in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, printed as it is.
    Text(Cow<'a, str>),
    /// A number, exact, which may choose a plural form.
    Number(Number),
    /// A moment in a time zone.
    Date(Date),
    /// Texts, joined as the language joins them.
    List(List),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(text.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(u64::try_from(number).unwrap_or(u64::MAX).into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Arg::Number(number.into())
    }
}

impl From<Number> for Arg<'_> {
    fn from(number: Number) -> Self {
        Arg::Number(number)
    }
}

impl From<Date> for Arg<'_> {
    fn from(date: Date) -> Self {
        Arg::Date(date)
    }
}

impl FromIterator<String> for Arg<'_> {
    fn from_iter<I: IntoIterator<Item = String>>(items: I) -> Self {
        Arg::List(List::from_iter(items))
    }
}
