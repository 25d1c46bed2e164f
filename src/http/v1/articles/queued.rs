//! `Prefer: respond-async`: an article later, as a job.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, HeaderName},
};
use serde::{Deserialize, Serialize};

use super::{ArticleRequest, reading::Reading};
use crate::{
    http::{
        answer::content_language,
        portal::Asks,
        problem::Problem,
        state::State,
        trace::language_of,
        v1::jobs::{JobDocument, jobs, unavailable},
        wishes::{Query, bad_value},
    },
    jobs::NewJob,
    webhook,
};

/// What a job is about, as it is kept.
#[derive(Debug, Deserialize, Serialize)]
pub struct Commission {
    /// What was wished in the address.
    pub query: Query,
    /// The body.
    pub body: ArticleRequest,
    /// On whose behalf.
    #[serde(default = "Asks::anybody")]
    pub asks: Asks,
    /// What the request's `Content-Language` said.
    #[serde(default)]
    pub content_language: Option<String>,
}

/// Who is told when a job ends.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    url: String,
}

const PREFER: HeaderName = HeaderName::from_static("prefer");
const APPLIED: HeaderName = HeaderName::from_static("preference-applied");
const RESPOND_ASYNC: &str = "respond-async";

/// Whether the caller wants a job.
pub fn is_wanted(request: &HttpRequest) -> bool {
    let preferences = request.headers().get_all(PREFER).filter_map(|value| value.to_str().ok());
    let mut preferences = preferences.flat_map(|value| value.split([',', ';']));
    preferences.any(|one| one.trim().eq_ignore_ascii_case(RESPOND_ASYNC))
}

/// Queues a job. What is wrong with a request is told as usual.
pub async fn queue(
    request: &HttpRequest,
    state: &State,
    query: Query,
    body: ArticleRequest,
) -> Result<HttpResponse, Problem> {
    let jobs = jobs(state)?;
    let webhook = checked(state, body.webhook.as_ref())?;
    let asks = Asks::of(request);
    let content_language = content_language(request).map(str::to_owned);
    let reading = Reading::of(state, &query, &body, content_language.as_deref()).await?;
    reading.check_pairs(state, &asks).await?;
    let commission = serde_json::to_string(&Commission { query, body, asks, content_language });
    let new = NewJob {
        request: commission.map_err(|_| Problem::new(500, "internal", Vec::new()))?,
        language: language_of(request, state).to_string(),
        webhook,
    };
    let added = jobs.add(new, state.config.jobs.queue).await.map_err(unavailable)?;
    let job = added.ok_or_else(|| Problem::busy(FULL_FOR_SECONDS))?;
    Ok(HttpResponse::Accepted()
        .insert_header((header::LOCATION, format!("/v1/jobs/{}", job.id)))
        .insert_header((APPLIED, RESPOND_ASYNC))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(JobDocument::of(state, &job)))
}

/// A long article takes about as long.
const FULL_FOR_SECONDS: u64 = 10;

/// The address to tell; empty for none.
fn checked(state: &State, wanted: Option<&Webhook>) -> Result<String, Problem> {
    let Some(Webhook { url }) = wanted else { return Ok(String::new()) };
    if state.config.jobs.webhook_secret.is_none() {
        return Err(Problem::new(501, "webhooks-off", Vec::new()));
    }
    webhook::check(url, state.config.jobs.reach())
        .map_err(|expected| bad_value("/webhook/url", url, expected.to_owned()))?;
    Ok(url.clone())
}
