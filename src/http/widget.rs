//! `/widget.js` and what belongs to it: its two files under a moving and a lasting address.
//!
//! Everybody may load them: they are no secret, and a page with `integrity` has to.

use std::sync::LazyLock;

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, HeaderValue},
    web::{self, Bytes},
};
use serde_json::json;

use super::{
    fresh::Fresh,
    packed,
    problem::{self, Problem},
    state::State,
};
use crate::{
    ui::{Packing, Payload},
    widget::{NAMES, RELEASE, file, past},
};

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// So long a browser goes on with the widget it has: a new release is everywhere soon.
const MOVING: &str = "public, max-age=300, stale-while-revalidate=86400";

/// What is behind a lasting address never changes.
const LASTING: &str = "public, max-age=31536000, immutable";

/// The files of this release, each packed in each way once: as small as can be, for they are on every page.
static FILES: LazyLock<[(&str, Payload); 2]> =
    LazyLock::new(|| NAMES.map(|name| (name, Payload::new(file(name).as_bytes().to_vec()))));

/// `GET /widget.js`, `GET /widget-more.js`: the widget of this release.
pub async fn show_newest(
    request: HttpRequest,
    name: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    newest(request, &name, MOVING).await
}

/// `GET /widget/{hash}/widget.js` and its second file: exactly these, also of a release that was served
/// from here before; 404 for any other.
pub async fn show_exact(
    request: HttpRequest,
    path: web::Path<(String, String)>,
    state: web::Data<State>,
) -> Result<HttpResponse, Problem> {
    let (hash, name) = path.into_inner();
    if hash == RELEASE.hash {
        return newest(request, &name, LASTING).await;
    }
    let data = state.config.server.data.clone();
    let found = web::block(move || past::read(&data, &hash, &name)).await;
    match found.ok().flatten() {
        Some(script) => Ok(answer(&request, script, LASTING)),
        None => Err(problem::not_found(request).await),
    }
}

/// `GET /widget/manifest.json`: where the first file is, what it weighs, and its hash for `integrity`; and
/// the second.
pub async fn show_manifest(_: HttpRequest) -> HttpResponse {
    let release = &*RELEASE;
    let [first, more] = FILES.each_ref().map(|(_, file)| file);
    let more_url = release.path.replace(NAMES[0], NAMES[1]);
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-cache")).json(json!({
        "url": release.path, "moving_url": "/widget.js", "integrity": release.integrity,
        "bytes": first.bytes().len(), "gzip_bytes": first.packed(Packing::Gzip).len(),
        "more": {
            "url": more_url,
            "bytes": more.bytes().len(), "gzip_bytes": more.packed(Packing::Gzip).len(),
        },
    }))
}

async fn newest(
    request: HttpRequest,
    name: &str,
    cache: &'static str,
) -> Result<HttpResponse, Problem> {
    let Some((_, script)) = FILES.iter().find(|(known, _)| *known == name) else {
        return Err(problem::not_found(request).await);
    };
    let packing = packed::chosen(&request);
    let bytes = packing.map_or(script.bytes(), |packing| script.packed(packing));
    let mut response = answer(&request, bytes, cache);
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let (Some(name), true) = (packed::name(&request, packing), response.status().is_success()) {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    Ok(response)
}

fn answer(request: &HttpRequest, script: impl Into<Bytes>, cache: &'static str) -> HttpResponse {
    Fresh::new(script).answer(request, |response| {
        response.content_type(JAVASCRIPT);
        response.insert_header((header::CACHE_CONTROL, cache));
        response.insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
        // A page that isolates itself may load it too.
        response.insert_header(("Cross-Origin-Resource-Policy", "cross-origin"));
    })
}
