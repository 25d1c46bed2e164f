//! `GET /v1/backends`: how everything that translates is, and what is left of the budgets.

use actix_web::{HttpResponse, http::header, web};
use serde::Serialize;

use crate::{
    http::state::State,
    router::{Standing, Status},
};

/// The answer.
#[derive(Debug, Serialize)]
struct BackendsResponse {
    /// In the order of the settings; the embedded engine is the last.
    backends: Vec<Status>,
    /// In the order of the settings.
    budgets: Vec<Standing>,
}

/// Tells how every backend is.
pub async fn list_backends(state: web::Data<State>) -> HttpResponse {
    let (backends, budgets) = (state.router.statuses().await, state.router.standings().await);
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(BackendsResponse { backends, budgets })
}
