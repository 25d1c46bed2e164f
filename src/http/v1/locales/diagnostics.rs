//! `GET /v1/locales/diagnostics`: what is wrong with the locale files that are served.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use crate::{
    http::{fresh::Fresh, problem::Problem, state::State, wishes::bad_value},
    ui::{Diagnostic, Severity, report},
};

/// The query: only what fits all of it is told.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    /// `json` or `sarif`.
    format: String,
    /// A language.
    lang: String,
    /// A file, `uk/portal.ftl`, or `portal` for that of any language.
    file: String,
    /// A check, `L102`.
    code: String,
    /// `error`, `warning` or `info`: the least that is told.
    severity: String,
}

/// Lists findings, sorted by file, line and column; none where the built-in strings are served.
pub async fn list_diagnostics(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Problem> {
    let least = query.severity()?;
    let set = state.ui.current();
    let fits = |found: &&Diagnostic| found.severity >= least && query.fits(found);
    let found: Vec<Diagnostic> = set.diagnostics().iter().filter(fits).cloned().collect();
    let (content_type, body) = match query.format.as_str() {
        "" | "json" => ("application/json", report::json(&found)),
        "sarif" => ("application/sarif+json", report::sarif(&found, "")),
        other => return Err(bad_value("?format", other, "json or sarif".to_owned())),
    };
    Ok(Fresh::new(body).answer(&request, |response| {
        response.content_type(content_type);
    }))
}

impl Query {
    fn severity(&self) -> Result<Severity, Problem> {
        match self.severity.as_str() {
            "" | "info" => Ok(Severity::Info),
            "warning" => Ok(Severity::Warning),
            "error" => Ok(Severity::Error),
            other => Err(bad_value("?severity", other, "error, warning or info".to_owned())),
        }
    }

    fn fits(&self, found: &Diagnostic) -> bool {
        let lang = || found.lang.as_ref().map(ToString::to_string).unwrap_or_default();
        let name = || {
            let below = found.file.split_once('/').map_or("", |(_, below)| below);
            found.file == self.file || below.trim_end_matches(".ftl") == self.file
        };
        (self.lang.is_empty() || lang().eq_ignore_ascii_case(&self.lang))
            && (self.file.is_empty() || name())
            && (self.code.is_empty() || found.code.eq_ignore_ascii_case(&self.code))
    }
}
