//! Keeps what was served where the new version of a file is worse.
//!
//! A localizer who saves half a message takes nothing from readers: the last good version stays until
//! the file is mended. What was deleted is gone.

use std::{collections::HashMap, time::SystemTime};

use super::{LocaleFile, Reading};
use crate::ui::{Diagnostic, Severity, entries};

/// Puts files of `served` back into `reading` where it has a worse version of them or cannot use it.
pub(in crate::ui) fn keep(served: &[LocaleFile], reading: &mut Reading) {
    let places = reading.files.iter().enumerate().map(|(at, file)| (file.name.clone(), at));
    let places: HashMap<String, usize> = places.collect();
    for old in served {
        match places.get(&old.name) {
            Some(at) => keep_better(old, *at, reading),
            None if reading.lacks(&old.name) => {
                reading.diagnostics.push(told(old, "it cannot be used"));
                reading.files.push(old.clone());
            }
            None => {}
        }
    }
    reading.sort();
}

fn keep_better(old: &LocaleFile, at: usize, reading: &mut Reading) {
    let new = &mut reading.files[at];
    if new.source == old.source {
        new.read_at = old.read_at;
        return;
    }
    let (before, after) = (faults(old), faults(new));
    if after > before {
        let why = format!("it has {after} faulty entries, the one before had {before}");
        reading.diagnostics.push(told(old, &why));
        reading.rejected.push(std::mem::replace(new, old.clone()));
    }
}

/// How many entries are left out.
fn faults(file: &LocaleFile) -> usize {
    entries::read(&file.source).entries.iter().filter(|entry| entry.body.is_err()).count()
}

fn told(old: &LocaleFile, why: &str) -> Diagnostic {
    let since = httpdate::fmt_http_date(old.read_at.unwrap_or(SystemTime::UNIX_EPOCH));
    let text = format!("the new version is not served: {why}; the one read on {since} still is");
    Diagnostic::of_file("L018", Severity::Error, &old.name, text)
        .in_language(&old.tag)
        .suggesting("correct the file, or set ui.on_error = \"apply\" to serve it as it is")
}

impl Reading {
    /// Whether the file is there, itself or in a folder that is, but could not be read.
    fn lacks(&self, name: &str) -> bool {
        let is_it = |unusable: &String| {
            let rest = name.strip_prefix(unusable.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.unusable.iter().any(is_it)
    }
}
