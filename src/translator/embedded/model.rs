//! One model in memory: a thread that owns the engine, and workers on its queue.
//!
//! The engine may be shared between threads but not moved, so the thread that loads it also holds it,
//! lends it to its workers, and frees it when the queue is closed.

mod clock;
mod slots;

use std::{
    sync::{Arc, mpsc},
    thread,
    time::{Duration, Instant},
};

use tokio::sync::oneshot;

pub use self::slots::Slots;

use self::clock::{Clock, Pace};
use super::{
    attempts::{Answer, Ask},
    engine::LoadedEngine,
    queue::{Full, Queue, Ticket},
    store::Installed,
    vocabulary::Vocabulary,
};
use crate::{
    lang::Pair,
    translator::{RequestId, Urgency},
};

/// A loaded model; dropping it frees the memory once its workers are done.
pub struct Model {
    installed: Installed,
    vocabulary: Arc<Vocabulary>,
    queue: Arc<Queue>,
    pace: Arc<Pace>,
    memory_bytes: u64,
    last_used: Clock,
}

/// The queue was full.
pub struct Refused {
    /// What was not queued.
    pub returned: Vec<(Urgency, Ask)>,
    /// When the queue should have drained.
    pub retry_after: Duration,
}

/// How a model is run.
#[derive(Clone)]
pub struct Crew {
    /// Batches at the same time, over all models.
    pub slots: Arc<Slots>,
    /// Sentences a batch.
    pub batch: usize,
    /// Sentences that may wait.
    pub queue: usize,
}

impl Model {
    /// Loads the model and starts its workers; blocks for the time of loading (tens of milliseconds).
    pub fn start(installed: Installed, crew: Crew) -> Result<Model, String> {
        let resident_before = resident_bytes();
        let vocabulary = Arc::new(read_vocabulary(&installed)?);
        let (queue, pace) = (Arc::new(Queue::new(crew.queue)), Arc::new(Pace::default()));
        let (ready, is_ready) = mpsc::channel();
        let host = Host { queue: queue.clone(), pace: pace.clone(), crew };
        let files = installed.files.clone();
        thread::Builder::new()
            .name(format!("model-{}", installed.pair))
            .spawn(move || match LoadedEngine::load(&files) {
                Ok(engine) => {
                    ready.send(Ok(())).ok();
                    host.run(&engine);
                }
                Err(reason) => drop(ready.send(Err(reason))),
            })
            .map_err(|error| format!("no thread could be started: {error}"))?;
        is_ready.recv().unwrap_or_else(|_| Err("loading stopped half way".into()))?;
        // Where the process had memory to spare it did not grow; the files are held in any case.
        let memory_bytes = resident_bytes().saturating_sub(resident_before).max(installed.bytes);
        Ok(Model { installed, vocabulary, queue, pace, memory_bytes, last_used: Clock::default() })
    }

    /// Queues all asks, or none; the receivers answer in the same order.
    pub fn submit(
        &self,
        request: RequestId,
        asks: Vec<(Urgency, Ask)>,
    ) -> Result<Vec<oneshot::Receiver<Answer>>, Refused> {
        self.last_used.touch();
        let (mut tickets, mut receivers) = (Vec::new(), Vec::new());
        for (urgency, ask) in asks {
            let (reply, receiver) = oneshot::channel();
            tickets.push((urgency, Ticket { ask, reply }));
            receivers.push(receiver);
        }
        match self.queue.push(request, tickets) {
            Ok(()) => Ok(receivers),
            Err(full) => Err(self.refusal(full)),
        }
    }

    fn refusal(&self, full: Full) -> Refused {
        let returned = full.tickets.into_iter().map(|(urgency, t)| (urgency, t.ask)).collect();
        Refused { returned, retry_after: self.pace.drain_time(full.waiting) }
    }

    /// The pair it translates.
    pub fn pair(&self) -> &Pair {
        &self.installed.pair
    }

    /// What its vocabulary can spell.
    pub fn vocabulary(&self) -> &Arc<Vocabulary> {
        &self.vocabulary
    }

    /// The most sentences that may wait.
    pub fn queue_limit(&self) -> usize {
        self.queue.limit()
    }

    /// Sentences that wait now.
    pub fn waiting(&self) -> usize {
        self.queue.waiting()
    }

    /// By how much loading it made the process grow, at least the size of its files.
    pub fn memory_bytes(&self) -> u64 {
        self.memory_bytes
    }

    /// For how long nobody has asked it anything.
    pub fn idle_time(&self) -> Duration {
        self.last_used.elapsed()
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        self.queue.close();
    }
}

struct Host {
    queue: Arc<Queue>,
    pace: Arc<Pace>,
    crew: Crew,
}

impl Host {
    /// Works until the queue is closed and empty.
    fn run(&self, engine: &LoadedEngine) {
        thread::scope(|scope| {
            for _ in 0..self.crew.slots.count() {
                scope.spawn(|| self.work(engine));
            }
        });
    }

    /// Takes the slot before the batch, so that what arrives meanwhile still gets its turn.
    fn work(&self, engine: &LoadedEngine) {
        while self.queue.wait() {
            let _slot = self.crew.slots.take();
            let batch = self.queue.take(self.crew.batch);
            let started = Instant::now();
            let (mut asks, mut replies) = (Vec::new(), Vec::new());
            for ticket in batch {
                asks.push(ticket.ask);
                replies.push(ticket.reply);
            }
            let answers = answer_all(engine, &asks);
            self.pace.note(answers.len(), started.elapsed(), self.crew.slots.count());
            for (reply, answer) in replies.into_iter().zip(answers) {
                reply.send(answer).ok();
            }
        }
    }
}

/// A sentence the engine panics on gets an empty answer, which is judged like any bad answer; the
/// others of its batch are asked again alone.
fn answer_all(engine: &LoadedEngine, asks: &[Ask]) -> Vec<Answer> {
    engine.answer(asks).unwrap_or_else(|| {
        tracing::error!(sentences = asks.len(), "the engine panicked on a batch");
        let alone = |ask| engine.answer(std::slice::from_ref(ask)).and_then(|mut one| one.pop());
        asks.iter().map(|ask| alone(ask).unwrap_or_default()).collect()
    })
}

fn read_vocabulary(installed: &Installed) -> Result<Vocabulary, String> {
    let read = |path: &std::path::Path| {
        std::fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
    };
    Vocabulary::read(
        &read(&installed.files.source_vocabulary)?,
        &read(&installed.files.target_vocabulary)?,
    )
}

/// Resident memory of this process; 0 where `/proc` does not tell.
fn resident_bytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|rest| rest.trim().trim_end_matches(" kB").trim().parse().ok());
    kilobytes.unwrap_or(0_u64) * 1024
}
