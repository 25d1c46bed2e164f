//! The HTTP edge: thin handlers, all routes on this page.
//!
//! A handler turns a body into valid types, calls the floor below, and shapes the answer. Errors
//! are problem documents (RFC 9457) in the reader's language, made in [`problem`] only.

mod allowance;
mod answer;
mod body;
mod caller;
mod demo;
mod fresh;
mod health;
mod packed;
pub mod page;
mod portal;
mod problem;
mod public;
mod reader;
mod state;
mod told;
mod trace;
pub mod v1;
mod widget;
mod wishes;
mod withdrawn;
mod work;

pub use state::{Allowances, Backend, State, Translating};
pub use trace::observe;
pub use v1::articles::kept::Kept;
pub use work::Workers;

use actix_web::{
    FromRequest, Handler, Resource, Responder,
    http::Method,
    web::{self, ServiceConfig},
};

use public::{for_sites, public};
use v1::{articles::kept, blocks};

/// Every route there is. They are tried in this order, so what pages of portals ask for comes first.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(public(get("/v1/strings/chain", v1::strings::chain::get_chain)))
        .service(public(
            allowing("/v1/strings/missing", &[Method::GET, Method::HEAD, Method::POST])
                .route(web::get().to(v1::strings::missing::list_missing))
                .route(web::head().to(v1::strings::missing::list_missing))
                .route(web::post().to(v1::strings::missing::report_missing)),
        ))
        .service(public(get("/v1/strings/{lang}", v1::strings::get_strings)))
        .service(public(get("/v1/strings/@{hash}/{lang}", v1::strings::get_hashed_strings)))
        .service(public(post("/v1/strings/{lang}/format", v1::strings::format::format_messages)))
        .service(get("/", page::show_page))
        .service(get("/page/{name}", page::show_asset))
        .service(public(get(r"/{name:widget(?:-more)?\.js}", widget::show_newest)))
        .service(public(get("/widget/manifest.json", widget::show_manifest)))
        .service(public(get("/widget/{hash}/{name}", widget::show_exact)))
        .service(get("/demo", demo::show_home))
        .service(get("/demo/{name}", demo::show_file))
        .service(articles())
        .service(kept_article())
        .service(get("/v1/articles/{id}/segments", kept::list_segments))
        .service(
            allowing("/v1/articles/{id}/segments/{segment}", &[Method::PUT, Method::DELETE])
                .route(web::put().to(kept::put_segment))
                .route(web::delete().to(kept::undo_segment)),
        )
        .service(post("/v1/articles/{id}/segments/{segment}/suggestions", kept::suggest))
        .service(get("/v1/suggestions", kept::list_suggestions))
        .service(
            allowing("/v1/suggestions/{suggestion}", &[Method::DELETE])
                .route(web::delete().to(kept::drop_suggestion)),
        )
        .service(post("/v1/suggestions/{suggestion}/approve", kept::approve_suggestion))
        .service(get("/v1/backends", v1::backends::list_backends))
        .service(get("/v1/jobs", v1::jobs::list::list_jobs))
        .service(
            allowing("/v1/jobs/{id}", &[Method::GET, Method::HEAD, Method::DELETE])
                .route(web::get().to(v1::jobs::read::get_job))
                .route(web::head().to(v1::jobs::read::get_job))
                .route(web::delete().to(v1::jobs::delete::delete_job)),
        )
        .service(post("/v1/translate", v1::translate::translate_texts))
        .service(for_sites(post("/v1/blocks", blocks::translate_blocks)))
        .service(for_sites(post("/v1/blocks/suggestions", blocks::suggest::suggest)))
        .service(for_sites(get("/v1/blocks/languages", blocks::languages::list_targets)))
        .service(post("/v1/detect", v1::detect::detect_languages))
        .service(get("/v1/languages", v1::languages::list_languages))
        .service(public(get("/v1/locales", v1::locales::list_locales)))
        .service(public(get("/v1/locales/negotiate", v1::locales::negotiate::negotiate_locale)))
        .service(public(get("/v1/locales/diagnostics", v1::locales::diagnostics::list_diagnostics)))
        .service(public(get("/v1/locales/events", v1::locales::events::listen_to_locales)))
        .service(post("/v1/locales/reload", v1::locales::reload::reload_locales))
        .service(get("/v1/memory/search", v1::memory::search::search_memory))
        .service(get("/v1/memory/stats", v1::memory::stats::count_memory))
        .service(get("/v1/memory/export", v1::memory::export::export_memory))
        .service(post("/v1/memory/import", v1::memory::import::import_memory))
        .service(get("/v1/glossaries", v1::glossaries::list_glossaries))
        .service(
            allowing(
                "/v1/glossaries/{name}",
                &[Method::GET, Method::HEAD, Method::PUT, Method::DELETE],
            )
            .route(web::get().to(v1::glossaries::read_glossary))
            .route(web::head().to(v1::glossaries::read_glossary))
            .route(web::put().to(v1::glossaries::write_glossary))
            .route(web::delete().to(v1::glossaries::remove_glossary)),
        )
        .service(post("/v1/glossaries/{name}/dry-run", v1::glossaries::try_glossary))
        .service(get("/healthz", health::tell_health))
        .service(get("/readyz", health::tell_readiness))
        .default_service(web::to(problem::not_found));
}

fn articles() -> Resource {
    allowing("/v1/articles", &[Method::GET, Method::HEAD, Method::POST])
        .route(web::get().to(kept::list_articles))
        .route(web::head().to(kept::list_articles))
        .route(web::post().to(v1::articles::translate_article))
}

fn kept_article() -> Resource {
    const METHODS: &[Method] = &[Method::GET, Method::HEAD, Method::PUT, Method::DELETE];
    allowing("/v1/articles/{id}", METHODS)
        .route(web::get().to(kept::get_article))
        .route(web::head().to(kept::get_article))
        .route(web::put().to(kept::put_article))
        .route(web::delete().to(kept::delete_article))
}

fn get<A>(path: &str, handler: impl Handler<A, Output: Responder>) -> Resource
where
    A: FromRequest + 'static,
{
    allowing(path, &[Method::GET, Method::HEAD])
        .route(web::get().to(handler.clone()))
        .route(web::head().to(handler))
}

fn post<A>(path: &str, handler: impl Handler<A, Output: Responder>) -> Resource
where
    A: FromRequest + 'static,
{
    allowing(path, &[Method::POST]).route(web::post().to(handler))
}

/// A resource that answers other methods with a problem document instead of an empty page.
fn allowing(path: &str, methods: &'static [Method]) -> Resource {
    web::resource(path).default_service(web::to(move |request| async move {
        problem::method_not_allowed(&request, methods)
    }))
}
