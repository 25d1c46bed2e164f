//! Version 3.0: texts in an array, everything else in the query. It knows no formality.

use serde::{Deserialize, Serialize};

use super::{Answer, Billed, Question};
use crate::translator::{
    TranslateError,
    wire::{Ask, Reply},
};

#[derive(Serialize)]
struct Element<'a> {
    #[serde(rename = "Text")]
    text: &'a str,
}

#[derive(Deserialize)]
struct Outcome {
    #[serde(default)]
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
}

pub(super) fn ask(path: String, question: &Question) -> Ask {
    let body: Vec<Element> =
        question.texts.iter().map(|text| Element { text: text.as_ref() }).collect();
    let ask = Ask::post_json(path, &body)
        .query("from", question.source)
        .query("to", question.target)
        .query("textType", if question.is_html { "html" } else { "plain" });
    match question.model {
        Some(category) => ask.query("category", category),
        None => ask,
    }
}

/// What it is billed stands in a header only.
pub(super) fn read(reply: &Reply) -> Result<Answer, TranslateError> {
    let elements: Vec<Outcome> = reply.json()?;
    let first = |element: Outcome| element.translations.into_iter().next();
    let texts = elements.into_iter().map(|element| first(element).map(|it| it.text)).collect();
    Ok(Answer { texts, billed: Billed::default() })
}
