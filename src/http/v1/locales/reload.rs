//! `POST /v1/locales/reload`: reads the locale files again, now.

use actix_web::{HttpRequest, HttpResponse, http::header, web};

use crate::http::{answer::off_thread, portal::Asks, problem::Problem, state::State};

/// Reads the files and tells what came of it. Where portals have keys, only they may ask.
///
/// One reading at a time; where nothing changed it costs as much as looking. An unreadable folder leaves
/// the strings as they are.
pub async fn reload_locales(
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, Problem> {
    let has_keys = !state.config.routing.portals.is_empty();
    if has_keys && Asks::of(&request).portal.is_empty() {
        return Err(Problem::new(401, "unknown-key", Vec::new()));
    }
    let ui = state.ui.clone();
    let read = off_thread(move || ui.reload()).await?.map_err(|error| {
        tracing::warn!(%error, "locale files could not be read; the strings stay");
        Problem::new(503, "locales-unreadable", Vec::new())
    })?;
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-store")).json(read))
}
