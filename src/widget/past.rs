//! Releases of the widget that pages still name: each start lays its own into `widget/` of the data folder,
//! and files of others are read from there. So a page with a lasting address goes on when the service is updated.
//!
//! Nothing is ever removed: a release has 70 kB.

use std::{fs, io, path::Path};

use super::{NAMES, RELEASE, file};

const FOLDER: &str = "widget";

/// Lays the release of this binary into the data folder, where it is not yet. An error costs only those
/// pages, later.
pub fn keep(data: &Path) -> io::Result<()> {
    let folder = data.join(FOLDER);
    let place = folder.join(&RELEASE.hash);
    if place.is_dir() {
        return Ok(());
    }
    // Under its name only when it is whole, for a start can be cut off.
    let begun = folder.join(format!("{}.{}", RELEASE.hash, std::process::id()));
    fs::create_dir_all(&begun)?;
    for name in NAMES {
        fs::write(begun.join(name), file(name))?;
    }
    fs::rename(&begun, &place)
}

/// A file of the release with this hash; none where it was never served from here.
pub fn read(data: &Path, hash: &str, name: &str) -> Option<String> {
    let is_hash =
        hash.len() == RELEASE.hash.len() && hash.bytes().all(|sign| sign.is_ascii_hexdigit());
    let is_ours = is_hash && NAMES.contains(&name);
    if is_ours { fs::read_to_string(data.join(FOLDER).join(hash).join(name)).ok() } else { None }
}
