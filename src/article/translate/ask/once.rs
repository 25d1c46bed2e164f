//! Each segment once: by this request, by another one of this process, or by another replica.

use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

use tokio::sync::watch;

use super::{Landed, in_jobs, lease::Lease};
use crate::{
    article::translate::{
        flights::{Claim, Flight, Landing, Lead, Told, landed},
        plan::Plan,
        ready::Board,
        recall::{self, Recall},
        report::Outcome,
    },
    translator::{TranslateError, Translator},
};

type Leads = HashMap<usize, Lead>;
type Follows = Vec<(usize, watch::Receiver<Told>)>;

/// What nobody translated when this request asked, and the first reason.
#[derive(Default)]
struct Failed {
    places: HashSet<usize>,
    error: Option<TranslateError>,
}

impl Failed {
    fn add(&mut self, places: impl IntoIterator<Item = usize>, error: TranslateError) {
        self.places.extend(places);
        self.error.get_or_insert(error);
    }
}

/// Fills in the outcomes that are missing; says why where some are missing then. An error where the
/// translator refused. What was got before that stays.
pub async fn translate(
    plan: &Plan,
    recall: &Recall,
    translator: &dyn Translator,
    board: &mut Board<'_>,
) -> Result<Option<TranslateError>, TranslateError> {
    let mut failed = Failed::default();
    loop {
        let (leads, follows) = claim(plan, recall, board, &failed);
        if leads.is_empty() && follows.is_empty() {
            return Ok(failed.error);
        }
        lead(plan, recall, translator, leads, (&mut *board, &mut failed)).await?;
        for (at, told) in follows {
            match plan.in_time(async { Ok(landed(told).await) }).await {
                Ok(Landing::Made(outcome)) => board.take([(at, outcome)]),
                Ok(Landing::Failed(error)) | Err(error) => failed.add([at], error),
                // It is missing: the next round takes it up.
                Ok(Landing::Abandoned) => {}
            }
        }
    }
}

fn claim(plan: &Plan, recall: &Recall, board: &Board, failed: &Failed) -> (Leads, Follows) {
    let (mut leads, mut follows) = (Leads::new(), Follows::new());
    for at in board.missing().into_iter().filter(|at| !failed.places.contains(at)) {
        let (segment, wishes) = (&plan.segments[at], &plan.wishes[at]);
        let flight = Flight::new(&plan.order.pair, &recall.maker, wishes, segment);
        match recall.flights.claim(flight) {
            Claim::Lead(lead) => drop(leads.insert(at, lead)),
            Claim::Follow(told) => follows.push((at, told)),
        }
    }
    (leads, follows)
}

/// How often another replica is looked after.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// Has translated what this request leads: what another replica is at work on is waited for.
async fn lead(
    plan: &Plan,
    recall: &Recall,
    translator: &dyn Translator,
    mut leads: Leads,
    (board, failed): (&mut Board<'_>, &mut Failed),
) -> Result<(), TranslateError> {
    while !leads.is_empty() {
        if let Err(late) = plan.in_time(async { Ok(()) }).await {
            failed.add(leads.into_keys(), late);
            return Ok(());
        }
        let mut places: Vec<usize> = leads.keys().copied().collect();
        places.sort_unstable();
        let lease = Lease::take(plan, recall, &places).await;
        if recall.memory.is_shared() {
            look_again(plan, recall, &mut leads, board).await;
        }
        places.retain(|at| leads.contains_key(at) && lease.covers(*at));
        let asked = in_jobs(plan, &places, translator, |landed| match landed {
            Landed::Made(settled) => {
                let leads = settled.iter().filter_map(|(at, _)| leads.remove(at)).collect();
                land(plan, recall, settled, leads, &lease, board);
            }
            Landed::Failed(places, error) => {
                let leads = places.iter().filter_map(|at| leads.remove(at));
                // Those who wait may have more time than this request had.
                leads.filter(|_| !plan.is_late()).for_each(|lead| lead.fail(&error));
                failed.add(places, error);
            }
        });
        asked.await?;
        if !leads.is_empty() {
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }
    Ok(())
}

/// Takes what others stored meanwhile.
async fn look_again(plan: &Plan, recall: &Recall, leads: &mut Leads, board: &mut Board<'_>) {
    let places: Vec<usize> = leads.keys().copied().collect();
    let found = recall::exact(plan, recall, &places).await;
    for (at, outcome) in &found {
        if let Some(lead) = leads.remove(at) {
            lead.tell(outcome);
        }
    }
    board.take(found);
}

/// Tells everybody who waits for these outcomes, and remembers them. They can be followed until they are
/// stored: nobody falls between.
fn land(
    plan: &Plan,
    recall: &Recall,
    settled: Vec<(usize, Outcome)>,
    leads: Vec<Lead>,
    lease: &Lease,
    board: &mut Board<'_>,
) {
    let made = settled.iter().filter_map(|(at, o)| recall::unit_of(plan, recall, *at, o));
    let made: Vec<_> = made.collect();
    for ((_, outcome), lead) in settled.iter().zip(&leads) {
        if !(outcome.is_missed && plan.is_late()) {
            lead.tell(outcome);
        }
    }
    board.take(settled);
    let (memory, lease) = (recall.memory.clone(), lease.clone());
    tokio::spawn(async move {
        if let Err(error) = memory.remember(made).await {
            tracing::warn!(%error, "translations were not remembered");
        }
        drop((leads, lease));
    });
}
