//! Which messages belong to which file.
//!
//! A file is the same in every language, so one answer holds for all. It knows names only; what a
//! message says is `catalog`'s.

use std::collections::{BTreeMap, BTreeSet};

use super::files::LocaleFile;

/// A file of UI strings, in whatever languages it exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// `portal`, or `news/sport` for a file in a folder.
    pub id: String,
    /// Whether it is served where no file is named: the portal's own files are, ours below them are
    /// served when named.
    pub is_own: bool,
    /// Ids of its messages in any language, without attributes.
    pub messages: BTreeSet<String>,
}

/// The resources of `own` files and of `ours` below them, sorted by id, each once.
pub(super) fn of(own: &[LocaleFile], ours: &[LocaleFile]) -> Vec<Resource> {
    let mut resources: BTreeMap<&str, Resource> = BTreeMap::new();
    let files = own.iter().map(|file| (file, true)).chain(ours.iter().map(|file| (file, false)));
    for (file, is_own) in files {
        let empty = || Resource { id: file.resource.clone(), is_own, messages: BTreeSet::new() };
        let resource = resources.entry(&file.resource).or_insert_with(empty);
        resource.messages.extend(message_ids(&file.source).map(str::to_owned));
    }
    resources.into_values().collect()
}

/// What stands at the start of lines: an entry begins there and nowhere else.
fn message_ids(source: &str) -> impl Iterator<Item = &str> {
    let starts = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    starts.filter_map(|line| {
        let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
        line[end..].trim_start().starts_with('=').then_some(&line[..end])
    })
}
