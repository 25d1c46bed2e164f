//! A folder of locales as it was in a revision of git.
//!
//! Asks the `git` of the system to write the files into a folder of its own, which is gone afterwards.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{self, Command},
    time::{SystemTime, UNIX_EPOCH},
};

use super::{super::write, opened as read};
use crate::ui::Folder;

/// Reads what `root` was in this revision.
pub(super) fn opened(root: &Path, revision: &str) -> Result<Folder, String> {
    if revision.starts_with('-') {
        return Err(format!("{revision:?} is neither a folder nor a revision of git"));
    }
    let folder = Temporary::new()?;
    let listed = git(root, &["ls-tree", "-r", "-z", "--name-only", revision, "--", "."])?;
    let names = String::from_utf8_lossy(&listed);
    for name in names.split('\0').filter(|name| is_of_locales(name)) {
        let text = git(root, &["show", &format!("{revision}:./{name}")])?;
        write(&folder.0.join(name), String::from_utf8_lossy(&text).as_ref())?;
    }
    read(Some(&folder.0))
}

fn is_of_locales(name: &str) -> bool {
    let has = |end: &str| Path::new(name).extension().is_some_and(|it| it == end);
    has("ftl") || name == "l10n.toml" || name == crate::ui::LOCK_FILE
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    let output =
        output.map_err(|error| format!("git cannot be run: {error}; name a folder instead"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.lines().next().unwrap_or("it gave no reason").to_owned();
    Err(format!("--against names neither a folder nor a revision; git says: {said}"))
}

/// A folder that is removed when it is dropped.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> Result<Temporary, String> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let name = format!("tolmach-diff-{}-{}", process::id(), now.as_nanos());
        let path = env::temp_dir().join(name);
        // Refuses what is there already: it may be somebody's trap in a folder all can write to.
        fs::create_dir(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Temporary(path))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // What is left behind is in the folder for such things.
        let _ = fs::remove_dir_all(&self.0);
    }
}
