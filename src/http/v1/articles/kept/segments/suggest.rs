//! Suggestions: what a reader proposes waits until somebody approves it.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::{Desk, SegmentQuery, correct::Correction, segment_of};
use crate::{
    http::{body::Body, problem::Problem, state::State, v1::articles::kept::kept},
    kept::ArticleId,
    lang::Tag,
    memory::{Origin, Unit, UnitId},
    ui::Arg,
};

/// A suggestion nobody decided about.
#[derive(Serialize)]
struct Suggestion {
    #[serde(rename = "suggestion")]
    number: UnitId,
    article: String,
    from: Tag,
    to: Tag,
    source: String,
    target: String,
    by: String,
    created_ms: i64,
}

/// The query of a list.
#[derive(Debug, Deserialize)]
pub struct ListQuery {
    limit: Option<usize>,
}

/// Nobody reads more at once.
const MOST: usize = 500;

/// Takes a suggestion for a segment: 202, it is not printed yet.
pub async fn suggest(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<SegmentQuery>,
    Body(body): Body<Correction>,
) -> Result<HttpResponse, Problem> {
    let desk = Desk::open(&request, &state, &query).await?;
    let unit = desk.unit(&request, &state, &body, Origin::Suggested).await?;
    let numbers = queue(&state, vec![unit]).await?;
    let suggestion = numbers.first().copied().unwrap_or(0);
    Ok(HttpResponse::Accepted().json(serde_json::json!({ "suggestion": suggestion })))
}

/// Lets suggestions wait for somebody to decide; gives their numbers.
pub async fn queue(state: &State, suggested: Vec<Unit>) -> Result<Vec<UnitId>, Problem> {
    if state.memory.suggestions(MOST).await?.len() >= MOST {
        return Err(Problem::new(503, "many-suggestions", vec![("limit", Arg::from(MOST as u64))]));
    }
    if suggested.is_empty() {
        return Ok(Vec::new());
    }
    Ok(state.memory.remember(suggested).await?)
}

/// Lists what waits, oldest first.
pub async fn list_suggestions(
    state: web::Data<State>,
    query: web::Query<ListQuery>,
) -> Result<HttpResponse, Problem> {
    kept(&state)?;
    let waiting = state.memory.suggestions(query.limit.unwrap_or(100).min(MOST)).await?;
    let waiting: Vec<Suggestion> = waiting.into_iter().map(Suggestion::of).collect();
    Ok(HttpResponse::Ok().json(serde_json::json!({ "suggestions": waiting })))
}

/// Prints a suggestion from now on, as what a person wrote for its article; one for a page without a kept
/// article, everywhere.
pub async fn approve_suggestion(
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, Problem> {
    let unit = named(&request, &state).await?;
    let article: Option<ArticleId> = match unit.article.as_str() {
        "" => None,
        article => Some(article.parse().map_err(|_| no_suggestion(unit.id))?),
    };
    let origin = if article.is_some() { Origin::Human } else { Origin::Approved };
    let approved = Unit { origin, supersedes: unit.id, ..unit.clone() };
    state.memory.remember(vec![approved]).await?;
    kept(&state)?.articles.forget(article.as_ref(), &unit.pair.to).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Drops a suggestion.
pub async fn drop_suggestion(
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, Problem> {
    let unit = named(&request, &state).await?;
    let dropped = Unit { origin: Origin::Withdrawn, supersedes: unit.id, ..unit };
    state.memory.remember(vec![dropped]).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The waiting suggestion a request names.
async fn named(request: &HttpRequest, state: &State) -> Result<Unit, Problem> {
    kept(state)?;
    let number = request.match_info().query("suggestion").parse::<UnitId>().unwrap_or(0);
    let unit = state.memory.unit(number).await?.ok_or_else(|| no_suggestion(number))?;
    let standing = state.memory.look_up(&[segment_of(&unit)]).await?.concat();
    let waits = unit.origin == Origin::Suggested && standing.iter().any(|one| one.id == unit.id);
    if waits { Ok(unit) } else { Err(no_suggestion(number)) }
}

fn no_suggestion(number: UnitId) -> Problem {
    Problem::new(404, "no-suggestion", vec![("suggestion", Arg::from(number.to_string()))])
}

impl Suggestion {
    fn of(unit: Unit) -> Suggestion {
        Suggestion {
            number: unit.id,
            article: unit.article,
            from: unit.pair.from,
            to: unit.pair.to,
            source: unit.source,
            target: unit.target,
            by: unit.maker,
            created_ms: unit.created_ms,
        }
    }
}
