//! `GET /v1/jobs`: jobs, newest first.

use actix_web::{HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};

use super::{JobDocument, jobs, unavailable};
use crate::{
    http::{problem::Problem, state::State, wishes::bad_value},
    jobs::{Filter, Phase},
};

/// The query of a request.
#[derive(Debug, Deserialize)]
pub struct ListQuery {
    state: Option<String>,
    limit: Option<String>,
    cursor: Option<String>,
}

/// The answer.
#[derive(Serialize)]
pub struct ListResponse {
    /// Without what came of them.
    jobs: Vec<JobDocument>,
    /// Where the next page begins; none on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

const USUAL: i64 = 50;
const MOST: i64 = 500;

/// Lists jobs, newest first.
pub async fn list_jobs(
    state: web::Data<State>,
    query: web::Query<ListQuery>,
) -> Result<HttpResponse, Problem> {
    let jobs = jobs(&state)?;
    let filter = filter(&query)?;
    // One more tells whether there is a next page.
    let listed = jobs.list(Filter { limit: filter.limit + 1, ..filter }).await;
    let mut listed = listed.map_err(unavailable)?;
    let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
    let has_more = listed.len() > limit;
    listed.truncate(limit);
    let next = listed.last().filter(|_| has_more).map(|job| job.number.to_string());
    let jobs = listed.iter().map(JobDocument::without_outcome).collect();
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CACHE_CONTROL, "no-store"));
    Ok(response.json(ListResponse { jobs, next }))
}

fn filter(query: &ListQuery) -> Result<Filter, Problem> {
    let phase = query.state.as_deref().map(phase).transpose()?;
    let limit = number("?limit", query.limit.as_deref(), USUAL, MOST)?;
    let below = number("?cursor", query.cursor.as_deref(), i64::MAX, i64::MAX)?;
    Ok(Filter { phase, below, limit })
}

fn phase(seen: &str) -> Result<Phase, Problem> {
    let names: Vec<&str> = Phase::NAMES.iter().map(|(_, name)| *name).collect();
    Phase::named(seen).ok_or_else(|| bad_value("?state", seen, names.join(", ")))
}

fn number(pointer: &str, seen: Option<&str>, usual: i64, most: i64) -> Result<i64, Problem> {
    let Some(seen) = seen else { return Ok(usual) };
    let number = seen.parse::<i64>().ok().filter(|number| (1..=most).contains(number));
    number.ok_or_else(|| bad_value(pointer, seen, format!("1–{most}")))
}
