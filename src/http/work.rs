//! Works off jobs, below what readers wait for, and tells who wants to know that one ended.

mod tell;

use std::{cell::RefCell, future::Future, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use actix_web::rt::{self, task::JoinHandle};
use futures_util::FutureExt;

use super::{
    caller::Caller,
    problem::Problem,
    state::State,
    trace::Facts,
    v1::{
        articles::{Audience, Commission, answer},
        jobs::told,
    },
};
use crate::{
    article::Tally,
    jobs::{Ended, Jobs, Progress, Taken},
    translator::RequestId,
};

/// Those who work off jobs.
pub struct Workers {
    jobs: Option<Arc<Jobs>>,
    running: Vec<JoinHandle<()>>,
}

/// One webhook that answers slowly does not keep the others waiting.
const TELLERS: usize = 4;

/// How often others are looked for who queued or cancelled something, and progress is told.
const LOOK: Duration = Duration::from_millis(500);

/// A database that cannot be used is left alone for so long.
const PAUSE: Duration = Duration::from_secs(3);

impl Workers {
    /// Begin now, as many as the settings say; in a running runtime.
    pub fn start(state: &State) -> Workers {
        let Some(jobs) = state.jobs.clone() else {
            return Workers { jobs: None, running: Vec::new() };
        };
        let mut running = vec![rt::spawn(tell::forget(state.clone(), jobs.clone()))];
        running.extend((0..TELLERS).map(|_| rt::spawn(tell::all(state.clone(), jobs.clone()))));
        let workers = 0..state.config.jobs.workers;
        running.extend(workers.map(|_| rt::spawn(work(state.clone(), jobs.clone()))));
        Workers { jobs: Some(jobs), running }
    }

    /// Stop now; what they have not finished may be taken by others.
    pub async fn stop(self) {
        for worker in &self.running {
            worker.abort();
        }
        for worker in self.running {
            worker.await.ok();
        }
        if let Some(jobs) = self.jobs
            && let Err(error) = jobs.put_all_back().await
        {
            tracing::warn!(%error, "jobs wait until their holder is found to be gone");
        }
    }
}

/// One job after the other, for ever.
async fn work(state: State, jobs: Arc<Jobs>) {
    let mut is_told = false;
    loop {
        let taken = jobs.take().await;
        if let Err(error) = &taken
            && !is_told
        {
            tracing::warn!(%error, "no job can be taken");
        }
        is_told = taken.is_err();
        match taken {
            Ok(Some(taken)) => Box::pin(run(&state, &jobs, &taken)).await,
            Ok(None) => jobs.news(LOOK).await,
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// Works off one job; leaves it where it was cancelled or taken by somebody else.
async fn run(state: &State, jobs: &Jobs, taken: &Taken) {
    let (tally, facts) = (Tally::default(), RefCell::new(Facts::default()));
    let outcome = AssertUnwindSafe(translated(state, taken, &tally, &facts)).catch_unwind();
    let outcome = Box::pin(outcome);
    let Some(outcome) = held_while(outcome, jobs, taken, &tally).await else {
        tracing::info!(job = %taken.id, "job cancelled, or taken by another replica");
        return;
    };
    let outcome = outcome.unwrap_or_else(|_| Err(Problem::new(500, "internal", Vec::new())));
    let code = outcome.as_ref().map_or_else(Problem::code, |_| "");
    log(taken, code, &facts.borrow());
    let kept = match outcome {
        // Many readers: they come first, and it was no try.
        Err(problem) if problem.code() == "busy" => {
            tokio::time::sleep(PAUSE).await;
            jobs.put_back(taken).await
        }
        Ok(result) => jobs.end(taken, so_far(&tally), Ended::Done(result)).await.map(|_| ()),
        Err(problem) => {
            let document = told(state, &taken.language, taken.id.as_str(), &problem);
            let failed = Ended::Failed(document.to_string());
            jobs.end(taken, so_far(&tally), failed).await.map(|_| ())
        }
    };
    if let Err(error) = kept {
        tracing::warn!(job = %taken.id, %error, "the job ended and that was not kept; it runs again");
    }
}

/// Its answer as JSON.
async fn translated(
    state: &State,
    taken: &Taken,
    tally: &Tally,
    facts: &RefCell<Facts>,
) -> Result<String, Problem> {
    let broken = |_| Problem::new(500, "internal", Vec::new());
    let Commission { query, body, asks, content_language } =
        serde_json::from_str(&taken.request).map_err(broken)?;
    let caller = Caller::job(turn_of(taken), (asks, content_language), facts);
    let answer = answer(caller, state, &query, &body, Audience::Onlooker(tally)).await?;
    serde_json::to_string(&answer).map_err(broken)
}

/// Jobs take turns with each other; their numbers are not those of requests.
fn turn_of(taken: &Taken) -> RequestId {
    RequestId(u64::MAX - taken.number.unsigned_abs())
}

/// Holds the job while it is at work; `None` where it must stop.
async fn held_while<T>(
    work: impl Future<Output = T>,
    jobs: &Jobs,
    taken: &Taken,
    tally: &Tally,
) -> Option<T> {
    let mut work = std::pin::pin!(work);
    let mut often = tokio::time::interval_at(tokio::time::Instant::now() + LOOK, LOOK);
    often.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            done = &mut work => return Some(done),
            _ = often.tick() => {
                // A database that is away for a moment is no reason to stop.
                if jobs.renew(taken, so_far(tally)).await == Ok(false) {
                    return None;
                }
            }
        }
    }
}

fn so_far(tally: &Tally) -> Progress {
    Progress { segments: tally.segments(), done: tally.done() }
}

fn log(taken: &Taken, code: &'static str, facts: &Facts) {
    tracing::info!(
        job = %taken.id,
        tries = taken.tries,
        code,
        pair = facts.pairs.join(","),
        chars = facts.chars,
        segments = facts.segments,
        flagged = facts.flagged,
        left_in_source = facts.left_in_source,
        cache_hits = facts.cache_hits,
        backend = facts.backend,
        "job"
    );
}
