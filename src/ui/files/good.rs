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
            Some(at) => keep_better(old, &mut reading.files[*at], &mut reading.diagnostics),
            None if reading.lacks(&old.name) => {
                reading.diagnostics.push(told(old, "it cannot be used"));
                reading.files.push(old.clone());
            }
            None => {}
        }
    }
    reading.files.sort_by(|left, right| (&left.tag, &left.name).cmp(&(&right.tag, &right.name)));
}

fn keep_better(old: &LocaleFile, new: &mut LocaleFile, diagnostics: &mut Vec<Diagnostic>) {
    if new.source == old.source {
        new.read_at = old.read_at;
        return;
    }
    let (before, after) = (faults(old).len(), faults(new));
    if after.len() > before {
        let why = format!("it has {} faulty entries, the one before had {before}", after.len());
        diagnostics.push(told(old, &why));
        diagnostics.extend(after.iter().map(|fault| Diagnostic::of_fault(fault)));
        *new = old.clone();
    }
}

/// Entries that are left out, one line each.
fn faults(file: &LocaleFile) -> Vec<String> {
    let mut faults = Vec::new();
    entries::parse(file, &mut faults);
    faults
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
