//! A number that changes when files below a folder do.
//!
//! Looks at names, sizes and times only; it opens no file. Two states with the same number are the
//! same for all we know: the system's word tells the rest.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

/// As deep as files are looked for, and the folder of the language and the root above.
const MAX_DEPTH: usize = 10;

/// More entries than this are not looked at: links in circles end here too.
const MAX_ENTRIES: usize = 100_000;

/// The number of the folder as it is now; of one that cannot be listed, another than of any that can.
pub(in crate::ui) fn fingerprint(root: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut left = MAX_ENTRIES;
    add(root, MAX_DEPTH, &mut left, &mut hasher);
    hasher.finish()
}

fn add(folder: &Path, depth: usize, left: &mut usize, hasher: &mut DefaultHasher) {
    let Ok(entries) = fs::read_dir(folder) else { return "unreadable".hash(hasher) };
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        if *left == 0 || entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        *left -= 1;
        entry.file_name().hash(hasher);
        // The file behind a link counts, not the link.
        match fs::metadata(entry.path()) {
            Err(_) => "gone".hash(hasher),
            Ok(meta) if meta.is_dir() && depth > 0 => add(&entry.path(), depth - 1, left, hasher),
            Ok(meta) => (meta.len(), meta.modified().ok()).hash(hasher),
        }
    }
}
