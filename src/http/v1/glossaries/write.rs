//! `PUT /v1/glossaries/{name}`: a glossary whole, as JSON, CSV, TSV or TBX.

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{condition, kept, named, rows};
use crate::{
    glossary::{Entry, Fault, Glossary, GlossaryError, Row, Separator, read_table, read_tbx},
    http::{
        answer::known_tag,
        body::{self, Raw},
        problem::Problem,
        state::State,
        wishes::bad_value,
    },
    lang::{Pair, Tag},
};
use rows::Place;

/// The query: `?from=en&to=pt&active=true` beside a file, `?skip_bad=true` beside anything.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    from: String,
    to: String,
    active: Option<bool>,
    skip_bad: bool,
}

/// The body of a request, where it is JSON.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryRequest {
    from: String,
    to: String,
    #[serde(default = "yes")]
    active: bool,
    entries: Vec<Entry>,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Serialize)]
struct WrittenResponse {
    name: String,
    from: Tag,
    to: Tag,
    active: bool,
    version: i64,
    entries: usize,
    /// Rows that could not be used.
    skipped: Value,
}

/// What was sent, whatever it was written in.
struct Sent {
    pair: Pair,
    is_active: bool,
    rows: Vec<Row>,
    place: Place,
}

/// Makes a glossary or takes the place of one; what was read is stored whole or not at all.
pub async fn write_glossary(
    request: HttpRequest,
    state: web::Data<State>,
    name: web::Path<String>,
    query: web::Query<Query>,
    raw: Raw,
) -> Result<HttpResponse, Problem> {
    let (kept, name) = (kept(&state)?, named(name)?);
    let old = match kept.read(&name).await {
        Err(GlossaryError::Unknown(_)) => None,
        read => Some(read?),
    };
    let Sent { pair, is_active, rows, place } = sent(&state, &query, &raw, old.as_ref())?;
    let checked = rows::usable(rows, place, query.skip_bad, &state.config.limits)?;
    let skipped = rows::told(&checked.bad, place);
    let glossary = Glossary { name, pair, is_active, entries: checked.entries, version: 0 };
    let version = kept.write(&glossary, &condition::expected(&request)).await?;
    let Glossary { name, pair: Pair { from, to }, entries, .. } = glossary;
    let entries = entries.len();
    let response = WrittenResponse { name, from, to, active: is_active, version, entries, skipped };
    let tag = header::ETag(condition::tag(version));
    Ok(HttpResponse::Ok().insert_header(tag).json(response))
}

fn sent(state: &State, query: &Query, raw: &Raw, old: Option<&Glossary>) -> Result<Sent, Problem> {
    if body::is_json(&raw.media_type) {
        let body: GlossaryRequest = body::parse(&raw.bytes)?;
        let from = known_tag(state, "/from", &body.from)?;
        let pair = Pair::new(from, known_tag(state, "/to", &body.to)?);
        let rows = rows::of_list(body.entries);
        return Ok(Sent { pair, is_active: body.active, rows, place: Place::Entry });
    }
    let pair = query.pair(state)?.or_else(|| old.map(|old| old.pair.clone()));
    let is_active = query.active.or(old.map(|old| old.is_active)).unwrap_or(true);
    let table = |separator| (pair.clone(), table(&raw.bytes, separator));
    let (pair, rows) = match raw.media_type.as_str() {
        "text/csv" => table(Separator::Comma),
        "text/tab-separated-values" => table(Separator::Tab),
        "application/x-tbx+xml" | "application/tbx+xml" | "application/xml" | "text/xml" => {
            let read = read_tbx(&raw.bytes, pair.as_ref());
            (read.pair, read.rows)
        }
        seen => return Err(body::unsupported(seen).told_as("error-unsupported-table")),
    };
    let like = || "the languages of the file, like ?from=en&to=pt".to_owned();
    let pair = pair.ok_or_else(|| bad_value("?from", &query.from, like()))?;
    Ok(Sent { pair, is_active, rows, place: Place::Line })
}

/// A table whose first line names no columns is one bad row.
fn table(bytes: &[u8], separator: Separator) -> Vec<Row> {
    let headless = |fault: Fault| vec![Row { at: 1, entry: Err(fault) }];
    read_table(bytes, separator).unwrap_or_else(headless)
}

impl Query {
    fn pair(&self, state: &State) -> Result<Option<Pair>, Problem> {
        if self.from.is_empty() && self.to.is_empty() {
            return Ok(None);
        }
        let from = known_tag(state, "?from", &self.from)?;
        Ok(Some(Pair::new(from, known_tag(state, "?to", &self.to)?)))
    }
}
