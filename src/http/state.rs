//! What every handler needs.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    config::Config,
    lang::{Tag, own_name},
    translator::{Translator, embedded::fleet::Fleet},
    ui::Ui,
};

/// Shared by all handlers of a server.
#[derive(Clone)]
pub struct State {
    /// What is in force.
    pub config: Arc<Config>,
    /// UI strings, error messages among them.
    pub ui: Arc<Ui>,
    /// Whatever translates.
    pub translator: Arc<dyn Translator>,
    /// The embedded models, for readiness.
    pub fleet: Arc<Fleet>,
}

impl State {
    /// Whether a caller may name the language: it has a name of its own, or we translate it.
    pub fn knows(&self, tag: &Tag) -> bool {
        let is_it = |known: &Tag| known.language() == tag.language();
        own_name(tag).is_some()
            || self.translator.routes().iter().any(|r| is_it(&r.pair.from) || is_it(&r.pair.to))
    }

    /// The languages we translate from or into, sorted.
    pub fn served_languages(&self) -> Vec<Tag> {
        let routes = self.translator.routes();
        let served: BTreeSet<&Tag> =
            routes.iter().flat_map(|route| [&route.pair.from, &route.pair.to]).collect();
        served.into_iter().cloned().collect()
    }

    /// The languages we translate from, sorted.
    pub fn source_languages(&self) -> Vec<Tag> {
        let routes = self.translator.routes();
        let sources: BTreeSet<&Tag> = routes.iter().map(|route| &route.pair.from).collect();
        sources.into_iter().cloned().collect()
    }
}
