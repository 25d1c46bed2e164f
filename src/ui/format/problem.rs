//! What went wrong while a message was formatted, in a form programs can tell apart.
//!
//! Never a reason to answer nothing: the text is given all the same.

use fluent::{
    FluentError,
    resolver::{ResolverError, errors::ReferenceKind},
};
use serde::Serialize;

/// One thing that went wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What sort of thing.
    pub kind: ProblemKind,
    /// One sentence in English; names variables and messages, never a value.
    pub text: String,
}

/// Sorts of problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemKind {
    /// No argument has the name of this variable.
    UnknownVariable,
    /// No message has this id, or it has no text.
    UnknownMessage,
    /// No term has this id.
    UnknownTerm,
    /// A message or term lacks this attribute.
    UnknownAttribute,
    /// There is no such function.
    UnknownFunction,
    /// Messages refer to each other in a circle.
    Cycle,
    /// More than 100 placeables: an attack, or a mistake.
    TooManyPlaceables,
    /// The text was cut off.
    TooLong,
    /// A function got a value it cannot work with.
    WrongType,
    /// A function got an option it does not know or cannot use.
    BadOption,
    /// None of the above.
    Other,
}

impl Problem {
    pub(in crate::ui) fn new(kind: ProblemKind, text: impl Into<String>) -> Problem {
        Problem { kind, text: text.into() }
    }
}

impl From<&FluentError> for Problem {
    fn from(error: &FluentError) -> Problem {
        let FluentError::ResolverError(error) = error else {
            return Problem::new(ProblemKind::Other, error.to_string());
        };
        Problem::new(kind(error), error.to_string())
    }
}

fn kind(error: &ResolverError) -> ProblemKind {
    match error {
        ResolverError::Reference(reference) => match reference {
            ReferenceKind::Function { .. } => ProblemKind::UnknownFunction,
            ReferenceKind::Variable { .. } => ProblemKind::UnknownVariable,
            ReferenceKind::Message { attribute: Some(_), .. }
            | ReferenceKind::Term { attribute: Some(_), .. } => ProblemKind::UnknownAttribute,
            ReferenceKind::Message { .. } => ProblemKind::UnknownMessage,
            ReferenceKind::Term { .. } => ProblemKind::UnknownTerm,
        },
        ResolverError::NoValue(_) => ProblemKind::UnknownMessage,
        ResolverError::Cyclic => ProblemKind::Cycle,
        ResolverError::TooManyPlaceables => ProblemKind::TooManyPlaceables,
        ResolverError::MissingDefault => ProblemKind::Other,
    }
}
