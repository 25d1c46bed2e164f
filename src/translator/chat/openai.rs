//! `POST /chat/completions`, as OpenAI has it and many servers with it.

use serde::{Deserialize, Serialize};

use super::{
    answer::{End, Said},
    failure::{self, Failure},
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
    match Failure::of(&reply) {
        Some(failure) if failure.is_filter() => {
            Ok(Said { content: String::new(), end: End::Refused, used: Billed::default() })
        }
        Some(failure) => Err(failure::told(&failure.status(reply), &failure)),
        None if !reply.is_success() => Err(failure::told(&reply, &Failure::default())),
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
