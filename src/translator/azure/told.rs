//! What Azure's errors mean.

use std::time::Duration;

use serde::Deserialize;

use crate::translator::{TranslateError, wire::Reply};

#[derive(Deserialize)]
struct Failure {
    error: Told,
}

#[derive(Deserialize)]
struct Told {
    /// A number in 3.0, a string in 2026-06-06.
    code: serde_json::Value,
}

/// It names no time. What it allows an hour it spreads evenly, so a little later there is some again.
const TOO_OFTEN: Duration = Duration::from_secs(5);

/// A model of one's own that nobody used for a while is loaded in about so long.
const LOADING: Duration = Duration::from_mins(1);

/// Its own code: the status and three digits more; 0 where it gave none.
pub(super) fn code(reply: &Reply) -> u32 {
    let failure = reply.json::<Failure>().ok();
    let code = failure.map(|failure| failure.error.code).unwrap_or_default();
    let number = code.as_u64().and_then(|number| u32::try_from(number).ok());
    number.or_else(|| code.as_str()?.parse().ok()).unwrap_or_default()
}

/// Where a code says more than the status.
pub(super) fn told(reply: &Reply) -> TranslateError {
    match code(reply) {
        400_050 | 400_072 | 400_077 => TranslateError::TooLarge,
        401_000 | 401_015 | 403_000 => TranslateError::Auth { reason: code(reply).to_string() },
        403_001 => TranslateError::QuotaExhausted { until: None },
        408_001 => TranslateError::Busy { retry_after: reply.retry_after().unwrap_or(LOADING) },
        429_000..430_000 => {
            TranslateError::Busy { retry_after: reply.retry_after().unwrap_or(TOO_OFTEN) }
        }
        0 => reply.error(""),
        other => reply.error(&other.to_string()),
    }
}
