//! Models placed by hand: a pair's folder with the usual file names and no manifest.
//!
//! On first sight the files are read, checked and given a manifest; where that cannot be written (a
//! read-only volume) they are read again each time.

use std::{collections::BTreeSet, fs, path::Path};

use super::{
    manifest::{FileEntry, Manifest, Role},
    shape,
};
use crate::lang::Pair;

const SOURCE: &str = "placed by hand";

/// Makes the manifest of the files in `folder`, or says why they are no model.
pub fn adopt(pair: &Pair, folder: &Path) -> Result<Manifest, String> {
    let files = recognised(folder).into_iter().map(|(role, name)| read(folder, role, &name));
    let manifest = Manifest {
        pair: pair.to_string(),
        version: String::new(),
        source: SOURCE.into(),
        licence: "not known (placed by hand)".into(),
        files: files.collect::<Result<_, _>>()?,
    };
    if manifest.file(Role::Model).is_none() {
        return Err("there is neither model.json nor a model*.bin".into());
    }
    // A folder without its vocabulary is still being copied, or never whole: no manifest for it.
    super::Installed::from_manifest(pair, folder, &manifest)?;
    if let Err(error) = manifest.write(folder) {
        tracing::debug!(%pair, %error, "no manifest written for a model placed by hand");
    }
    Ok(manifest)
}

/// Whether files placed by hand came or went since the manifest was written.
pub fn is_outdated(manifest: &Manifest, folder: &Path) -> bool {
    let known = || manifest.files.iter().map(|file| (file.role, file.name.clone()));
    manifest.source == SOURCE && known().collect::<BTreeSet<_>>() != recognised(folder)
}

fn read(folder: &Path, role: Role, name: &str) -> Result<FileEntry, String> {
    let content =
        fs::read(folder.join(name)).map_err(|error| format!("{name} cannot be read: {error}"))?;
    shape::check(role, &content).map_err(|reason| format!("{name}: {reason}"))?;
    Ok(FileEntry::of(role, name, &content))
}

/// The files whose names say what they are.
fn recognised(folder: &Path) -> BTreeSet<(Role, String)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| Some((Role::of_name(&name)?, name))).collect()
}
