//! `GET /v1/strings/{lang}`: UI strings for other programs.
//!
//! The plain address always answers what is true now, and tells in `Content-Location` where the same
//! answer may be kept for ever; that address has the hash of the strings in it.

pub mod chain;
pub mod format;
pub mod missing;
mod query;
mod sent;

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, web};

use crate::{
    http::{answer::off_thread, problem::Problem, state::State},
    lang::Tag,
    ui::{Arg, Packing, Payload, Selection, Set, Shape, UnknownFile, Whose},
};
use query::Query;
use sent::Sent;

/// Answers the strings of a language: `pt` for `pt-BR`, 404 where nothing serves it.
pub async fn get_strings(
    request: HttpRequest,
    state: web::Data<State>,
    name: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Problem> {
    let set = state.ui.current();
    let (lang, selection) = read(&state, &set, &name, &query)?;
    let reply = Sent::new(&request, &set, lang.clone(), &selection);
    let whose = Whose::Language(lang);
    Ok(reply.answer(&request, &made(&set, whose, selection, reply.packing()).await?))
}

/// Answers the strings with this hash, which may be kept for ever; 404 where they have changed.
pub async fn get_hashed_strings(
    request: HttpRequest,
    state: web::Data<State>,
    path: web::Path<(String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Problem> {
    let (hash, name) = path.into_inner();
    let set = state.ui.current();
    let (lang, selection) = read(&state, &set, &name, &query)?;
    let current = set.hash(&lang).unwrap_or_default();
    if current != hash {
        let args = vec![("current", Arg::from(current.to_owned()))];
        return Err(Problem::new(404, "strings-changed", args));
    }
    let reply = Sent::new(&request, &set, lang.clone(), &selection).for_ever();
    let whose = Whose::Language(lang);
    Ok(reply.answer(&request, &made(&set, whose, selection, reply.packing()).await?))
}

/// The language and the parts that are meant by `uk`, `uk.json` or `uk.ftl` and the query.
fn read(state: &State, set: &Set, name: &str, query: &Query) -> Result<(Tag, Selection), Problem> {
    let (tag, shapes) = match name.rsplit_once('.') {
        Some((tag, "ftl")) => (tag, &[Shape::Ftl][..]),
        Some((tag, "json")) => (tag, &[Shape::Flat, Shape::FluentJs][..]),
        _ => (name, &Shape::ALL[..]),
    };
    let selection = query.selection(state, shapes)?;
    Ok((served(set, tag)?, selection))
}

/// The language of ours that serves this one.
fn served(set: &Set, seen: &str) -> Result<Tag, Problem> {
    let tag = seen.parse::<Tag>().ok();
    let ours = tag.as_ref().and_then(|tag| match set.languages().binary_search(tag) {
        Ok(at) => Some(&set.languages()[at]),
        Err(_) => set.serving(tag),
    });
    ours.cloned().ok_or_else(|| {
        let known: Vec<String> = set.languages().iter().map(Tag::to_string).collect();
        let seen: String = seen.chars().take(40).collect();
        let args = vec![("seen", Arg::from(seen)), ("known", Arg::from(known.join(", ")))];
        Problem::new(404, "no-strings", args)
    })
}

/// An answer, packed as it will go out; made off the threads that answer, where it is not there yet.
async fn made(
    set: &Arc<Set>,
    whose: Whose,
    selection: Selection,
    packing: Option<Packing>,
) -> Result<Arc<Payload>, Problem> {
    let is_packed =
        |ready: &Arc<Payload>| packing.is_none_or(|packing| ready.packed_before(packing).is_some());
    if let Some(ready) = set.ready(&whose, &selection).filter(is_packed) {
        return Ok(ready);
    }
    let set = set.clone();
    let make = move || {
        let payload = set.answer(&whose, &selection)?;
        if let Some(packing) = packing {
            payload.packed(packing);
        }
        Ok(payload)
    };
    off_thread(make).await?.map_err(|unknown| unknown_file(&unknown))
}

fn too_many(count: usize, limit: usize) -> Problem {
    let args = vec![("count", Arg::from(count as u64)), ("limit", Arg::from(limit as u64))];
    Problem::new(413, "too-many-messages", args)
}

/// Refuses more messages than one request may name.
fn check_count(state: &State, count: usize) -> Result<(), Problem> {
    let limit = state.config.limits.messages;
    if count <= limit { Ok(()) } else { Err(too_many(count, limit)) }
}

fn unknown_file(unknown: &UnknownFile) -> Problem {
    let seen: String = unknown.seen.chars().take(40).collect();
    let args = vec![("seen", Arg::from(seen)), ("known", Arg::from(unknown.known.join(", ")))];
    Problem::new(404, "unknown-strings-file", args)
}
