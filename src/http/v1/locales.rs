//! `GET /v1/locales`: the languages of UI strings, and how far each is translated.

pub mod diagnostics;
pub mod events;
pub mod negotiate;
pub mod reload;

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};

use crate::{
    http::{
        answer::off_thread,
        fresh::Fresh,
        problem::Problem,
        reader::{Reader, vary},
        state::State,
    },
    lang::{Counting, Direction, Tag, plural_categories},
    ui::{Set, Share},
};

/// The query.
#[derive(Debug, Default, Deserialize)]
pub struct Query {
    /// Whether those that are hidden are listed, too.
    all: Option<String>,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct LocalesResponse {
    /// The language of someone whose wishes we cannot meet.
    pub default: Tag,
    /// The language messages are written in first.
    pub source: Tag,
    /// Sorted by tag.
    pub locales: Vec<Locale>,
}

/// A language that has UI strings.
#[derive(Debug, Serialize)]
pub struct Locale {
    /// Its tag.
    pub lang: Tag,
    /// Its name in the language asked for.
    pub name: String,
    /// Its name in itself.
    pub own_name: String,
    /// Which way it is written.
    pub dir: Direction,
    /// How much of it is translated; none where it has no file of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Share>,
    /// The plural forms of its numbers.
    pub plurals: Plurals,
    /// Changes when any of its strings does: GET `/v1/strings/@{hash}/{lang}`.
    pub hash: String,
    /// Whether only those who name it get it.
    pub is_hidden: bool,
}

/// Plural categories of CLDR, `other` last.
#[derive(Debug, Serialize)]
pub struct Plurals {
    /// How many: 3 comments.
    pub cardinal: Vec<&'static str>,
    /// Which in a row: the 3rd comment.
    pub ordinal: Vec<&'static str>,
}

/// Lists languages with names in the reader's language; hidden ones where `?all` is in the query.
pub async fn list_locales(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Problem> {
    let set = state.ui.current();
    let reader = set.choose(&Reader::of(&request, &state.config.ui).wishes());
    let all = query.all.as_deref().is_some_and(|all| all != "0" && all != "false");
    let named = reader.clone();
    let list = move || serde_json::to_vec(&locales(&set, &named, all));
    let body = off_thread(list).await?.expect("languages are plain data");
    Ok(Fresh::new(body).answer(&request, |response| {
        response.content_type("application/json");
        response.insert_header((header::CONTENT_LANGUAGE, reader.to_string()));
        response.insert_header((header::VARY, vary(&state.config.ui)));
    }))
}

fn locales(set: &Set, reader: &Tag, all: bool) -> LocalesResponse {
    let listed = set.languages().iter().filter(|tag| all || !set.is_hidden(tag));
    LocalesResponse {
        default: set.default_language().clone(),
        source: set.project().source.clone(),
        locales: listed.map(|tag| locale(set, tag, reader)).collect(),
    }
}

fn locale(set: &Set, tag: &Tag, reader: &Tag) -> Locale {
    let coverage = set.coverage().iter().find(|coverage| coverage.lang == *tag);
    Locale {
        lang: tag.clone(),
        name: set.language_name(tag, reader),
        own_name: set.language_name(tag, tag),
        dir: tag.direction(),
        coverage: coverage.map(|coverage| coverage.all),
        plurals: Plurals {
            cardinal: plural_categories(tag, Counting::Cardinal),
            ordinal: plural_categories(tag, Counting::Ordinal),
        },
        hash: set.hash(tag).unwrap_or_default().to_owned(),
        is_hidden: set.is_hidden(tag),
    }
}
