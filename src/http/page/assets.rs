//! The files of the page, inside the binary.

use actix_web::{HttpRequest, HttpResponse, http::header, web};

use super::guard;
use crate::http::{
    fresh::Fresh,
    problem::{self, Problem},
};

/// Name, media type and content.
pub(in crate::http) type File = (&'static str, &'static str, &'static str);

const ASSETS: &[File] = &[
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
    show_file_of(ASSETS, &name, request, None).await
}

/// Answers a file of a table, 404 for any other name; `policy` is its Content-Security-Policy.
pub(in crate::http) async fn show_file_of(
    files: &[File],
    name: &str,
    request: HttpRequest,
    policy: Option<&str>,
) -> Result<HttpResponse, Problem> {
    let Some((_, media_type, content)) = files.iter().find(|(known, ..)| *known == name) else {
        return Err(problem::not_found(request).await);
    };
    Ok(Fresh::new(*content).answer(&request, |response| {
        response.content_type(*media_type);
        if let Some(policy) = policy {
            response.insert_header((header::CONTENT_SECURITY_POLICY, policy));
        }
        guard(response);
    }))
}
