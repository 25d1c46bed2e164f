//! `GET /v1/articles/{id}`: a kept article in the reader's language.

use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use serde::Deserialize;

use super::{
    Kept,
    language::{Wanted, choose},
    making::{Commission, For, translate},
    no_article, opened,
    reply::{From, reply},
};
use crate::{
    http::{answer::note, problem::Problem, state::State, trace::Facts, wishes},
    kept::{Edition, Rendition},
    lang::Pair,
    ui::Arg,
};

/// The query of a request, beside [`wishes::Query`].
#[derive(Debug, Deserialize)]
pub struct ReadQuery {
    lang: Option<String>,
    stale: Option<String>,
}

/// Answers from memory; translates where nobody asked for the language before.
pub async fn get_article(
    request: HttpRequest,
    state: web::Data<State>,
    query: web::Query<ReadQuery>,
    parts: web::Query<wishes::Query>,
) -> Result<HttpResponse, Problem> {
    let (kept, id) = opened(&state, &request)?;
    let takes_stale = takes_stale(&query)?;
    let edition = kept.articles.current(&id).await?.ok_or_else(|| no_article(&id))?;
    let from = edition.content.language.as_ref();
    let wanted = choose(&request, &state, kept, from, query.lang.as_deref())?;
    if !parts.is_empty() {
        return in_detail(&request, &state, &edition, &wanted, &parts).await;
    }
    let made_with = kept.maker(&state, &edition, &wanted.language).await;
    let found = kept.articles.rendition(&id, &wanted.language).await?;
    let is_fresh = |found: &Rendition| match &made_with {
        Some(made_with) => found.is_from(edition.number, made_with),
        // Its model was removed; the words are still those of the article.
        None => found.edition == edition.number,
    };
    if let Some(found) = found.as_ref().filter(|found| is_fresh(found)) {
        note_hit(&request, &edition, found);
        return Ok(reply(&request, found, &wanted, From::Memory));
    }
    let to = wanted.language.clone();
    let made_with = made_with.unwrap_or_default();
    let commission = Commission { edition: edition.clone(), to, made_with };
    if let Some(found) = found.filter(|_| takes_stale || state_takes_stale(&state, &edition)) {
        commission.fulfil_later(&request, &state, kept);
        note_hit(&request, &edition, &found);
        return Ok(reply(&request, &found, &wanted, From::StaleMemory));
    }
    made(&request, &state, kept, &commission, &wanted).await
}

async fn made(
    request: &HttpRequest,
    state: &State,
    kept: &Arc<Kept>,
    commission: &Commission,
    wanted: &Wanted,
) -> Result<HttpResponse, Problem> {
    let (made, for_whom) = commission.fulfil(request, state, kept).await?;
    let from = if for_whom == For::Us { From::Translator } else { From::TranslatorForOthers };
    Ok(reply(request, &made, wanted, from))
}

/// With what is wished beside the text: translated anew, for the details of sentences are not kept.
async fn in_detail(
    request: &HttpRequest,
    state: &State,
    edition: &Edition,
    wanted: &Wanted,
    parts: &wishes::Query,
) -> Result<HttpResponse, Problem> {
    let (article, _) = translate(request, state, edition, &wanted.language, Some(parts)).await?;
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_LANGUAGE, wanted.language.to_string()));
    response.insert_header((header::CACHE_CONTROL, "no-cache"));
    if wanted.is_negotiated {
        response.insert_header((header::VARY, "Accept-Language"));
    }
    Ok(response.json(article))
}

fn takes_stale(query: &ReadQuery) -> Result<bool, Problem> {
    match query.stale.as_deref() {
        None => Ok(false),
        Some("ok") => Ok(true),
        Some(seen) => {
            let args = vec![
                ("pointer", Arg::from("?stale".to_owned())),
                ("seen", Arg::from(seen.chars().take(60).collect::<String>())),
                ("expected", Arg::from("ok".to_owned())),
            ];
            Err(Problem::new(400, "bad-value", args))
        }
    }
}

/// Whether the settings let the translation from before an edit be read this long after it.
fn state_takes_stale(state: &State, edition: &Edition) -> bool {
    let limit = state.config.memory.stale_while_revalidate;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let edited = u64::try_from(edition.created_ms).unwrap_or(0);
    !limit.is_zero() && now.as_millis().saturating_sub(edited.into()) <= limit.as_millis()
}

fn note_hit(request: &HttpRequest, edition: &Edition, found: &Rendition) {
    let from = edition.content.language.clone();
    let pair = from.map(|from| Pair::new(from, found.language.clone()).to_string());
    let number = |count: i64| usize::try_from(count).unwrap_or(0);
    let counts = found.quality.counts;
    let facts = Facts {
        pairs: pair.into_iter().collect(),
        segments: number(counts.segments),
        flagged: number(counts.flagged),
        left_in_source: number(counts.left_in_source),
        cache_hits: number(counts.segments),
        ..Facts::default()
    };
    note(request, facts);
}
