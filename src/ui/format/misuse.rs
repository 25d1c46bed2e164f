//! What a function of a message was told that it cannot do.
//!
//! The same words at load (for a localizer) and at run time (for a developer). It decides nothing;
//! the functions do.

use crate::lang::edit_distance;

/// What is wrong with a call, or with one of its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Misuse {
    /// What is wrong and what was seen.
    pub text: String,
    /// What would be right, where it can be told.
    pub suggestion: Option<String>,
    /// The option at fault, where it is a single one.
    pub option: Option<String>,
}

impl Misuse {
    pub(super) fn new(text: impl Into<String>) -> Misuse {
        Misuse { text: text.into(), suggestion: None, option: None }
    }

    pub(super) fn instead(self, suggestion: impl Into<String>) -> Misuse {
        Misuse { suggestion: Some(suggestion.into()), ..self }
    }

    pub(super) fn of(self, option: &str) -> Misuse {
        Misuse { option: Some(option.to_owned()), ..self }
    }

    /// A name that is none of `known`: the nearest one, or all of them.
    pub(super) fn unknown(what: &str, seen: &str, known: &[&str]) -> Misuse {
        let near = known
            .iter()
            .map(|name| (edit_distance(&seen.to_lowercase(), &name.to_lowercase()), *name))
            .filter(|(slips, _)| *slips <= 2)
            .min();
        let suggestion = match near {
            Some((_, name)) => format!("write {name}"),
            None => format!("one of {}", known.join(", ")),
        };
        Misuse::new(format!("{what} {seen:?} is unknown")).instead(suggestion)
    }

    /// One sentence for those who have one line.
    pub(in crate::ui) fn sentence(&self) -> String {
        match &self.suggestion {
            Some(suggestion) => format!("{}; {suggestion}", self.text),
            None => self.text.clone(),
        }
    }
}
