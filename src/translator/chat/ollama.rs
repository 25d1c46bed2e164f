//! `POST /api/chat`, Ollama's own: its OpenAI-compatible address does not let the context be set, and cuts
//! what is longer than a default of a few thousand tokens without a word.

use serde::{Deserialize, Serialize};

use super::{
    answer::{End, Said},
    openai::{Message, messages, with_key},
    prompt::{Question, Schema},
};
use crate::{
    config::backends::{Chat as Settings, JsonMode},
    translator::{
        Billed, Job, TranslateError,
        wire::{Ask, Reply, Wire},
    },
};

#[derive(Serialize)]
struct Request<'a> {
    model: &'a str,
    messages: [Message<'a>; 2],
    stream: bool,
    think: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<Format<'a>>,
    options: Options,
    keep_alive: KeepAlive<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Format<'a> {
    Schema(&'a Schema),
    Word(&'static str),
}

#[derive(Serialize)]
struct Options {
    #[serde(skip_serializing_if = "Option::is_none")]
    temperature: Option<f64>,
    /// The same in every request: another one loads the model anew.
    num_ctx: usize,
    num_predict: usize,
}

/// A number is seconds, and has no unit.
#[derive(Serialize)]
#[serde(untagged)]
enum KeepAlive<'a> {
    Seconds(i64),
    Span(&'a str),
}

#[derive(Deserialize)]
struct Answer {
    message: Spoken,
    done: bool,
    /// Not in older releases.
    #[serde(default)]
    done_reason: Option<String>,
    #[serde(default)]
    prompt_eval_count: u64,
    #[serde(default)]
    eval_count: u64,
}

#[derive(Deserialize)]
struct Spoken {
    content: String,
}

pub(super) async fn ask(
    wire: &Wire,
    settings: &Settings,
    question: &Question,
    job: &Job,
) -> Result<Said, TranslateError> {
    let keep = settings.keep_alive.as_str();
    let request = Request {
        model: &settings.model,
        messages: messages(question),
        stream: false,
        think: false,
        format: match settings.json {
            JsonMode::Schema => Some(Format::Schema(&question.schema)),
            JsonMode::Object => Some(Format::Word("json")),
            JsonMode::Off => None,
        },
        options: Options {
            temperature: settings.temperature,
            num_ctx: settings.context_tokens,
            num_predict: question.written_tokens,
        },
        keep_alive: keep.parse().map_or(KeepAlive::Span(keep), KeepAlive::Seconds),
    };
    let ask = Ask::post_json("/api/chat", &request).until(job.until);
    let reply = wire.send(with_key(ask, settings)).await?;
    if !reply.is_success() {
        return Err(told(&reply));
    }
    said(&reply, settings.context_tokens)
}

/// Asks which models there are.
pub(super) async fn models(wire: &Wire, settings: &Settings) -> Result<Reply, TranslateError> {
    wire.send(with_key(Ask::get("/api/tags"), settings)).await
}

fn said(reply: &Reply, context_tokens: usize) -> Result<Said, TranslateError> {
    let answer: Answer = reply.json()?;
    let (input_tokens, output_tokens) = (answer.prompt_eval_count, answer.eval_count);
    // It fills the context and goes on as if nothing were missing.
    let is_full =
        usize::try_from(input_tokens + output_tokens).is_ok_and(|all| all >= context_tokens);
    let end = match (answer.done, answer.done_reason.as_deref()) {
        (true, Some("length")) => End::CutOff,
        (true, None | Some("stop")) if is_full => End::CutOff,
        (true, None | Some("stop")) => End::Whole,
        _ => End::Odd,
    };
    let used = Billed { input_tokens, output_tokens, ..Billed::default() };
    Ok(Said { content: answer.message.content, end, used })
}

/// Its errors are sentences; a full queue is a 503, and a 404 is a model nobody has pulled.
fn told(reply: &Reply) -> TranslateError {
    match reply.status {
        404 => TranslateError::BadRequest {
            reason: "404, has it the model? `ollama pull` fetches it".into(),
        },
        503 => TranslateError::Busy {
            retry_after: reply.retry_after().unwrap_or(std::time::Duration::from_secs(1)),
        },
        _ => reply.error(""),
    }
}
