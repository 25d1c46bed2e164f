//! How Google says no: by status, and by a reason in one of two places.

use std::time::{Duration, SystemTime};

use serde::Deserialize;

use super::super::{TranslateError, calendar, wire::Reply};

#[derive(Default, Deserialize)]
struct Failure {
    #[serde(default)]
    error: Told,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Told {
    status: String,
    errors: Vec<Reason>,
    details: Vec<Reason>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Reason {
    reason: String,
}

/// A day of Google's ends at midnight in California: 8:00 UTC in winter and 7:00 in summer. The later one
/// always holds, and costs an hour half of the year.
const DAY_BEGINS_UTC: u64 = 8;

/// What a reason means; used-up rates come as 403, like refused keys.
pub fn told(reply: &Reply) -> TranslateError {
    let Failure { error } = reply.json().unwrap_or_default();
    let mut reasons = error.errors.iter().chain(&error.details).map(|told| told.reason.as_str());
    let busy = || {
        let retry_after = reply.retry_after().unwrap_or(Duration::from_secs(1));
        TranslateError::Busy { retry_after }
    };
    let meant = reasons.find_map(|reason| match reason {
        "userRateLimitExceeded" | "rateLimitExceeded" | "RATE_LIMIT_EXCEEDED" => Some(busy()),
        "dailyLimitExceeded" => {
            let until = Some(calendar::next_hour(SystemTime::now(), DAY_BEGINS_UTC));
            Some(TranslateError::QuotaExhausted { until })
        }
        "keyInvalid" | "API_KEY_INVALID" => {
            Some(TranslateError::Auth { reason: format!("{} API_KEY_INVALID", reply.status) })
        }
        _ => None,
    });
    match (meant, error.status.as_str()) {
        (Some(meant), _) => meant,
        (None, "RESOURCE_EXHAUSTED") => busy(),
        (None, status) => {
            reply.error(STATUSES.iter().find(|known| **known == status).unwrap_or(&""))
        }
    }
}

/// Its words for a status, as far as they say more than the number.
const STATUSES: &[&str] =
    &["INVALID_ARGUMENT", "FAILED_PRECONDITION", "NOT_FOUND", "PERMISSION_DENIED"];
