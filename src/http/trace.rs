//! Around every request: an id, one log line, problems in the reader's language.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Instant,
};

use actix_web::{
    Error, HttpMessage, HttpRequest,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{
        Method,
        header::{HeaderName, HeaderValue},
    },
    middleware::Next,
    web,
};

use super::{
    portal::{Asks, who_asks},
    problem::Problem,
    public,
    reader::Reader,
    state::State,
};
use crate::translator::RequestId;

/// What the log line of a request tells about its translation; never its text.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// `en-pt`, several joined by commas.
    pub pairs: Vec<String>,
    /// Characters of text.
    pub chars: usize,
    /// Sentences.
    pub segments: usize,
    /// Sentences printed with a doubt.
    pub flagged: usize,
    /// Sentences that stand in the source language.
    pub left_in_source: usize,
    /// Sentences answered from memory.
    pub cache_hits: usize,
    /// Who translated.
    pub backend: String,
}

/// A request's number for taking turns, and its name for logs and answers.
#[derive(Clone, Debug)]
pub struct RequestName {
    /// For sharing the engine fairly.
    pub id: RequestId,
    /// From `X-Request-Id`, or ours.
    pub name: String,
}

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Wraps every request.
pub async fn observe(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let name = name_of(&request);
    request.extensions_mut().insert(name.clone());
    let mut line = LogLine::begin(request.request(), &name.name);
    let state = request.app_data::<web::Data<State>>().cloned();
    let asks = state.map_or_else(|| Ok(Asks::anybody()), |state| who_asks(&request, &state));
    let response = match asks {
        Ok(asks) => {
            request.extensions_mut().insert(asks);
            next.call(request).await?.map_into_boxed_body()
        }
        Err(problem) => request.error_response(problem),
    };
    line.end(&response);
    let mut response = in_the_readers_language(response, &name.name);
    public::open(&mut response);
    if let Ok(value) = HeaderValue::from_str(&name.name) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    Ok(response)
}

/// The one line of a request; written when it ends, also when its reader has gone.
struct LogLine {
    started: Instant,
    name: String,
    method: Method,
    ended: Option<Ended>,
}

/// How a request ended.
#[derive(Default)]
struct Ended {
    route: String,
    status: u16,
    code: &'static str,
    facts: Facts,
}

/// A caller's id is taken where it cannot harm a log.
fn name_of(request: &ServiceRequest) -> RequestName {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    let given = request.headers().get(REQUEST_ID).and_then(|value| value.to_str().ok());
    let is_harmless = |id: &&str| {
        (1..=64).contains(&id.len())
            && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    };
    let ours = || format!("{:x}-{number}", std::process::id());
    let name = given.filter(is_harmless).map_or_else(ours, str::to_owned);
    RequestName { id: RequestId(number), name }
}

fn in_the_readers_language(
    response: ServiceResponse<BoxBody>,
    name: &str,
) -> ServiceResponse<BoxBody> {
    let error = response.response().error();
    let Some(problem) = error.and_then(|error| error.as_error::<Problem>()).cloned() else {
        return response;
    };
    let request = response.request().clone();
    let Some(state) = request.app_data::<web::Data<State>>() else { return response };
    let language = language_of(&request, state);
    let rendered = problem.render(&state.ui, &language, name);
    ServiceResponse::new(request, rendered)
}

/// The name of a request, for logs and answers.
pub fn request_name(request: &HttpRequest) -> String {
    request.extensions().get::<RequestName>().map(|name| name.name.clone()).unwrap_or_default()
}

/// The reader's language: `?lang=`, then what was chosen before, then Accept-Language, then the default.
pub fn language_of(request: &HttpRequest, state: &State) -> crate::lang::Tag {
    state.ui.choose(&Reader::of(request, &state.config.ui).wishes())
}

/// What is told as the status of a request whose reader went away.
const GONE: u16 = 499;

impl LogLine {
    fn begin(request: &HttpRequest, name: &str) -> LogLine {
        LogLine {
            started: Instant::now(),
            name: name.to_owned(),
            method: request.method().clone(),
            ended: None,
        }
    }

    fn end(&mut self, response: &ServiceResponse<BoxBody>) {
        let request = response.request();
        let error = response.response().error();
        self.ended = Some(Ended {
            route: request.match_pattern().unwrap_or_else(|| "-".into()),
            status: response.status().as_u16(),
            code: error.and_then(|e| e.as_error::<Problem>()).map_or("", Problem::code),
            facts: request.extensions().get::<Facts>().cloned().unwrap_or_default(),
        });
    }
}

impl Drop for LogLine {
    fn drop(&mut self) {
        let gone = Ended { status: GONE, ..Ended::default() };
        let ended = self.ended.take().unwrap_or(gone);
        let facts = ended.facts;
        tracing::info!(
            request = self.name,
            method = %self.method,
            route = ended.route,
            status = ended.status,
            code = ended.code,
            pair = facts.pairs.join(","),
            chars = facts.chars,
            segments = facts.segments,
            flagged = facts.flagged,
            left_in_source = facts.left_in_source,
            cache_hits = facts.cache_hits,
            backend = facts.backend,
            ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX),
            "request"
        );
    }
}
