//! One translation of a segment at a time, however many requests want it.
//!
//! The first request that wants a segment leads; the others wait for what it gets. A leader that goes away
//! without an answer frees the segment: one of those who wait leads then.

use std::{
    collections::HashMap,
    fmt,
    ops::Range,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

use super::report::Outcome;
use crate::{
    lang::Pair,
    translator::{Align, Segment, TranslateError, Urgency},
};

/// What is being translated now, by all requests of this process.
#[derive(Default)]
pub struct Flights {
    flying: Mutex<HashMap<Flight, watch::Receiver<Told>>>,
}

/// What a leader told so far.
pub type Told = Option<Result<Outcome, TranslateError>>;

/// What tells segments apart: two requests with the same one get the same translation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flight {
    pair: Pair,
    /// What translates.
    maker: String,
    wishes: String,
    text: String,
    keep: Vec<Range<usize>>,
    is_aligned: bool,
    /// A reader does not wait for what nobody hurries with.
    is_background: bool,
}

/// What a request has to do about a segment.
pub enum Claim {
    /// Translate it and say what came of it.
    Lead(Lead),
    /// Wait for whoever translates it.
    Follow(watch::Receiver<Told>),
}

/// The duty to translate a segment; given up when dropped.
pub struct Lead {
    flight: Flight,
    tell: watch::Sender<Told>,
    flights: Arc<Flights>,
}

impl Flight {
    /// Of a segment that `maker` would translate.
    pub fn new(pair: &Pair, maker: &str, wishes: &str, segment: &Segment) -> Flight {
        Flight {
            pair: pair.clone(),
            maker: maker.to_owned(),
            wishes: wishes.to_owned(),
            text: segment.text.clone(),
            keep: segment.keep.clone(),
            is_aligned: segment.align == Align::Yes,
            is_background: segment.urgency == Urgency::Background,
        }
    }
}

impl Flights {
    /// Leads where nobody does.
    pub fn claim(self: &Arc<Flights>, flight: Flight) -> Claim {
        let mut flying = self.flying();
        if let Some(told) = flying.get(&flight) {
            return Claim::Follow(told.clone());
        }
        let (tell, told) = watch::channel(None);
        flying.insert(flight.clone(), told);
        Claim::Lead(Lead { flight, tell, flights: self.clone() })
    }

    fn flying(&self) -> MutexGuard<'_, HashMap<Flight, watch::Receiver<Told>>> {
        // Each change is one call: a thread that stopped in between left the map whole.
        self.flying.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lead {
    /// Tells everybody who waits, and who comes before this is dropped.
    pub fn tell(&self, outcome: &Outcome) {
        self.tell.send_replace(Some(Ok(outcome.clone())));
    }

    /// Tells everybody who waits that the translator failed: they need not ask it again.
    pub fn fail(&self, error: &TranslateError) {
        self.tell.send_replace(Some(Err(error.clone())));
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        self.flights.flying().remove(&self.flight);
    }
}

/// What became of a segment that somebody else leads.
pub enum Landing {
    /// It is translated.
    Made(Outcome),
    /// The translator failed.
    Failed(TranslateError),
    /// The leader went away without an answer.
    Abandoned,
}

/// Waits for what the leader gets.
pub async fn landed(mut told: watch::Receiver<Told>) -> Landing {
    let told = told.wait_for(Option::is_some).await.ok().and_then(|told| told.clone());
    match told {
        Some(Ok(mut outcome)) => {
            outcome.made.is_recalled = true;
            Landing::Made(outcome)
        }
        Some(Err(error)) => Landing::Failed(error),
        None => Landing::Abandoned,
    }
}

impl fmt::Debug for Flights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Flights({})", self.flying().len())
    }
}
