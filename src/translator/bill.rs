//! What a job used of a service.

use std::sync::{Arc, Mutex, PoisonError};

/// Where a translator notes what was used; all copies are one bill.
#[derive(Clone, Debug, Default)]
pub struct Bill(Arc<Mutex<Billed>>);

/// What was used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Billed {
    /// Characters the service counted; 0 where it does not say.
    pub chars: u64,
    /// Tokens a model read.
    pub input_tokens: u64,
    /// Tokens a model wrote.
    pub output_tokens: u64,
}

impl Bill {
    /// Adds to what was used.
    pub fn add(&self, used: Billed) {
        let mut sum = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sum.chars = sum.chars.saturating_add(used.chars);
        sum.input_tokens = sum.input_tokens.saturating_add(used.input_tokens);
        sum.output_tokens = sum.output_tokens.saturating_add(used.output_tokens);
    }

    /// All that was used so far.
    pub fn total(&self) -> Billed {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
