//! What every handler needs.

use std::{collections::BTreeSet, sync::Arc};

use super::v1::articles::kept::Kept;
use crate::{
    article::{Flights, Rules, lexicon::learner::Learner},
    config::Config,
    database::Database,
    glossary::Glossaries,
    jobs::Jobs,
    lang::{Tag, own_name},
    memory::Memory,
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
    /// Whatever translates where a request names nothing else.
    pub translator: Arc<dyn Translator>,
    /// What a request may name instead; empty but for tests.
    pub test_backends: Vec<Arc<dyn Translator>>,
    /// What the portal decided about its articles.
    pub rules: Arc<Rules>,
    /// Learns from what is translated, where it does.
    pub learner: Option<Arc<Learner>>,
    /// What was translated before.
    pub memory: Arc<dyn Memory>,
    /// What is being translated now.
    pub flights: Arc<Flights>,
    /// Where everything is kept; none where nothing is.
    pub database: Option<Arc<Database>>,
    /// Kept articles; none where nothing is kept.
    pub kept: Option<Arc<Kept>>,
    /// What the portal calls things; none where nothing is kept.
    pub glossaries: Option<Arc<Glossaries>>,
    /// Requests that are answered later; none where nothing is kept.
    pub jobs: Option<Arc<Jobs>>,
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

    /// The translator a request names, the usual one where it names none.
    pub fn backend(&self, named: Option<&str>) -> Option<Arc<dyn Translator>> {
        let known = || std::iter::once(&self.translator).chain(&self.test_backends);
        match named {
            None => Some(self.translator.clone()),
            Some(name) => known().find(|backend| backend.id() == name).cloned(),
        }
    }

    /// The names of all backends.
    pub fn backends(&self) -> Vec<&str> {
        std::iter::once(&self.translator).chain(&self.test_backends).map(|b| b.id()).collect()
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
