//! Lexicons as files: `FROM-TO.lexicon` in a folder of their own.
//!
//! A file is whole or absent: it is written beside its place and moved there.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{Lexicon, ReadError};
use crate::lang::Pair;

const ENDING: &str = "lexicon";

/// A folder of lexicons.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// Why a lexicon is not there or was not kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk's answer.
    #[error("{}: {error}", path.display())]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong with it.
        error: io::Error,
    },
    /// The file can be removed; a new one is learned.
    #[error("{} is no lexicon: {error}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where it stops making sense.
        error: ReadError,
    },
}

impl Store {
    /// Lexicons in this folder, which is made when something is kept.
    pub fn new(folder: impl Into<PathBuf>) -> Store {
        Store { folder: folder.into() }
    }

    /// The pairs that have a file, sorted.
    pub fn pairs(&self) -> Vec<Pair> {
        let files = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let pair = |path: PathBuf| {
            let is_ours = path.extension().is_some_and(|ending| ending == ENDING);
            path.file_stem()?.to_str()?.parse().ok().filter(|_| is_ours)
        };
        let mut pairs: Vec<Pair> = files.filter_map(|file| pair(file.path())).collect();
        pairs.sort();
        pairs
    }

    /// The lexicon of a pair; an empty one where there is no file.
    pub fn load(&self, pair: &Pair) -> Result<Lexicon, StoreError> {
        let path = self.path(pair);
        match fs::read_to_string(&path) {
            Ok(text) => Lexicon::read(&text).map_err(|error| StoreError::Damaged { path, error }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Lexicon::default()),
            Err(error) => Err(StoreError::Disk { path, error }),
        }
    }

    /// Keeps the lexicon of a pair in place of the one before.
    pub fn save(&self, pair: &Pair, lexicon: &Lexicon) -> Result<(), StoreError> {
        let path = self.path(pair);
        let beside = path.with_extension("new");
        fs::create_dir_all(&self.folder).map_err(at(&self.folder))?;
        fs::write(&beside, lexicon.write()).map_err(at(&beside))?;
        fs::rename(&beside, &path).map_err(at(&path))
    }

    fn path(&self, pair: &Pair) -> PathBuf {
        self.folder.join(format!("{pair}.{ENDING}"))
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    let path = path.to_owned();
    move |error| StoreError::Disk { path, error }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("tolmach-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    #[test]
    fn a_lexicon_is_kept_and_a_missing_one_is_empty() {
        let store = Store::new(folder("kept"));
        let (pair, other) = ("en-pt".parse().unwrap(), "pt-en".parse().unwrap());
        let mut lexicon = Lexicon::default();
        lexicon.learn("the house", "a casa");

        store.save(&pair, &lexicon).unwrap();

        assert_eq!(store.load(&pair).unwrap().sentences(), 1);
        assert_eq!(store.load(&other).unwrap().sentences(), 0);
        assert_eq!(store.pairs(), [pair]);
    }

    #[test]
    fn a_damaged_file_is_named() {
        let store = Store::new(folder("damaged"));
        let pair = "en-pt".parse().unwrap();
        store.save(&pair, &Lexicon::default()).unwrap();
        fs::write(store.path(&pair), "<html>").unwrap();

        let error = store.load(&pair).unwrap_err().to_string();

        assert!(error.contains("en-pt.lexicon is no lexicon: the first line"), "{error}");
    }
}
