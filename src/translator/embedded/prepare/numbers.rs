//! Numbers: where they are, what they are worth, how a language writes them.
//!
//! `1,234.5` and `1.234,5` are the same number in two languages; dates, scores and times are not
//! numbers in this sense and keep their writing.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use crate::lang::Tag;

/// How a language separates thousands and decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    thousands: char,
    decimal: char,
}

/// A number as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its bytes, without sign and unit.
    pub range: Range<usize>,
    /// As written.
    pub text: String,
    /// Digits with `.` before decimals; `None` for dates, versions and the like.
    pub value: Option<String>,
}

impl Style {
    /// How the language writes numbers; a space separates thousands where nothing better is known.
    pub fn of(tag: &Tag) -> Style {
        let (thousands, decimal) = match tag.language() {
            "en" | "zh" | "ja" | "ko" | "th" | "he" | "ms" | "hi" | "bn" | "ur" | "ta" | "te"
            | "ml" | "kn" | "gu" | "mr" | "sw" | "mt" | "cy" | "ga" | "tl" | "fil" | "fa"
            | "ar" => (',', '.'),
            "de" | "es" | "pt" | "it" | "nl" | "id" | "tr" | "da" | "el" | "ro" | "hr" | "sr"
            | "sl" | "bs" | "mk" | "vi" | "is" | "az" | "ca" | "gl" | "eu" | "sq" => ('.', ','),
            _ => (' ', ','),
        };
        Style { thousands, decimal }
    }

    /// What the writing is worth: `None` where it is no plain number of this language.
    fn value(self, text: &str) -> Option<String> {
        let text: String = text
            .chars()
            .map(|c| if matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c })
            .collect();
        let (whole, decimals) = match text.split_once(self.decimal) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (text.as_str(), None),
        };
        let groups: Vec<&str> = whole.split(self.thousands).collect();
        let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
        let grouped = groups.len() == 1
            || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
        if !grouped || !groups.iter().all(|group| digits(group)) || !decimals.is_none_or(digits) {
            return None;
        }
        let whole = groups.concat();
        Some(decimals.map_or(whole.clone(), |decimals| format!("{whole}.{decimals}")))
    }

    /// The number as this language writes it; dates and the like stay as they are.
    ///
    /// Thousands are separated only where the writer separated them.
    pub fn write(self, number: &Number) -> String {
        let Some(value) = &number.value else { return number.text.clone() };
        let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
        let was_grouped = number.text.chars().filter(|c| !c.is_ascii_digit()).count()
            > usize::from(!decimals.is_empty());
        let mut written = if was_grouped { self.group(whole) } else { whole.to_owned() };
        if !decimals.is_empty() {
            written.push(self.decimal);
            written.push_str(decimals);
        }
        written
    }

    fn group(self, whole: &str) -> String {
        let mut written = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                written.push(self.thousands);
            }
            written.push(digit);
        }
        written
    }
}

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[0-9]{1,3}(?:[\u{a0}\u{202f}][0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:[.,][0-9]+)*")
        .expect("the pattern is fixed")
});
/// Where a plain space separates thousands, too: `1 234 567`.
static SPACED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b[0-9]{1,3}(?:[ \u{a0}\u{202f}][0-9]{3})+\b(?:,[0-9]+)?|[0-9]+(?:[.,][0-9]+)*")
        .expect("the pattern is fixed")
});

/// Every number of the text, ascending.
pub fn numbers(text: &str, style: Style) -> Vec<Number> {
    let pattern = if style.thousands == ' ' { &SPACED } else { &NUMBER };
    let found = pattern.find_iter(text).map(|found| Number {
        range: found.range(),
        text: found.as_str().to_owned(),
        value: style.value(found.as_str()),
    });
    found.collect()
}

impl Number {
    /// Its digits alone.
    pub fn digits(&self) -> String {
        self.text.chars().filter(char::is_ascii_digit).collect()
    }

    /// How many separators it has: from two on the models lose count.
    pub fn separators(&self) -> usize {
        self.text.chars().filter(|c| !c.is_ascii_digit()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(tag: &str) -> Style {
        Style::of(&tag.parse().unwrap())
    }

    fn rewritten(text: &str, from: &str, to: &str) -> String {
        style(to).write(&numbers(text, style(from))[0])
    }

    #[test]
    fn a_number_is_written_as_the_target_language_does() {
        assert_eq!(rewritten("1,234,567", "en", "pt"), "1.234.567");
        assert_eq!(rewritten("62.5", "en", "pt"), "62,5");
        assert_eq!(rewritten("1.234,5", "pt", "en"), "1,234.5");
        assert_eq!(rewritten("2019", "en", "pt"), "2019");
        assert_eq!(rewritten("1,234,567", "en", "uk"), "1 234 567");
        assert_eq!(rewritten("1 234,5", "uk", "en"), "1,234.5");
    }

    #[test]
    fn a_date_keeps_its_writing() {
        assert_eq!(rewritten("19.11.2024", "en", "pt"), "19.11.2024");
        assert_eq!(rewritten("19.11.2024", "de", "en"), "19.11.2024");
    }
}
