//! `POST /v1/blocks`: blocks of a page that a reader has before him, each as soon as it is ready.
//!
//! A block is text with its elements as numbers, so no markup comes in and none goes out. The answer is one
//! line of JSON a block; what cannot be translated stays as it is and says why.

pub mod languages;
mod lines;
mod reading;
pub mod suggest;

mod telling;
mod wire;

use std::{net::IpAddr, time::Instant};

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use crate::{
    http::{
        allowance::Allowance, answer::known_tag, body::Body, problem::Problem, public::Guest,
        state::State,
    },
    ui::Arg,
};
use reading::Reading;
use wire::SentBlock;

/// The body of a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlocksRequest {
    /// Detected over all blocks where not given.
    from: Option<String>,
    to: String,
    blocks: Vec<SentBlock>,
}

/// Translates blocks into one language, in the order they are in.
pub async fn translate_blocks(
    _: Guest,
    request: HttpRequest,
    state: web::Data<State>,
    Body(body): Body<BlocksRequest>,
) -> Result<HttpResponse, Problem> {
    check_count(&state, body.blocks.len())?;
    let to = known_tag(&state, "/to", &body.to)?;
    let declared = body.from.as_deref().filter(|from| *from != "auto");
    let declared = declared.map(|seen| known_tag(&state, "/from", seen)).transpose()?;
    let runs = wire::runs(body.blocks)?;
    let chars = count_chars(&state, &runs)?;
    spend(&state, &request, &state.allowances.chars, chars)?;
    let reading = Reading::of(&state, runs, declared, to).await?;
    lines::stream(request, state, reading).await
}

/// Refuses more blocks than the limit allows.
fn check_count(state: &State, count: usize) -> Result<(), Problem> {
    let limit = state.config.widget.blocks;
    if count <= limit {
        return Ok(());
    }
    let args = vec![("count", Arg::from(count as u64)), ("limit", Arg::from(limit as u64))];
    Err(Problem::new(413, "too-many-blocks", args))
}

fn count_chars(state: &State, runs: &[crate::article::parts::Run]) -> Result<usize, Problem> {
    let limit = state.config.widget.request_chars;
    let chars = runs.iter().map(|run| run.plain_text().chars().count()).sum::<usize>();
    if chars <= limit {
        return Ok(chars);
    }
    let args = vec![("chars", Arg::from(chars as u64)), ("limit", Arg::from(limit as u64))];
    Err(Problem::new(413, "text-too-long", args))
}

/// Takes from what the caller's address is allowed.
fn spend(
    state: &State,
    request: &HttpRequest,
    allowance: &Allowance,
    wanted: usize,
) -> Result<(), Problem> {
    let Some(address) = address_of(state, request) else { return Ok(()) };
    allowance.take(address, wanted, Instant::now()).map_err(|wait| {
        let seconds = wait.as_secs() + 1;
        Problem::new(429, "too-fast", vec![("seconds", Arg::from(seconds))]).retry_after(seconds)
    })
}

/// The reader's address: what our proxy says, where the settings name its header, else the connection's.
fn address_of(state: &State, request: &HttpRequest) -> Option<IpAddr> {
    let name = state.config.widget.caller_header.as_str();
    // Each proxy adds the address it saw at the end, in the line that is there or in one more; the last is ours.
    let told = if name.is_empty() { None } else { request.headers().get_all(name).last() };
    let last = told.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    last.or_else(|| request.peer_addr().map(|peer| peer.ip()))
}
