//! The files of the page, inside the binary.

use actix_web::{HttpRequest, HttpResponse, web};

use super::guard;
use crate::http::{
    fresh::Fresh,
    problem::{self, Problem},
};

/// Name, media type and content.
const ASSETS: &[(&str, &str, &str)] = &[
    ("page.css", "text/css; charset=utf-8", include_str!("page.css")),
    ("reading.css", "text/css; charset=utf-8", include_str!("reading.css")),
    ("pairs.css", "text/css; charset=utf-8", include_str!("pairs.css")),
    ("page.js", "text/javascript; charset=utf-8", include_str!("page.js")),
    ("service.js", "text/javascript; charset=utf-8", include_str!("service.js")),
    ("source.js", "text/javascript; charset=utf-8", include_str!("source.js")),
    ("result.js", "text/javascript; charset=utf-8", include_str!("result.js")),
    ("choice.js", "text/javascript; charset=utf-8", include_str!("choice.js")),
    ("facts.js", "text/javascript; charset=utf-8", include_str!("facts.js")),
    ("pairs.js", "text/javascript; charset=utf-8", include_str!("pairs.js")),
    ("linked.js", "text/javascript; charset=utf-8", include_str!("linked.js")),
    ("written.js", "text/javascript; charset=utf-8", include_str!("written.js")),
    ("marks.js", "text/javascript; charset=utf-8", include_str!("marks.js")),
    ("frame.js", "text/javascript; charset=utf-8", include_str!("frame.js")),
    ("words.js", "text/javascript; charset=utf-8", include_str!("words.js")),
    ("sample.html", "text/html; charset=utf-8", include_str!("sample.html")),
    ("icon.svg", "image/svg+xml", include_str!("icon.svg")),
];

/// Answers a file of the page, 404 for any other name.
pub async fn show_asset(
    request: HttpRequest,
    name: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    let asset = ASSETS.iter().find(|(known, ..)| *known == name.as_str());
    let Some((_, media_type, content)) = asset else {
        return Err(problem::not_found(request).await);
    };
    Ok(Fresh::new(*content).answer(&request, |response| {
        response.content_type(*media_type);
        guard(response);
    }))
}
