//! `POST /v1/detect`: which languages texts are in.

use actix_web::{HttpRequest, web};
use serde::{Deserialize, Serialize};

use super::translate::check_count;
use crate::{
    article::{self, Format, Rules},
    detect::{self, Declaration, Detection, Why},
    http::{
        answer::{count_chars, declared, known_tag, note, off_thread},
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
    #[serde(default = "plain")]
    format: Format,
}

fn plain() -> Format {
    Format::Text
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct DetectResponse {
    /// One a text, in the same order.
    detections: Vec<DetectedText>,
}

#[derive(Debug, Serialize)]
struct DetectedText {
    #[serde(flatten)]
    detection: Detection,
    /// The language to act on: the declared one, or the one the text is in.
    from: Option<Tag>,
    /// Why it is that one.
    why: Why,
    /// What was declared, and where.
    #[serde(skip_serializing_if = "Option::is_none")]
    declared: Option<Declaration>,
    /// What the caller declared, where the text is surely in another language.
    #[serde(skip_serializing_if = "Option::is_none")]
    overruled: Option<Tag>,
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
        declared(&state, field, page, Some(&request))
    };
    let declarations = body.texts.iter().map(of_page).collect::<Result<Vec<_>, Problem>>()?;
    let (texts, format) = (body.texts, body.format);
    let detected = move || {
        let each = texts.iter().zip(declarations);
        each.map(|(text, declared)| detect_one(text, format, declared.as_ref(), &allowed)).collect()
    };
    let detections = off_thread(detected).await?;
    note(&request, Facts { chars, ..Facts::default() });
    Ok(web::Json(DetectResponse { detections }))
}

fn detect_one(
    text: &str,
    format: Format,
    declared: Option<&Declaration>,
    allowed: &[Tag],
) -> DetectedText {
    let read = match format {
        Format::Text => text.to_owned(),
        _ => article::parse(text, format, None, &Rules::default()).plain_text(),
    };
    let decision = detect::decide_within(&read, declared, allowed);
    DetectedText {
        detection: decision.detection,
        from: decision.from,
        why: decision.why,
        declared: decision.declared,
        overruled: decision.overruled,
    }
}
