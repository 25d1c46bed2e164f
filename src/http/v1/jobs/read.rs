//! `GET /v1/jobs/{id}`: how far a job is, and what came of it.

use actix_web::{HttpRequest, HttpResponse, http::header, web};

use super::{JobDocument, jobs, named, no_job, unavailable};
use crate::http::{problem::Problem, state::State};

/// Tells all that is known of a job.
pub async fn get_job(
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, Problem> {
    let jobs = jobs(&state)?;
    let id = named(&request)?;
    let job = jobs.find(&id).await.map_err(unavailable)?.ok_or_else(|| no_job(id.as_str()))?;
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CACHE_CONTROL, "no-store"));
    Ok(response.json(JobDocument::of(&state, &job)))
}
