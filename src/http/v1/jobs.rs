//! `/v1/jobs`: what became of requests that are answered later.

pub mod delete;
pub mod list;
pub mod read;

use actix_web::HttpRequest;
use serde::Serialize;
use serde_json::{Value, value::RawValue};

use crate::{
    http::{problem::Problem, state::State},
    jobs::{Job, JobId, Jobs, JobsError, Phase},
    ui::Arg,
};

/// A job as it is sent, also to a webhook.
#[derive(Serialize)]
pub struct JobDocument {
    id: String,
    state: &'static str,
    progress: Progress,
    /// How often it was begun.
    tries: i64,
    created_ms: i64,
    #[serde(skip_serializing_if = "is_never")]
    started_ms: i64,
    #[serde(skip_serializing_if = "is_never")]
    ended_ms: i64,
    /// Whether who is to be told was told.
    #[serde(skip_serializing_if = "String::is_empty")]
    webhook: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Value>,
}

/// How far a job is.
#[derive(Serialize)]
struct Progress {
    /// In all languages; 0 before they are known.
    segments: i64,
    done: i64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
fn is_never(at_ms: &i64) -> bool {
    *at_ms == 0
}

impl JobDocument {
    /// What is known of a job.
    pub fn of(state: &State, job: &Job) -> JobDocument {
        let is_failed = job.phase == Phase::Failed;
        JobDocument {
            problem: is_failed.then(|| problem(state, job)),
            ..JobDocument::without_outcome(job)
        }
    }

    /// The same without its problem, for lists.
    pub fn without_outcome(job: &Job) -> JobDocument {
        JobDocument {
            id: job.id.to_string(),
            state: job.phase.name(),
            progress: Progress { segments: job.segments, done: job.done },
            tries: job.tries,
            created_ms: job.created_ms,
            started_ms: job.started_ms,
            ended_ms: job.ended_ms,
            webhook: job.webhook_state.clone(),
            result: RawValue::from_string(job.result.clone()).ok(),
            problem: None,
        }
    }
}

/// What was wrong; a job without a problem of its own took down its holders.
fn problem(state: &State, job: &Job) -> Value {
    serde_json::from_str(&job.problem).unwrap_or_else(|_| {
        let tries = u64::try_from(job.tries).unwrap_or_default();
        let lost = Problem::new(500, "job-lost", vec![("tries", Arg::from(tries))]);
        told(state, &job.language, job.id.as_str(), &lost)
    })
}

/// A problem document in the language of who queued a job.
pub fn told(state: &State, language: &str, id: &str, problem: &Problem) -> Value {
    let language = state.ui.negotiate(Some(language), None);
    problem.document(&state.ui, &language, id)
}

/// The job a request names, as it is written in the address.
fn named(request: &HttpRequest) -> Result<JobId, Problem> {
    let id = request.match_info().query("id");
    id.parse().map_err(|()| no_job(id))
}

/// Where jobs are kept; a problem where nothing is.
pub fn jobs(state: &State) -> Result<&Jobs, Problem> {
    state.jobs.as_deref().ok_or_else(|| Problem::new(501, "jobs-off", Vec::new()))
}

fn no_job(id: &str) -> Problem {
    let id: String = id.chars().take(60).collect();
    Problem::new(404, "no-job", vec![("id", Arg::from(id))])
}

/// Where jobs are kept cannot be used now.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub fn unavailable(error: JobsError) -> Problem {
    tracing::warn!(%error, "jobs cannot be reached");
    Problem::new(503, "jobs-unavailable", Vec::new()).retry_after(5)
}
