//! `POST /v1/blocks/suggestions`: what a reader of a page would rather read, for an editor to decide.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::{
    reading::MOST_SLOTS,
    spend,
    wire::{self, SentBlock, Words},
};
use crate::{
    article::{Order, OtherCount, Wish, parts::Run, suggested},
    http::{
        answer::{known_tag, off_thread},
        body::Body,
        problem::{Problem, nothing_kept},
        public::Guest,
        state::State,
        v1::articles::kept::queue,
        wishes::bad_value,
    },
    lang::Pair,
    translator::RequestId,
    ui::Arg,
};

/// The body of a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockSuggestion {
    from: String,
    to: String,
    /// The block as the page wrote it: its text, or its parts.
    source: Words,
    /// With parts: the names of their elements.
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    keep: Vec<usize>,
    /// What the reader saw.
    shown: String,
    suggested: String,
    /// The page it stands on.
    #[serde(default)]
    page: String,
}

/// Takes a suggestion: 202, it is not printed yet. One that changes nothing is none.
pub async fn suggest(
    _: Guest,
    request: HttpRequest,
    state: web::Data<State>,
    Body(body): Body<BlockSuggestion>,
) -> Result<HttpResponse, Problem> {
    if state.kept.is_none() {
        return Err(nothing_kept());
    }
    let (from, to) = (known_tag(&state, "/from", &body.from)?, known_tag(&state, "/to", &body.to)?);
    let pair = Pair::new(from, to);
    if pair.is_same_language() {
        let to = pair.to.to_string();
        return Err(Problem::new(422, "nothing-translated", vec![("to", Arg::from(to))]));
    }
    check_count(body.tags.len())?;
    let run = run_of(body.source, body.tags, body.keep)?;
    check_length(&state, [&run.plain_text(), &body.shown, &body.suggested])?;
    if body.suggested.trim().is_empty() {
        return Err(Problem::new(422, "empty-correction", Vec::new()));
    }
    spend(&state, &request, &state.allowances.suggestions, 1)?;
    let order = Order::new(pair, state.rules.clone(), RequestId(0));
    let who = reader_of(&body.page);
    let read = move || {
        let document = run.document(&order.pair.from, &order.rules);
        let wish = Wish { shown: &body.shown, suggested: &body.suggested, who: &who };
        suggested(document, &order, wish)
    };
    let units = off_thread(read).await?.map_err(miscounted)?;
    let numbers = queue(&state, units).await?;
    Ok(HttpResponse::Accepted().json(serde_json::json!({ "suggestions": numbers })))
}

/// No block with more elements was translated.
fn check_count(tags: usize) -> Result<(), Problem> {
    if tags <= MOST_SLOTS {
        return Ok(());
    }
    Err(bad_value("/tags", &format!("{tags} elements"), format!("at most {MOST_SLOTS}")))
}

/// The block; where its elements are not named, its words alone.
fn run_of(source: Words, tags: Vec<String>, keep: Vec<usize>) -> Result<Run, Problem> {
    let parts = match source {
        Words::Text(words) => SentBlock::of_text(words),
        Words::Parts(parts) if tags.is_empty() => SentBlock::of_text(wire::plain(&parts)),
        Words::Parts(parts) => SentBlock::new(parts, tags, keep),
    };
    parts.run().map_err(|(bad, tags)| wire::wrong("/source", bad, tags))
}

fn check_length(state: &State, texts: [&str; 3]) -> Result<(), Problem> {
    let limit = state.config.widget.block_chars;
    let chars = texts.map(|text| text.chars().count()).into_iter().max().unwrap_or_default();
    if chars <= limit {
        return Ok(());
    }
    let args = vec![("chars", Arg::from(chars as u64)), ("limit", Arg::from(limit as u64))];
    Err(Problem::new(413, "text-too-long", args))
}

fn miscounted(OtherCount { expected, seen }: OtherCount) -> Problem {
    let args = vec![("expected", Arg::from(expected as u64)), ("seen", Arg::from(seen as u64))];
    Problem::new(422, "suggestion-sentences", args)
}

/// A longer address is cut.
const PAGE_CHARS: usize = 200;

/// Says where a suggestion comes from. What a page's address asks for may name its reader: it is left out.
fn reader_of(page: &str) -> String {
    let is_page = page.starts_with("https://") || page.starts_with("http://");
    let page = page.split(['?', '#']).next().filter(|_| is_page).unwrap_or_default();
    let page: String = page.chars().filter(|c| !c.is_control()).take(PAGE_CHARS).collect();
    format!("reader {page}").trim_end().to_owned()
}
