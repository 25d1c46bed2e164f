//! The embedded neural engine: Firefox's translation models in this process.
//!
//! [`Embedded`] is the door. [`store`] knows the models on disk, [`fleet`] the models in memory, each
//! [`model`] a thread with workers on a [`queue`]; [`attempts`] decides what the models are asked.

pub mod attempts;
mod engine;
pub mod fleet;
pub mod install;
mod model;
pub mod prepare;
pub mod queue;
pub mod store;
pub mod vocabulary;
pub mod windows;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;

use self::{
    attempts::{Ask, Attempts, Context},
    fleet::Fleet,
    model::Model,
    vocabulary::Vocabulary,
};
use super::{Job, RequestId, Route, TranslateError, Translated, Translator, Urgency, off_thread};
use crate::lang::Pair;

/// Sentences of one job that are queued at once: enough to fill batches of like length, few enough
/// that no request holds the whole queue.
const WAVE: usize = 256;

/// Preparing a long hard text takes a good part of a second.
const STEP: &str = "preparing a text";

/// Translates with the models that are installed.
pub struct Embedded {
    fleet: Arc<Fleet>,
}

impl Embedded {
    /// A translator over these models.
    pub fn new(fleet: Arc<Fleet>) -> Embedded {
        Embedded { fleet }
    }
}

#[async_trait]
impl Translator for Embedded {
    fn id(&self) -> &'static str {
        "embedded"
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.fleet.on_disk().routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        self.fleet.serving(pair)
    }

    fn missing(&self, pair: &Pair) -> String {
        self.fleet.missing(pair)
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        if job.segments.is_empty() {
            return Ok(Vec::new());
        }
        let model = self.fleet.load(&job.pair).await?;
        let (vocabulary, for_attempts) = (model.vocabulary().clone(), job.clone());
        let (mut attempts, mut asks) =
            off_thread(STEP, move || begin(&for_attempts, vocabulary)).await?;
        let mut is_first_round = true;
        while !asks.is_empty() {
            let answers = run_round(&model, &job, asks, is_first_round).await?;
            let next = move || {
                attempts.answer(answers);
                let asks = attempts.next_round();
                (attempts, asks)
            };
            (attempts, asks) = off_thread(STEP, next).await?;
            is_first_round = false;
        }
        off_thread(STEP, move || attempts.finish()).await
    }
}

fn begin(job: &Job, vocabulary: Arc<Vocabulary>) -> (Attempts, Vec<Ask>) {
    let own = || job.segments.iter().map(|segment| segment.text.as_str());
    let is_shouted = own().any(has_capitals);
    let context = match (is_shouted, job.context.is_empty()) {
        (false, _) => Context::default(),
        (true, true) => Context::learn(own()),
        (true, false) => Context::learn(job.context.iter().map(String::as_str)),
    };
    let mut attempts = Attempts::new(&job.segments, &job.pair, vocabulary, &context);
    let asks = attempts.next_round();
    (attempts, asks)
}

/// Whether a text has what may be a word in capitals, which is written as elsewhere in the article.
fn has_capitals(text: &str) -> bool {
    let is_upper = |c: &char| c.is_uppercase();
    text.chars().zip(text.chars().skip(1)).any(|(one, next)| is_upper(&one) && is_upper(&next))
}

/// Asks a round of questions in waves. Only the very first wave may find the queue full: a job that
/// has begun waits for its turn instead of throwing its work away.
async fn run_round(
    model: &Model,
    job: &Job,
    asks: Vec<Ask>,
    is_first_round: bool,
) -> Result<Vec<attempts::Answer>, TranslateError> {
    let mut answers = Vec::with_capacity(asks.len());
    let mut asks = asks.into_iter().enumerate().peekable();
    while asks.peek().is_some() {
        let has_begun = !is_first_round || !answers.is_empty();
        let wave: Vec<_> = asks
            .by_ref()
            .take(WAVE.min(model.queue_limit()))
            .map(|(at, ask)| (urgency_of(job, at), ask))
            .collect();
        answers.extend(ask_wave(model, job.request, wave, has_begun).await?);
    }
    Ok(answers)
}

/// Later rounds are few and keep the urgency of the job's most urgent segment.
fn urgency_of(job: &Job, at: usize) -> Urgency {
    job.segments.get(at).or(job.segments.first()).map_or(Urgency::Normal, |s| s.urgency)
}

async fn ask_wave(
    model: &Model,
    request: RequestId,
    wave: Vec<(Urgency, Ask)>,
    has_begun: bool,
) -> Result<Vec<attempts::Answer>, TranslateError> {
    let mut wave = wave;
    let replies = loop {
        match model.submit(request, wave) {
            Ok(replies) => break replies,
            Err(full) if has_begun => wave = full.returned,
            Err(full) => return Err(TranslateError::Busy { retry_after: full.retry_after }),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let mut answers = Vec::with_capacity(replies.len());
    for reply in replies {
        answers.push(reply.await.map_err(|_| TranslateError::Unavailable {
            reason: format!("the model {} stopped while translating", model.pair()),
        })?);
    }
    Ok(answers)
}
