//! The types a setting can have, and how an operator writes each.

use std::{fmt, net::SocketAddr, path::PathBuf, time::Duration};

use super::setting::Kind;
use crate::lang::{Pair, Tag};

/// A type that a setting can have.
pub(super) trait Value: Sized {
    /// How it is written in TOML.
    const KIND: Kind = Kind::Text;

    /// Parses what an operator wrote; the error says what would be right.
    fn parse(text: &str) -> Result<Self, String>;
}

/// A password, a key: appears in no message, no log and no printed configuration.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A text that is shown to nobody; none where it is empty.
    pub(super) fn of(text: &str) -> Option<Secret> {
        (!text.is_empty()).then(|| Secret(text.to_owned()))
    }

    /// The text itself, for the one call that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

impl Value for Secret {
    const KIND: Kind = Kind::Secret;

    fn parse(text: &str) -> Result<Secret, String> {
        if text.is_empty() { Err("some text".into()) } else { Ok(Secret(text.to_owned())) }
    }
}

impl Value for String {
    fn parse(text: &str) -> Result<String, String> {
        Ok(text.to_owned())
    }
}

impl Value for bool {
    const KIND: Kind = Kind::Bare;

    fn parse(text: &str) -> Result<bool, String> {
        text.parse().map_err(|_| "true or false".into())
    }
}

impl Value for usize {
    const KIND: Kind = Kind::Bare;

    fn parse(text: &str) -> Result<usize, String> {
        let digits = text.replace('_', "");
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = if is_number { digits.parse().ok() } else { None };
        number.ok_or_else(|| "a whole number".into())
    }
}

impl Value for f64 {
    const KIND: Kind = Kind::Bare;

    fn parse(text: &str) -> Result<f64, String> {
        let number = text.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0);
        number.ok_or_else(|| "a number of at least 0, like 2.5".into())
    }
}

impl Value for SocketAddr {
    fn parse(text: &str) -> Result<SocketAddr, String> {
        text.parse().map_err(|_| "an address and port like 127.0.0.1:8080".into())
    }
}

impl Value for PathBuf {
    fn parse(text: &str) -> Result<PathBuf, String> {
        if text.is_empty() { Err("a path".into()) } else { Ok(text.into()) }
    }
}

impl<T: Value> Value for Option<T> {
    const KIND: Kind = T::KIND;

    fn parse(text: &str) -> Result<Option<T>, String> {
        if text.is_empty() { Ok(None) } else { T::parse(text).map(Some) }
    }
}

impl<T: Value> Value for Vec<T> {
    const KIND: Kind = Kind::List;

    fn parse(text: &str) -> Result<Vec<T>, String> {
        list_items(text).map(T::parse).collect()
    }
}

/// The items of a written list: parted by commas, white space around them ignored.
pub(super) fn list_items(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty())
}

impl Value for Tag {
    fn parse(text: &str) -> Result<Tag, String> {
        text.parse().map_err(|_| "a language tag like en or pt-BR".into())
    }
}

impl Value for Pair {
    fn parse(text: &str) -> Result<Pair, String> {
        text.parse().map_err(|_| "a pair like en-pt".into())
    }
}

/// `500ms`, `30s`, `5m`, `1h`; `0` is none.
impl Value for Duration {
    fn parse(text: &str) -> Result<Duration, String> {
        let digits = text.trim_end_matches(char::is_alphabetic);
        let number: Option<u64> = digits.parse().ok();
        let millis = match &text[digits.len()..] {
            "ms" => Some(1),
            "s" => Some(1_000),
            "m" => Some(60_000),
            "h" => Some(3_600_000),
            "" if number == Some(0) => Some(0),
            _ => None,
        };
        let duration = number.zip(millis).and_then(|(number, unit)| number.checked_mul(unit));
        duration.map(Duration::from_millis).ok_or_else(|| "a duration like 500ms, 30s or 5m".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_need_a_unit() {
        assert_eq!(Duration::parse("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(Duration::parse("0"), Ok(Duration::ZERO));
        for wrong in ["90", "s", "-1s", "1d", "", "ä", "99999999999999999999s"] {
            assert!(Duration::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn numbers_may_be_grouped_and_are_nothing_but_digits() {
        assert_eq!(usize::parse("4_000"), Ok(4000));
        for wrong in ["", "_", "+5", "-1", "5.0", "0x10", "99999999999999999999999"] {
            assert!(usize::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_secret_is_not_printed_by_debug() {
        let secret = Secret::parse("hunter2").unwrap();

        assert_eq!(format!("{secret:?}"), "Secret(hidden)");
        assert_eq!(secret.expose(), "hunter2");
    }
}
