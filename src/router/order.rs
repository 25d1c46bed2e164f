//! Who comes first.

use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use super::backend::Backend;
use crate::{config::Preference, lang::Pair};

/// Puts backends into the order a rule prefers. What is not known yet comes first where it can only be known by
/// asking (fastest, best), last where it cannot (cheapest); of equals the one listed first.
pub fn put(
    mut backends: Vec<Arc<Backend>>,
    preference: Preference,
    weight: impl Fn(&Backend) -> usize,
    pair: &Pair,
) -> Vec<Arc<Backend>> {
    match preference {
        Preference::Listed => {}
        Preference::Weighted => return weighted(backends, weight),
        Preference::Cheapest => {
            sort(&mut backends, |backend| backend.price().unwrap_or(f64::INFINITY));
        }
        Preference::Fastest => {
            sort(&mut backends, |backend| backend.meter.median_ms().unwrap_or(0.0));
        }
        Preference::Best => {
            sort(&mut backends, |backend| -backend.meter.fitness(pair).unwrap_or(1.0));
        }
    }
    backends
}

fn sort(backends: &mut [Arc<Backend>], key: impl Fn(&Backend) -> f64) {
    backends.sort_by(|one, other| key(one).total_cmp(&key(other)));
}

/// One by chance, as often as its weight says, then another one of the rest, and so on.
fn weighted(backends: Vec<Arc<Backend>>, weight: impl Fn(&Backend) -> usize) -> Vec<Arc<Backend>> {
    let mut rest: Vec<(usize, Arc<Backend>)> =
        backends.into_iter().map(|backend| (weight(&backend), backend)).collect();
    let (mut put, mut chance) = (Vec::new(), chance());
    while !rest.is_empty() {
        let sum: usize = rest.iter().map(|(weight, _)| weight).sum();
        let mut left = if sum == 0 { 0 } else { chance % sum };
        let at = rest.iter().position(|(weight, _)| {
            let is_it = left < *weight;
            left = left.saturating_sub(*weight);
            is_it
        });
        put.push(rest.remove(at.unwrap_or(0)).1);
        chance /= 7;
    }
    put
}

/// A number nobody can foresee; not for secrets.
fn chance() -> usize {
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    // The low digits of a clock may be coarse: multiplied by an odd number they spread over all.
    let low = u64::try_from(nanos & u128::from(u64::MAX)).expect("64 bits");
    let spread = low.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16;
    usize::try_from(spread).unwrap_or(usize::MAX)
}
