//! `kind = "openai"` (any OpenAI-compatible address) and `kind = "ollama"` (its own).

use super::{Formality, Login, Table};
use crate::config::value::Value;

/// A language model.
#[derive(Clone, Debug)]
pub struct Chat {
    /// How it is spoken to.
    pub dialect: Dialect,
    /// Its address, with `/v1` where it has one.
    pub url: String,
    /// Its key, where it wants one.
    pub key: Login,
    /// The model's name.
    pub model: String,
    /// What it is told about the portal's style.
    pub style: Option<String>,
    /// How readers are addressed where a request does not say.
    pub formality: Option<Formality>,
    /// Segments in one request.
    pub batch: usize,
    /// Tokens that question and answer may have together.
    pub context_tokens: usize,
    /// Pairs it is trusted with where `pairs` does not say: all of these languages into each other.
    pub languages: Vec<crate::lang::Tag>,
    /// How it is made to answer in JSON.
    pub json: JsonMode,
    /// How freely it chooses words; not sent where not set.
    pub temperature: Option<f64>,
    /// What the server calls the most tokens of an answer; Ollama has a name of its own.
    pub limit_field: LimitField,
    /// How long Ollama keeps the model in memory; others decide for themselves.
    pub keep_alive: String,
}

/// How a model is made to answer in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonMode {
    /// By a schema of what is asked.
    Schema,
    /// Any object.
    Object,
    /// By asking only.
    Off,
}

/// What a server calls the most tokens of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitField {
    /// The older name, which most servers know.
    MaxTokens,
    /// The newer one, which includes thoughts.
    MaxCompletionTokens,
    /// It is not sent: for models that think before they answer, and take an unknown number of tokens for that.
    None,
}

/// How a model is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `POST /chat/completions`
    OpenAi,
    /// `POST /api/chat`
    Ollama,
}

impl Chat {
    pub(super) fn read(table: &mut Table, dialect: Dialect) -> Chat {
        let like = match dialect {
            Dialect::OpenAi => "an address like https://api.example.com/v1",
            Dialect::Ollama => "an address like http://127.0.0.1:11434",
        };
        Chat {
            dialect,
            url: table.required("url", "Its address.", like),
            key: Login::read(table, "key", "Its key, where it wants one."),
            model: table.required("model", "The model's name.", "a name like gemma3:12b"),
            style: table.take(
                "style",
                "",
                "What it is told about the portal's style, in a sentence.",
            ),
            formality: table.take(
                "formality",
                "",
                "How readers are addressed where a request does not say: more or less.",
            ),
            batch: table.take_checked("batch", "16", "Segments in one request.", |most: &usize| {
                match most {
                    1..=100 => Ok(()),
                    _ => Err("a whole number from 1 to 100".into()),
                }
            }),
            context_tokens: table.take_checked(
                "context_tokens",
                "8_192",
                "Tokens that question and answer may have together; Ollama is told so.",
                |most: &usize| match most {
                    2_048..=1_000_000 => Ok(()),
                    _ => Err("a whole number from 2048 to 1000000".into()),
                },
            ),
            languages: table.take(
                "languages",
                "en,uk,pl,pt,pt-BR,pt-PT,es,fr,de,it,ro,nl,cs,tr,ru",
                "Languages it is trusted with, each into each other; `pairs` narrows it.",
            ),
            json: table.take(
                "json",
                "schema",
                "How it is made to answer in JSON: by a schema, as any object, or off, by asking only.",
            ),
            temperature: table.take(
                "temperature",
                "0",
                "How freely it chooses words; empty for models that take no temperature.",
            ),
            limit_field: match dialect {
                Dialect::Ollama => LimitField::None,
                Dialect::OpenAi => table.take(
                    "limit_field",
                    "max_tokens",
                    "What the server calls the most tokens of an answer: max_tokens, max_completion_tokens, or none.",
                ),
            },
            keep_alive: match dialect {
                Dialect::OpenAi => String::new(),
                Dialect::Ollama => table.take(
                    "keep_alive",
                    "30m",
                    "How long it stays in memory after a request, like 30m; -1 for ever.",
                ),
            },
        }
    }
}

impl Value for JsonMode {
    fn parse(text: &str) -> Result<JsonMode, String> {
        match text {
            "schema" => Ok(JsonMode::Schema),
            "object" => Ok(JsonMode::Object),
            "off" => Ok(JsonMode::Off),
            _ => Err("schema, object or off".into()),
        }
    }
}

impl Value for LimitField {
    fn parse(text: &str) -> Result<LimitField, String> {
        match text {
            "max_tokens" => Ok(LimitField::MaxTokens),
            "max_completion_tokens" => Ok(LimitField::MaxCompletionTokens),
            "none" => Ok(LimitField::None),
            _ => Err("max_tokens, max_completion_tokens or none".into()),
        }
    }
}
