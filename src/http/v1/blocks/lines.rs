//! The answer as lines of JSON (`application/x-ndjson`), each as soon as it is there.
//!
//! What is wrong with the whole before the first line is an ordinary problem document; after it, the last
//! line. A reader who goes away withdraws the rest.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use actix_web::{
    HttpRequest, HttpResponse,
    http::header,
    rt,
    web::{self, Bytes},
};
use futures_util::stream;
use serde_json::json;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::{
    reading::{Reading, Reason},
    telling::Telling,
};
use crate::{
    article::Listener,
    http::{answer::Turn, problem::Problem, state::State, trace, withdrawn::Withdrawn},
};

/// Something that is told.
enum Event {
    Line(String),
    /// Nothing was told yet, and something is wrong.
    Wrong(Box<Problem>),
}

/// Where lines come from.
struct Source {
    told: UnboundedReceiver<Event>,
    first: Option<String>,
    _work: Withdrawn,
}

/// Answers with lines.
pub async fn stream(
    request: HttpRequest,
    state: web::Data<State>,
    reading: Reading,
) -> Result<HttpResponse, Problem> {
    // As many lines as there are blocks: no reader is too slow for that.
    let (tell, mut told) = mpsc::unbounded_channel();
    let work = Withdrawn(rt::spawn(work(request, state, reading, tell)));
    let first = match told.recv().await {
        Some(Event::Wrong(problem)) => return Err(*problem),
        Some(Event::Line(line)) => line,
        None => return Err(Problem::new(500, "internal", Vec::new())),
    };
    let source = Source { told, first: Some(first), _work: work };
    let lines = stream::unfold(source, |mut source| async {
        Some((Ok::<_, actix_web::Error>(source.next().await?), source))
    });
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/x-ndjson"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        // Compressed lines would wait in the compressor.
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(lines))
}

impl Source {
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(first) = self.first.take() {
            return Some(first.into());
        }
        match self.told.recv().await? {
            Event::Line(line) => Some(line.into()),
            Event::Wrong(_) => None,
        }
    }
}

async fn work(
    request: HttpRequest,
    state: web::Data<State>,
    reading: Reading,
    tell: UnboundedSender<Event>,
) {
    let has_begun = Arc::new(AtomicBool::new(false));
    let (begun, lines) = (has_begun.clone(), tell.clone());
    let telling = Arc::new(Telling::begin(reading, move |line| {
        begun.store(true, Ordering::Relaxed);
        lines.send(Event::Line(format!("{line}\n"))).ok();
    }));
    match translate(&request, &state, &telling).await {
        Ok(()) => telling.keep_rest(Reason::Unfit),
        // The page stays as it is, and its script may come back.
        Err(problem) if is_nobodys_fault(&problem) => telling.keep_rest(Reason::Backend),
        Err(problem) if has_begun.load(Ordering::Relaxed) => {
            let language = trace::language_of(&request, &state);
            let name = trace::request_name(&request);
            let document = problem.document(&state.ui, &language, &name);
            tell.send(Event::Line(format!("{}\n", json!({ "error": document })))).ok();
            return;
        }
        Err(problem) => {
            tell.send(Event::Wrong(Box::new(problem))).ok();
            return;
        }
    }
    telling.end();
}

async fn translate(
    request: &HttpRequest,
    state: &State,
    telling: &Arc<Telling>,
) -> Result<(), Problem> {
    let reading = telling.reading();
    let hear = telling.clone();
    let turn = Turn::new(state, request, reading.chars).telling(move |_| {
        let hear = hear.clone();
        Listener::new(move |ready| hear.hear(ready))
    });
    let Some(pair) = reading.pair.as_ref().filter(|_| !reading.documents.is_empty()) else {
        telling.tell_kept();
        return Ok(());
    };
    // A pair nobody translates is told before anything else.
    turn.check(pair)?;
    telling.tell_kept();
    turn.translate(reading.documents.clone(), pair).await.map(|_| ())
}

/// Whether whoever translates is down or has no more to give, for now.
fn is_nobodys_fault(problem: &Problem) -> bool {
    matches!(problem.code(), "unavailable" | "quota-exhausted" | "timeout")
}
