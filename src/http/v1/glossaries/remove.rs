//! `DELETE /v1/glossaries/{name}`: a glossary less.

use actix_web::{HttpRequest, HttpResponse, web};

use super::{condition, kept, named};
use crate::http::{problem::Problem, state::State};

/// Removes a glossary; translations made with it stay for sentences without its terms.
pub async fn remove_glossary(
    request: HttpRequest,
    state: web::Data<State>,
    name: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    kept(&state)?.remove(&named(name)?, &condition::expected(&request)).await?;
    Ok(HttpResponse::NoContent().finish())
}
