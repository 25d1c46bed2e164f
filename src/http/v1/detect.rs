//! `POST /v1/detect`: which languages texts are in.

use actix_web::{HttpRequest, web};
use serde::{Deserialize, Serialize};

use super::translate::check_count;
use crate::{
    article::{self, Format},
    detect::{self, Decision},
    http::{
        answer::{content_language, count_chars, declared, known_tag, note, off_thread},
        body::Body,
        problem::Problem,
        state::State,
        trace::Facts,
    },
    lang::Tag,
};

/// The body of a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectRequest {
    texts: Vec<String>,
    declared: Option<String>,
    languages: Option<Vec<String>>,
    /// How the texts are written; markup is never text, but HTML may also say its language.
    #[serde(default = "super::translate::plain")]
    format: Format,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct DetectResponse {
    /// One a text, in the same order.
    detections: Vec<Decision>,
}

/// Detects the language of every text.
pub async fn detect_languages(
    request: HttpRequest,
    state: web::Data<State>,
    Body(body): Body<DetectRequest>,
) -> Result<web::Json<DetectResponse>, Problem> {
    check_count(&state, body.texts.len())?;
    let chars = count_chars(&state, body.texts.iter().map(String::as_str))?;
    let languages = body.languages.unwrap_or_default();
    let allowed = languages
        .iter()
        .enumerate()
        .map(|(at, seen)| known_tag(&state, &format!("/languages/{at}"), seen))
        .collect::<Result<Vec<Tag>, Problem>>()?;
    let field = ("/declared", body.declared.as_deref());
    let is_html = body.format == Format::Html;
    let of_page = |text: &String| {
        let page = is_html.then_some(text.as_str());
        declared(&state, field, page, content_language(&request))
    };
    let declarations = body.texts.iter().map(of_page).collect::<Result<Vec<_>, Problem>>()?;
    let (texts, format) = (body.texts, body.format);
    let detected = move || {
        let each = texts.iter().zip(declarations);
        each.map(|(text, declared)| {
            let plain = article::spoken_text(text, format);
            detect::decide_within(&plain, declared.as_ref(), &allowed)
        })
        .collect()
    };
    let detections = off_thread(detected).await?;
    note(&request, Facts { chars, ..Facts::default() });
    Ok(web::Json(DetectResponse { detections }))
}
