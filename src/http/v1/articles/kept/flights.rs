//! The same work once, however many ask for it at the same time.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::watch;

use crate::{http::problem::Problem, kept::Rendition, lang::Tag};

/// What a piece of work gives.
pub type Outcome = Result<Arc<Rendition>, Problem>;

/// The number of an edition, a language, and what translates.
pub type Key = (i64, Tag, String);

/// Work that is being done in this process.
#[derive(Default)]
pub struct Flights {
    flying: Mutex<HashMap<Key, watch::Receiver<Option<Outcome>>>>,
}

/// Whether the work is ours or somebody's already.
pub enum Seat {
    /// Do it, and tell the others.
    Leader(Leader),
    /// Wait for it.
    Waiter(Waiter),
}

/// Who does the work. Going away without landing lets one of the waiters begin.
pub struct Leader {
    flights: Arc<Flights>,
    key: Key,
    outcome: watch::Sender<Option<Outcome>>,
}

/// Who waits for it.
pub struct Waiter(watch::Receiver<Option<Outcome>>);

impl Flights {
    /// Takes a seat.
    pub fn board(self: &Arc<Flights>, key: Key) -> Seat {
        let mut flying = self.flying.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = flying.get(&key) {
            return Seat::Waiter(Waiter(flight.clone()));
        }
        let (outcome, flight) = watch::channel(None);
        flying.insert(key.clone(), flight);
        Seat::Leader(Leader { flights: self.clone(), key, outcome })
    }
}

impl Leader {
    /// Tells everybody who waits.
    pub fn land(self, outcome: &Outcome) {
        self.outcome.send_replace(Some(outcome.clone()));
    }
}

impl Drop for Leader {
    fn drop(&mut self) {
        // Before the channel closes: who then finds nothing there begins anew.
        let mut flying = self.flights.flying.lock().unwrap_or_else(PoisonError::into_inner);
        flying.remove(&self.key);
    }
}

impl Waiter {
    /// What the leader found; `None` where he went away.
    pub async fn outcome(mut self) -> Option<Outcome> {
        let landed = self.0.wait_for(Option::is_some).await.ok()?;
        landed.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Key {
        (1, "pt".parse().unwrap(), "model".into())
    }

    #[tokio::test]
    async fn a_leader_that_goes_away_leaves_the_work_to_a_waiter() {
        let flights = Arc::<Flights>::default();
        let Seat::Leader(leader) = flights.board(key()) else { panic!("nobody flies yet") };
        let Seat::Waiter(waiter) = flights.board(key()) else { panic!("somebody flies") };

        drop(leader);

        assert!(waiter.outcome().await.is_none());
        assert!(matches!(flights.board(key()), Seat::Leader(_)));
    }
}
