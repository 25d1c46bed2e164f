//! A file of known findings, so that a project can begin to check before everything is mended.
//!
//! A finding is known by file, code, message and text, not by its line: lines move.

use std::{collections::BTreeMap, fs, path::Path};

use crate::ui::Diagnostic;

/// Writes these findings as known; how often each is there counts.
pub(super) fn write(path: &Path, found: &[Diagnostic]) -> Result<(), String> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for finding in found {
        *known.entry(key(finding)).or_default() += 1;
    }
    let text = format!("{:#}\n", serde_json::json!({ "known": known }));
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Takes out what is known; one that is there more often than known stays so often more.
pub(super) fn leave_out(path: &Path, found: &mut Vec<Diagnostic>) -> Result<(), String> {
    let mut known = read(path)?;
    found.retain(|finding| match known.get_mut(&key(finding)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    });
    Ok(())
}

fn read(path: &Path) -> Result<BTreeMap<String, usize>, String> {
    #[derive(serde::Deserialize)]
    struct File {
        known: BTreeMap<String, usize>,
    }
    let text = fs::read_to_string(path)
        .map_err(|error| format!("{}: {error}; --write-baseline makes it", path.display()))?;
    let file: File = serde_json::from_str(&text)
        .map_err(|error| format!("{}: {error}; --write-baseline makes it anew", path.display()))?;
    Ok(file.known)
}

fn key(finding: &Diagnostic) -> String {
    let id = finding.message_id.as_deref().unwrap_or_default();
    format!("{} {} {id} {}", finding.file, finding.code, finding.text)
}
