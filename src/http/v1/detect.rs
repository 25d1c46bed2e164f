//! `POST /v1/detect`: which languages texts are in.

use actix_web::{HttpRequest, web};
use serde::{Deserialize, Serialize};

use super::translate::check_count;
use crate::{
    detect::{self, Detection},
    http::{
        answer::{count_chars, known_tag, note, off_thread},
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
    let declared = body.declared.as_deref();
    let declared = declared.map(|seen| known_tag(&state, "/declared", seen)).transpose()?;
    let languages = body.languages.unwrap_or_default();
    let allowed = languages
        .iter()
        .enumerate()
        .map(|(at, seen)| known_tag(&state, &format!("/languages/{at}"), seen))
        .collect::<Result<Vec<Tag>, Problem>>()?;
    let texts = body.texts;
    let detected = move || {
        let one = |text: &String| DetectedText {
            detection: detect::detect(text, &allowed),
            overruled: detect::decide(text, declared.as_ref(), &allowed).overruled,
        };
        texts.iter().map(one).collect()
    };
    let detections = off_thread(detected).await?;
    note(&request, Facts { chars, ..Facts::default() });
    Ok(web::Json(DetectResponse { detections }))
}
