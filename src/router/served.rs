//! What can be translated into what, and by whom.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use super::{Router, backend::Backend};
use crate::{
    lang::{Pair, Tag},
    translator::Route,
};

/// All pairs, each with the first way and everybody who has one; made anew when a backend has other pairs.
#[derive(Default)]
pub struct Served(Mutex<Known>);

#[derive(Default)]
struct Known {
    of: Vec<Arc<Vec<Route>>>,
    pairs: Arc<Vec<ServedPair>>,
    routes: Arc<Vec<Route>>,
    sources: Arc<Vec<Tag>>,
    languages: Arc<Vec<Tag>>,
}

/// A pair that is served.
#[derive(Clone, Debug, PartialEq)]
pub struct ServedPair {
    /// How the first of them does it.
    pub route: Route,
    /// The names of those that serve it, in the order they are asked in where no rule says otherwise.
    pub backends: Vec<String>,
}

impl Router {
    /// What can be translated into what, sorted by pair. Backends that are never chosen by themselves are not in
    /// it.
    pub fn served(&self) -> Arc<Vec<ServedPair>> {
        self.known(|known| known.pairs.clone())
    }

    /// The first way of each of them; the same list as long as nothing changes.
    pub fn routes(&self) -> Arc<Vec<Route>> {
        self.known(|known| known.routes.clone())
    }

    /// The languages that are translated from, sorted.
    pub fn sources(&self) -> Arc<Vec<Tag>> {
        self.known(|known| known.sources.clone())
    }

    /// The languages that are translated from or into, sorted.
    pub fn languages(&self) -> Arc<Vec<Tag>> {
        self.known(|known| known.languages.clone())
    }

    fn known<T>(&self, read: impl Fn(&Known) -> T) -> T {
        let now: Vec<Arc<Vec<Route>>> =
            self.backends.iter().map(|backend| backend.translator.routes()).collect();
        let mut known = self.served.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Two that are the same list are not compared further.
        if known.of != now {
            let pairs = served(&self.backends);
            known.routes = Arc::new(pairs.iter().map(|pair| pair.route.clone()).collect());
            let from = pairs.iter().map(|pair| &pair.route.pair.from);
            let to = pairs.iter().map(|pair| &pair.route.pair.to);
            known.sources = Arc::new(each_once(from.clone()));
            known.languages = Arc::new(each_once(from.chain(to)));
            known.pairs = Arc::new(pairs);
            known.of = now;
        }
        read(&known)
    }
}

fn each_once<'t>(tags: impl Iterator<Item = &'t Tag>) -> Vec<Tag> {
    let once: BTreeSet<&Tag> = tags.collect();
    once.into_iter().cloned().collect()
}

fn served(backends: &[Arc<Backend>]) -> Vec<ServedPair> {
    let mut pairs: BTreeMap<Pair, ServedPair> = BTreeMap::new();
    for backend in backends.iter().filter(|backend| backend.is_chosen_by_itself) {
        for route in backend.routes() {
            let new = || ServedPair { route: route.clone(), backends: Vec::new() };
            pairs.entry(route.pair.clone()).or_insert_with(new).backends.push(backend.name.clone());
        }
    }
    pairs.into_values().collect()
}
