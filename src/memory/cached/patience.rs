//! How long a store is waited for, and how often it is complained about.

use std::{
    future::Future,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::memory::MemoryError;

/// Waits for a store, but not for ever and not everybody.
pub struct Patience {
    timeout: Duration,
    /// Held by the one who tries a store that is down.
    trying: tokio::sync::Mutex<()>,
    last: Mutex<Last>,
}

#[derive(Default)]
struct Last {
    /// When it did not answer; `None` where it answered since.
    failed: Option<Instant>,
    complained: Option<Instant>,
}

/// An article asks several times: it waits for a store that is down once.
const BETWEEN_TRIES: Duration = Duration::from_secs(1);

/// One line in this time says as much as a thousand.
const BETWEEN_COMPLAINTS: Duration = Duration::from_secs(10);

impl Patience {
    pub fn of(timeout: Duration) -> Patience {
        Patience { timeout, trying: tokio::sync::Mutex::new(()), last: Mutex::new(Last::default()) }
    }

    /// The answer; `None`, and a warning, where there is none in time.
    ///
    /// While the store is down, one at a time tries it, now and then, and the others do not wait for it.
    pub async fn ask<T>(
        &self,
        question: impl Future<Output = Result<T, MemoryError>>,
    ) -> Option<T> {
        let failed = self.last().failed;
        if failed.is_some_and(|failed| failed.elapsed() < BETWEEN_TRIES) {
            return None;
        }
        let _trying = if failed.is_some() { Some(self.trying.try_lock().ok()?) } else { None };
        let in_time = tokio::time::timeout(self.timeout, question).await;
        let answer = in_time.unwrap_or(Err(MemoryError::Slow(self.timeout)));
        self.last().failed = answer.is_err().then(Instant::now);
        answer.inspect_err(|error| self.complain(&error.to_string())).ok()
    }

    /// Warns, unless somebody just did.
    pub fn complain(&self, reason: &str) {
        let mut last = self.last();
        if last.complained.is_none_or(|complained| complained.elapsed() >= BETWEEN_COMPLAINTS) {
            last.complained = Some(Instant::now());
            tracing::warn!(reason, "the translation memory cannot be used; going on without");
        }
    }

    fn last(&self) -> MutexGuard<'_, Last> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
