//! What scripts of other pages may ask for: UI strings and the widget are for everybody, translations of pages
//! for the sites in `widget.origins`.
//!
//! A portal's page comes from the portal's address, so its browser asks first whether it may (CORS).
//! No cookie and no key is ever allowed along.

use std::future::{Ready, ready};

use actix_web::{
    FromRequest, HttpRequest, HttpResponse, Resource, Responder,
    body::MessageBody,
    dev::{Payload, ServiceResponse},
    http::{
        Method,
        header::{self, HeaderMap, HeaderValue},
    },
    web,
};

use super::{problem::Problem, state::State};
use crate::ui::Arg;

/// Whose scripts may read the answers of a resource; said where its route is.
#[derive(Clone, Copy)]
enum Readers {
    Everybody,
    Allowed,
}

/// A resource that scripts of every page may ask.
pub(super) fn public(resource: Resource) -> Resource {
    resource.app_data(Readers::Everybody).route(web::method(Method::OPTIONS).to(allow))
}

/// A resource that scripts of allowed sites may ask; its handlers take a [`Guest`].
pub(super) fn for_sites(resource: Resource) -> Resource {
    resource.app_data(Readers::Allowed).route(web::method(Method::OPTIONS).to(allow_guest))
}

/// Whoever asks is no script of a site that may not.
pub struct Guest;

impl FromRequest for Guest {
    type Error = Problem;
    type Future = Ready<Result<Guest, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(match origin(request) {
            Some(origin) if !is_welcome(request, origin) => Err(unwelcome(origin)),
            _ => Ok(Guest),
        })
    }
}

/// Allows scripts of other pages to read the answer, where its resource is for them.
pub(super) fn open<B: MessageBody>(response: &mut ServiceResponse<B>) {
    let Some(readers) = response.request().app_data::<Readers>().copied() else { return };
    let request = response.request().clone();
    let headers = response.headers_mut();
    match readers {
        Readers::Everybody => {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
        Readers::Allowed => open_to_guest(&request, headers),
    }
}

fn open_to_guest(request: &HttpRequest, headers: &mut HeaderMap) {
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    let welcome = origin(request).filter(|origin| is_welcome(request, origin));
    let Some(value) = welcome.and_then(|origin| HeaderValue::from_str(origin).ok()) else { return };
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, value);
    let told = HeaderValue::from_static("Retry-After, X-Request-Id");
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, told);
}

/// The site whose script asks; `null` for pages that have none.
fn origin(request: &HttpRequest) -> Option<&str> {
    request.headers().get(header::ORIGIN)?.to_str().ok()
}

/// Our own pages always are.
fn is_welcome(request: &HttpRequest, origin: &str) -> bool {
    let host = origin.split_once("://").map_or("", |(_, host)| host);
    let is_ours = host.eq_ignore_ascii_case(request.connection_info().host());
    let state = request.app_data::<web::Data<State>>();
    is_ours || state.is_some_and(|state| state.config.widget.allows(origin))
}

fn unwelcome(origin: &str) -> Problem {
    let origin: String = origin.chars().take(100).collect();
    Problem::new(403, "origin-not-allowed", vec![("origin", Arg::from(origin))])
}

async fn allow_guest(_: Guest, request: HttpRequest) -> impl Responder {
    allow(request).await
}

/// Answers a browser that asks whether it may.
async fn allow(_: HttpRequest) -> impl Responder {
    HttpResponse::NoContent()
        .insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type, If-None-Match"))
        .insert_header((header::ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}
