//! `GET /v1/memory/search`: units by what they say.

use actix_web::web;
use serde::{Deserialize, Serialize};

use super::{Which, bad_value, collection, unavailable};
use crate::{
    exchange::iso,
    http::{problem::Problem, state::State},
    lang::Tag,
    memory::{self, Hit, Mode, Origin},
};

/// `?q=…&from=en&to=pt&mode=fuzzy&limit=20`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    q: String,
    mode: String,
    limit: String,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct SearchResponse {
    /// Best first.
    hits: Vec<FoundUnit>,
}

#[derive(Debug, Serialize)]
struct FoundUnit {
    score: u8,
    id: i64,
    from: Tag,
    to: Tag,
    source: String,
    target: String,
    origin: Origin,
    maker: String,
    article: String,
    verdict: String,
    created: String,
}

const HITS: usize = 20;
const MOST_HITS: usize = 100;

/// A text to look for is a sentence, not an article.
const MOST_CHARS: usize = 2_000;

/// Finds units by their text.
pub async fn search_memory(
    state: web::Data<State>,
    query: web::Query<Query>,
    which: web::Query<Which>,
) -> Result<web::Json<SearchResponse>, Problem> {
    let collection = collection(&state)?;
    let filter = which.filter(&state)?;
    let found = collection.search(&query.read(filter)?).await;
    let hits = found.map_err(|error| unavailable(&error))?;
    Ok(web::Json(SearchResponse { hits: hits.into_iter().map(FoundUnit::from).collect() }))
}

impl Query {
    fn read(&self, filter: memory::Filter) -> Result<memory::Query, Problem> {
        let chars = self.q.chars().count();
        if self.q.trim().is_empty() || chars > MOST_CHARS {
            let seen = format!("{chars} characters");
            return Err(bad_value("?q", &seen, format!("a text of 1 to {MOST_CHARS} characters")));
        }
        let mode = match self.mode.as_str() {
            "" => Ok(Mode::default()),
            name => name.parse().map_err(|expected: String| bad_value("?mode", name, expected)),
        };
        let limit = match self.limit.as_str() {
            "" => Some(HITS),
            seen => seen.parse().ok().filter(|limit| (1..=MOST_HITS).contains(limit)),
        };
        let limit = limit.ok_or_else(|| {
            bad_value("?limit", &self.limit, format!("a whole number from 1 to {MOST_HITS}"))
        });
        Ok(memory::Query { text: self.q.clone(), mode: mode?, filter, limit: limit? })
    }
}

impl From<Hit> for FoundUnit {
    fn from(Hit { score, unit }: Hit) -> FoundUnit {
        FoundUnit {
            score,
            id: unit.id,
            from: unit.pair.from,
            to: unit.pair.to,
            source: unit.source,
            target: unit.target,
            origin: unit.origin,
            maker: unit.maker,
            article: unit.article,
            verdict: unit.verdict,
            created: iso(unit.created_ms),
        }
    }
}
