//! JSON bodies: read within the limit, and when they are wrong, told where.

use std::{future::Future, pin::Pin, time::Duration};

use actix_web::{
    FromRequest, HttpRequest,
    dev::Payload,
    http::header,
    web::{self, Bytes},
};
use serde::de::DeserializeOwned;

use super::{
    problem::{self, Problem},
    state::State,
};
use crate::ui::Arg;

/// A body that was JSON of the right shape.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Body<T> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Body<T>, Problem>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let limit = limit_bytes(request);
        let media_type = media_type(request);
        let bytes = Bytes::from_request(request, payload);
        Box::pin(async move {
            media_type?;
            parse(&whole(bytes, limit).await?).map(Body)
        })
    }
}

/// A body of any type, whole.
pub struct Raw {
    /// What it says it is, in small letters, without parameters.
    pub media_type: String,
    /// What it is.
    pub bytes: Bytes,
}

impl FromRequest for Raw {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Raw, Problem>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let limit = limit_bytes(request);
        let media_type = essence(request);
        let bytes = Bytes::from_request(request, payload);
        Box::pin(
            async move { Ok(Raw { media_type: media_type?, bytes: whole(bytes, limit).await? }) },
        )
    }
}

fn limit_bytes(request: &HttpRequest) -> usize {
    request.app_data::<web::Data<State>>().map_or(0, |s| s.config.limits.body_bytes)
}

async fn whole(
    bytes: impl Future<Output = Result<Bytes, actix_web::Error>>,
    limit: usize,
) -> Result<Bytes, Problem> {
    let read = tokio::time::timeout(BODY_TIME, bytes).await.map_err(|_| too_slow())?;
    read.map_err(|error| unreadable(&error, limit))
}

/// A body of the largest size arrives within this at the speed of a bad telephone.
const BODY_TIME: Duration = Duration::from_secs(30);

fn too_slow() -> Problem {
    Problem::new(408, "slow-body", vec![("seconds", Arg::from(BODY_TIME.as_secs()))])
}

fn media_type(request: &HttpRequest) -> Result<(), Problem> {
    let seen = essence(request)?;
    if is_json(&seen) { Ok(()) } else { Err(unsupported(&seen)) }
}

/// Whether a media type is JSON.
pub fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}

/// A body of a type that is not read there.
pub fn unsupported(seen: &str) -> Problem {
    let seen: String = seen.chars().take(60).collect();
    Problem::new(415, "unsupported-media-type", vec![("seen", Arg::from(seen))])
}

fn essence(request: &HttpRequest) -> Result<String, Problem> {
    let missing = Problem::new(415, "unsupported-media-type", Vec::new());
    let value = request.headers().get(header::CONTENT_TYPE);
    let seen = value.ok_or_else(|| missing.told_as("error-missing-media-type"))?;
    let seen = seen.to_str().unwrap_or("?");
    Ok(seen.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
}

fn unreadable(error: &actix_web::Error, limit_bytes: usize) -> Problem {
    if error.as_response_error().status_code() == 413 {
        return Problem::new(413, "body-too-large", vec![("limit", Arg::from(limit_bytes as u64))]);
    }
    not_json("the body could not be read to its end".into())
}

fn not_json(reason: String) -> Problem {
    Problem::new(400, "not-json", vec![("reason", Arg::from(reason))])
}

/// Reads JSON of the right shape.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    // A derived type would read a list as its fields in order.
    if bytes.trim_ascii_start().starts_with(b"[") {
        return Err(wrong_type(String::new(), problem::kind("array"), problem::kind("object")));
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let pointer = pointer(error.path());
        explain(pointer, error.inner())
    })?;
    json.end().map_err(|error| not_json(place_of(&error)))?;
    Ok(value)
}

/// Where the parser stopped; its own message may quote the text.
fn place_of(error: &serde_json::Error) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Eof => "it ends too early",
        _ => "it is not well-formed",
    };
    format!("{what} at line {}, column {}", error.line(), error.column())
}

/// Serde tells what is wrong in words only; their beginnings are stable.
fn explain(pointer: String, error: &serde_json::Error) -> Problem {
    if !error.is_data() {
        return not_json(place_of(error));
    }
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    let quoted = |text: &str| text.split('`').nth(1).unwrap_or_default().to_owned();
    if message.starts_with("missing field") {
        let field = quoted(message);
        let pointer = format!("{pointer}/{field}");
        let args = vec![("pointer", Arg::from(pointer)), ("field", Arg::from(field))];
        return Problem::new(400, "missing-field", args);
    }
    if message.starts_with("duplicate field") {
        let pointer = format!("{pointer}/{}", quoted(message));
        return Problem::new(400, "duplicate-field", vec![("pointer", Arg::from(pointer))]);
    }
    let (seen, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let expected = if expected.contains('`') {
        Arg::from(expected.trim_start_matches("one of ").replace('`', "\""))
    } else {
        in_our_words(expected)
    };
    if message.starts_with("unknown field") {
        let field = shortened(&quoted(seen));
        let args = vec![
            ("pointer", Arg::from(pointer)),
            ("field", Arg::from(field)),
            ("expected", expected),
        ];
        return Problem::new(400, "unknown-field", args);
    }
    if seen.starts_with("unknown variant") {
        let seen = Arg::from(shortened(&quoted(seen)));
        let args = vec![("pointer", Arg::from(pointer)), ("seen", seen), ("expected", expected)];
        return Problem::new(400, "bad-value", args);
    }
    wrong_type(pointer, in_our_words(&after_colon(seen)), expected)
}

fn wrong_type(pointer: String, seen: Arg<'static>, expected: Arg<'static>) -> Problem {
    let args = vec![("pointer", Arg::from(pointer)), ("seen", seen), ("expected", expected)];
    Problem::new(400, "wrong-type", args)
}

/// Serde's words for kinds of values become ours, which are translated; anything else stays.
fn in_our_words(words: &str) -> Arg<'static> {
    match words {
        "a sequence" | "sequence" => problem::kind("array"),
        "a string" => problem::kind("string"),
        // What the string says is the caller's business.
        _ if words.starts_with("string \"") => problem::kind("string"),
        "a boolean" => problem::kind("boolean"),
        "a map" | "map" => problem::kind("object"),
        "null" => problem::kind("null"),
        _ if words.starts_with("struct ") => problem::kind("object"),
        _ => Arg::from(shortened(words)),
    }
}

fn after_colon(message: &str) -> String {
    message.split_once(": ").map_or(message, |(_, seen)| seen).to_owned()
}

fn shortened(seen: &str) -> String {
    let mut short: String = seen.chars().take(40).collect();
    if short.len() < seen.len() {
        short.push('…');
    }
    short
}

/// RFC 6901, from the path the parser was on.
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
            Segment::Map { key } => {
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            _ => {}
        }
    }
    pointer
}
