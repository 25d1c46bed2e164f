//! `GET /v1/languages`: what can be translated into what.

use std::collections::BTreeMap;

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::Serialize;

use crate::{
    http::{reader::vary, state::State, trace::language_of},
    lang::{Direction, Tag, own_name},
    router::{Router, ServedPair},
    ui::Ui,
};

/// The answer.
#[derive(Debug, Serialize)]
pub struct LanguagesResponse {
    /// Source languages, by code.
    pub languages: Vec<Language>,
}

/// A language we translate from.
#[derive(Debug, Serialize)]
pub struct Language {
    /// Its tag.
    pub code: Tag,
    /// Its name in the language asked for.
    pub name: String,
    /// Its name in itself.
    pub own_name: String,
    /// Which way it is written.
    pub dir: Direction,
    /// What it is translated into.
    pub targets: Vec<Target>,
}

/// A language we translate into.
#[derive(Debug, Serialize)]
pub struct Target {
    /// Its tag.
    pub code: Tag,
    /// Its name in the language asked for.
    pub name: String,
    /// Its name in itself.
    pub own_name: String,
    /// Which way it is written.
    pub dir: Direction,
    /// The language in the middle, where there is no direct way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<Tag>,
    /// Who translates.
    pub backends: Vec<String>,
}

/// Lists languages with names in the reader's language.
pub async fn list_languages(request: HttpRequest, state: web::Data<State>) -> HttpResponse {
    let reader = language_of(&request, &state);
    HttpResponse::Ok()
        .insert_header((header::CONTENT_LANGUAGE, reader.to_string()))
        .insert_header((header::VARY, vary(&state.config.ui)))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .json(languages(&state.router, &state.ui, &reader))
}

/// What can be translated, named for a reader.
pub fn languages(router: &Router, ui: &Ui, reader: &Tag) -> LanguagesResponse {
    let mut sources: BTreeMap<Tag, Vec<Target>> = BTreeMap::new();
    for ServedPair { route, backends } in router.served().iter().cloned() {
        let to = route.pair.to;
        sources.entry(route.pair.from).or_default().push(Target {
            name: ui.language_name(&to, reader),
            own_name: own_name_of(&to),
            dir: to.direction(),
            code: to,
            via: route.via,
            backends,
        });
    }
    let languages = sources.into_iter().map(|(code, targets)| Language {
        name: ui.language_name(&code, reader),
        own_name: own_name_of(&code),
        dir: code.direction(),
        code,
        targets,
    });
    LanguagesResponse { languages: languages.collect() }
}

fn own_name_of(tag: &Tag) -> String {
    own_name(tag).map_or_else(|| tag.to_string(), str::to_owned)
}
