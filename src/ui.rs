//! What people read that is not an article: errors, the page, names of languages.
//!
//! One door to Fluent and ICU4X; nobody else names their types. Texts are plain: no HTML escaping and
//! no bidi isolation marks, since they end in JSON fields and escaped templates.

mod arg;
mod builtin;
mod catalog;
mod changes;
mod coverage;
mod diagnostic;
pub mod draft;
mod entries;
mod files;
mod folder;
mod format;
mod language;
mod lint;
mod lock;
mod names;
mod negotiate;
mod project;
mod pseudo;
mod published;
mod reload;
pub mod report;
mod room;
mod scaffold;
mod scratch;
mod set;
mod watch;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use arc_swap::ArcSwap;

pub use arg::{Arg, ArgError};
pub use changes::{Change, Kind, changes};
pub use coverage::{Coverage, Share};
pub use diagnostic::{Diagnostic, Severity};
pub use folder::Folder;
pub use format::{
    Date, DateError, Escaping, Formatted, List, MessageRequest, Number, NumberError, Problem,
    ProblemKind,
};
pub use lint::{RULES, Rule, rule};
pub use lock::LOCK_FILE;
pub use negotiate::{Choice, Negotiation, Origin, Reason, Step, Wishes};
pub use project::{LocaleSettings, Project};
pub use pseudo::{Pseudo, pseudo};
pub use published::{Key, Packing, Payload, Selection, Shape, Strings, UnknownFile, Whose};
pub use reload::Reloaded;
pub use report::{Counts, Look};
pub use scaffold::{Start, canonical, scaffold};
pub use scratch::{Function, Scratch};
pub use set::Set;
pub use watch::{Told, Watch};

use crate::{config, lang::Tag};

/// The language messages are written in first; what another lacks comes from here.
pub const SOURCE_LANGUAGE: &str = "en";

/// The UI strings: the state that is served now, shared between threads and swapped whole.
///
/// A request that asks more than one thing takes [`Ui::current`] once, so that a reload between two
/// answers does not show.
pub struct Ui {
    settings: config::Ui,
    current: ArcSwap<Set>,
    /// Held while files are read: one reload at a time.
    reading: Mutex<()>,
    /// Counts the swaps, for those who wait for one.
    changes: tokio::sync::watch::Sender<u64>,
}

/// Why there are no UI strings at all. A fault in a file is only told: [`Set::diagnostics`].
#[derive(Debug, thiserror::Error)]
pub enum UiError {
    /// The operator corrects `ui.locales`.
    #[error(
        "ui.locales: {folder:?} cannot be read ({source}); name a folder with one folder a language, or leave it empty for the built-in strings"
    )]
    Folder {
        /// What the setting says.
        folder: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
}

impl Ui {
    /// Reads the built-in strings, or those in the folder of the settings.
    ///
    /// A faulty entry, file or folder is left out and told in [`Set::diagnostics`]. The built-in
    /// English lies under any folder, so every message we use has a text.
    pub fn load(settings: &config::Ui) -> Result<Ui, UiError> {
        let current = ArcSwap::from_pointee(reload::first(settings)?);
        let changes = tokio::sync::watch::Sender::new(0);
        Ok(Ui { settings: settings.clone(), current, reading: Mutex::new(()), changes })
    }

    /// The strings as they are now.
    pub fn current(&self) -> Arc<Set> {
        self.current.load_full()
    }

    /// As [`Set::languages`].
    pub fn languages(&self) -> Vec<Tag> {
        self.current.load().languages().to_vec()
    }

    /// As [`Set::negotiate`].
    pub fn negotiate(&self, asked: Option<&str>, accept_language: Option<&str>) -> Tag {
        self.current.load().negotiate(asked, accept_language)
    }

    /// As [`Set::choose`].
    pub fn choose(&self, wishes: &Wishes) -> Tag {
        self.current.load().choose(wishes)
    }

    /// As [`Set::serving`].
    pub fn serving(&self, wanted: &Tag) -> Option<Tag> {
        self.current.load().serving(wanted).cloned()
    }

    /// As [`Set::text`].
    pub fn text(&self, lang: &Tag, id: &str, args: &[(&str, Arg)]) -> String {
        self.current.load().text(lang, id, args)
    }

    /// As [`Set::strings`].
    pub fn strings(&self, lang: &Tag) -> Strings {
        self.current.load().strings(lang)
    }

    /// As [`Set::language_name`].
    pub fn language_name(&self, of: &Tag, in_language: &Tag) -> String {
        self.current.load().language_name(of, in_language)
    }

    /// As [`Set::warnings`].
    pub fn warnings(&self) -> Vec<String> {
        self.current.load().warnings()
    }
}
