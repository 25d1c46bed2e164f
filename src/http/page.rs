//! The page at `/`: paste an article, read it translated.
//!
//! A thin client of our own HTTP interface: everything it can do, any program can. The words are
//! filled in here, once a language and again when strings changed; the rest is in the files of `page/`,
//! inside the binary.

mod assets;
mod template;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, http::header, web};

pub use assets::show_asset;
pub(super) use assets::{File, show_file_of};

use super::{fresh::Fresh, reader::vary, state::State, trace::language_of};
use crate::{
    config::Limits,
    lang::Tag,
    ui::{Set, Ui},
};

/// The page in every language.
pub struct Page {
    limit_chars: usize,
    filled: Mutex<Filled>,
}

/// The page as far as it was filled in with one state of the strings.
struct Filled {
    strings: Arc<Set>,
    by_language: BTreeMap<Tag, Fresh>,
}

/// Nothing from elsewhere, nothing inline, not in a frame: also what holds for the translated article,
/// whose frame inherits it. Pictures of a pasted page are not fetched, so nobody learns who reads it.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

impl Page {
    /// A page with the words of `ui`; `limits` are told to the browser.
    pub fn new(ui: &Ui, limits: &Limits) -> Page {
        let filled = Filled { strings: ui.current(), by_language: BTreeMap::new() };
        Page { limit_chars: limits.text_chars, filled: Mutex::new(filled) }
    }

    /// The page in a language with these words; filled in where it is the first time.
    fn of(&self, strings: &Arc<Set>, lang: &Tag) -> Fresh {
        let mut filled = self.filled.lock().unwrap_or_else(PoisonError::into_inner);
        if !Arc::ptr_eq(&filled.strings, strings) {
            *filled = Filled { strings: strings.clone(), by_language: BTreeMap::new() };
        }
        if let Some(page) = filled.by_language.get(lang) {
            return page.clone();
        }
        let page = Fresh::new(template::fill(strings, lang, self.limit_chars));
        filled.by_language.insert(lang.clone(), page.clone());
        page
    }
}

/// `GET /`: the page in the reader's language.
pub async fn show_page(
    request: HttpRequest,
    state: web::Data<State>,
    page: web::Data<Page>,
) -> HttpResponse {
    let lang = language_of(&request, &state);
    page.of(&state.ui.current(), &lang).answer(&request, |response| {
        response.content_type("text/html; charset=utf-8");
        response.insert_header((header::CONTENT_LANGUAGE, lang.to_string()));
        response.insert_header((header::VARY, vary(&state.config.ui)));
        response.insert_header((header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY));
        guard(response);
    })
}

/// What a browser must not guess or tell.
fn guard(response: &mut HttpResponseBuilder) {
    response.insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
    response.insert_header((header::REFERRER_POLICY, "no-referrer"));
}
