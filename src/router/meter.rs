//! What a backend did lately: how fast, how often wrong, how often fit to print.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::{lang::Pair, translator::TranslateError};

/// Counts what a backend does.
#[derive(Debug, Default)]
pub struct Meter(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    requests: u64,
    segments: u64,
    errors: BTreeMap<&'static str, u64>,
    last_error: Option<(Instant, String)>,
    /// The latest times of requests, in ms; a ring.
    times_ms: Vec<f64>,
    next: usize,
    /// For each pair how many segments were fit and how many were not, older ones fading.
    fitness: BTreeMap<Pair, (f64, f64)>,
}

/// What a backend did, for people.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Measured {
    /// Requests since the start.
    pub requests: u64,
    /// Segments translated since the start.
    pub segments: u64,
    /// The middle of the latest times of requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median_ms: Option<u64>,
    /// The time that 95 of 100 of the latest requests kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p95_ms: Option<u64>,
    /// Failed requests since the start, by class.
    pub errors: BTreeMap<&'static str, u64>,
    /// The latest failure in words, without texts and keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// Seconds since then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error_seconds_ago: Option<u64>,
}

/// So many of the latest times are kept.
const TIMES: usize = 128;

/// The weight a segment keeps when the next one is counted: some 200 segments count.
const FADING: f64 = 0.995;

impl Meter {
    /// A request ended well.
    pub fn worked(&self, segments: usize, time: Duration) {
        let mut counts = self.counts();
        counts.requests += 1;
        counts.segments += segments as u64;
        let time_ms = time.as_secs_f64() * 1e3;
        let at = counts.next % TIMES;
        counts.next += 1;
        match counts.times_ms.get_mut(at) {
            Some(old) => *old = time_ms,
            None => counts.times_ms.push(time_ms),
        }
    }

    /// A request failed.
    pub fn failed(&self, error: &TranslateError) {
        let mut counts = self.counts();
        counts.requests += 1;
        *counts.errors.entry(error.class()).or_default() += 1;
        counts.last_error = Some((Instant::now(), error.to_string()));
    }

    /// So many segments of a pair were fit to print, so many were not.
    pub fn judged(&self, pair: &Pair, fit: usize, unfit: usize) {
        let mut counts = self.counts();
        let sums = counts.fitness.entry(pair.clone()).or_default();
        for (is_fit, count) in [(true, fit), (false, unfit)] {
            for _ in 0..count.min(TIMES) {
                *sums = (sums.0 * FADING, sums.1 * FADING);
                let sum = if is_fit { &mut sums.0 } else { &mut sums.1 };
                *sum += 1.0;
            }
        }
    }

    /// The share of fit segments of a pair lately; `None` before some were judged.
    pub fn fitness(&self, pair: &Pair) -> Option<f64> {
        let (fit, unfit) = self.counts().fitness.get(pair).copied()?;
        (fit + unfit >= 5.0).then(|| fit / (fit + unfit))
    }

    /// The middle of the latest times; `None` before the first.
    pub fn median_ms(&self) -> Option<f64> {
        share_of(&self.counts().times_ms, 0.5)
    }

    /// All of it, for people.
    pub fn measured(&self) -> Measured {
        let counts = self.counts();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds")]
        let whole = |ms: f64| ms.round() as u64;
        Measured {
            requests: counts.requests,
            segments: counts.segments,
            median_ms: share_of(&counts.times_ms, 0.5).map(whole),
            p95_ms: share_of(&counts.times_ms, 0.95).map(whole),
            errors: counts.errors.clone(),
            last_error: counts.last_error.as_ref().map(|(_, error)| error.clone()),
            last_error_seconds_ago: counts
                .last_error
                .as_ref()
                .map(|(at, _)| at.elapsed().as_secs()),
        }
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn share_of(times_ms: &[f64], share: f64) -> Option<f64> {
    let mut sorted = times_ms.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place among at most 128"
    )]
    let at = (sorted.len() as f64 * share) as usize;
    sorted.get(at.min(sorted.len().saturating_sub(1))).copied()
}
