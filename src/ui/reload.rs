//! Reads the files again and swaps the state that is served for what they say now.
//!
//! One reload at a time; readers of the old state keep it as long as they need it. When to reload is
//! not decided here.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
};

use serde::Serialize;
use tokio::sync::watch;

use super::{
    Severity, Ui, UiError,
    files::{self, LocaleFile, Reading},
    pseudo::{Pseudo, pseudo},
    room::with_room,
    set::Set,
};
use crate::config::{self, OnError};

/// What a reload did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reloaded {
    /// Whether anything is other than before, be it a finding only.
    pub is_other: bool,
    /// Names of files whose served text is new, other or gone, `uk/portal.ftl`, sorted.
    pub changed: Vec<String>,
    /// Languages that have strings now.
    pub languages: usize,
    /// Findings that readers see: [`Severity::Error`].
    pub errors: usize,
    /// Findings that readers may see: [`Severity::Warning`].
    pub warnings: usize,
}

impl Ui {
    /// Reads the files again and serves what they say now, off the threads that answer.
    ///
    /// A second call waits for the first. Where `ui.on_error` is `keep`, a file that got worse stays
    /// as it was. On an error everything does.
    pub fn reload(&self) -> Result<Reloaded, UiError> {
        // A reload that panicked left the old state: nothing is half done.
        let _alone = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        with_room(|| self.read_and_swap())
    }

    fn read_and_swap(&self) -> Result<Reloaded, UiError> {
        let served = self.current();
        let mut reading = read(&self.settings)?;
        if self.settings.locales.is_some() && self.settings.on_error == OnError::Keep {
            files::keep(served.files(), &mut reading);
            reading.project.get_or_insert_with(|| served.project().clone());
        }
        add_pseudo(&mut reading, &self.settings);
        if served.is_of(&reading) {
            return Ok(Reloaded::of(&served, Vec::new(), false));
        }
        let changed = changed(served.files(), &reading.files);
        let set = Arc::new(Set::new(reading, &self.settings));
        set.warm(&served);
        self.current.store(set.clone());
        self.changes.send_modify(|count| *count = count.saturating_add(1));
        Ok(Reloaded::of(&set, changed, true))
    }

    /// What [`Ui::changes`] says when there will be no more.
    pub const LAST_CHANGE: u64 = u64::MAX;

    /// Tells all who wait for a change that none will come: the service stops.
    pub fn end_changes(&self) {
        self.changes.send_replace(Ui::LAST_CHANGE);
    }

    /// How often the strings were swapped; a receiver wakes when they are.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }
}

impl Reloaded {
    fn of(set: &Set, changed: Vec<String>, is_other: bool) -> Reloaded {
        let count =
            |severity| set.diagnostics().iter().filter(|found| found.severity == severity).count();
        Reloaded {
            is_other,
            changed,
            languages: set.languages().len(),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
        }
    }
}

/// The first state.
pub(super) fn first(settings: &config::Ui) -> Result<Set, UiError> {
    with_room(|| {
        let mut reading = read(settings)?;
        add_pseudo(&mut reading, settings);
        Ok(Set::new(reading, settings))
    })
}

/// Makes the languages en-XA and ar-XB of the source's files, where they are wished.
fn add_pseudo(reading: &mut Reading, settings: &config::Ui) {
    if !settings.pseudo {
        return;
    }
    let source = reading.project.clone().unwrap_or_default().source;
    for &kind in Pseudo::ALL {
        let tag = kind.tag();
        if reading.files.iter().any(|file| file.tag == tag) {
            continue;
        }
        let made = reading.files.iter().filter(|file| file.tag == source).map(|file| LocaleFile {
            name: format!("{tag}/{}.ftl", file.resource),
            tag: tag.clone(),
            source: pseudo(&file.source, kind).into(),
            ..file.clone()
        });
        let made: Vec<LocaleFile> = made.collect();
        reading.files.extend(made);
    }
    reading.sort();
}

/// What the settings say is to be read.
fn read(settings: &config::Ui) -> Result<Reading, UiError> {
    match &settings.locales {
        None => Ok(Reading { files: files::built_in(), ..Reading::default() }),
        Some(folder) => {
            files::read(folder).map_err(|source| UiError::Folder { folder: folder.clone(), source })
        }
    }
}

/// Names of files of which one side has another text, or none; sorted.
fn changed(before: &[LocaleFile], after: &[LocaleFile]) -> Vec<String> {
    let mut sources: BTreeMap<&str, (Option<&str>, Option<&str>)> = BTreeMap::new();
    for file in before {
        sources.entry(&file.name).or_default().0 = Some(&file.source);
    }
    for file in after {
        sources.entry(&file.name).or_default().1 = Some(&file.source);
    }
    let changed = sources.into_iter().filter(|(_, (before, after))| before != after);
    changed.map(|(name, _)| name.to_owned()).collect()
}
