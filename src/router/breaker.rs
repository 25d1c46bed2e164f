//! Leaves a backend alone that fails, each way of failing by its own rule.
//!
//! | what it did | what follows |
//! |---|---|
//! | could not be had three times in a row | rests 5 s; each failed trial doubles that, to 2 min |
//! | answered nonsense three times in a row | the same |
//! | was asked too often | rests as long as it said, 1 s to 2 min; then it is simply asked |
//! | has no quota left | parked until it has some again, an hour where it does not say |
//! | refused the key | parked for 10 min |
//!
//! After a rest one small request is its trial; until that has succeeded nobody waits for it who can go
//! elsewhere. A pair it has not, a request that is too large or wrong say nothing about its health.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use crate::translator::TranslateError;

/// Knows whether a backend should be asked.
#[derive(Debug, Default)]
pub struct Breaker(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Failures in a row of the two ways that may pass.
    unavailable: u32,
    bad_output: u32,
    /// Not asked before; why, and how long the rest is.
    rest: Option<Rest>,
}

#[derive(Clone, Debug)]
struct Rest {
    class: &'static str,
    until: Instant,
    length: Duration,
    /// Since when somebody is trying it.
    tried: Option<Instant>,
}

impl Rest {
    /// A trial that was given up half way does not keep others from trying for ever.
    fn is_tried(&self) -> bool {
        self.tried.is_some_and(|since| since.elapsed() < LONGEST_REST)
    }
}

/// Whether a backend should be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Ask.
    Open,
    /// Its rest is over: whoever gets this tries it, with little, and tells what came of it.
    Trial,
    /// Do not ask; for so long still.
    Shut(Duration),
}

/// How a backend is, for people.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Health {
    /// `working`, `resting`, `trial` or `parked`.
    pub state: &'static str,
    /// Which way of failing made it so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<&'static str>,
    /// Seconds until it is tried again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u64>,
}

/// One failure is an accident, two are chance.
const IN_A_ROW: u32 = 3;

const FIRST_REST: Duration = Duration::from_secs(5);
const LONGEST_REST: Duration = Duration::from_mins(2);
const QUOTA_REST: Duration = Duration::from_hours(1);
const AUTH_REST: Duration = Duration::from_mins(10);

impl Breaker {
    /// Whether to ask now.
    pub fn door(&self) -> Door {
        let mut state = self.state();
        let Some(rest) = &mut state.rest else { return Door::Open };
        let left = rest.until.saturating_duration_since(Instant::now());
        if !left.is_zero() {
            return Door::Shut(left);
        }
        if rest.class == "busy" {
            state.rest = None;
            return Door::Open;
        }
        if rest.is_tried() {
            return Door::Shut(FIRST_REST);
        }
        rest.tried = Some(Instant::now());
        Door::Trial
    }

    /// Whether it would be asked now, without taking the trial.
    pub fn is_shut(&self) -> bool {
        let state = self.state();
        state.rest.as_ref().is_some_and(|rest| rest.is_tried() || Instant::now() < rest.until)
    }

    /// It answered.
    pub fn worked(&self) {
        *self.state() = State::default();
    }

    /// A trial was not made after all.
    pub fn was_not_tried(&self) {
        if let Some(rest) = &mut self.state().rest {
            rest.tried = None;
        }
    }

