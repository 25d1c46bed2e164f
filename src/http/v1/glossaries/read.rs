//! `GET /v1/glossaries/{name}`: one glossary, as JSON, CSV, TSV or TBX.

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};

use super::{condition, kept, named};
use crate::{
    glossary::{Entry, Glossary, Separator, write_table, write_tbx},
    http::{problem::Problem, state::State, wishes::bad_value},
    lang::Tag,
};

/// The query: `?format=csv`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    format: String,
}

#[derive(Debug, Serialize)]
struct GlossaryResponse {
    name: String,
    from: Tag,
    to: Tag,
    active: bool,
    version: i64,
    entries: Vec<Entry>,
}

/// Gives one glossary.
pub async fn read_glossary(
    request: HttpRequest,
    state: web::Data<State>,
    name: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Problem> {
    let glossary = kept(&state)?.read(&named(name)?).await?;
    let (media_type, body) = written(&glossary, &query.format)?;
    let is_known = condition::is_known(&request, glossary.version);
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .insert_header(header::ETag(condition::tag(glossary.version)))
        .insert_header((header::CONTENT_TYPE, media_type));
    Ok(if is_known { response.finish() } else { response.body(body) })
}

fn written(glossary: &Glossary, format: &str) -> Result<(&'static str, Vec<u8>), Problem> {
    let table = |separator| write_table(&glossary.entries, separator);
    Ok(match format {
        "" | "json" => ("application/json", json(glossary)),
        "csv" => ("text/csv; charset=utf-8", table(Separator::Comma)),
        "tsv" => ("text/tab-separated-values; charset=utf-8", table(Separator::Tab)),
        "tbx" => ("application/x-tbx+xml", write_tbx(glossary).into_bytes()),
        other => return Err(bad_value("?format", other, "json, csv, tsv, tbx".to_owned())),
    })
}

fn json(glossary: &Glossary) -> Vec<u8> {
    let Glossary { name, pair, is_active, version, entries } = glossary.clone();
    let (from, to) = (pair.from, pair.to);
    let response = GlossaryResponse { name, from, to, active: is_active, version, entries };
    serde_json::json!(response).to_string().into_bytes()
}
