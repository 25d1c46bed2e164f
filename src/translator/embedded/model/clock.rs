//! How fast a model works and when it was last used.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

/// How fast sentences go, as a running mean in microseconds a sentence.
#[derive(Default)]
pub(super) struct Pace(AtomicU64);

impl Pace {
    /// Takes a batch into the mean.
    pub(super) fn note(&self, sentences: usize, took: Duration, workers: usize) {
        if sentences == 0 {
            return;
        }
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let each = micros / (sentences * workers.max(1)) as u64;
        let before = self.0.load(Ordering::Relaxed);
        let mean = if before == 0 { each } else { (before * 7 + each) / 8 };
        self.0.store(mean.max(1), Ordering::Relaxed);
    }

    /// How long so many sentences will take: at least a second, at most a minute.
    pub(super) fn drain_time(&self, waiting: usize) -> Duration {
        let micros = self.0.load(Ordering::Relaxed).saturating_mul(waiting as u64);
        Duration::from_micros(micros).clamp(Duration::from_secs(1), Duration::from_mins(1))
    }
}

/// When something last happened, in milliseconds since the clock was made.
pub(super) struct Clock {
    made: Instant,
    touched_ms: AtomicU64,
}

impl Default for Clock {
    fn default() -> Clock {
        Clock { made: Instant::now(), touched_ms: AtomicU64::new(0) }
    }
}

impl Clock {
    fn now_ms(&self) -> u64 {
        u64::try_from(self.made.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// It happened now.
    pub(super) fn touch(&self) {
        self.touched_ms.store(self.now_ms(), Ordering::Relaxed);
    }

    /// How long ago that was.
    pub(super) fn elapsed(&self) -> Duration {
        Duration::from_millis(self.now_ms() - self.touched_ms.load(Ordering::Relaxed))
    }
}
