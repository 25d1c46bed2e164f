//! `Accept: text/event-stream`: blocks as soon as they can be printed, then the whole answer.
//!
//! Events: `meta`, then a `block` each, then `done` with what the request would have got otherwise, or
//! `error` with a problem document. The id of a `block` names all blocks sent so far, so that a request
//! with `Last-Event-ID` gets only the others.

mod sent;

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use actix_web::{
    HttpRequest, HttpResponse,
    http::header,
    web::{self, Bytes},
};
use futures_util::stream;
use serde_json::json;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::{ArticleRequest, Audience, answer};
use crate::{
    article::{Listener, Ready},
    http::{problem::Problem, state::State, trace, wishes::Query, withdrawn::Withdrawn},
    lang::Tag,
};
use sent::Sent;

/// Whether the caller wants events.
pub fn is_wanted(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.split(',').any(|one| one.trim().starts_with(EVENTS)))
}

const EVENTS: &str = "text/event-stream";

/// A comment goes out where nothing else did for so long: proxies cut silent connections.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Answers with events. What is wrong with a request is told as usual, before the first event.
pub async fn stream(
    request: HttpRequest,
    state: web::Data<State>,
    query: Query,
    body: ArticleRequest,
) -> Result<HttpResponse, Problem> {
    // As many events as the article has blocks: no reader is too slow for that.
    let (tell, mut told) = mpsc::unbounded_channel();
    let work = actix_web::rt::spawn(work(request, state, query, body, tell));
    let first = match told.recv().await {
        Some(Event::Wrong(problem)) => return Err(*problem),
        Some(Event::Text(text)) => text,
        None => return Err(Problem::new(500, "internal", Vec::new())),
    };
    let source = Source { told, first: Some(first), _work: Withdrawn(work) };
    let events = stream::unfold(source, |mut source| async {
        Some((Ok::<_, actix_web::Error>(source.next().await?), source))
    });
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, EVENTS))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        // Compressed events would wait in the compressor.
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(events))
}

/// Something that happened.
enum Event {
    /// As it is sent.
    Text(String),
    /// Nothing was sent yet, and something is wrong with the request.
    Wrong(Box<Problem>),
}

/// Where events come from. A reader that goes away withdraws the work.
struct Source {
    told: UnboundedReceiver<Event>,
    first: Option<String>,
    _work: Withdrawn,
}

impl Source {
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(first) = self.first.take() {
            return Some(first.into());
        }
        match tokio::time::timeout(HEARTBEAT, self.told.recv()).await {
            Err(_) => Some(Bytes::from_static(b":\n\n")),
            Ok(Some(Event::Text(text))) => Some(text.into()),
            Ok(_) => None,
        }
    }
}

/// Translates and tells; at the end the whole answer, or what is wrong.
async fn work(
    request: HttpRequest,
    state: web::Data<State>,
    query: Query,
    body: ArticleRequest,
    tell: UnboundedSender<Event>,
) {
    let last = request.headers().get("Last-Event-ID").and_then(|value| value.to_str().ok());
    let teller = Teller::new(tell, last.unwrap_or_default());
    let result = answer(&request, &state, &query, &body, Audience::Reader(&teller)).await;
    match result {
        Ok(response) => teller.send("done", "", &json!(response)),
        Err(problem) => teller.fail(problem, &request, &state),
    }
}

/// Sends events of one request.
#[derive(Clone)]
pub struct Teller {
    tell: UnboundedSender<Event>,
    sent: Arc<Mutex<Sent>>,
}

impl Teller {
    fn new(tell: UnboundedSender<Event>, last_event_id: &str) -> Teller {
        Teller { tell, sent: Arc::new(Mutex::new(Sent::parse(last_event_id))) }
    }

    /// What is known before the first block.
    pub fn meta(&self, meta: &serde_json::Value) {
        self.send("meta", "", meta);
    }

    /// Hears of blocks in one language; `fields` are the names of the documents.
    pub fn listener(&self, to: &Tag, fields: Vec<String>) -> Listener {
        let (teller, to) = (self.clone(), to.to_string());
        Listener::new(move |ready| teller.block(&to, &fields[ready.document], &ready))
    }

    fn block(&self, to: &str, field: &str, ready: &Ready) {
        let id = {
            let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
            if !sent.add(to, ready.document, ready.block) {
                return;
            }
            sent.to_string()
        };
        let block = json!({
            "to": to, "field": field, "block": ready.block, "kind": ready.kind,
            "span": [ready.span.start, ready.span.end], "text": ready.text,
            "recalled": ready.is_recalled,
        });
        self.send("block", &id, &block);
    }

    fn fail(&self, problem: Problem, request: &HttpRequest, state: &State) {
        let Ok(sent) = self.sent.lock().map(|sent| sent.is_begun()) else { return };
        if !sent {
            self.tell.send(Event::Wrong(Box::new(problem))).ok();
            return;
        }
        let language = trace::language_of(request, state);
        let document = problem.document(&state.ui, &language, &trace::request_name(request));
        self.send("error", "", &document);
    }

    fn send(&self, event: &str, id: &str, data: &serde_json::Value) {
        if let Ok(mut sent) = self.sent.lock() {
            sent.begin();
        }
        let id = if id.is_empty() { String::new() } else { format!("id: {id}\n") };
        // JSON on one line: a line break in it would end the event.
        self.tell.send(Event::Text(format!("event: {event}\n{id}data: {data}\n\n"))).ok();
    }
}
