//! Learns in the background from what is translated.
//!
//! One thread with a queue: nobody waits for it, and lessons it has no room for are dropped. Readers get
//! a lexicon as it was a moment ago.

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc, PoisonError, RwLock,
        mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use super::{Lexicon, store::Store};
use crate::lang::Pair;

/// So many sentences wait; an article has about fifty.
const QUEUE: usize = 4_096;

/// Lexicons in memory, of some megabytes each; further pairs are not learned.
const MOST_PAIRS: usize = 32;

/// After so long without a lesson readers get what was learned.
const IDLE: Duration = Duration::from_millis(200);

/// After so many lessons readers get what was learned, busy or not: a copy takes milliseconds.
const MOST_UNPUBLISHED: usize = 100;

/// How often lexicons are saved while there is something new.
const SAVE_EVERY: Duration = Duration::from_mins(1);

/// A thread that learns. Dropping it waits until all is learned and saved.
pub struct Learner {
    queue: Option<SyncSender<Lesson>>,
    published: Published,
    thread: Option<JoinHandle<()>>,
}

type Published = Arc<RwLock<HashMap<Pair, Arc<Lexicon>>>>;

struct Lesson {
    pair: Pair,
    source: String,
    target: String,
}

impl Learner {
    /// Begins with the lexicons of a store, where there is one, and saves into it.
    pub fn start(store: Option<Store>) -> Learner {
        let (queue, lessons) = sync_channel(QUEUE);
        let published = Published::default();
        let mut school = School::new(store, Arc::clone(&published));
        let thread = std::thread::Builder::new().name("lexicon".into());
        let thread = thread.spawn(move || school.run(&lessons)).ok();
        Learner { queue: Some(queue), published, thread }
    }

    /// Hands in a sentence and its new translation; a repeated one teaches again what is known.
    pub fn learn(&self, pair: &Pair, source: &str, target: &str) {
        if let Some(queue) = &self.queue {
            let (source, target) = (source.to_owned(), target.to_owned());
            // A full queue means that there is plenty to learn from.
            let _ = queue.try_send(Lesson { pair: pair.clone(), source, target });
        }
    }

    /// What is known of a pair; `None` where nothing is.
    pub fn lexicon(&self, pair: &Pair) -> Option<Arc<Lexicon>> {
        let published = self.published.read().unwrap_or_else(PoisonError::into_inner);
        published.get(pair).cloned()
    }
}

impl fmt::Debug for Learner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Learner").finish_non_exhaustive()
    }
}

impl Drop for Learner {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the thread has.
struct School {
    store: Option<Store>,
    published: Published,
    lexicons: HashMap<Pair, Growing>,
    saved_at: Instant,
}

#[derive(Default)]
struct Growing {
    lexicon: Lexicon,
    unpublished: usize,
    is_unsaved: bool,
}

impl School {
    fn new(store: Option<Store>, published: Published) -> School {
        School { store, published, lexicons: HashMap::new(), saved_at: Instant::now() }
    }

    fn run(&mut self, lessons: &Receiver<Lesson>) {
        self.load();
        loop {
            let waits = self.lexicons.values().any(|growing| growing.unpublished > 0);
            let wait = if waits { IDLE } else { SAVE_EVERY };
            match lessons.recv_timeout(wait) {
                Ok(lesson) => self.teach(&lesson),
                Err(RecvTimeoutError::Timeout) => self.publish(0),
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if self.saved_at.elapsed() >= SAVE_EVERY {
                self.save();
            }
        }
        self.save();
    }

    fn load(&mut self) {
        let Some(store) = &self.store else { return };
        for pair in store.pairs().into_iter().take(MOST_PAIRS) {
            match store.load(&pair) {
                Ok(lexicon) => {
                    let growing = Growing { lexicon, unpublished: 1, is_unsaved: false };
                    self.lexicons.insert(pair, growing);
                }
                Err(error) => tracing::warn!(%error, "a lexicon is learned anew"),
            }
        }
        self.publish(0);
    }

    fn teach(&mut self, lesson: &Lesson) {
        if self.lexicons.len() >= MOST_PAIRS && !self.lexicons.contains_key(&lesson.pair) {
            return;
        }
        let growing = self.lexicons.entry(lesson.pair.clone()).or_default();
        growing.lexicon.learn(&lesson.source, &lesson.target);
        growing.unpublished += 1;
        growing.is_unsaved = true;
        self.publish(MOST_UNPUBLISHED);
    }

    /// Gives readers those lexicons that learned more than so many sentences since.
    fn publish(&mut self, more_than: usize) {
        for (pair, growing) in &mut self.lexicons {
            if growing.unpublished > more_than {
                growing.unpublished = 0;
                let lexicon = Arc::new(growing.lexicon.clone());
                let mut published = self.published.write().unwrap_or_else(PoisonError::into_inner);
                published.insert(pair.clone(), lexicon);
            }
        }
    }

    fn save(&mut self) {
        self.saved_at = Instant::now();
        let Some(store) = &self.store else { return };
        for (pair, growing) in self.lexicons.iter_mut().filter(|(_, growing)| growing.is_unsaved) {
            growing.is_unsaved = false;
            if let Err(error) = store.save(pair, &growing.lexicon) {
                tracing::warn!(%error, "a lexicon was not saved");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_learned_is_there_after_a_restart() {
        let folder = std::env::temp_dir().join(format!("tolmach-learner-{}", std::process::id()));
        let pair: Pair = "en-pt".parse().unwrap();
        let learner = Learner::start(Some(Store::new(&folder)));
        learner.learn(&pair, "the house", "a casa");

        drop(learner);

        assert_eq!(Store::new(&folder).load(&pair).unwrap().sentences(), 1);
        let mut school = School::new(Some(Store::new(&folder)), Published::default());
        school.load();
        assert_eq!(school.published.read().unwrap()[&pair].sentences(), 1);
        let _ = std::fs::remove_dir_all(folder);
    }

    #[test]
    fn readers_get_what_was_learned_in_time() {
        let mut school = School::new(None, Published::default());
        let pair: Pair = "en-pt".parse().unwrap();
        for _ in 0..=MOST_UNPUBLISHED {
            school.teach(&Lesson {
                pair: pair.clone(),
                source: "the house".into(),
                target: "a casa".into(),
            });
        }

        assert!(school.published.read().unwrap().contains_key(&pair));
    }
}
