//! `DELETE /v1/jobs/{id}`: cancels a job that has not ended, removes one that has.

use actix_web::{HttpRequest, HttpResponse, web};

use super::{JobDocument, jobs, named, no_job, unavailable};
use crate::{
    http::{problem::Problem, state::State},
    jobs::Deleted,
};

/// 200 with a cancelled job, 204 for one that is gone.
pub async fn delete_job(
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, Problem> {
    let jobs = jobs(&state)?;
    let id = named(&request)?;
    let deleted = jobs.delete(&id).await.map_err(unavailable)?;
    match deleted.ok_or_else(|| no_job(id.as_str()))? {
        Deleted::Cancelled(job) => Ok(HttpResponse::Ok().json(JobDocument::of(&state, &job))),
        Deleted::Removed => Ok(HttpResponse::NoContent().finish()),
    }
}
