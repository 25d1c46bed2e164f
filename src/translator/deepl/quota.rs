//! Until when a used-up quota stays used up.

use std::{
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

use serde::Deserialize;

use super::{
    super::{calendar, wire::Ask},
    DeepL,
};

/// What was found out; asked for once, not at each refusal.
#[derive(Default)]
pub struct Parked(Mutex<Option<SystemTime>>);

/// Free keys have no end of their month in it.
#[derive(Deserialize)]
struct Usage {
    end_time: Option<String>,
}

impl DeepL {
    /// The end of the month that is billed; of the calendar's month, where DeepL does not say.
    pub(super) async fn parked_until(&self) -> SystemTime {
        let now = SystemTime::now();
        let known = *self.parked.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(until) = known.filter(|until| *until > now) {
            return until;
        }
        let told = self.end_time().await.filter(|until| *until > now);
        let until = told.unwrap_or_else(|| calendar::next_month(now));
        *self.parked.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(until);
        until
    }

    async fn end_time(&self) -> Option<SystemTime> {
        let reply = self.wire.send(self.signed(Ask::get("/v2/usage"))).await.ok()?;
        let usage: Usage = reply.json().ok().filter(|_| reply.is_success())?;
        calendar::read(&usage.end_time?)
    }
}
