//! The models in memory: loaded at first use, once, and let go when idle.

use std::{
    collections::HashMap,
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread,
    time::Duration,
};

use tokio::sync::OnceCell;

use super::{
    model::{Crew, Model},
    store::{Entry, Installed, Store},
};
use crate::{config, lang::Pair, translator::TranslateError};

/// All models of one process.
pub struct Fleet {
    store: Store,
    crew: Crew,
    loaded: Mutex<HashMap<Pair, Arc<OnceCell<Arc<Model>>>>>,
}

/// What is known of one loaded model.
#[derive(Clone, Debug, serde::Serialize)]
pub struct LoadedModel {
    /// The pair, `en-pt`.
    pub pair: String,
    /// By how much loading made the process grow.
    pub memory_bytes: u64,
    /// Sentences waiting.
    pub waiting: usize,
    /// How long nobody has asked it anything.
    pub idle_seconds: u64,
}

impl Fleet {
    /// The models of a store, run as the settings say. Loads nothing yet.
    pub fn new(store: Store, settings: &config::Engine) -> Fleet {
        let cores = || thread::available_parallelism().map_or(1, usize::from);
        let workers = if settings.workers == 0 { cores() } else { settings.workers };
        let slots = Arc::new(Slots::new(workers));
        let crew = Crew { slots, batch: settings.batch, queue: settings.queue };
        Fleet { store, crew, loaded: Mutex::default() }
    }

    /// The models that can be loaded, sorted by pair.
    pub fn installed(&self) -> Vec<Installed> {
        let ready = |entry| if let Entry::Ready(model) = entry { Some(*model) } else { None };
        self.store.installed().into_iter().filter_map(ready).collect()
    }

    /// The models on disk, the broken ones too.
    pub fn entries(&self) -> Vec<Entry> {
        self.store.installed()
    }

    /// The model that serves a pair: its own, or one for the same languages and scripts.
    pub fn serving(&self, pair: &Pair) -> Option<Installed> {
        let serves = |model: &Installed| {
            model.pair.from.writes_like(&pair.from) && model.pair.to.writes_like(&pair.to)
        };
        self.store.find(pair).or_else(|| self.installed().into_iter().find(serves))
    }

    /// The loaded model for a pair; loads it where it is not, once however many ask.
    pub async fn load(&self, pair: &Pair) -> Result<Arc<Model>, TranslateError> {
        let installed = self.serving(pair).ok_or_else(|| self.unsupported(pair))?;
        let cell = self.cell(&installed.pair);
        cell.get_or_try_init(|| start(installed, self.crew.clone())).await.cloned()
    }

    /// Lets go of every model idle for longer than `limit`; gives their pairs.
    pub fn unload_idle(&self, limit: Duration) -> Vec<Pair> {
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let is_idle = |cell: &OnceCell<Arc<Model>>| {
            let unused = |m: &Arc<Model>| Arc::strong_count(m) == 1 && m.idle_time() >= limit;
            cell.get().is_some_and(unused)
        };
        let idle: Vec<Pair> =
            loaded.iter().filter(|(_, cell)| is_idle(cell)).map(|(pair, _)| pair.clone()).collect();
        for pair in &idle {
            loaded.remove(pair);
        }
        idle
    }

    /// What is in memory, sorted by pair.
    pub fn loaded(&self) -> Vec<LoadedModel> {
        let loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let mut list: Vec<LoadedModel> =
            loaded.values().filter_map(|cell| cell.get()).map(|model| describe(model)).collect();
        list.sort_by(|a, b| a.pair.cmp(&b.pair));
        list
    }

    fn cell(&self, pair: &Pair) -> Arc<OnceCell<Arc<Model>>> {
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        loaded.entry(pair.clone()).or_default().clone()
    }

    fn unsupported(&self, pair: &Pair) -> TranslateError {
        let broken = self.entries().into_iter().find_map(|entry| match entry {
            Entry::Broken { pair: name, reason } if name == pair.base() => Some(reason),
            _ => None,
        });
        let name = pair.base();
        let missing = match broken {
            Some(reason) => format!(
                "its model is broken ({reason}); `tolmach models install {name}` repairs it"
            ),
            None => format!("no model for {name}; `tolmach models install {name}` may provide it"),
        };
        TranslateError::UnsupportedPair { pair: pair.clone(), missing }
    }
}

fn describe(model: &Model) -> LoadedModel {
    LoadedModel {
        pair: model.pair().to_string(),
        memory_bytes: model.memory_bytes(),
        waiting: model.waiting(),
        idle_seconds: model.idle_time().as_secs(),
    }
}

/// Reads tens of megabytes, so not on a thread that answers requests.
async fn start(installed: Installed, crew: Crew) -> Result<Arc<Model>, TranslateError> {
    let pair = installed.pair.clone();
    let unavailable = |reason| TranslateError::Unavailable {
        reason: format!("the model {pair} cannot be loaded: {reason}"),
    };
    let started = tokio::task::spawn_blocking(|| Model::start(installed, crew)).await;
    let model = started.unwrap_or_else(|_| Err("loading panicked".into())).map_err(unavailable)?;
    tracing::info!(%pair, memory_bytes = model.memory_bytes(), "model loaded");
    Ok(Arc::new(model))
}

/// How many batches run at the same time, whatever the number of models: one a core.
pub struct Slots {
    count: usize,
    free: Mutex<usize>,
    freed: Condvar,
}

/// The right to run one batch; given back when dropped.
pub struct Slot<'a>(&'a Slots);

impl Slots {
    /// So many at a time, at least one.
    pub fn new(count: usize) -> Slots {
        let count = count.max(1);
        Slots { count, free: Mutex::new(count), freed: Condvar::new() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Waits for a free slot.
    pub fn take(&self) -> Slot<'_> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let has_none = |free: &mut usize| *free == 0;
        let mut free =
            self.freed.wait_while(free, has_none).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Slot(self)
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.freed.notify_one();
    }
}
