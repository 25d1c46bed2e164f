//! `GET /v1/articles`: which articles are kept, what is translated into what, and how well.

use actix_web::{HttpResponse, http::header, web};
use serde::{Deserialize, Serialize};

use super::kept;
use crate::{
    http::{answer::known_tag, problem::Problem, state::State},
    kept::{Filter, Listed, Status},
    ui::Arg,
};

/// The query of a request.
#[derive(Debug, Deserialize)]
pub struct ListQuery {
    lang: Option<String>,
    status: Option<String>,
    updated_after: Option<String>,
    limit: Option<String>,
    cursor: Option<String>,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct ListResponse {
    articles: Vec<Listed>,
    /// Where the next page begins; none on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

const USUAL: i64 = 50;
const MOST: i64 = 500;

/// Lists kept articles, changed last first.
pub async fn list_articles(
    state: web::Data<State>,
    query: web::Query<ListQuery>,
) -> Result<HttpResponse, Problem> {
    let kept = kept(&state)?;
    let filter = filter(&state, &query)?;
    // One more tells whether there is a next page.
    let asked = Filter { limit: filter.limit + 1, ..filter.clone() };
    let mut articles = kept.articles.list(&asked).await?;
    let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
    let has_more = articles.len() > limit;
    articles.truncate(limit);
    let last = articles.last().filter(|_| has_more);
    let next = last.map(|article| article.number.to_string());
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CACHE_CONTROL, "no-cache"));
    Ok(response.json(ListResponse { articles, next }))
}

fn filter(state: &State, query: &ListQuery) -> Result<Filter, Problem> {
    let language = query.lang.as_deref().map(|seen| known_tag(state, "?lang", seen)).transpose()?;
    let status = match query.status.as_deref() {
        None => None,
        Some("complete") => Some(Status::Complete),
        Some("partial") => Some(Status::Partial),
        Some("missing") => Some(Status::Missing),
        Some(seen) => return Err(bad_value("?status", seen, "complete, partial, missing")),
    };
    Ok(Filter {
        language,
        status,
        updated_after_ms: number("?updated_after", query.updated_after.as_deref(), 0, i64::MAX)?,
        behind: number("?cursor", query.cursor.as_deref(), 0, i64::MAX)?,
        limit: number("?limit", query.limit.as_deref(), USUAL, MOST)?.max(1),
    })
}

fn number(pointer: &str, seen: Option<&str>, usual: i64, most: i64) -> Result<i64, Problem> {
    let Some(seen) = seen else { return Ok(usual) };
    let number = seen.parse::<i64>().ok().filter(|number| (0..=most).contains(number));
    number.ok_or_else(|| bad_value(pointer, seen, &format!("0–{most}")))
}

fn bad_value(pointer: &str, seen: &str, expected: &str) -> Problem {
    let seen: String = seen.chars().take(60).collect();
    let args = vec![
        ("pointer", Arg::from(pointer.to_owned())),
        ("seen", Arg::from(seen)),
        ("expected", Arg::from(expected.to_owned())),
    ];
    Problem::new(400, "bad-value", args)
}
