//! No more of a service than it allows in a minute, and no more at a time.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use async_trait::async_trait;
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use tokio::sync::Semaphore;

use super::{Job, TranslateError, Translated, Translator, pass_on};
use crate::config::backends::Common;

/// Keeps to rates: a request that would have to wait too long for its turn is told to go elsewhere.
pub struct Pace {
    inner: Arc<dyn Translator>,
    at_a_time: Semaphore,
    requests: Option<DefaultDirectRateLimiter>,
    chars: Option<DefaultDirectRateLimiter>,
    /// A minute's worth of characters: no request weighs more.
    most_chars: u32,
}

/// Whoever can go elsewhere waits no longer for a turn.
const TURN: Duration = Duration::from_secs(1);

impl Pace {
    /// With the rates of a backend's settings.
    pub fn new(inner: Arc<dyn Translator>, common: &Common) -> Pace {
        let limiter = |most: usize| {
            let most = NonZeroU32::new(u32::try_from(most).unwrap_or(u32::MAX))?;
            Some(RateLimiter::direct(Quota::per_minute(most)))
        };
        Pace {
            inner,
            at_a_time: Semaphore::new(common.concurrent.max(1)),
            requests: limiter(common.requests_per_minute),
            chars: limiter(common.chars_per_minute),
            most_chars: u32::try_from(common.chars_per_minute).unwrap_or(u32::MAX),
        }
    }

    async fn turn(&self, job: &Job) {
        if let Some(requests) = &self.requests {
            requests.until_ready().await;
        }
        if let Some(chars) = &self.chars {
            let weight: usize = job.segments.iter().map(|s| s.text.chars().count()).sum();
            let weight = u32::try_from(weight).unwrap_or(u32::MAX).clamp(1, self.most_chars);
            let weight = NonZeroU32::new(weight).expect("at least 1");
            // One request never weighs more than a minute.
            chars.until_n_ready(weight).await.ok();
        }
    }
}

#[async_trait]
impl Translator for Pace {
    pass_on!(inner);

    async fn refresh(&self) -> Result<(), TranslateError> {
        self.inner.refresh().await
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let patience = match (job.is_last_resort, job.until) {
            (true, Some(until)) => until.saturating_duration_since(std::time::Instant::now()),
            (true, None) => Duration::from_mins(1),
            (false, _) => TURN,
        };
        let queued = async {
            let permit = self.at_a_time.acquire().await;
            self.turn(&job).await;
            permit
        };
        let too_long = |_| TranslateError::Busy { retry_after: TURN };
        let _permit = tokio::time::timeout(patience, queued).await.map_err(too_long)?;
        self.inner.translate(job).await
    }
}
