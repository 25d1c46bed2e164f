//! How far a translation is, for whoever looks while it runs.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// How many segments of an article have their translation; copies count together.
#[derive(Clone, Debug, Default)]
pub struct Tally(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    /// The article goes into so many languages, one after the other.
    languages: AtomicUsize,
    segments: AtomicUsize,
    done: AtomicUsize,
}

impl Tally {
    /// Says into how many languages the article goes.
    pub fn into_languages(&self, count: usize) {
        self.0.languages.store(count, Ordering::Relaxed);
    }

    /// Segments in all languages; 0 before they are known.
    pub fn segments(&self) -> usize {
        self.0.segments.load(Ordering::Relaxed)
    }

    /// Segments that have their translation.
    pub fn done(&self) -> usize {
        self.0.done.load(Ordering::Relaxed)
    }

    /// One language begins: it has so many segments, as have the others.
    pub(super) fn begin(&self, segments: usize) {
        let languages = self.0.languages.load(Ordering::Relaxed).max(1);
        self.0.segments.store(segments * languages, Ordering::Relaxed);
    }

    pub(super) fn add(&self, done: usize) {
        self.0.done.fetch_add(done, Ordering::Relaxed);
    }
}
