//! One term, and what makes it unusable.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::Case;
use crate::config::Limits;

/// A term and how it is to be translated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The term in the source language.
    pub source: String,
    /// Its translation; empty where it is not translated, or where only other translations are forbidden.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub target: String,
    /// Whether it stays letter for letter.
    #[serde(default, rename = "do_not_translate", skip_serializing_if = "is_false")]
    pub is_kept: bool,
    /// What the case of its letters means.
    #[serde(default)]
    pub case: Case,
    /// Noun, verb…; for readers only.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part_of_speech: String,
    /// Translations that must not be used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbidden: Vec<String>,
    /// For readers only.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

// Serde hands over a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// An entry as it was read, and where: a line of a file from 1, or a place in a list from 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Where.
    pub at: usize,
    /// The entry, or why there is none.
    pub entry: Result<Entry, Fault>,
}

/// A row that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bad {
    /// Where: as in [`Row`].
    pub at: usize,
    /// Why.
    pub fault: Fault,
}

/// Why a row cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// It is not written as its format wants it.
    Unreadable,
    /// It has no source term, or one without a letter or digit.
    NoTerm,
    /// It says neither how to translate, nor that it stays, nor what is forbidden.
    NoTranslation,
    /// It has a translation and is not to be translated.
    KeptAndTranslated,
    /// It forbids the translation it gives.
    ForbidsItself,
    /// A term, note or part of speech is too long.
    TooLong,
    /// The term stands further up already.
    Twice,
    /// Its case rule is none.
    UnknownCase,
}

impl Fault {
    /// As answers spell it.
    pub fn name(self) -> &'static str {
        match self {
            Fault::Unreadable => "unreadable",
            Fault::NoTerm => "no-term",
            Fault::NoTranslation => "no-translation",
            Fault::KeptAndTranslated => "kept-and-translated",
            Fault::ForbidsItself => "forbids-itself",
            Fault::TooLong => "too-long",
            Fault::Twice => "twice",
            Fault::UnknownCase => "unknown-case",
        }
    }
}

/// Rows, told apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// What can be used, in order, white space put right.
    pub entries: Vec<Entry>,
    /// What cannot, in order.
    pub bad: Vec<Bad>,
}

/// Tells rows that can be used from those that cannot.
pub fn checked(rows: Vec<Row>, limits: &Limits) -> Checked {
    let (mut checked, mut seen) = (Checked::default(), HashSet::new());
    for Row { at, entry } in rows {
        let entry = entry.map(Entry::tidied).and_then(|entry| match entry.fault(limits) {
            Some(fault) => Err(fault),
            None if !seen.insert(entry.source.clone()) => Err(Fault::Twice),
            None => Ok(entry),
        });
        match entry {
            Ok(entry) => checked.entries.push(entry),
            Err(fault) => checked.bad.push(Bad { at, fault }),
        }
    }
    checked
}

/// Notes may be longer than terms by so much.
const NOTE_TERMS: usize = 10;

impl Entry {
    /// The same with single blanks, and without empty or repeated forbidden translations.
    fn tidied(self) -> Entry {
        let tidy = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut forbidden: Vec<String> = Vec::new();
        for word in self.forbidden.into_iter().map(tidy) {
            if !word.is_empty() && !forbidden.contains(&word) {
                forbidden.push(word);
            }
        }
        Entry {
            source: tidy(self.source),
            target: tidy(self.target),
            part_of_speech: tidy(self.part_of_speech),
            note: self.note.trim().to_owned(),
            forbidden,
            ..self
        }
    }

    fn fault(&self, limits: &Limits) -> Option<Fault> {
        let is_long = |text: &String| text.chars().count() > limits.term_chars;
        let is_forbidden = self.forbidden.contains(&self.target);
        if !self.source.contains(char::is_alphanumeric) {
            return Some(Fault::NoTerm);
        }
        if [&self.source, &self.target, &self.part_of_speech].into_iter().any(is_long)
            || self.forbidden.iter().any(is_long)
            || self.note.chars().count() > limits.term_chars * NOTE_TERMS
        {
            return Some(Fault::TooLong);
        }
        match (self.is_kept, self.target.is_empty()) {
            (true, false) if self.target != self.source => Some(Fault::KeptAndTranslated),
            (false, true) if self.forbidden.is_empty() => Some(Fault::NoTranslation),
            _ if is_forbidden && !self.target.is_empty() => Some(Fault::ForbidsItself),
            _ => None,
        }
    }

    /// What of it changes translations, as texts.
    pub fn essence(&self) -> Vec<&str> {
        let kept = if self.is_kept { "kept" } else { "translated" };
        let own = [self.source.as_str(), &self.target, kept, self.case.name()];
        own.into_iter().chain(self.forbidden.iter().map(String::as_str)).collect()
    }
}
