//! `POST /v1/strings/{lang}/format`: messages with their arguments, for programs without Fluent.

use std::collections::BTreeMap;

use actix_web::{Responder, http::header, web};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{check_count, served};
use crate::{
    http::{answer::off_thread, body::Body, problem::Problem, state::State},
    lang::Tag,
    ui::{Arg, Set},
};

/// The body of a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatRequest {
    messages: Vec<Wanted>,
    /// Whether arguments are wrapped in marks that keep their direction from spreading.
    isolating: Option<bool>,
    /// `html` writes arguments as text of HTML.
    escape: Option<String>,
}

/// One message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    id: String,
    /// The attribute that is wanted instead of the value.
    attribute: Option<String>,
    #[serde(default)]
    args: BTreeMap<String, Value>,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct FormatResponse {
    /// One a message, in the same order.
    messages: Vec<Formatted>,
}

#[derive(Debug, Serialize)]
struct Formatted {
    id: String,
    /// Null where no language has the message.
    value: Option<String>,
    /// Whose message it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Tag>,
    errors: Vec<FormatError>,
}

/// What is wrong with one message; the others are not touched by it.
#[derive(Debug, Serialize)]
struct FormatError {
    /// JSON pointer to what is wrong in the request.
    pointer: String,
    text: String,
}

/// Formats messages in a language, each with its own arguments.
pub async fn format_messages(
    state: web::Data<State>,
    lang: web::Path<String>,
    Body(body): Body<FormatRequest>,
) -> Result<impl Responder, Problem> {
    check_count(&state, body.messages.len())?;
    let set = state.ui.current();
    let lang = served(&set, &lang)?;
    let reader = lang.to_string();
    let format = move || {
        let wanted = body.messages.into_iter().enumerate();
        wanted.map(|(at, wanted)| formatted(&set, &lang, at, wanted)).collect()
    };
    let messages = off_thread(format).await?;
    Ok(web::Json(FormatResponse { messages })
        .customize()
        .insert_header((header::CONTENT_LANGUAGE, reader)))
}

/// Looking for near names compares with every name there is.
const MOST_SUGGESTED: usize = 10;

fn formatted(set: &Set, lang: &Tag, at: usize, wanted: Wanted) -> Formatted {
    let name = match &wanted.attribute {
        Some(attribute) => format!("{}.{attribute}", wanted.id),
        None => wanted.id.clone(),
    };
    let chain = set.chain(lang);
    let Some(owner) = chain.into_iter().find(|tag| set.has(tag, &name)) else {
        let near = (at < MOST_SUGGESTED).then(|| set.nearest(lang, &name)).flatten();
        let near = near.map(|near| format!(" Did you mean {near}?")).unwrap_or_default();
        let text = format!("No language has this message.{near}");
        let errors = vec![FormatError { pointer: format!("/messages/{at}/id"), text }];
        return Formatted { id: wanted.id, value: None, lang: None, errors };
    };
    let mut errors = Vec::new();
    let mut args: Vec<(&str, Arg)> = Vec::new();
    for (name, value) in &wanted.args {
        match Arg::from_json(&value.to_string()) {
            Ok(arg) => args.push((name, arg)),
            Err(error) => errors.push(FormatError {
                pointer: format!("/messages/{at}/args/{name}"),
                text: error.to_string(),
            }),
        }
    }
    let value = Some(set.text(lang, &name, &args));
    Formatted { id: wanted.id, value, lang: Some(owner), errors }
}
