//! From segments to outcomes: out of the memory, from whoever translates them already, or from the
//! translator; each remembered as soon as it is there.

mod lease;
mod once;

use std::{collections::VecDeque, time::Duration};

use futures_util::stream::{FuturesUnordered, StreamExt};

use super::{
    plan::Plan,
    ready::Board,
    recall::{self, Recalled},
    report::{Outcome, Verdict},
    retry,
};
use crate::{
    article::document::Document,
    memory::{Origin, Unit},
    translator::{Segment, TranslateError, Translator, Urgency},
};

/// Gets an outcome for every segment of a plan.
///
/// What the memory does not know is asked for in small jobs, all at once: those that are finished are
/// remembered, whatever becomes of the rest. What nobody translates in time keeps its source; it is an error
/// only where that would be everything, or where the translator takes nothing more for now.
pub async fn settle(
    mut plan: Plan,
    documents: &[(Document, Urgency)],
    translator: &dyn Translator,
) -> Result<Plan, TranslateError> {
    let recall = plan.order.recall.clone().filter(|_| !plan.is_rearranged);
    let Some(recall) = recall else {
        let mut board = Board::new(&plan, documents, with_islands(&plan, Vec::new()));
        let places = board.missing();
        let mut failed = None;
        let asked = in_jobs(&plan, &places, translator, |landed| match landed {
            Landed::Made(outcomes) => board.take(outcomes),
            Landed::Failed(_, error) => failed = failed.take().or(Some(error)),
        });
        asked.await?;
        if let Some(error) = failed {
            make_do(&plan, &[], &mut board, error)?;
        }
        plan.outcomes = board.outcomes.into_iter().flatten().collect();
        return Ok(plan);
    };
    let Recalled { outcomes, stale } = recall::recall(&plan, &recall).await;
    let mut board = Board::new(&plan, documents, with_islands(&plan, outcomes));
    match once::translate(&plan, &recall, translator, &mut board).await {
        Ok(None) => {}
        Ok(Some(error)) => make_do(&plan, &stale, &mut board, error)?,
        Err(error) => use_older(&plan, &stale, &mut board, error)?,
    }
    plan.outcomes = board.outcomes.into_iter().flatten().collect();
    Ok(plan)
}

/// Outcomes for a plan that nobody is asked about: what is known, and for the rest what it `becomes`.
pub async fn unasked(
    mut plan: Plan,
    documents: &[(Document, Urgency)],
    becomes: fn(&Segment) -> Outcome,
) -> Plan {
    let known = match plan.order.recall.clone() {
        Some(recall) => recall::recall(&plan, &recall).await.outcomes,
        None => Vec::new(),
    };
    let mut board = Board::new(&plan, documents, with_islands(&plan, known));
    let missing = board.missing().into_iter().map(|at| (at, becomes(&plan.segments[at])));
    board.take(missing.collect::<Vec<_>>());
    plan.outcomes = board.outcomes.into_iter().flatten().collect();
    plan
}

/// What is known, and of the segments that stay that they do; what people wrote for those comes before.
fn with_islands(plan: &Plan, known: Vec<Option<Outcome>>) -> Vec<Option<Outcome>> {
    let known = known.into_iter().chain(std::iter::repeat(None));
    let segments = plan.segments.iter().zip(&plan.stays).zip(known);
    let outcome = |((segment, stays), known): ((&Segment, &bool), Option<Outcome>)| {
        if !stays {
            return known;
        }
        let by_a_person = known.filter(|known| known.made.origin != Origin::Machine);
        Some(by_a_person.unwrap_or_else(|| Outcome::island(segment)))
    };
    segments.map(outcome).collect()
}

/// What older models made takes the place of what cannot be had now, else the source does; an error where
/// nothing at all would be translated.
fn make_do(
    plan: &Plan,
    stale: &[Option<Unit>],
    board: &mut Board,
    error: TranslateError,
) -> Result<(), TranslateError> {
    let missing = board.missing();
    let older: Vec<_> = missing.iter().map(|&at| older(plan, stale, at)).collect();
    let is_translated =
        |outcome: &Outcome| !matches!(outcome.verdict(), Verdict::KeptSource | Verdict::Island);
    let mut got = board.outcomes.iter().chain(&older).flatten();
    if !missing.is_empty() && !got.any(is_translated) {
        return Err(error);
    }
    let untranslated = |at: usize| Outcome::missed(&plan.segments[at]);
    let pairs = missing.into_iter().zip(older);
    board.take(pairs.map(|(at, older)| (at, older.unwrap_or_else(|| untranslated(at)))));
    Ok(())
}

