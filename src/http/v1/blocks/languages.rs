//! `GET /v1/blocks/languages?from=en`: what a page can be translated into now, each by its own name.

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};

use crate::{
    http::{answer::known_tag, problem::Problem, public::Guest, state::State},
    lang::{Direction, Tag, own_name},
};

/// The query.
#[derive(Debug, Deserialize)]
pub struct TargetsQuery {
    from: Option<String>,
}

/// The answer.
#[derive(Serialize)]
struct Targets {
    from: Option<Tag>,
    languages: Vec<Target>,
}

/// A language a page can be translated into.
#[derive(Serialize)]
struct Target {
    tag: Tag,
    name: String,
    dir: Direction,
}

/// Lists them by tag; of all languages we translate from where none is named.
pub async fn list_targets(
    _: Guest,
    _: HttpRequest,
    state: web::Data<State>,
    query: web::Query<TargetsQuery>,
) -> Result<HttpResponse, Problem> {
    let from = query.from.as_deref().map(|seen| known_tag(&state, "?from", seen)).transpose()?;
    let is_from = |tag: &Tag| from.as_ref().is_none_or(|from| from.language() == tag.language());
    let served = state.router.served();
    let targets = served.iter().filter(|served| is_from(&served.route.pair.from));
    let mut tags: Vec<Tag> = targets.map(|served| served.route.pair.to.clone()).collect();
    tags.sort();
    tags.dedup();
    let name = |tag: &Tag| own_name(tag).map_or_else(|| tag.to_string(), str::to_owned);
    let target = |tag: Tag| Target { name: name(&tag), dir: tag.direction(), tag };
    let languages = tags.into_iter().map(target).collect();
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "public, max-age=300"))
        .json(Targets { from, languages }))
}
