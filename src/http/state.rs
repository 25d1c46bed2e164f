//! What every handler needs.

use std::sync::Arc;

use crate::{
    config::Config,
    lang::{Tag, served_tags},
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
    /// The languages a caller may name: those with a name of their own, and those we translate.
    pub fn known_languages(&self) -> Vec<Tag> {
        let mut tags = served_tags();
        for route in self.translator.routes() {
            tags.push(route.pair.from);
            tags.push(route.pair.to);
        }
        tags.sort();
        tags.dedup();
        tags
    }

    /// The languages we translate from.
    pub fn source_languages(&self) -> Vec<Tag> {
        let mut tags: Vec<Tag> =
            self.translator.routes().into_iter().map(|route| route.pair.from).collect();
        tags.sort();
        tags.dedup();
        tags
    }
}
