//! `GET /v1/strings/{lang}`: UI strings for other programs.

use actix_web::{HttpRequest, HttpResponse, http::header, web};

use crate::{
    http::{answer::unknown_language, fresh::Fresh, problem::Problem},
    lang::Tag,
    ui::Ui,
};

/// Answers every message of the language: `pt` for `pt-BR`, 400 where nothing serves it.
pub async fn get_strings(
    request: HttpRequest,
    ui: web::Data<Ui>,
    lang: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    let served = lang.parse::<Tag>().ok().and_then(|tag| ui.serving(&tag));
    let tag = served.ok_or_else(|| unknown_language("", &lang, &ui.languages(), &ui))?;
    let body = serde_json::to_vec(&*ui.strings(&tag)).expect("strings are plain data");
    Ok(Fresh::new(body).answer(&request, |response| {
        response.content_type("application/json");
        response.insert_header((header::CONTENT_LANGUAGE, tag.to_string()));
    }))
}