    /// It failed.
    pub fn failed(&self, error: &TranslateError) {
        let mut state = self.state();
        let class = error.class();
        let length = match error {
            TranslateError::Unavailable { .. } => {
                state.unavailable += 1;
                (state.unavailable >= IN_A_ROW || state.is_trial()).then(|| state.next_length())
            }
            TranslateError::BadOutput { .. } => {
                state.bad_output += 1;
                (state.bad_output >= IN_A_ROW || state.is_trial()).then(|| state.next_length())
            }
            TranslateError::Busy { retry_after } => {
                Some((*retry_after).clamp(Duration::from_secs(1), LONGEST_REST))
            }
            TranslateError::QuotaExhausted { until } => Some(until.map_or(QUOTA_REST, left_until)),
            TranslateError::Auth { .. } => Some(AUTH_REST),
            // It answered, and is well.
            TranslateError::UnsupportedPair { .. }
            | TranslateError::TooLarge
            | TranslateError::BadRequest { .. } => {
                *state = State::default();
                return;
            }
        };
        if let Some(length) = length {
            let until = Instant::now() + length;
            // One that was on its way when a longer rest began does not shorten it.
            if state.rest.as_ref().is_none_or(|rest| rest.is_tried() || rest.until < until) {
                state.rest = Some(Rest { class, until, length, tried: None });
            }
        }
    }

    /// How it is, for people.
    pub fn health(&self) -> Health {
        let state = self.state();
        let Some(rest) = &state.rest else {
            return Health { state: "working", because: None, seconds: None };
        };
        let left = rest.until.saturating_duration_since(Instant::now());
        let name = match rest.class {
            "busy" if left.is_zero() => "working",
            _ if left.is_zero() => "trial",
            "quota_exhausted" | "auth" => "parked",
            _ => "resting",
        };
        let seconds = (!left.is_zero()).then(|| left.as_secs().max(1));
        Health { state: name, because: Some(rest.class), seconds }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_trial(&self) -> bool {
        self.rest.as_ref().is_some_and(Rest::is_tried)
    }

    fn next_length(&self) -> Duration {
        match &self.rest {
            Some(rest) if rest.is_tried() => (rest.length * 2).clamp(FIRST_REST, LONGEST_REST),
            // Others that were on their way when it failed do not lengthen its rest.
            Some(_) | None => FIRST_REST,
        }
    }
}

/// A month at most: a clock that is wrong must not park it for ever.
fn left_until(until: SystemTime) -> Duration {
    let left = until.duration_since(SystemTime::now()).unwrap_or_default();
    left.clamp(Duration::from_secs(1), Duration::from_hours(31 * 24))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unavailable() -> TranslateError {
        TranslateError::Unavailable { reason: String::new() }
    }

    #[test]
    fn three_failures_in_a_row_shut_the_door_and_two_do_not() {
        let breaker = Breaker::default();
        breaker.failed(&unavailable());
        breaker.failed(&unavailable());
        assert_eq!(breaker.door(), Door::Open);
        breaker.worked();
        breaker.failed(&unavailable());
        breaker.failed(&unavailable());
        assert_eq!(breaker.door(), Door::Open);

        breaker.failed(&unavailable());

        assert!(matches!(breaker.door(), Door::Shut(left) if left <= FIRST_REST));
        assert_eq!(breaker.health().because, Some("unavailable"));
    }

    #[test]
    fn after_the_rest_one_tries_and_a_failure_doubles_the_rest() {
        let breaker = Breaker::default();
        (0..3).for_each(|_| breaker.failed(&unavailable()));
        breaker.state().rest.as_mut().unwrap().until = Instant::now();

        assert_eq!(breaker.door(), Door::Trial);
        assert!(matches!(breaker.door(), Door::Shut(_)), "one at a time");
        breaker.failed(&unavailable());

        assert!(matches!(breaker.door(), Door::Shut(left) if left > FIRST_REST));
        breaker.worked();
        assert_eq!(breaker.door(), Door::Open);
    }

    #[test]
    fn a_quota_parks_until_it_is_there_again_and_a_wrong_pair_does_nothing() {
        let breaker = Breaker::default();
        let until = SystemTime::now() + Duration::from_hours(5);
        breaker.failed(&TranslateError::QuotaExhausted { until: Some(until) });

        assert!(matches!(breaker.door(), Door::Shut(left) if left > Duration::from_hours(4)));
        assert_eq!(breaker.health().state, "parked");

        let well = Breaker::default();
        (0..9).for_each(|_| well.failed(&TranslateError::TooLarge));
        assert_eq!(well.door(), Door::Open);
    }
}
