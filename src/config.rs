//! Everything an operator can set, read once and checked whole.
//!
//! Sources, later wins: defaults, `tolmach.toml`, `TOLMACH_*` variables, command line. Problems are
//! collected and reported together; a configuration with a problem is not used. Each concern is one
//! small struct in `config/`; its `read` function is the only place that knows the keys, so the
//! README's table and `tolmach config show` are printed from the same source.

mod article;
pub mod backends;
mod engine;
mod jobs;
mod limits;
mod log;
mod memory;
mod models;
mod nearest;
mod reader;
mod routing;
mod selector;
mod server;
mod setting;
mod show;
mod sources;
mod tables;
mod ui;
mod value;
mod widget;

pub use article::Article;
pub use backends::{Backend, Formality, Service};
pub use engine::Engine;
pub use jobs::{Jobs, Reach};
pub use limits::Limits;
pub use log::{Log, LogFilter, LogFormat, LogLevel};
pub use memory::{Memory, Store};
pub use models::Models;
pub use routing::{
    Ability, BudgetRule, Content, Over, Period, Portal, Preference, RouteRule, Routing,
};
pub use selector::{Selector, SelectorError, Wanted};
pub use server::Server;
pub use setting::{HIDDEN, Kind, Origin, Problem, Setting};
pub use show::{as_markdown, as_toml};
pub use sources::{CommandOption, File, FileError, Sources};
pub use tables::tables_as_markdown;
pub use ui::{OnError, Ui};
pub use value::Secret;
pub use widget::{Site, Widget};

/// What is in force.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where and how HTTP is served.
    pub server: Server,
    /// How much a request may ask for.
    pub limits: Limits,
    /// What a portal decides about its articles.
    pub article: Article,
    /// Where translations and articles are kept.
    pub memory: Memory,
    /// Requests that are answered later.
    pub jobs: Jobs,
    /// The embedded engine.
    pub engine: Engine,
    /// Where models lie and where they come from.
    pub models: Models,
    /// Services that translate, beside the embedded engine.
    pub backends: Vec<Backend>,
    /// Who translates what.
    pub routing: Routing,
    /// UI strings.
    pub ui: Ui,
    /// Pages that are translated where they are read.
    pub widget: Widget,
    /// What is written to the log.
    pub log: Log,
}

impl Config {
    /// Reads all settings, or tells every problem found.
    ///
    /// The settings come in the order of the file, for [`as_toml`] and [`as_markdown`].
    pub fn read(sources: &Sources) -> Result<(Config, Vec<Setting>), Vec<Problem>> {
        let mut reader = reader::Reader::new(sources);
        let backends = backends::read(&mut reader);
        let config = Config {
            server: Server::read(&mut reader),
            limits: Limits::read(&mut reader),
            article: Article::read(&mut reader),
            memory: Memory::read(&mut reader),
            jobs: Jobs::read(&mut reader),
            engine: Engine::read(&mut reader),
            models: Models::read(&mut reader),
            ui: Ui::read(&mut reader),
            widget: Widget::read(&mut reader),
            log: Log::read(&mut reader),
            routing: Routing::read(&mut reader, &backends),
            backends,
        };
        reader.finish().map(|settings| (config, settings))
    }

    /// The defaults alone: what runs without a file and without variables.
    pub fn defaults() -> Config {
        Config::read(&Sources::default()).expect("defaults are valid").0
    }
}
