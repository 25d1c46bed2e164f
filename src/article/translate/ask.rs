//! From segments to outcomes: out of the memory, from whoever translates them already, or from the
//! translator; each remembered as soon as it is there.

mod lease;
mod once;

use futures_util::stream::{FuturesUnordered, StreamExt};

use super::{
    plan::Plan,
    recall::{self, Recalled},
    report::Outcome,
    retry,
};
use crate::translator::{Segment, TranslateError, Translator};

/// Gets an outcome for every segment of a plan.
///
/// What the memory does not know is asked for in small jobs, all at once: those that are finished are
/// remembered, whatever becomes of the rest.
pub async fn settle(mut plan: Plan, translator: &dyn Translator) -> Result<Plan, TranslateError> {
    let recall = plan.order.recall.clone().filter(|_| !plan.is_rearranged);
    let Some(recall) = recall else {
        let places: Vec<usize> = (0..plan.segments.len()).collect();
        let mut settled = Vec::with_capacity(places.len());
        in_jobs(&plan, &places, translator, |outcomes| settled.extend(outcomes)).await?;
        settled.sort_by_key(|(at, _)| *at);
        plan.outcomes = settled.into_iter().map(|(_, outcome)| outcome).collect();
        return Ok(plan);
    };
    let mut recalled = recall::recall(&plan, &recall).await;
    if let Err(error) = once::translate(&plan, &recall, translator, &mut recalled.outcomes).await {
        make_do(&plan, &mut recalled, error)?;
    }
    plan.outcomes = recalled.outcomes.into_iter().flatten().collect();
    Ok(plan)
}

/// What older models made takes the place of what cannot be had now, where there is enough of it.
fn make_do(
    plan: &Plan,
    recalled: &mut Recalled,
    error: TranslateError,
) -> Result<(), TranslateError> {
    for (at, outcome) in recalled.outcomes.iter_mut().enumerate().filter(|(_, o)| o.is_none()) {
        let stale = recalled.stale[at].as_ref();
        *outcome = stale.and_then(|u| recall::stale_outcome(u, &plan.segments[at], &plan.order));
        if outcome.is_none() {
            return Err(error);
        }
    }
    Ok(())
}

/// A job is so small that little is lost with it, and so large that a service is not asked too often.
const JOB_SEGMENTS: usize = 16;

/// Has the segments at these places translated and judged; `each` gets the outcomes of a job as soon as
/// they are there.
async fn in_jobs(
    plan: &Plan,
    places: &[usize],
    translator: &dyn Translator,
    mut each: impl FnMut(Vec<(usize, Outcome)>),
) -> Result<(), TranslateError> {
    let jobs = places.chunks(JOB_SEGMENTS).map(|places| job(plan, places, translator));
    let mut jobs: FuturesUnordered<_> = jobs.collect();
    while let Some(outcomes) = jobs.next().await {
        each(outcomes?);
    }
    Ok(())
}

async fn job(
    plan: &Plan,
    places: &[usize],
    translator: &dyn Translator,
) -> Result<Vec<(usize, Outcome)>, TranslateError> {
    let segments: Vec<Segment> = places.iter().map(|&at| plan.segments[at].clone()).collect();
    let answers = translator.translate(plan.order.job(segments.clone())).await?;
    let outcomes = retry::settle(&plan.order, segments, answers, translator).await?;
    Ok(places.iter().copied().zip(outcomes).collect())
}
