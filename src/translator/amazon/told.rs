//! What Amazon's errors mean.

use std::time::Duration;

use serde::Deserialize;

use crate::translator::{TranslateError, wire::Reply};

#[derive(Deserialize)]
struct Failure {
    #[serde(rename = "__type")]
    kind: String,
}

/// It names no time; its own clients begin with less.
const TOO_OFTEN: Duration = Duration::from_secs(1);

/// The name of an error, from the body or the header, without what may stand around it.
pub(super) fn kind(reply: &Reply) -> String {
    let told = reply.json::<Failure>().ok().map(|failure| failure.kind);
    let told = told.or_else(|| reply.header("x-amzn-errortype").map(str::to_owned));
    let told = told.unwrap_or_default();
    let name = told.split(':').next().unwrap_or_default();
    name.rsplit('#').next().unwrap_or_default().to_owned()
}

/// The status alone would not do: a refused key is 400, too.
pub(super) fn told(reply: &Reply) -> TranslateError {
    let kind = kind(reply);
    match kind.as_str() {
        "TooManyRequestsException" | "ThrottlingException" | "LimitExceededException" => {
            TranslateError::Busy { retry_after: reply.retry_after().unwrap_or(TOO_OFTEN) }
        }
        "ServiceQuotaExceededException" => TranslateError::QuotaExhausted { until: None },
        "TextSizeLimitExceededException" => TranslateError::TooLarge,
        "AccessDeniedException"
        | "ExpiredTokenException"
        | "IncompleteSignatureException"
        | "InvalidClientTokenId"
        | "InvalidSignatureException"
        | "MissingAuthenticationTokenException"
        | "OptInRequired"
        | "SubscriptionRequiredException"
        | "UnrecognizedClientException" => TranslateError::Auth { reason: kind },
        "DetectedLanguageLowConfidenceException"
        | "InternalServerException"
        | "InvalidRequestException"
        | "ResourceNotFoundException"
        | "SerializationException"
        | "ServiceUnavailableException"
        | "ValidationException" => reply.error(&kind),
        _ => reply.error(""),
    }
}
