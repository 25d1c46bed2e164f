//! Where a model is put together before it appears among the installed ones.
//!
//! `<models folder>/.download` holds partial downloads and half-built folders of one process at a
//! time; a model leaves it by one rename. What is left over from a crash is used or swept away.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{Failure, InstallError, Offer, Progress, lock};
use crate::translator::embedded::store::{
    Store, StoreError,
    manifest::{FileEntry, Manifest, Role, check_name},
    shape,
};

/// The download area, held by this process.
pub struct Stage {
    folder: PathBuf,
    models: PathBuf,
    _lock: File,
}

/// A model being put together.
pub struct Unfinished<'a> {
    stage: &'a Stage,
    folder: PathBuf,
    manifest: Manifest,
}

impl Stage {
    /// Enters the store's download area, waiting for another process at most `wait`.
    pub fn enter(
        store: &Store,
        wait: Duration,
        progress: &dyn Progress,
    ) -> Result<Stage, InstallError> {
        let folder = store.folder().join(".download");
        fs::create_dir_all(&folder).map_err(|error| StoreError::unusable(&folder, &error))?;
        let lock = lock::take(&folder.join("lock"), wait, progress)?;
        Ok(Stage { folder, models: store.folder().to_owned(), _lock: lock })
    }

    /// The download area.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// An empty folder of that name in the download area.
    pub fn empty_folder(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self.folder.join(name);
        let swept = if path.exists() { fs::remove_dir_all(&path) } else { Ok(()) };
        swept
            .and_then(|()| fs::create_dir_all(&path))
            .map_err(|error| Failure::disk(&path, &error))?;
        Ok(path)
    }

    /// Starts a model; nothing is seen of it before [`Unfinished::finish`].
    pub fn begin(&self, offer: &Offer) -> Result<Unfinished<'_>, Failure> {
        let manifest = Manifest {
            pair: offer.pair.to_string(),
            version: offer.version.clone(),
            source: offer.source.clone(),
            licence: offer.licence.clone(),
            files: Vec::new(),
        };
        let folder = self.empty_folder(&format!("{}.new", offer.pair))?;
        Ok(Unfinished { stage: self, folder, manifest })
    }
}

impl Unfinished<'_> {
    /// Adds a file whose hash was checked, after a look at its form.
    pub fn add(&mut self, role: Role, name: &str, content: &[u8]) -> Result<(), Failure> {
        let source = |reason| Failure::Source(format!("{}: {reason}", self.manifest.source));
        check_name(name).map_err(source)?;
        shape::check(role, content).map_err(|reason| source(format!("{name}: {reason}")))?;
        let path = self.folder.join(name);
        write(&path, content).map_err(|error| Failure::disk(&path, &error))?;
        self.manifest.files.push(FileEntry::of(role, name, content));
        Ok(())
    }

    /// Makes it an installed model, in place of whatever lay there.
    pub fn finish(self) -> Result<(), Failure> {
        let Unfinished { stage, folder, manifest } = self;
        let place = stage.models.join(&manifest.pair);
        let old = stage.empty_folder(&format!("{}.old", manifest.pair))?;
        let fail = |error: std::io::Error| Failure::disk(&place, &error);
        manifest.write(&folder).map_err(fail)?;
        if place.exists() {
            fs::rename(&place, old.join("model")).map_err(fail)?;
        }
        fs::rename(&folder, &place).map_err(fail)?;
        fs::remove_dir_all(&old).map_err(fail)
    }
}

fn write(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(content)?;
    file.sync_all()
}
