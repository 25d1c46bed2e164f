//! Asks a service again that asked for it.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use async_trait::async_trait;

use super::{Job, TranslateError, Translated, Translator, pass_on};

/// Asks again, in place, where nobody else can be asked or the wait is short.
///
/// A service that says how long it wants to be left alone is left alone so long. What it calls wrong, refuses
/// or has no quota for is never asked again.
pub struct Retry {
    inner: Arc<dyn Translator>,
    retries: usize,
}

/// Going elsewhere costs about as much.
const SHORT: Duration = Duration::from_millis(300);

/// The first wait where the service names none; each next one is twice as long.
const FIRST_WAIT: Duration = Duration::from_millis(500);

impl Retry {
    /// Asks again up to `retries` times.
    pub fn new(inner: Arc<dyn Translator>, retries: usize) -> Retry {
        Retry { inner, retries }
    }
}

#[async_trait]
impl Translator for Retry {
    pass_on!(inner);

    async fn refresh(&self) -> Result<(), TranslateError> {
        self.inner.refresh().await
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        for attempt in 0..self.retries {
            match self.inner.translate(job.clone()).await {
                Err(error) => match wait(&error, &job, attempt) {
                    Some(wait) => tokio::time::sleep(wait).await,
                    None => return Err(error),
                },
                answer => return answer,
            }
        }
        self.inner.translate(job).await
    }
}

/// How long to wait before the job is sent again; `None` where it is not.
fn wait(error: &TranslateError, job: &Job, attempt: usize) -> Option<Duration> {
    let wait = match error {
        TranslateError::Busy { retry_after } => *retry_after,
        TranslateError::Unavailable { .. } if job.is_last_resort => {
            FIRST_WAIT * 2_u32.pow(attempt.min(6).try_into().unwrap_or(6))
        }
        _ => return None,
    };
    // Many that were refused at the same moment must not come back at the same moment.
    let wait = wait + jitter(wait);
    let is_in_time = job.until.is_none_or(|until| Instant::now() + wait < until);
    (is_in_time && (job.is_last_resort || wait <= SHORT)).then_some(wait)
}

/// Up to a fifth of the wait.
fn jitter(wait: Duration) -> Duration {
    let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let chance = nanos.unwrap_or_default().subsec_nanos() % 1_000;
    wait * chance / 5_000
}
