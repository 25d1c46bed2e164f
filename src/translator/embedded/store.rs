//! The models folder: what lies in it, whether it is whole, and taking it away.
//!
//! `<folder>/<pair>/` holds a model's files under their own names and `model.json`. The folder is
//! read anew at every call: models come and go while the service runs. Never uses the network.

mod by_hand;
mod installed;
pub(super) mod manifest;
pub(super) mod shape;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

pub use installed::{Installed, ModelFiles};

use crate::lang::Pair;
use manifest::Manifest;

/// The folder that holds the installed models.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// What lies in one pair's folder.
#[derive(Clone, Debug)]
pub enum Entry {
    /// All files are there and have the size they should have.
    Ready(Box<Installed>),
    /// Something is missing or damaged; the other pairs are not touched by it.
    Broken {
        /// The pair the folder is named after.
        pair: Pair,
        /// What is wrong, in one sentence.
        reason: String,
    },
}

/// Why the models folder could not be used; each variant is what the operator looks at.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder itself, or something in it, cannot be read or written.
    #[error(
        "the models folder: {path} cannot be used: {reason}; name another with models.folder \
         (TOLMACH_MODELS_FOLDER)"
    )]
    Unusable {
        /// The file or folder.
        path: String,
        /// The system's own words.
        reason: String,
    },
    /// There is no model for the pair.
    #[error("{pair} is not installed; `tolmach models install {pair}` installs it")]
    NotInstalled {
        /// The pair asked for.
        pair: Pair,
    },
    /// The model is there and damaged.
    #[error("{pair} is broken: {reason}; `tolmach models install {pair}` replaces it")]
    Broken {
        /// The pair.
        pair: Pair,
        /// What is wrong, in one sentence.
        reason: String,
    },
}

impl Store {
    /// The store in `folder`, which is created where there is none.
    ///
    /// A folder that can be read but not written is accepted: what is installed can be used.
    pub fn open(folder: &Path) -> Result<Store, StoreError> {
        fs::create_dir_all(folder)
            .and_then(|()| fs::read_dir(folder))
            .map_err(|error| StoreError::unusable(folder, &error))?;
        Ok(Store { folder: folder.to_owned() })
    }

    /// The folder it was opened with.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Every pair with a folder of its own, sorted; empty where nothing is installed.
    ///
    /// Looks at names and sizes only; [`Store::verify`] reads the files. A folder without manifest is
    /// one placed by hand: it is read once, checked, and given its manifest.
    pub fn installed(&self) -> Vec<Entry> {
        let folders = self.pair_folders();
        folders.iter().map(|(pair, path)| Entry::look(pair, path)).collect()
    }

    /// The model of exactly this pair, if it is whole. A model for `pt` is not found as `pt-BR`.
    pub fn find(&self, pair: &Pair) -> Option<Installed> {
        match Entry::look(pair, &self.pair_folder(pair)?) {
            Entry::Ready(installed) => Some(*installed),
            Entry::Broken { .. } => None,
        }
    }

    /// Reads every file of the model and compares it with its manifest; tenths of a second.
    pub fn verify(&self, pair: &Pair) -> Result<Installed, StoreError> {
        let not_installed = || StoreError::NotInstalled { pair: pair.clone() };
        let path = self.pair_folder(pair).ok_or_else(not_installed)?;
        let broken = |reason| StoreError::Broken { pair: pair.clone(), reason };
        match Entry::look(pair, &path) {
            Entry::Broken { reason, .. } => Err(broken(reason)),
            Entry::Ready(installed) => {
                let manifest = Manifest::read(&path).map_err(broken)?;
                manifest.iter().try_for_each(|manifest| manifest.verify(&path)).map_err(broken)?;
                Ok(*installed)
            }
        }
    }

    /// Deletes the pair's folder; `false` where there is none.
    ///
    /// It disappears at once, under a hidden name first, so that nobody sees half of it.
    pub fn remove(&self, pair: &Pair) -> Result<bool, StoreError> {
        let Some(path) = self.pair_folder(pair) else { return Ok(false) };
        let hidden = self.folder.join(format!(".removed-{pair}-{}", std::process::id()));
        fs::rename(&path, &hidden)
            .and_then(|()| delete(&hidden))
            .map_err(|error| StoreError::unusable(&path, &error))?;
        Ok(true)
    }

    /// Where an installed pair lies: its canonical name, or another spelling of it.
    fn pair_folder(&self, pair: &Pair) -> Option<PathBuf> {
        self.pair_folders().into_iter().find(|(found, _)| found == pair).map(|(_, path)| path)
    }

    /// Folders named after a pair, sorted, one a pair; hidden ones and others are not ours.
    fn pair_folders(&self) -> Vec<(Pair, PathBuf)> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut folders: Vec<(Pair, PathBuf)> = entries
            .filter(|entry| entry.path().is_dir())
            .filter_map(|entry| {
                Some((entry.file_name().to_str()?.parse::<Pair>().ok()?, entry.path()))
            })
            .collect();
        folders.sort();
        folders.dedup_by(|later, first| later.0 == first.0);
        folders
    }
}

impl Entry {
    /// The pair the folder is named after.
    pub fn pair(&self) -> &Pair {
        match self {
            Entry::Ready(installed) => &installed.pair,
            Entry::Broken { pair, .. } => pair,
        }
    }

    fn look(pair: &Pair, path: &Path) -> Entry {
        let manifest = match Manifest::read(path) {
            Ok(Some(manifest)) if !by_hand::is_outdated(&manifest, path) => Ok(manifest),
            Ok(_) => by_hand::adopt(pair, path),
            Err(reason) => Err(reason),
        };
        match manifest.and_then(|manifest| Installed::from_manifest(pair, path, &manifest)) {
            Ok(installed) => Entry::Ready(Box::new(installed)),
            Err(reason) => Entry::Broken { pair: pair.clone(), reason },
        }
    }
}

impl StoreError {
    pub(super) fn unusable(path: &Path, error: &io::Error) -> StoreError {
        StoreError::Unusable { path: path.display().to_string(), reason: error.to_string() }
    }
}

/// A model folder may be a link to where the operator keeps it; then only the link goes.
fn delete(path: &Path) -> io::Result<()> {
    if path.is_symlink() { fs::remove_file(path) } else { fs::remove_dir_all(path) }
}
