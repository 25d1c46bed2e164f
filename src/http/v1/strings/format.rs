//! `POST /v1/strings/{lang}/format`: messages with their arguments, for programs without Fluent.

use std::collections::BTreeMap;

use actix_web::{Responder, http::header, web};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{check_count, served};
use crate::{
    http::{answer::off_thread, body::Body, problem::Problem, state::State},
    lang::Tag,
    ui::{self, Arg, Escaping, MessageRequest, ProblemKind, Set},
};

/// The body of a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatRequest {
    messages: Vec<Wanted>,
    /// Whether values are set apart from text of another direction by invisible marks.
    #[serde(default = "yes")]
    isolating: bool,
    /// `html` writes the texts among the arguments as HTML.
    escape: Option<Escape>,
}

/// What texts are put into.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Escape {
    Html,
}

/// One message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    id: String,
    /// The attribute that is wanted instead of the text and all attributes.
    attribute: Option<String>,
    #[serde(default)]
    args: BTreeMap<String, Box<RawValue>>,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct FormatResponse {
    /// One a message, in the same order.
    messages: Vec<Formatted>,
}

#[derive(Debug, Default, Serialize)]
struct Formatted {
    id: String,
    /// Null where no language has the message, or it has attributes only.
    value: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    attributes: BTreeMap<String, String>,
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
    kind: ProblemKind,
    /// One sentence in English.
    text: String,
}

fn yes() -> bool {
    true
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
    let formatting = move || {
        let escaping = body.escape.map_or(Escaping::None, |Escape::Html| Escaping::Html);
        let batch = Batch { set: &set, lang: &lang, isolating: body.isolating, escaping };
        body.messages.iter().enumerate().map(|(at, wanted)| batch.formatted(at, wanted)).collect()
    };
    let messages = off_thread(formatting).await?;
    Ok(web::Json(FormatResponse { messages })
        .customize()
        .insert_header((header::CONTENT_LANGUAGE, reader)))
}

/// What the messages of a request share.
struct Batch<'a> {
    set: &'a Set,
    lang: &'a Tag,
    isolating: bool,
    escaping: Escaping,
}

/// Looking for near names compares with every name there is.
const MOST_SUGGESTED: usize = 10;

impl Batch<'_> {
    fn formatted(&self, at: usize, wanted: &Wanted) -> Formatted {
        let (args, mut errors) = arguments(at, wanted);
        let request = MessageRequest {
            id: &wanted.id,
            attribute: wanted.attribute.as_deref(),
            args: &args,
            isolating: self.isolating,
            escaping: self.escaping,
        };
        let id = wanted.id.clone();
        let Some(formatted) = self.set.format(self.lang, &request) else {
            errors.push(self.unknown(at, wanted));
            return Formatted { id, errors, ..Formatted::default() };
        };
        let ui::Formatted { value, attributes, lang, problems } = formatted;
        errors.extend(problems.into_iter().map(|ui::Problem { kind, text }| FormatError {
            pointer: format!("/messages/{at}"),
            kind,
            text,
        }));
        Formatted { id, value, attributes, lang: Some(lang), errors }
    }

    fn unknown(&self, at: usize, wanted: &Wanted) -> FormatError {
        let near = (at < MOST_SUGGESTED).then(|| self.set.nearest(self.lang, &wanted.id)).flatten();
        let (part, kind) = match near.as_ref().filter(|near| **near == wanted.id) {
            Some(_) => ("attribute", ProblemKind::UnknownAttribute),
            None => ("id", ProblemKind::UnknownMessage),
        };
        let meant = near.filter(|near| *near != wanted.id);
        let meant = meant.map(|near| format!(" Did you mean {near}?")).unwrap_or_default();
        let text = match kind {
            ProblemKind::UnknownAttribute => "The message has no such attribute.".to_owned(),
            _ => format!("No language has this message.{meant}"),
        };
        FormatError { pointer: format!("/messages/{at}/{part}"), kind, text }
    }
}

/// The usable arguments of a message, and what is wrong with the others.
fn arguments(at: usize, wanted: &Wanted) -> (Vec<(&str, Arg<'static>)>, Vec<FormatError>) {
    let (mut args, mut errors) = (Vec::new(), Vec::new());
    for (name, json) in &wanted.args {
        match Arg::from_json(json.get()) {
            Ok(arg) => args.push((name.as_str(), arg)),
            Err(error) => errors.push(FormatError {
                pointer: format!(
                    "/messages/{at}/args/{}",
                    name.replace('~', "~0").replace('/', "~1")
                ),
                kind: ProblemKind::WrongType,
                text: error.to_string(),
            }),
        }
    }
    (args, errors)
}
