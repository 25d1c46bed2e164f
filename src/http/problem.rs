//! Problem documents (RFC 9457): the one shape of every error.

use std::fmt;

use actix_web::{
    HttpRequest, HttpResponse, ResponseError,
    http::{Method, StatusCode, header},
};
use serde_json::json;

use crate::{
    glossary::GlossaryError,
    lang::Tag,
    translator::TranslateError,
    ui::{Arg, Ui},
};

/// What went wrong, by what the caller does next.
///
/// `code` is stable and names the message in `errors.ftl`; no article text is ever in it.
#[derive(Clone, Debug)]
pub struct Problem {
    status: StatusCode,
    code: &'static str,
    message: Option<&'static str>,
    args: Vec<(&'static str, Arg<'static>)>,
    retry_after_seconds: Option<u64>,
    allowed: Option<String>,
    /// What is listed beside the message: the name of the list, and the list.
    list: Option<Box<(&'static str, serde_json::Value)>>,
}

impl Problem {
    /// A problem with a stable code and the arguments of its message.
    pub fn new(
        status: u16,
        code: &'static str,
        args: Vec<(&'static str, Arg<'static>)>,
    ) -> Problem {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Problem {
            status,
            code,
            message: None,
            args,
            retry_after_seconds: None,
            allowed: None,
            list: None,
        }
    }

    /// More is waiting than we can take.
    pub fn busy(seconds: u64) -> Problem {
        Problem::new(503, "busy", vec![("seconds", Arg::from(seconds))]).retry_after(seconds)
    }

    /// Says when to come back.
    pub fn retry_after(self, seconds: u64) -> Problem {
        Problem { retry_after_seconds: Some(seconds), ..self }
    }

    /// Explains itself with another message than that of its code; the title stays.
    pub fn told_as(self, message: &'static str) -> Problem {
        Problem { message: Some(message), ..self }
    }

    /// Lists something beside the message, for programs.
    pub fn listing(self, name: &'static str, list: serde_json::Value) -> Problem {
        Problem { list: Some(Box::new((name, list))), ..self }
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The problem document in a reader's language.
    pub fn document(&self, ui: &Ui, language: &Tag, request: &str) -> serde_json::Value {
        let titled = format!("error-{}", self.code);
        let message = self.message.unwrap_or(&titled);
        let translated =
            self.args.iter().map(|(name, value)| (*name, in_words(name, value, ui, language)));
        let mut args: Vec<_> = translated.collect();
        args.push(("request", Arg::from(request.to_owned())));
        let mut document = json!({
            "type": format!("urn:tolmach:problem:{}", self.code),
            "title": ui.text(language, &format!("{titled}.title"), &args),
            "status": self.status.as_u16(),
            "detail": ui.text(language, message, &args),
            "code": self.code,
            "request_id": request,
        });
        for (name, value) in &self.args {
            document[*name] = to_json(value);
        }
        if let Some((name, list)) = self.list.as_deref() {
            document[*name] = list.clone();
        }
        document
    }

    /// The answer in a reader's language.
    pub fn render(&self, ui: &Ui, language: &Tag, request: &str) -> HttpResponse {
        let document = self.document(ui, language, request);
        let mut response = HttpResponse::build(self.status);
        if let Some(seconds) = self.retry_after_seconds {
            response.insert_header((header::RETRY_AFTER, seconds.to_string()));
        }
        if let Some(methods) = &self.allowed {
            response.insert_header((header::ALLOW, methods.clone()));
        }
        response
            .insert_header((header::CONTENT_TYPE, "application/problem+json"))
            .insert_header((header::CONTENT_LANGUAGE, language.to_string()))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .body(document.to_string())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

/// The body is written by [`super::observe`], which knows the reader's language.
impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status)
    }
}

impl From<TranslateError> for Problem {
    fn from(error: TranslateError) -> Problem {
        match error {
            TranslateError::UnsupportedPair { pair, missing } => Problem::new(
                422,
                "pair-unavailable",
                vec![
                    ("from", Arg::from(pair.from.to_string())),
                    ("to", Arg::from(pair.to.to_string())),
                    ("missing", Arg::from(missing)),
                ],
            ),
            TranslateError::Busy { retry_after } => Problem::busy(retry_after.as_secs().max(1)),
            TranslateError::Unavailable { reason } => {
                Problem::new(503, "unavailable", vec![("reason", Arg::from(reason))])
            }
            TranslateError::QuotaExhausted { .. } => {
                Problem::new(503, "quota-exhausted", Vec::new())
            }
            other => {
                Problem::new(503, "unavailable", vec![("reason", Arg::from(other.to_string()))])
            }
        }
    }
}

impl From<GlossaryError> for Problem {
    fn from(error: GlossaryError) -> Problem {
        match error {
            GlossaryError::Database(error) => {
                tracing::warn!(%error, "glossaries could not be used");
                Problem::new(503, "memory-unavailable", Vec::new())
            }
            GlossaryError::Changed(None) => {
                Problem::new(412, "glossary-changed", Vec::new()).told_as("error-glossary-gone")
            }
            GlossaryError::Changed(Some(version)) => {
                let args = vec![("version", Arg::from(version.to_string()))];
                Problem::new(412, "glossary-changed", args)
            }
            GlossaryError::Unknown(name) => {
                Problem::new(404, "glossary-not-found", vec![("name", Arg::from(name))])
            }
        }
    }
}

/// Nothing is kept here, and what was asked for would have to be.
pub fn nothing_kept() -> Problem {
    Problem::new(501, "memory-off", Vec::new())
}

/// A kind of JSON value, said in the reader's language: `array`, `string`, `object`, `null`, `boolean`.
pub fn kind(name: &str) -> Arg<'static> {
    Arg::from(format!("{KIND}{name}"))
}

/// No caller's text begins with it: a control character cannot stand in a JSON string as it is.
const KIND: &str = "\u{1}kind-";

fn in_words<'a>(name: &str, value: &Arg<'a>, ui: &Ui, language: &Tag) -> Arg<'a> {
    match value {
        // A pointer to the whole body is empty; a sentence that begins with nothing helps nobody.
        Arg::Text(text) if name == "pointer" && text.is_empty() => Arg::from("body"),
        Arg::Text(text) if text.starts_with(KIND) => Arg::from(ui.text(language, &text[1..], &[])),
        other => other.clone(),
    }
}

fn to_json(value: &Arg) -> serde_json::Value {
    match value {
        Arg::Text(text) => json!(text.strip_prefix(KIND).unwrap_or(text)),
        // Counts and limits; nothing else is put into a problem.
        Arg::Number(number) => json!(number.to_string().parse::<u64>().unwrap_or_default()),
        Arg::Date(_) | Arg::List(_) => serde_json::Value::Null,
    }
}

/// No route.
pub async fn not_found(request: HttpRequest) -> Problem {
    let path: String = request.path().chars().take(100).collect();
    Problem::new(404, "not-found", vec![("path", Arg::from(path))])
}

/// A route, but not for this method.
pub fn method_not_allowed(request: &HttpRequest, methods: &[Method]) -> Problem {
    let allowed: Vec<&str> = methods.iter().map(Method::as_str).collect();
    let allowed = allowed.join(", ");
    let args = vec![
        ("method", Arg::from(request.method().as_str().to_owned())),
        ("allowed", Arg::from(allowed.clone())),
    ];
    Problem { allowed: Some(allowed), ..Problem::new(405, "method-not-allowed", args) }
}

/// Handlers may answer with a problem alone.
impl actix_web::Responder for Problem {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::from_error(self)
    }
}
