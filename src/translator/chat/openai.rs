//! `POST /chat/completions`, as OpenAI has it and many servers with it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    answer::{End, Said},
    prompt::{Question, Schema},
};
use crate::{
    config::backends::{Chat as Settings, JsonMode, LimitField},
    translator::{
        Billed, Job, TranslateError,
        wire::{Ask, Reply, Wire},
    },
};

#[derive(Serialize)]
struct Request<'a> {
    model: &'a str,
    messages: [Message<'a>; 2],
    #[serde(skip_serializing_if = "Option::is_none")]
    temperature: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_tokens: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_completion_tokens: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_format: Option<Format<'a>>,
    stream: bool,
}

/// What somebody said.
#[derive(Serialize)]
pub(super) struct Message<'a> {
    role: &'static str,
    content: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Format<'a> {
    JsonObject,
    JsonSchema { json_schema: Named<'a> },
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'static str,
    strict: bool,
    schema: &'a Schema,
}

#[derive(Deserialize)]
struct Answer {
    choices: Vec<Choice>,
    #[serde(default)]
    usage: Option<Usage>,
}

#[derive(Deserialize)]
struct Choice {
    message: Spoken,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Spoken {
    content: Option<String>,
    refusal: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Usage {
    prompt_tokens: u64,
    completion_tokens: u64,
}

#[derive(Deserialize)]
struct Failed {
    error: Failure,
}

/// `code` is a word, a number or nothing, by server.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Failure {
    code: Value,
    r#type: Value,
    param: Value,
    message: Value,
    metadata: Value,
}

pub(super) async fn ask(
    wire: &Wire,
    settings: &Settings,
    question: &Question,
    job: &Job,
) -> Result<Said, TranslateError> {
    let most = |field| (settings.limit_field == field).then_some(question.written_tokens);
    let request = Request {
        model: &settings.model,
        messages: messages(question),
        temperature: settings.temperature,
        max_tokens: most(LimitField::MaxTokens),
        max_completion_tokens: most(LimitField::MaxCompletionTokens),
        response_format: match settings.json {
            JsonMode::Schema => Some(Format::JsonSchema {
                json_schema: Named { name: "translations", strict: true, schema: &question.schema },
            }),
            JsonMode::Object => Some(Format::JsonObject),
            JsonMode::Off => None,
        },
        stream: false,
    };
    let ask = Ask::post_json("/chat/completions", &request).until(job.until);
    let reply = wire.send(with_key(ask, settings)).await?;
    let failure = reply.json::<Failed>().map(|failed| failed.error).ok();
    match failure {
        Some(failure) if failure.is_filter() => {
            Ok(Said { content: String::new(), end: End::Refused, used: Billed::default() })
        }
        Some(failure) => Err(told(&failure.status(reply), &failure)),
        None if !reply.is_success() => Err(told(&reply, &Failure::default())),
        None => said(&reply),
    }
}

/// The rules, then the texts.
pub(super) fn messages(question: &Question) -> [Message<'_>; 2] {
    [
        Message { role: "system", content: &question.system },
        Message { role: "user", content: &question.user },
    ]
}

/// Asks which models there are.
pub(super) async fn models(wire: &Wire, settings: &Settings) -> Result<Reply, TranslateError> {
    wire.send(with_key(Ask::get("/models"), settings)).await
}

/// With the key, where there is one.
pub(super) fn with_key(ask: Ask, settings: &Settings) -> Ask {
    match settings.key.expose() {
        "" => ask,
        key => ask.header("authorization", format!("Bearer {key}")),
    }
}

fn said(reply: &Reply) -> Result<Said, TranslateError> {
    let answer: Answer = reply.json()?;
    let usage = answer.usage.unwrap_or_default();
    let Some(choice) = answer.choices.into_iter().next() else {
        return Err(TranslateError::BadOutput { reason: "no choices".into() });
    };
    let is_refused = choice.message.refusal.is_some_and(|refusal| !refusal.is_empty());
    let end = match choice.finish_reason.as_deref() {
        _ if is_refused => End::Refused,
        Some("stop") => End::Whole,
        Some("length") => End::CutOff,
        Some("content_filter") => End::Refused,
        _ => End::Odd,
    };
    let (input_tokens, output_tokens) = (usage.prompt_tokens, usage.completion_tokens);
    let used = Billed { input_tokens, output_tokens, ..Billed::default() };
    Ok(Said { content: choice.message.content.unwrap_or_default(), end, used })
}

/// Codes say more than the status: a 429 is a queue or an empty purse.
fn told(reply: &Reply, failure: &Failure) -> TranslateError {
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

    /// Somebody in front of the model would not show it the texts: Azure, OpenAI, OpenRouter.
    fn is_filter(&self) -> bool {
        let is_word = |code: &str| {
            matches!(code, "content_filter" | "content_policy_violation" | "moderation_blocked")
        };
        self.says(is_word) || self.metadata.get("flagged_input").is_some()
    }

    /// `OpenRouter` answers 200 and says what went wrong inside.
    fn status(&self, mut reply: Reply) -> Reply {
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
