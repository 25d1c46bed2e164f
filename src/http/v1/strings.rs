//! `GET /v1/strings/{lang}`: UI strings for other programs.

use actix_web::{HttpRequest, HttpResponse, get, http::header, web};
use serde::Deserialize;
use serde_json::json;

use crate::{
    http::fresh::Fresh,
    lang::{Tag, nearest},
    ui::Ui,
};

/// Which language the problem is told in, where there is one.
#[derive(Deserialize)]
struct Wish {
    lang: Option<String>,
}

/// Answers every message of the language: `pt` for `pt-BR`, 400 where nothing serves it.
#[get("/v1/strings/{lang}")]
pub async fn get_strings(
    request: HttpRequest,
    ui: web::Data<Ui>,
    lang: web::Path<String>,
    wish: web::Query<Wish>,
) -> HttpResponse {
    let Some(tag) = lang.parse::<Tag>().ok().and_then(|tag| ui.serving(&tag).cloned()) else {
        return unknown_language(&request, &ui, &lang, wish.lang.as_deref());
    };
    let body = serde_json::to_vec(ui.strings(&tag)).expect("strings are plain data");
    Fresh::new(body).answer(&request, |response| {
        response.content_type("application/json");
        response.insert_header((header::CONTENT_LANGUAGE, tag.to_string()));
    })
}

fn unknown_language(
    request: &HttpRequest,
    ui: &Ui,
    seen: &str,
    asked: Option<&str>,
) -> HttpResponse {
    let reader = ui.negotiate(asked, accept_language(request));
    let seen: String = seen.chars().take(35).collect();
    let near = nearest(&seen, ui.languages());
    let id = if near.is_empty() { "error-unknown-language-far" } else { "error-unknown-language" };
    let near = near.iter().map(Tag::to_string).collect::<Vec<_>>().join(", ");
    let detail = ui.text(&reader, id, &[("seen", seen.into()), ("nearest", near.into())]);
    HttpResponse::BadRequest()
        .content_type("application/problem+json")
        .insert_header((header::CONTENT_LANGUAGE, reader.to_string()))
        .insert_header((header::VARY, "Accept-Language"))
        .json(json!({
            "type": "/problems/unknown-language",
            "code": "unknown_language",
            "title": ui.text(&reader, "error-unknown-language.title", &[]),
            "status": 400,
            "detail": detail,
        }))
}

fn accept_language(request: &HttpRequest) -> Option<&str> {
    request.headers().get(header::ACCEPT_LANGUAGE)?.to_str().ok()
}
