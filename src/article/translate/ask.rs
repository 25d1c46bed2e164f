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
    report::Outcome,
    retry,
};
use crate::{
    article::document::Document,
    memory::Unit,
    translator::{Segment, TranslateError, Translator, Urgency},
};

/// Gets an outcome for every segment of a plan.
///
/// What the memory does not know is asked for in small jobs, all at once: those that are finished are
/// remembered, whatever becomes of the rest.
pub async fn settle(
    mut plan: Plan,
    documents: &[(Document, Urgency)],
    translator: &dyn Translator,
) -> Result<Plan, TranslateError> {
    let recall = plan.order.recall.clone().filter(|_| !plan.is_rearranged);
    let Some(recall) = recall else {
        let places: Vec<usize> = (0..plan.segments.len()).collect();
        let mut board = Board::new(&plan, documents, vec![None; places.len()]);
        in_jobs(&plan, &places, translator, |outcomes| board.take(outcomes)).await?;
        plan.outcomes = board.outcomes.into_iter().flatten().collect();
        return Ok(plan);
    };
    let Recalled { outcomes, stale } = recall::recall(&plan, &recall).await;
    let mut board = Board::new(&plan, documents, outcomes);
    if let Err(error) = once::translate(&plan, &recall, translator, &mut board).await {
        make_do(&plan, &stale, &mut board, error)?;
    }
    plan.outcomes = board.outcomes.into_iter().flatten().collect();
    Ok(plan)
}

/// What older models made takes the place of what cannot be had now, where there is enough of it.
fn make_do(
    plan: &Plan,
    stale: &[Option<Unit>],
    board: &mut Board,
    error: TranslateError,
) -> Result<(), TranslateError> {
    let older = board.missing().into_iter().map(|at| {
        let unit = stale[at].as_ref()?;
        Some((at, recall::stale_outcome(unit, &plan.segments[at], &plan.order)?))
    });
    let older: Option<Vec<_>> = older.collect();
    board.take(older.ok_or(error)?);
    Ok(())
}

/// A job is so small that little is lost with it, and so large that a service is not asked too often.
const JOB_SEGMENTS: usize = 16;

/// The first job is smaller: a reader sees its blocks before the others are done.
const FIRST_SEGMENTS: usize = 4;

/// Jobs of one request at a time: enough to keep an engine busy, and no queue full.
const JOBS: usize = 8;

/// How long a translator that is busy is left alone.
const BUSY: Duration = Duration::from_millis(50);

/// Has the segments at these places translated and judged; `each` gets the outcomes of a job as soon as
/// they are there.
///
/// A busy translator refuses a request before its first job only: one that has begun waits for its turn
/// instead of throwing its work away.
async fn in_jobs(
    plan: &Plan,
    places: &[usize],
    translator: &dyn Translator,
    mut each: impl FnMut(Vec<(usize, Outcome)>),
) -> Result<(), TranslateError> {
    let (first, rest) = places.split_at(FIRST_SEGMENTS.min(places.len()));
    let jobs = first.chunks(FIRST_SEGMENTS).chain(rest.chunks(JOB_SEGMENTS));
    let mut waiting: VecDeque<&[usize]> = jobs.collect();
    let (mut running, mut most, mut has_begun) = (FuturesUnordered::new(), JOBS, false);
    loop {
        while let Some(next) = waiting.pop_front_if(|_| running.len() < most) {
            running.push(job(plan, next, translator));
        }
        let Some((asked, outcomes)) = running.next().await else { return Ok(()) };
        match outcomes {
            Ok(outcomes) => {
                (has_begun, most) = (true, JOBS.min(most + 1));
                each(outcomes);
            }
            Err(TranslateError::Busy { .. }) if has_begun || !running.is_empty() => {
                waiting.push_front(asked);
                most = running.len().max(1);
                tokio::time::sleep(BUSY).await;
            }
            Err(error) => return Err(error),
        }
    }
}

async fn job<'p>(
    plan: &Plan,
    places: &'p [usize],
    translator: &dyn Translator,
) -> (&'p [usize], Result<Vec<(usize, Outcome)>, TranslateError>) {
    let segments: Vec<Segment> = places.iter().map(|&at| plan.segments[at].clone()).collect();
    let asked = async {
        let answers = translator.translate(plan.job(segments.clone())).await?;
        retry::settle(plan, segments, answers, translator).await
    };
    let outcomes = asked.await.map(|outcomes| places.iter().copied().zip(outcomes).collect());
    (places, outcomes)
}
