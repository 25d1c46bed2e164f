//! Why a job failed, by what the caller does next.

use std::time::{Duration, SystemTime};

use crate::lang::Pair;

/// Why a job failed; each variant is what the caller does next.
///
/// No text of an article and no key is in any.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TranslateError {
    /// Ask another translator, or tell the operator what to install.
    #[error("{pair} cannot be translated: {missing}")]
    UnsupportedPair {
        /// The pair asked for.
        pair: Pair,
        /// What is missing and the command or setting that provides it.
        missing: String,
    },
    /// Ask another translator now, or come back later.
    #[error("the queue is full; try again in {} s", retry_after.as_secs())]
    Busy {
        /// How long the queue should take to drain, or what the service said.
        retry_after: Duration,
    },
    /// Try another translator now; the operator looks at the reason.
    #[error("the translator is not available: {reason}")]
    Unavailable {
        /// What is wrong and what would help.
        reason: String,
    },
    /// Ask nothing of it until then: what it may be used for is used up.
    #[error("the quota is used up")]
    QuotaExhausted {
        /// When there is some again, where that is known.
        until: Option<SystemTime>,
    },
    /// Ask nothing of it until the operator has put its key right.
    #[error("the service refuses the key: {reason}")]
    Auth {
        /// What it said, as a code.
        reason: String,
    },
    /// Ask again with less.
    #[error("the request is too large for the service")]
    TooLarge,
    /// Ask another translator; asking this one again would not help.
    #[error("the service calls the request wrong: {reason}")]
    BadRequest {
        /// What it said, as a code.
        reason: String,
    },
    /// Ask another translator; it answered something that is no translation.
    #[error("the answer cannot be used: {reason}")]
    BadOutput {
        /// What is wrong with it.
        reason: String,
    },
}

impl TranslateError {
    /// Names the variant in one word, for counts and logs.
    pub fn class(&self) -> &'static str {
        match self {
            TranslateError::UnsupportedPair { .. } => "unsupported_pair",
            TranslateError::Busy { .. } => "busy",
            TranslateError::Unavailable { .. } => "unavailable",
            TranslateError::QuotaExhausted { .. } => "quota_exhausted",
            TranslateError::Auth { .. } => "auth",
            TranslateError::TooLarge => "too_large",
            TranslateError::BadRequest { .. } => "bad_request",
            TranslateError::BadOutput { .. } => "bad_output",
        }
    }
}
