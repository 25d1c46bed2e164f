//! `PUT /v1/articles/{id}`: keeps an article, or its next edition.

mod changed;

use std::sync::Arc;

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, EntityTag, Header, IfMatch},
    web,
};
use serde::Serialize;
use serde_json::value::RawValue;

use super::{Kept, Manuscript, opened};
use crate::{
    article::Format,
    detect::{self, Declaration, Why},
    http::{
        answer::{content_language, count_chars, declared, note, off_thread},
        body::Body,
        problem::Problem,
        state::State,
        trace::Facts,
        wishes::{Query, Wishes},
    },
    kept::{ArticleId, Content, Edition},
    lang::Tag,
    ui::Arg,
};
use changed::ChangedSegments;

/// The answer.
#[derive(Debug, Serialize)]
pub struct PutResponse {
    id: String,
    version: i64,
    /// For `If-Match`.
    etag: String,
    /// The language translated from; null where there is nothing to translate.
    from: Option<Tag>,
    detected: Box<RawValue>,
    /// What the caller declared, where the text is surely in another language.
    #[serde(skip_serializing_if = "Option::is_none")]
    overruled: Option<Tag>,
    /// What was declared, and where.
    #[serde(skip_serializing_if = "Option::is_none")]
    declared: Option<Declaration>,
    /// Why it is translated from that language.
    why: Why,
    updated_ms: i64,
    /// Beside the edition before; none for the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed_segments: Option<ChangedSegments>,
}

/// Others may keep editions at the same time; who names none is no worse off for coming second.
const TRIES: usize = 5;

/// Keeps what is handed over: 201 for a new article, 200 for an edition, and for the same as before.
pub async fn put_article(
    request: HttpRequest,
    state: web::Data<State>,
    Body(body): Body<Manuscript>,
) -> Result<HttpResponse, Problem> {
    let (kept, id) = opened(&state, &request)?;
    let wishes = Wishes::read(&state, &Query::default(), None, &body.protect, None)?;
    let (content, declared, why) = read(&state, &request, &id, &body, &wishes).await?;
    let (edition, before) = keep(kept, &request, &id, &content).await?;
    let changed = match before.clone() {
        Some(before) => Some(changed_since(&wishes, &before, &edition).await?),
        None => None,
    };
    let detected = RawValue::from_string(edition.content.detected.clone());
    let answer = PutResponse {
        id: id.to_string(),
        version: edition.version,
        etag: edition.etag(),
        from: edition.content.language.clone(),
        detected: detected.map_err(|_| Problem::new(500, "internal", Vec::new()))?,
        overruled: edition.content.overruled.clone(),
        declared,
        why,
        updated_ms: edition.created_ms,
        changed_segments: changed,
    };
    let mut response = if before.is_none() { HttpResponse::Created() } else { HttpResponse::Ok() };
    response.insert_header((header::LOCATION, format!("/v1/articles/{id}")));
    Ok(response.json(answer))
}

/// Reads an article and judges its language, as if it were to be translated.
async fn read(
    state: &State,
    request: &HttpRequest,
    id: &ArticleId,
    body: &Manuscript,
    wishes: &Wishes,
) -> Result<(Content, Option<Declaration>, Why), Problem> {
    if let Some(other) = body.article.id.as_deref().filter(|other| *other != id.as_str()) {
        let args = vec![
            ("pointer", Arg::from("/article/id".to_owned())),
            ("seen", Arg::from(other.chars().take(60).collect::<String>())),
            ("expected", Arg::from(id.to_string())),
        ];
        return Err(Problem::new(400, "bad-value", args));
    }
    let page = (body.format == Format::Html).then_some(body.article.body.as_str());
    let field = ("/article/lang", body.article.lang.as_deref());
    let declared = declared(state, field, page, content_language(request))?;
    let (article, format, rules) = (body.article.clone(), body.format, wishes.rules.clone());
    let (text, spoken) = off_thread(move || article.words(format, &rules)).await?;
    let chars = count_chars(state, [text.as_str()])?;
    note(request, Facts { chars, ..Facts::default() });
    let served = state.source_languages();
    let decision = off_thread(move || detect::decide(&spoken, declared.as_ref(), &served)).await?;
    let content = Content {
        source: as_json(body),
        format: body.format.name().to_owned(),
        url: body.article.url.clone().unwrap_or_default(),
        language: decision.from,
        overruled: decision.overruled,
        detected: as_json(&decision.detection),
    };
    Ok((content, decision.declared, decision.why))
}

fn as_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("texts and numbers are plain data")
}

/// The edition that is the newest now, and the one before it where there was one. The same content again
/// is no new edition.
async fn keep(
    kept: &Kept,
    request: &HttpRequest,
    id: &ArticleId,
    content: &Content,
) -> Result<(Arc<Edition>, Option<Arc<Edition>>), Problem> {
    let mut seen = None;
    for _ in 0..TRIES {
        let newest = kept.articles.newest(id).await?.map(Arc::new);
        check_wish(request, newest.as_deref())?;
        if let Some(same) = newest.as_ref().filter(|newest| newest.content == *content) {
            return Ok((same.clone(), Some(same.clone())));
        }
        let after = newest.as_ref().map_or(0, |newest| newest.version);
        if let Some(edition) = kept.articles.add(id, content, after).await? {
            return Ok((Arc::new(edition), newest));
        }
        seen = newest;
    }
    Err(conflict(seen.as_deref()))
}

/// `If-Match` and `If-None-Match: *`: whether the writer knows what he writes over.
fn check_wish(request: &HttpRequest, newest: Option<&Edition>) -> Result<(), Problem> {
    let headers = request.headers();
    if headers.get(header::IF_NONE_MATCH).is_some_and(|value| value == "*") && newest.is_some() {
        return Err(conflict(newest));
    }
    if !headers.contains_key(header::IF_MATCH) {
        return Ok(());
    }
    let tag = newest.and_then(|newest| newest.etag().parse::<EntityTag>().ok());
    let fits = match (IfMatch::parse(request), tag) {
        (Ok(IfMatch::Any), Some(_)) => true,
        (Ok(IfMatch::Items(tags)), Some(tag)) => tags.iter().any(|seen| seen.strong_eq(&tag)),
        _ => false,
    };
    if fits { Ok(()) } else { Err(conflict(newest)) }
}

fn conflict(newest: Option<&Edition>) -> Problem {
    let current = newest.map_or_else(|| "-".to_owned(), Edition::etag);
    Problem::new(412, "version-conflict", vec![("current", Arg::from(current))])
}

async fn changed_since(
    wishes: &Wishes,
    before: &Arc<Edition>,
    now: &Arc<Edition>,
) -> Result<ChangedSegments, Problem> {
    let (before, now, rules) = (before.clone(), now.clone(), wishes.rules.clone());
    off_thread(move || ChangedSegments::between(&before, &now, &rules)).await
}
