//! What scripts of any page may ask for: UI strings, which are no secret.
//!
//! A portal's page comes from the portal's address, so its browser asks first whether it may (CORS).
//! No cookie and no key is ever allowed along.

use actix_web::{
    HttpRequest, HttpResponse, Responder,
    body::MessageBody,
    dev::ServiceResponse,
    http::header::{self, HeaderValue},
};

/// Paths that begin with one of these are for everybody.
const PUBLIC: &[&str] = &["/v1/strings/", "/v1/locales"];

/// Allows scripts of other pages to read the answer, where it is for everybody.
pub(super) fn open<B: MessageBody>(response: &mut ServiceResponse<B>) {
    let path = response.request().path();
    if PUBLIC.iter().any(|public| path.starts_with(public)) {
        let anybody = HeaderValue::from_static("*");
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, anybody);
    }
}

/// Answers a browser that asks whether it may.
pub(super) async fn allow(_: HttpRequest) -> impl Responder {
    HttpResponse::NoContent()
        .insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type, If-None-Match"))
        .insert_header((header::ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}
