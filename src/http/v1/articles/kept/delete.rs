//! `DELETE /v1/articles/{id}`: forgets an article.

use actix_web::{HttpRequest, HttpResponse, web};

use super::{no_article, opened};
use crate::http::{problem::Problem, state::State};

/// Forgets all editions and all translations; 204, and 404 where there is nothing to forget.
pub async fn delete_article(
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, Problem> {
    let (kept, id) = opened(&state, &request)?;
    if kept.articles.delete(&id).await? {
        Ok(HttpResponse::NoContent().finish())
    } else {
        Err(no_article(&id))
    }
}
