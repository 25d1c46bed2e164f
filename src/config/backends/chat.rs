//! `kind = "openai"` (any OpenAI-compatible address) and `kind = "ollama"` (its own).

use super::{Formality, Login, Table};

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
                    512..=1_000_000 => Ok(()),
                    _ => Err("a whole number from 512 to 1000000".into()),
                },
            ),
            languages: table.take(
                "languages",
                "en,uk,pl,pt,pt-BR,pt-PT,es,fr,de,it,ro,nl,cs,tr,ru",
                "Languages it is trusted with, each into each other; `pairs` narrows it.",
            ),
        }
    }
}
