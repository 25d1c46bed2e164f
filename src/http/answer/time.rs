//! How long a request may take, and what is told when that was not enough.

use std::{
    future::Future,
    time::{Duration, Instant},
};

use crate::{
    http::{
        caller::{Caller, Waits},
        problem::Problem,
        state::State,
    },
    translator::TranslateError,
    ui::Arg,
};

/// A job that took longer would be stuck.
const JOB_TIME: Duration = Duration::from_hours(1);

/// A long article is written in less.
const WRITING: Duration = Duration::from_millis(500);

/// The time of one request.
pub struct Time {
    limit: Duration,
    until: Instant,
}

impl Time {
    /// Begins now.
    pub fn of(caller: &Caller<'_>, state: &State) -> Time {
        let limit = match caller.waits {
            Waits::Reader => state.config.server.request_timeout,
            Waits::Nobody => JOB_TIME,
        };
        Time { limit, until: Instant::now() + limit }
    }

    /// When translating has to end so that what is there can still be written.
    pub fn for_translating(&self) -> Instant {
        let writing = (self.limit / 20).min(WRITING);
        self.until.checked_sub(writing).unwrap_or(self.until)
    }

    /// What comes of a translation in time.
    pub async fn limit<T>(
        &self,
        work: impl Future<Output = Result<T, TranslateError>>,
    ) -> Result<T, Problem> {
        match tokio::time::timeout_at(self.until.into(), work).await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) if Instant::now() < self.for_translating() => Err(error.into()),
            // Whatever else was wrong, there was no time for another try.
            _ => {
                let seconds = self.limit.as_secs();
                Err(Problem::new(504, "timeout", vec![("seconds", Arg::from(seconds))]))
            }
        }
    }
}
