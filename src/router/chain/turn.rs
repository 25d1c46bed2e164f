//! One backend after the other: each gets what those before it could not do.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use crate::{
    config::Over,
    router::{backend::Backend, guarded::Guarded},
    translator::{Job, TranslateError, Translated, Translator},
};

/// One backend of a lane.
#[derive(Clone)]
pub struct Candidate {
    /// It takes jobs of any size.
    pub translator: Arc<dyn Translator>,
    /// Its health; the one of the first half for a bridge.
    pub(in crate::router) backend: Arc<Backend>,
    pub(in crate::router) guard: Guarded,
}

/// Asks one after the other for what is still missing. An error where nobody could do anything.
pub async fn ask_in_turn(
    candidates: impl Iterator<Item = &Candidate>,
    job: &Job,
    attempt: Option<Duration>,
) -> Result<Vec<Translated>, TranslateError> {
    let mut candidates: Vec<&Candidate> = candidates.collect();
    let mut answers: Vec<Translated> =
        job.segments.iter().map(Translated::left_in_source).collect();
    let mut pending: Vec<usize> = (0..answers.len()).collect();
    let mut worst: Option<TranslateError> = None;
    candidates.reverse();
    while let Some(one) = candidates.pop() {
        if pending.is_empty() || job.until.is_some_and(|until| Instant::now() >= until) {
            break;
        }
        let is_last_resort = candidates.iter().all(|later| later.backend.breaker.is_shut());
        match one.ask(job, &pending, attempt, is_last_resort).await {
            Ok(translated) => {
                let mut left = Vec::new();
                for (at, translated) in std::mem::take(&mut pending).into_iter().zip(translated) {
                    if translated.is_left_in_source() {
                        left.push(at);
                    } else {
                        answers[at] = translated;
                    }
                }
                pending = left;
            }
            Err(error) => {
                match one.guard.over().filter(|_| is_quota(&error)) {
                    Some(Over::Refuse) => return Err(error),
                    Some(Over::Free) => candidates.retain(|later| later.backend.is_free()),
                    Some(Over::Next) | None => {}
                }
                worst = Some(telling(worst, error));
            }
        }
    }
    if pending.len() < answers.len() || answers.is_empty() {
        return Ok(answers);
    }
    Err(worst.unwrap_or(TranslateError::Unavailable { reason: "no time was left".into() }))
}

impl Candidate {
    async fn ask(
        &self,
        job: &Job,
        places: &[usize],
        attempt: Option<Duration>,
        is_last_resort: bool,
    ) -> Result<Vec<Translated>, TranslateError> {
        let segments = places.iter().map(|&at| job.segments[at].clone()).collect();
        let attempt = attempt.map(|attempt| Instant::now() + attempt);
        let until = [job.until, attempt].into_iter().flatten().min();
        let part = Job { segments, until, is_last_resort, ..job.clone() };
        let mut answers = self.translator.translate(part).await?;
        let maker = self.translator.maker(&job.pair).unwrap_or_default();
        for answer in answers.iter_mut().filter(|answer| answer.maker.is_empty()) {
            answer.maker.clone_from(&maker);
        }
        Ok(answers)
    }
}

fn is_quota(error: &TranslateError) -> bool {
    matches!(error, TranslateError::QuotaExhausted { .. })
}

/// Of two errors the one that tells a caller more: to come back beats to give up.
fn telling(one: Option<TranslateError>, other: TranslateError) -> TranslateError {
    let rank = |error: &TranslateError| match error {
        TranslateError::Busy { .. } => 0,
        TranslateError::Unavailable { .. } => 1,
        TranslateError::QuotaExhausted { .. } => 2,
        TranslateError::BadOutput { .. } => 3,
        TranslateError::Auth { .. } => 4,
        TranslateError::TooLarge => 5,
        TranslateError::BadRequest { .. } => 6,
        TranslateError::UnsupportedPair { .. } => 7,
    };
    match one {
        Some(one) if rank(&one) <= rank(&other) => one,
        _ => other,
    }
}