/// What older models made takes the place of what cannot be had now, where there is enough of it.
fn use_older(
    plan: &Plan,
    stale: &[Option<Unit>],
    board: &mut Board,
    error: TranslateError,
) -> Result<(), TranslateError> {
    let missing = board.missing().into_iter();
    let older: Option<Vec<_>> =
        missing.map(|at| older(plan, stale, at).map(|older| (at, older))).collect();
    board.take(older.ok_or(error)?);
    Ok(())
}

fn older(plan: &Plan, stale: &[Option<Unit>], at: usize) -> Option<Outcome> {
    recall::stale_outcome(stale.get(at)?.as_ref()?, &plan.segments[at], plan)
}

/// What became of a job.
enum Landed {
    /// What it was about, translated.
    Made(Vec<(usize, Outcome)>),
    /// Nobody translated what it was about.
    Failed(Vec<usize>, TranslateError),
}

/// A job is so small that little is lost with it, and so large that a service is not asked too often.
const JOB_SEGMENTS: usize = 16;

/// The first job is smaller: a reader sees its blocks before the others are done.
const FIRST_SEGMENTS: usize = 4;

/// Jobs of one request at a time: enough to keep an engine busy, and no queue full.
const JOBS: usize = 8;

/// How long a translator that is busy is left alone.
const BUSY: Duration = Duration::from_millis(50);

/// A translator that fails so often in a row is not asked for the rest.
const FAILURES: usize = 8;

/// Has the segments at these places translated and judged; `each` hears of a job as soon as it has ended.
///
/// A busy translator refuses a request before its first job only, which is the error: one that has begun
/// waits for its turn instead of throwing its work away.
async fn in_jobs(
    plan: &Plan,
    places: &[usize],
    translator: &dyn Translator,
    mut each: impl FnMut(Landed),
) -> Result<(), TranslateError> {
    let (first, rest) = places.split_at(FIRST_SEGMENTS.min(places.len()));
    let jobs = first.chunks(FIRST_SEGMENTS).chain(rest.chunks(JOB_SEGMENTS));
    let mut waiting: VecDeque<&[usize]> = jobs.collect();
    let (mut running, mut most, mut has_begun) = (FuturesUnordered::new(), JOBS, false);
    let mut failures = 0;
    loop {
        while let Some(next) = waiting.pop_front_if(|_| running.len() < most) {
            running.push(job(plan, next, translator));
        }
        let Some((asked, outcomes)) = running.next().await else { return Ok(()) };
        match outcomes {
            Ok(outcomes) => {
                (has_begun, most, failures) = (true, JOBS.min(most + 1), 0);
                each(Landed::Made(outcomes));
            }
            Err(TranslateError::Busy { .. }) if has_begun || !running.is_empty() => {
                waiting.push_front(asked);
                most = running.len().max(1);
                tokio::time::sleep(BUSY).await;
            }
            Err(error @ TranslateError::Busy { .. }) if failures == 0 => return Err(error),
            Err(error) => {
                failures += 1;
                each(Landed::Failed(asked.to_vec(), error.clone()));
                if failures >= FAILURES || is_lasting(&error) {
                    let rest = waiting.drain(..).flatten().copied().collect();
                    each(Landed::Failed(rest, error));
                }
            }
        }
    }
}

/// Whether the next job would fail like this one.
fn is_lasting(error: &TranslateError) -> bool {
    matches!(
        error,
        TranslateError::UnsupportedPair { .. }
            | TranslateError::QuotaExhausted { .. }
            | TranslateError::Auth { .. }
    )
}

async fn job<'p>(
    plan: &Plan,
    places: &'p [usize],
    translator: &dyn Translator,
) -> (&'p [usize], Result<Vec<(usize, Outcome)>, TranslateError>) {
    let segments: Vec<Segment> = places.iter().map(|&at| plan.segments[at].clone()).collect();
    let asked = async {
        let answers = plan.in_time(translator.translate(plan.job(segments.clone()))).await?;
        if answers.len() != places.len() {
            let reason = format!("{} texts for {}", answers.len(), places.len());
            return Err(TranslateError::BadOutput { reason });
        }
        retry::settle(plan, segments, answers, translator).await
    };
    let outcomes = asked.await.map(|outcomes| places.iter().copied().zip(outcomes).collect());
    (places, outcomes)
}
