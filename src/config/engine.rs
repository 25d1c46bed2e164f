//! `[engine]`: how hard the embedded engine works, and what it keeps in memory.

use std::time::Duration;

use super::reader::Reader;
use crate::lang::Pair;

/// The embedded engine.
#[derive(Clone, Debug)]
pub struct Engine {
    /// Batches translated at the same time; 0 is one a core.
    pub workers: usize,
    /// Sentences a worker takes at once.
    pub batch: usize,
    /// Sentences that may wait for one model.
    pub queue: usize,
    /// Models loaded at start; the others at first use.
    pub preload: Vec<Pair>,
    /// A model nobody used for this long leaves the memory; 0 keeps it.
    pub unload_after: Duration,
}

impl Engine {
    pub(super) fn read(reader: &mut Reader) -> Engine {
        Engine {
            workers: reader.take_within(
                "engine.workers",
                "0",
                "Batches translated at the same time; 0 is one a core.",
                &(0..=1_024),
            ),
            batch: reader.take_within(
                "engine.batch",
                "8",
                "Sentences a worker takes at once, 1 to 8.",
                &(1..=8),
            ),
            queue: reader.take_within(
                "engine.queue",
                "4_000",
                "Sentences that may wait for one model; over that, answers are 503.",
                &(1..=usize::MAX),
            ),
            preload: reader.take(
                "engine.preload",
                "",
                "Models loaded at start, like en-pt,pt-en; the others load at first use.",
            ),
            unload_after: reader.take(
                "engine.unload_after",
                "0",
                "A model nobody used for this long leaves the memory; 0 keeps it.",
            ),
        }
    }
}
