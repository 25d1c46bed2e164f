//! The models in memory: loaded at first use, once, and let go when idle.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use tokio::sync::OnceCell;

use super::{
    model::{Crew, Model, Slots},
    store::{Entry, Store},
};
use crate::{
    config,
    lang::Pair,
    translator::{ModelId, Route, TranslateError},
};

/// All models of one process.
pub struct Fleet {
    store: Store,
    crew: Crew,
    loaded: Mutex<HashMap<ModelId, Arc<OnceCell<Arc<Model>>>>>,
    on_disk: Mutex<Option<(Instant, Arc<OnDisk>)>>,
    failed: Mutex<HashMap<ModelId, (Instant, String)>>,
}

/// What the models folder holds.
pub struct OnDisk {
    /// Every model, the broken ones too, sorted by pair.
    pub entries: Vec<Entry>,
    /// The pairs that can be translated directly, in the same order.
    pub routes: Arc<Vec<Route>>,
}

/// A model that could not be loaded is tried again after this time: it may have been repaired.
const TRY_AGAIN_AFTER: Duration = Duration::from_secs(10);

/// A model that is installed or removed while we run is noticed within this time; the folder is not
/// read for every request.
const LOOK_AGAIN_AFTER: Duration = Duration::from_secs(1);

/// What is known of one loaded model.
#[derive(Clone, Debug, serde::Serialize)]
pub struct LoadedModel {
    /// The pair, `en-pt`.
    pub pair: String,
    /// By how much loading made the process grow, at least the size of its files.
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
        Fleet {
            store,
            crew,
            loaded: Mutex::default(),
            on_disk: Mutex::default(),
            failed: Mutex::default(),
        }
    }

    /// What is installed, as of a moment ago.
    pub fn on_disk(&self) -> Arc<OnDisk> {
        let mut known = self.on_disk.lock().unwrap_or_else(PoisonError::into_inner);
        match &*known {
            Some((looked, on_disk)) if looked.elapsed() < LOOK_AGAIN_AFTER => on_disk.clone(),
            _ => {
                let on_disk = Arc::new(OnDisk::read(&self.store));
                *known = Some((Instant::now(), on_disk.clone()));
                on_disk
            }
        }
    }

    /// The pair of the model that serves a pair: its own, or one for the same languages and scripts.
    pub fn serving(&self, pair: &Pair) -> Option<Route> {
        let on_disk = self.on_disk();
        let exact = on_disk.routes.iter().find(|route| route.pair == *pair);
        let alike = || on_disk.routes.iter().find(|route| route.pair.writes_like(pair));
        exact.or_else(alike).cloned()
    }

    /// The loaded model for a pair; loads it where it is not, once however many ask.
    pub async fn load(&self, pair: &Pair) -> Result<Arc<Model>, TranslateError> {
        let route = self.serving(pair).ok_or_else(|| TranslateError::UnsupportedPair {
            pair: pair.clone(),
            missing: self.missing(pair),
        })?;
        if let Some(reason) = self.recent_failure(&route.model) {
            return Err(TranslateError::Unavailable { reason });
        }
        let (cell, store, crew) = (self.cell(&route), self.store.clone(), self.crew.clone());
        let pair = route.pair.clone();
        // In a task of its own: a caller that goes away must not have it begun again by the next.
        let loading = tokio::spawn(async move {
            cell.get_or_try_init(|| start(store, pair, crew)).await.cloned()
        });
        let stopped = |_| TranslateError::Unavailable { reason: "loading a model stopped".into() };
        let loaded = loading.await.map_err(stopped)?;
        if let Err(error) = &loaded {
            self.remember_failure(route.model, error);
        }
        loaded
    }

    /// Why a model could not be loaded a moment ago; hashing it again would not help.
    pub fn recent_failure(&self, model: &ModelId) -> Option<String> {
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        let (when, reason) = failed.get(model)?;
        (when.elapsed() < TRY_AGAIN_AFTER).then(|| reason.clone())
    }

    fn remember_failure(&self, model: ModelId, error: &TranslateError) {
        let TranslateError::Unavailable { reason } = error else { return };
        tracing::warn!(model = model.0, reason, "a model cannot be loaded");
        let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        failed.insert(model, (Instant::now(), reason.clone()));
    }

    /// Lets go of every model idle for longer than `limit`; gives their names.
    pub fn unload_idle(&self, limit: Duration) -> Vec<ModelId> {
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let is_idle = |cell: &OnceCell<Arc<Model>>| {
            let unused = |m: &Arc<Model>| Arc::strong_count(m) == 1 && m.idle_time() >= limit;
            cell.get().is_some_and(unused)
        };
        loaded.extract_if(|_, cell| is_idle(cell)).map(|(name, _)| name).collect()
    }

    /// What is in memory, sorted by pair.
    pub fn loaded(&self) -> Vec<LoadedModel> {
        let loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let mut list: Vec<LoadedModel> =
            loaded.values().filter_map(|cell| cell.get()).map(|model| describe(model)).collect();
        list.sort_by(|a, b| a.pair.cmp(&b.pair));
        list
    }

    /// The place of a model in memory. An older model of the pair makes room for it.
    fn cell(&self, route: &Route) -> Arc<OnceCell<Arc<Model>>> {
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let is_other = |cell: &OnceCell<Arc<Model>>| {
            cell.get().is_none_or(|model| *model.pair() != route.pair)
        };
        loaded.retain(|name, cell| *name == route.model || is_other(cell));
        loaded.entry(route.model.clone()).or_default().clone()
    }

    /// What keeps a pair from being translated, and the command that would help.
    pub fn missing(&self, pair: &Pair) -> String {
        let (name, on_disk) = (pair.base(), self.on_disk());
        let broken = on_disk.entries.iter().find_map(|entry| match entry {
            Entry::Broken { pair, reason } if *pair == name => Some(reason),
            _ => None,
        });
        match broken {
            Some(reason) => {
                format!("its model is broken ({reason}); tolmach models install {name} repairs it")
            }
            None => format!("tolmach models install {name}"),
        }
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

/// Reads tens of megabytes, so not on a thread that answers requests. The files are hashed first: the
/// engine trusts what it reads.
async fn start(store: Store, pair: Pair, crew: Crew) -> Result<Arc<Model>, TranslateError> {
    let unavailable = |reason| TranslateError::Unavailable {
        reason: format!("the model {pair} cannot be loaded: {reason}"),
    };
    let wanted = pair.clone();
    let started = tokio::task::spawn_blocking(move || {
        let installed = store.verify(&wanted).map_err(|error| error.to_string())?;
        Model::start(installed, crew)
    });
    let model = started.await.unwrap_or_else(|_| Err("loading panicked".into()));
    let model = model.map_err(unavailable)?;
    tracing::info!(%pair, memory_bytes = model.memory_bytes(), "model loaded");
    Ok(Arc::new(model))
}

impl OnDisk {
    fn read(store: &Store) -> OnDisk {
        let entries = store.installed();
        let ready = entries.iter().filter_map(|entry| match entry {
            Entry::Ready(model) => {
                Some(Route { pair: model.pair.clone(), via: None, model: model.model_id.clone() })
            }
            Entry::Broken { .. } => None,
        });
        let routes = Arc::new(ready.collect());
        OnDisk { entries, routes }
    }
}
