//! The pipelines of one pair: who gets one when, and what is done when one dies over a text.
//!
//! A pipeline serves one job at a time and is kept for the next only where the job ended in step.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout_at,
};

use super::{
    super::{Job, TranslateError, off_thread},
    modes::Mode,
    pipeline::Pipeline,
    stream::Message,
};

/// The pipelines of one pair.
pub struct Pool {
    mode: Arc<Mode>,
    turns: Semaphore,
    idle: Mutex<Vec<Pipeline>>,
    numbers: AtomicU64,
}

/// What became of the texts of a job.
pub struct Outcome {
    /// One a message, in order; `None` where it could not be translated.
    pub texts: Vec<Option<String>>,
    /// Why some could not.
    pub failure: Option<TranslateError>,
}

/// Whoever can go elsewhere waits no longer for a pipeline; some requests of one job wait for each other.
const TURN: Duration = Duration::from_secs(3);

/// How many pipelines one job may use up: a pair whose programs crash over every other text is of no use.
const MOST_DEATHS: usize = 4;

impl Pool {
    /// No process is started before the first text.
    pub fn new(mode: Arc<Mode>, pipelines: usize) -> Pool {
        let turns = Semaphore::new(pipelines.max(1));
        Pool { mode, turns, idle: Mutex::default(), numbers: AtomicU64::new(1) }
    }

    /// A number no other message of this pair has.
    pub fn number(&self) -> u64 {
        self.numbers.fetch_add(1, Ordering::Relaxed)
    }

    /// The right to use a pipeline.
    pub async fn turn(&self, job: &Job) -> Result<SemaphorePermit<'_>, TranslateError> {
        let patience = match (job.is_last_resort, job.until) {
            (true, Some(until)) => until.saturating_duration_since(Instant::now()),
            (true, None) => Duration::from_mins(1),
            (false, _) => TURN,
        };
        let turn = tokio::time::timeout(patience, self.turns.acquire()).await;
        turn.ok().and_then(Result::ok).ok_or(TranslateError::Busy { retry_after: TURN })
    }

    /// Sends all messages through a pipeline. One over which two pipelines die stays untranslated: the first
    /// may have died of something else.
    pub async fn translate(&self, messages: &[Message], until: Instant) -> Outcome {
        let mut texts = Vec::new();
        let (mut failure, mut deaths, mut suspect) = (None, 0, None);
        while texts.len() < messages.len() && deaths < MOST_DEATHS {
            let mut pipeline = match self.pipeline().await {
                Ok(pipeline) => pipeline,
                Err(error) => {
                    failure = Some(error);
                    break;
                }
            };
            match go_on(&mut pipeline, messages, &mut texts, until).await {
                Ok(()) => self.keep(pipeline),
                Err(error @ TranslateError::Unavailable { .. }) => {
                    failure = Some(error);
                    break;
                }
                Err(error) => {
                    failure = Some(error);
                    deaths += 1;
                    if suspect.replace(texts.len()) == Some(texts.len()) {
                        texts.push(None);
                    }
                }
            }
        }
        texts.resize(messages.len(), None);
        Outcome { texts, failure }
    }

    /// One that waits, or a new one.
    async fn pipeline(&self) -> Result<Pipeline, TranslateError> {
        while let Some(idle) = self.idle().pop() {
            if idle.is_running() {
                return Ok(idle);
            }
        }
        let mode = self.mode.clone();
        let started =
            off_thread("the start of a pipeline", move || Pipeline::start(&mode.programs));
        started.await?.map_err(|error| {
            let reason = format!("a program of {} does not start: {}", self.name(), error.kind());
            TranslateError::Unavailable { reason }
        })
    }

    fn keep(&self, pipeline: Pipeline) {
        self.idle().push(pipeline);
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Pipeline>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn name(&self) -> &str {
        &self.mode.route.model.0
    }
}

/// Sends the messages that have no text yet, and adds theirs in order as far as it gets.
async fn go_on(
    pipeline: &mut Pipeline,
    messages: &[Message],
    texts: &mut Vec<Option<String>>,
    until: Instant,
) -> Result<(), TranslateError> {
    let bad = |reason: &str| TranslateError::BadOutput { reason: reason.to_owned() };
    for message in &messages[texts.len()..] {
        pipeline.ask(message.bytes.clone());
    }
    while let Some(message) = messages.get(texts.len()) {
        let answer = timeout_at(until.into(), pipeline.answer()).await;
        let answer = answer.map_err(|_| TranslateError::Unavailable {
            reason: "the pipeline did not answer in time".to_owned(),
        })?;
        let answer = answer.ok_or_else(|| bad("the pipeline ended without an answer"))?;
        let text = message.read(&answer);
        texts.push(text.map_err(|_| bad("the pipeline answered something else"))?);
    }
    Ok(())
}
