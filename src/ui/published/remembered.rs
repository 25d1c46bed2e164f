//! Answers that are parts of languages, as long as there is room.
//!
//! The oldest goes first: programs ask for few parts, again and again, and whoever asks for many
//! different ones shall not make the service grow.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

use super::{Payload, Selection, Whose};

/// Some answers of the last time.
#[derive(Default)]
pub(super) struct Remembered {
    inside: Mutex<Inside>,
}

#[derive(Default)]
struct Inside {
    answers: HashMap<(Whose, Selection), Arc<Payload>>,
    oldest_first: VecDeque<(Whose, Selection)>,
}

/// A portal asks for a handful of parts in each of its languages.
const MOST_ANSWERS: usize = 512;
/// Packed copies included, as far as they are there when another answer comes.
const MOST_BYTES: usize = 32 << 20;

impl Remembered {
    pub(super) fn recall(&self, whose: &Whose, wanted: &Selection) -> Option<Arc<Payload>> {
        let inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.answers.get(&(whose.clone(), wanted.clone())).cloned()
    }

    pub(super) fn remember(&self, whose: &Whose, wanted: &Selection, payload: &Arc<Payload>) {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let name = (whose.clone(), wanted.clone());
        if inside.answers.insert(name.clone(), payload.clone()).is_none() {
            inside.oldest_first.push_back(name);
        }
        while inside.answers.len() > MOST_ANSWERS || inside.size_bytes() > MOST_BYTES {
            let Some(oldest) = inside.oldest_first.pop_front() else { break };
            inside.answers.remove(&oldest);
        }
    }
}

impl Inside {
    fn size_bytes(&self) -> usize {
        self.answers.values().map(|payload| payload.size_bytes()).sum()
    }
}
