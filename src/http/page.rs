//! The page at `/`: paste an article, read it translated.
//!
//! A thin client of our own HTTP interface: everything it can do, any program can. The words are
//! filled in here, once a language at start; the rest is in the files of `page/`, inside the binary.

mod assets;
mod template;

use std::collections::BTreeMap;

use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, http::header, web};

pub use assets::show_asset;

use super::{fresh::Fresh, state::State, trace::language_of};
use crate::{config::Limits, lang::Tag, ui::Ui};

/// The page in every language.
pub struct Page {
    by_language: BTreeMap<Tag, Fresh>,
}

/// Nothing from elsewhere, nothing inline, not in a frame: also what holds for the translated article,
/// whose frame inherits it. Pictures of a pasted page are not fetched, so nobody learns who reads it.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

impl Page {
    /// Fills the page in for each language of `ui`; `limits` are told to the browser.
    pub fn new(ui: &Ui, limits: &Limits) -> Page {
        let filled = ui.languages().into_iter().map(|lang| {
            let html = template::fill(ui, &lang, limits.text_chars);
            (lang, Fresh::new(html))
        });
        Page { by_language: filled.collect() }
    }
}

/// `GET /`: the page in the reader's language.
pub async fn show_page(
    request: HttpRequest,
    state: web::Data<State>,
    page: web::Data<Page>,
) -> HttpResponse {
    let lang = language_of(&request, &state);
    let html = page.by_language.get(&lang).expect("the page was made of these strings");
    html.answer(&request, |response| {
        response.content_type("text/html; charset=utf-8");
        response.insert_header((header::CONTENT_LANGUAGE, lang.to_string()));
        response.insert_header((header::VARY, "Accept-Language"));
        response.insert_header((header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY));
        guard(response);
    })
}

/// What a browser must not guess or tell.
fn guard(response: &mut HttpResponseBuilder) {
    response.insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
    response.insert_header((header::REFERRER_POLICY, "no-referrer"));
}
