//! What goes wrong at servers that speak OpenAI's protocol: each has its own words for the same.
//!
//! Only words known here are passed on. A message may repeat an article; it is looked at for one phrase, and
//! dropped.

use serde::Deserialize;
use serde_json::Value;

use crate::translator::{TranslateError, wire::Reply};

#[derive(Deserialize)]
struct Failed {
    error: Failure,
}

/// What a server says of a failure; `code` is a word, a number or nothing, by server.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Failure {
    code: Value,
    r#type: Value,
    param: Value,
    message: Value,
    metadata: Value,
}

/// Codes say more than the status: a 429 is a queue or an empty purse.
pub(super) fn told(reply: &Reply, failure: &Failure) -> TranslateError {
    let until = || reply.retry_after().map(|wait| std::time::SystemTime::now() + wait);
    let code = failure.known();
    let should_retry = reply.header("x-should-retry");
    match reply.status {
        400 | 402 | 403 | 429 if failure.is_quota() => {
            TranslateError::QuotaExhausted { until: until() }
        }
        400 if failure.is_too_long() => TranslateError::TooLarge,
        429 if should_retry == Some("false") => TranslateError::QuotaExhausted { until: until() },
        408 | 409 | 500.. if should_retry == Some("false") => {
            let reason = format!("{} and not to be asked again", reply.status);
            TranslateError::BadRequest { reason }
        }
        409 => TranslateError::Unavailable { reason: "409".into() },
        _ => reply.error(code),
    }
}

impl Failure {
    /// The failure a reply tells of, whatever its status.
    pub fn of(reply: &Reply) -> Option<Failure> {
        reply.json::<Failed>().map(|failed| failed.error).ok()
    }

    fn says(&self, is: impl Fn(&str) -> bool) -> bool {
        [&self.code, &self.r#type].iter().any(|value| value.as_str().is_some_and(&is))
    }

    /// The money, or what the operator allowed, is used up.
    fn is_quota(&self) -> bool {
        self.says(|code| {
            matches!(code, "insufficient_quota" | "credit_balance_exhausted")
                || code.contains("billing")
                || code.ends_with("_spend_limit_exceeded")
                || code.ends_with("_usage_limit_exceeded")
        })
    }

    /// OpenAI and llama.cpp have words for it, vLLM a sentence.
    fn is_too_long(&self) -> bool {
        self.says(|code| {
            matches!(
                code,
                "context_length_exceeded" | "string_above_max_length" | "exceed_context_size_error"
            )
        }) || self.message.as_str().is_some_and(|text| text.contains("maximum context length"))
    }

    /// Somebody in front of the model would not show it the texts: Azure, OpenAI, `OpenRouter`.
    pub fn is_filter(&self) -> bool {
        let is_word = |code: &str| {
            matches!(code, "content_filter" | "content_policy_violation" | "moderation_blocked")
        };
        self.says(is_word) || self.metadata.get("flagged_input").is_some()
    }

    /// `OpenRouter` answers 200 and says what went wrong inside.
    pub fn status(&self, mut reply: Reply) -> Reply {
        let code = self.code.as_u64().and_then(|code| u16::try_from(code).ok());
        if let Some(code) = code.filter(|code| reply.is_success() && (400..600).contains(code)) {
            reply.status = code;
        }
        reply
    }

    /// What helps an operator and is no text of ours: a field the server does not know, or its code.
    fn known(&self) -> &'static str {
        const FIELDS: &[&str] =
            &["max_tokens", "max_completion_tokens", "model", "response_format", "temperature"];
        const CODES: &[&str] = &[
            "invalid_api_key",
            "invalid_request_error",
            "model_not_found",
            "rate_limit_exceeded",
            "server_error",
            "unsupported_country_region_territory",
            "unsupported_parameter",
            "unsupported_value",
        ];
        let find = |words: &[&'static str], value: &Value| {
            words.iter().find(|word| value.as_str() == Some(word)).copied()
        };
        let field = find(FIELDS, &self.param);
        field.or(find(CODES, &self.code)).or(find(CODES, &self.r#type)).unwrap_or_default()
    }
}
