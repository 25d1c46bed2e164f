//! The demo portal at `/demo`: four pages with the widget on them, to try it on before a portal has it.
//!
//! Pages as a strict portal would serve them: nothing inline, nothing from elsewhere, Trusted Types. So a
//! widget that needs more than its documents say is noticed here.

use actix_web::{HttpRequest, HttpResponse, web};

use super::{
    page::{File, show_file_of},
    problem::Problem,
};

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

const FILES: &[File] = &[
    ("home.html", HTML, include_str!("../widget/demo/home.html")),
    ("article.html", HTML, include_str!("../widget/demo/article.html")),
    ("live.html", HTML, include_str!("../widget/demo/live.html")),
    ("react.html", HTML, include_str!("../widget/demo/react.html")),
    ("demo.css", "text/css; charset=utf-8", include_str!("../widget/demo/demo.css")),
    ("live.js", SCRIPT, include_str!("../widget/demo/live.js")),
    ("demo-react.js", SCRIPT, include_str!("../widget/built/demo-react.js")),
];

/// What the README tells a portal to allow, and no more.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types tolmach";

/// `GET /demo`: its home page.
pub async fn show_home(request: HttpRequest) -> Result<HttpResponse, Problem> {
    show(request, "home.html").await
}

/// `GET /demo/{name}`: a page of it or what belongs to one, 404 for any other name.
pub async fn show_file(
    request: HttpRequest,
    name: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    show(request, &name).await
}

async fn show(request: HttpRequest, name: &str) -> Result<HttpResponse, Problem> {
    show_file_of(FILES, name, request, Some(CONTENT_SECURITY_POLICY)).await
}
