//! The HTTP edge: thin handlers, all routes on this page.
//!
//! A handler turns a body into valid types, calls the floor below, and shapes the answer. Errors
//! are problem documents (RFC 9457) in the reader's language, made in [`problem`] only.

mod answer;
mod body;
mod fresh;
mod health;
pub mod page;
mod problem;
mod state;
mod trace;
pub mod v1;

pub use state::State;
pub use trace::observe;
pub use v1::languages::languages;

use actix_web::{Resource, web};
use actix_web::{http::Method, web::ServiceConfig};

/// Every route there is.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(page::configure)
        .service(get("/v1/strings/{lang}").route(web::get().to(v1::strings::get_strings)))
        .service(post("/v1/articles").route(web::post().to(v1::articles::translate_article)))
        .service(post("/v1/translate").route(web::post().to(v1::translate::translate_texts)))
        .service(post("/v1/detect").route(web::post().to(v1::detect::detect_languages)))
        .service(get("/v1/languages").route(web::get().to(v1::languages::list_languages)))
        .service(get("/healthz").route(web::get().to(health::tell_health)))
        .service(get("/readyz").route(web::get().to(health::tell_readiness)))
        .default_service(web::to(problem::not_found));
}

fn get(path: &str) -> Resource {
    allowing(path, &[Method::GET])
}

fn post(path: &str) -> Resource {
    allowing(path, &[Method::POST])
}

/// A resource that answers other methods with a problem document instead of an empty page.
fn allowing(path: &str, methods: &'static [Method]) -> Resource {
    web::resource(path).default_service(web::to(move |request| async move {
        problem::method_not_allowed(&request, methods)
    }))
}
