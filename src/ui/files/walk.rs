//! Finds the `.ftl` files below the folder of a language.
//!
//! Follows links but not in circles, and looks neither endlessly deep nor at endlessly many files. It
//! opens none of them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::super::{Diagnostic, Severity};

/// Folders in folders; nobody sorts strings deeper.
const MAX_DEPTH: usize = 8;

/// Files of one language; a folder with more is something else.
const MAX_FILES: usize = 2_000;

/// What was found in a folder.
pub(super) struct Walk {
    /// Paths of `.ftl` files with the names diagnostics use, sorted by name.
    pub found: Vec<(PathBuf, String)>,
    /// What was passed over.
    pub diagnostics: Vec<Diagnostic>,
    /// Folders that could not be listed.
    pub unreadable: Vec<String>,
    /// The folders we are in, as the system calls them.
    above: Vec<PathBuf>,
}

/// The entries of a folder, by name.
pub(super) fn sorted(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    Ok(entries)
}

/// The `.ftl` files in `folder`, which diagnostics call `name`.
pub(super) fn files(folder: &Path, name: &str) -> Walk {
    let mut walk = Walk {
        found: Vec::new(),
        diagnostics: Vec::new(),
        unreadable: Vec::new(),
        above: Vec::new(),
    };
    walk.folder(folder, name);
    walk.found.sort_by(|left, right| left.1.cmp(&right.1));
    walk
}

impl Walk {
    fn folder(&mut self, folder: &Path, name: &str) {
        let real = match folder.canonicalize() {
            Ok(real) => real,
            Err(error) => return self.unreadable(name, &error),
        };
        if self.above.contains(&real) {
            let text = "the folder is not read: it is a link to a folder it lies in";
            return self.tell("L015", Severity::Warning, name, text);
        }
        if self.above.len() == MAX_DEPTH {
            let text =
                format!("the folder is not read: it lies more than {MAX_DEPTH} folders deep");
            return self.tell("L015", Severity::Warning, name, &text);
        }
        match sorted(folder) {
            Err(error) => self.unreadable(name, &error),
            Ok(entries) => {
                self.above.push(real);
                for entry in &entries {
                    self.entry(entry, name);
                }
                self.above.pop();
            }
        }
    }

    fn entry(&mut self, entry: &fs::DirEntry, folder: &str) {
        let file_name = entry.file_name();
        let Some(own) = file_name.to_str() else {
            let name = format!("{folder}/{}", file_name.to_string_lossy());
            return self.tell("L015", Severity::Warning, &name, "its name is not UTF-8");
        };
        // Editors and mounts of Kubernetes put their own things under such names.
        if own.starts_with('.') {
            return;
        }
        let (path, name) = (entry.path(), format!("{folder}/{own}"));
        if path.is_dir() {
            self.folder(&path, &name);
        } else if path.extension().is_none_or(|extension| extension != "ftl") {
            let text = "it is not read: only .ftl files belong here";
            self.tell("L015", Severity::Warning, &name, text);
        } else if self.found.len() < MAX_FILES {
            self.found.push((path, name));
        } else {
            let text = format!("it is not read: a language has at most {MAX_FILES} files");
            self.tell("L003", Severity::Error, &name, &text);
        }
    }

    fn unreadable(&mut self, name: &str, error: &io::Error) {
        let text = format!("the folder is not read ({error}); what was served of it stays");
        self.tell("L016", Severity::Error, name, &text);
        self.unreadable.push(name.to_owned());
    }

    fn tell(&mut self, code: &'static str, severity: Severity, name: &str, text: &str) {
        self.diagnostics.push(Diagnostic::of_file(code, severity, name, text.to_owned()));
    }
}
