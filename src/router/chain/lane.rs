//! The backends for some kinds of text, and how long they may take.

use std::time::{Duration, Instant};

use futures_util::future::{Either, select};

use super::turn::{Candidate, ask_in_turn};
use crate::{
    config::Content,
    translator::{Job, TranslateError, Translated},
};

/// The backends for some kinds of text.
pub struct Lane {
    /// Which kinds.
    pub contents: Vec<Content>,
    /// In turn.
    pub candidates: Vec<Candidate>,
    /// How long.
    pub limits: LaneLimits,
}

/// How long a lane's backends may take.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LaneLimits {
    /// One attempt.
    pub attempt: Option<Duration>,
    /// All attempts.
    pub total: Option<Duration>,
    /// The next one is asked beside the first after this.
    pub hedge_after: Option<Duration>,
}

impl Lane {
    /// One outcome a segment; an error where nobody could do anything.
    pub async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let total = self.limits.total.map(|total| Instant::now() + total);
        let until = [job.until, total].into_iter().flatten().min();
        let job = Job { until, ..job };
        let mut candidates = self.candidates.iter().filter(|one| !one.backend.breaker.is_shut());
        let is_title = job.segments.iter().all(|segment| segment.content == Content::Title);
        let (first, second) = (candidates.next(), candidates.next());
        match (first, second, self.limits.hedge_after.filter(|_| is_title)) {
            (Some(first), Some(second), Some(after)) => {
                self.hedged(job, first, second, after).await
            }
            _ => ask_in_turn(self.candidates.iter(), &job, self.limits.attempt).await,
        }
    }

    /// The second one is asked, too, where the first has not answered in time; the first good answer counts.
    async fn hedged(
        &self,
        job: Job,
        first: &Candidate,
        second: &Candidate,
        after: Duration,
    ) -> Result<Vec<Translated>, TranslateError> {
        let attempt = self.limits.attempt;
        let one = Box::pin(ask_in_turn(std::iter::once(first), &job, attempt));
        let other = Box::pin(async {
            tokio::time::sleep(after).await;
            ask_in_turn(std::iter::once(second), &job, attempt).await
        });
        let (winner, rest) = match select(one, other).await {
            Either::Left((answer, other)) => (answer, Either::Left(other)),
            Either::Right((answer, one)) => (answer, Either::Right(one)),
        };
        if let Ok(answers) = &winner
            && !answers.iter().any(Translated::is_left_in_source)
        {
            return winner;
        }
        let answer = match rest {
            // The first failed: the second need not wait any more.
            Either::Left(_) => ask_in_turn(std::iter::once(second), &job, attempt).await,
            Either::Right(one) => one.await,
        };
        let is_third = |one: &&Candidate| !std::ptr::eq(*one, first) && !std::ptr::eq(*one, second);
        let mut others = self.candidates.iter().filter(is_third).peekable();
        match answer {
            Ok(answers) if !answers.iter().any(Translated::is_left_in_source) => Ok(answers),
            // What went wrong is told where nobody else is left.
            answer if others.peek().is_none() => answer,
            _ => ask_in_turn(others, &job, attempt).await,
        }
    }
}
