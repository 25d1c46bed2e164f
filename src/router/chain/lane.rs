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

type Answer = Result<Vec<Translated>, TranslateError>;

impl Lane {
    /// One outcome a segment; an error where nobody could do anything.
    pub async fn translate(&self, job: Job) -> Answer {
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

    /// Two race; where neither can do all of it, whoever else there is goes on.
    async fn hedged(
        &self,
        job: Job,
        first: &Candidate,
        second: &Candidate,
        after: Duration,
    ) -> Answer {
        let attempt = self.limits.attempt;
        let answer = race(first, second, after, |one| ask_alone(one, &job, attempt)).await;
        let is_third = |one: &&Candidate| !std::ptr::eq(*one, first) && !std::ptr::eq(*one, second);
        let mut others = self.candidates.iter().filter(is_third).peekable();
        // What went wrong is told where nobody else is left.
        if is_whole(&answer) || others.peek().is_none() {
            return answer;
        }
        ask_in_turn(others, &job, attempt).await
    }
}

/// The second is asked where the first has failed, or has not answered in time; the first whole answer
/// counts, else the last one.
async fn race<'a, Asked: Future<Output = Answer>>(
    first: &'a Candidate,
    second: &'a Candidate,
    after: Duration,
    ask: impl Fn(&'a Candidate) -> Asked,
) -> Answer {
    let patience = Box::pin(tokio::time::sleep(after));
    let asked = match select(Box::pin(ask(first)), patience).await {
        Either::Left((answer, _)) if is_whole(&answer) => return answer,
        Either::Left(_) => return ask(second).await,
        Either::Right(((), asked)) => asked,
    };
    match select(asked, Box::pin(ask(second))).await {
        Either::Left((answer, other)) | Either::Right((answer, other)) if !is_whole(&answer) => {
            other.await
        }
        Either::Left((answer, _)) | Either::Right((answer, _)) => answer,
    }
}

async fn ask_alone(one: &Candidate, job: &Job, attempt: Option<Duration>) -> Answer {
    ask_in_turn(std::iter::once(one), job, attempt).await
}

fn is_whole(answer: &Answer) -> bool {
    answer.as_ref().is_ok_and(|answers| !answers.iter().any(Translated::is_left_in_source))
}
