//! The value of one option, from a message or from a developer, and the ways to read it.
//!
//! Knows no option by name.

use super::misuse::Misuse;

/// What stands behind the name of an option.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum Setting<'a> {
    /// `style: "percent"`
    Text(&'a str),
    /// `minimumFractionDigits: 2`
    Number(f64),
    /// Only from JSON: `"useGrouping": false`.
    Flag(bool),
}

impl<'a> Setting<'a> {
    /// The choice that goes by this word.
    pub(super) fn choice<T: Copy>(self, name: &str, choices: &[(&str, T)]) -> Result<T, Misuse> {
        let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
        let word = self.text(name)?;
        let found = choices.iter().find(|(known, _)| *known == word);
        found.map(|(_, choice)| *choice).ok_or_else(|| Misuse::unknown(name, word, &words))
    }

    /// Text as it is.
    pub(super) fn text(self, name: &str) -> Result<&'a str, Misuse> {
        match self {
            Setting::Text(text) => Ok(text),
            other => Err(Misuse::new(format!("{name} is {other}"))
                .instead(format!("it takes a word in quotes: {name}: \"…\""))),
        }
    }

    /// A whole number between two others.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    pub(super) fn whole(self, name: &str, least: u8, most: u8) -> Result<u8, Misuse> {
        let right = || format!("it takes a whole number from {least} to {most}");
        match self {
            Setting::Number(number)
                if number.fract() == 0.0
                    && (f64::from(least)..=f64::from(most)).contains(&number) =>
            {
                Ok(number as u8)
            }
            other => Err(Misuse::new(format!("{name} is {other}")).instead(right())),
        }
    }
}

impl std::fmt::Display for Setting<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Setting::Text(text) => write!(formatter, "{text:?}"),
            Setting::Number(number) => write!(formatter, "{number}"),
            Setting::Flag(flag) => write!(formatter, "{flag}"),
        }
    }
}
