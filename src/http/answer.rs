//! What the translating endpoints share: valid languages, limits, time.

use actix_web::{HttpMessage, HttpRequest};

use super::{
    problem::Problem,
    state::State,
    trace::{Facts, RequestName},
};
use crate::{
    article::{self, Document, Rendered},
    lang::{Pair, Tag, nearest},
    translator::{RequestId, Route, TranslateError, Urgency},
    ui::Arg,
};

/// A tag a caller wrote, where it is one we know.
pub fn known_tag(state: &State, pointer: &str, seen: &str) -> Result<Tag, Problem> {
    if let Some(tag) = seen.parse::<Tag>().ok().filter(|tag| state.knows(tag)) {
        return Ok(tag);
    }
    Err(unknown_language(pointer, seen, &state.known_languages()))
}

/// A tag nobody knows, with those it may have been meant to be.
pub fn unknown_language(pointer: &str, seen: &str, known: &[Tag]) -> Problem {
    let nearest: Vec<String> = nearest(seen, known).iter().map(Tag::to_string).collect();
    let seen: String = seen.chars().take(35).collect();
    let message =
        if nearest.is_empty() { "error-unknown-language-far" } else { "error-unknown-language" };
    let mut args = vec![("seen", Arg::from(seen)), ("nearest", Arg::from(nearest.join(", ")))];
    if !pointer.is_empty() {
        args.push(("pointer", Arg::from(pointer.to_owned())));
    }
    Problem::new(400, "unknown-language", args).told_as(message)
}

/// Refuses more characters than the limit allows; gives their number.
pub fn count_chars<'t>(
    state: &State,
    texts: impl IntoIterator<Item = &'t str>,
) -> Result<usize, Problem> {
    let limit = state.config.limits.text_chars;
    let chars = texts.into_iter().map(|text| text.chars().count()).sum::<usize>();
    if chars <= limit {
        return Ok(chars);
    }
    let args = vec![("chars", Arg::from(chars as u64)), ("limit", Arg::from(limit as u64))];
    Err(Problem::new(413, "text-too-long", args))
}

/// How a pair is translated, or what would make it possible.
pub fn route(state: &State, pair: &Pair) -> Result<Route, Problem> {
    state.translator.route(pair).ok_or_else(|| {
        let base = pair.base();
        let mut missing = vec![base.clone()];
        if base.from.language() != "en" && base.to.language() != "en" {
            let english: Tag = "en".parse().expect("en is a tag");
            missing = vec![
                Pair::new(base.from.clone(), english.clone()),
                Pair::new(english, base.to.clone()),
            ];
        }
        missing.retain(|pair| state.translator.route(pair).is_none());
        let names: Vec<String> = missing.iter().map(Pair::to_string).collect();
        let missing = format!("tolmach models install {}", names.join(" "));
        TranslateError::UnsupportedPair { pair: pair.clone(), missing }.into()
    })
}

/// Translates within the time a request may take.
pub async fn translate_in_time(
    state: &State,
    request: RequestId,
    documents: Vec<(Document, Urgency)>,
    pair: &Pair,
) -> Result<Vec<Rendered>, Problem> {
    let limit = state.config.server.request_timeout;
    let work = article::translate(documents, pair, state.translator.as_ref(), request);
    let too_late = || Problem::new(504, "timeout", vec![("seconds", Arg::from(limit.as_secs()))]);
    Ok(tokio::time::timeout(limit, work).await.map_err(|_| too_late())??)
}

/// Runs reading and detecting off the threads that answer others.
pub async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::new(500, "internal", Vec::new()))
}

/// The number under which a request takes its turns.
pub fn request_id(request: &HttpRequest) -> RequestId {
    request.extensions().get::<RequestName>().map_or(RequestId(0), |name| name.id)
}

/// Leaves the facts for the log line.
pub fn note(request: &HttpRequest, facts: Facts) {
    request.extensions_mut().insert(facts);
}
