//! `GET /v1/glossaries`: what the portal calls things; and what its siblings share.

mod condition;
mod dry_run;
mod read;
mod remove;
mod rows;
mod write;

pub use dry_run::try_glossary;
pub use read::read_glossary;
pub use remove::remove_glossary;
pub use write::write_glossary;

use std::sync::Arc;

use actix_web::web;
use serde::Serialize;

use crate::{
    glossary::{self, Glossaries, Summary},
    http::{
        problem::{self, Problem},
        state::State,
        wishes::bad_value,
    },
    lang::Tag,
};

/// The answer.
#[derive(Debug, Serialize)]
pub struct GlossariesResponse {
    /// By name.
    glossaries: Vec<Listed>,
}

#[derive(Debug, Serialize)]
struct Listed {
    name: String,
    from: Tag,
    to: Tag,
    active: bool,
    version: i64,
    entries: usize,
}

/// Lists all glossaries.
pub async fn list_glossaries(
    state: web::Data<State>,
) -> Result<web::Json<GlossariesResponse>, Problem> {
    let all = kept(&state)?.list().await?;
    let glossaries = all.into_iter().map(Listed::from).collect();
    Ok(web::Json(GlossariesResponse { glossaries }))
}

impl From<Summary> for Listed {
    fn from(summary: Summary) -> Listed {
        let Summary { name, pair, is_active, version, entries } = summary;
        Listed { name, from: pair.from, to: pair.to, active: is_active, version, entries }
    }
}

/// The glossaries, where something is kept at all.
fn kept(state: &State) -> Result<&Arc<Glossaries>, Problem> {
    state.glossaries.as_ref().ok_or_else(problem::nothing_kept)
}

/// A name that a glossary may have.
fn named(name: web::Path<String>) -> Result<String, Problem> {
    let name = name.into_inner();
    if glossary::is_name(&name) {
        return Ok(name);
    }
    let expected = "1 to 64 letters, digits, -, _ or ., a letter or digit first".to_owned();
    Err(bad_value("{name}", &name, expected))
}
