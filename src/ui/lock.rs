//! `l10n.lock`: which source text each translation was made from. Home of `blake3` here.
//!
//! Made by `tolmach locales accept`, never by hand; kept beside the locale files in the same version
//! control. It holds no text.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs, io,
    path::Path,
};

use crate::lang::Tag;

/// Its name in the folder of locales.
pub const LOCK_FILE: &str = "l10n.lock";

/// Letters of a hash that are kept: enough that two wordings of one message never share it by chance.
const HASH_LETTERS: usize = 12;

/// Hashes by language and message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    known: BTreeMap<Tag, BTreeMap<String, String>>,
}

impl Lock {
    /// Reads the lock file of this folder; an empty lock where there is none.
    ///
    /// What cannot be read in a file that is there is an error: treating it as empty would forget
    /// everything at the next `accept`.
    pub fn read(folder: &Path) -> io::Result<Lock> {
        match fs::read_to_string(folder.join(LOCK_FILE)) {
            Ok(text) => Lock::parse(&text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Lock::default()),
            Err(error) => Err(error),
        }
    }

    fn parse(text: &str) -> io::Result<Lock> {
        let bad = |reason: String| io::Error::new(io::ErrorKind::InvalidData, reason);
        let read: BTreeMap<String, BTreeMap<String, String>> =
            toml::from_str(text).map_err(|error| bad(error.message().to_owned()))?;
        let known = read.into_iter().map(|(tag, hashes)| Ok((tag.parse::<Tag>()?, hashes)));
        let known: Result<_, crate::lang::TagError> = known.collect();
        Ok(Lock { known: known.map_err(|error| bad(error.to_string()))? })
    }

    /// Writes the lock file of this folder, whole or not at all.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let mut text = "# Which source text each translation was made from. Written by\n\
                        # `tolmach locales accept`; do not edit.\n"
            .to_owned();
        for (tag, hashes) in self.known.iter().filter(|(_, hashes)| !hashes.is_empty()) {
            let _ = write!(text, "\n[{tag}]\n");
            for (id, hash) in hashes {
                let _ = writeln!(text, "{id} = \"{hash}\"");
            }
        }
        let new = folder.join(format!("{LOCK_FILE}.new"));
        fs::write(&new, text)?;
        fs::rename(new, folder.join(LOCK_FILE))
    }

    /// Whether nothing was ever accepted.
    pub fn is_empty(&self) -> bool {
        self.known.values().all(BTreeMap::is_empty)
    }

    /// Whether the translation was accepted for another source text than this one.
    pub(super) fn is_stale(&self, lang: &Tag, id: &str, source: &str) -> bool {
        let known = self.known.get(lang).and_then(|hashes| hashes.get(id));
        known.is_some_and(|known| *known != hash(source))
    }

    /// Notes that a translation fits this source text; whether that is news.
    pub(super) fn accept(&mut self, lang: &Tag, id: &str, source: &str) -> bool {
        let hashes = self.known.entry(lang.clone()).or_default();
        let hash = hash(source);
        hashes.insert(id.to_owned(), hash.clone()).is_none_or(|before| before != hash)
    }

    /// Forgets messages of this language that are not among these.
    pub(super) fn keep_only(&mut self, lang: &Tag, ids: &BTreeSet<&str>) {
        if let Some(hashes) = self.known.get_mut(lang) {
            hashes.retain(|id, _| ids.contains(id.as_str()));
        }
    }
}

/// Of an entry as it stands in its file; how it is broken into lines does not count.
fn hash(entry: &str) -> String {
    let mut words = String::new();
    for word in entry.split_whitespace() {
        words.push_str(word);
        words.push(' ');
    }
    blake3::hash(words.as_bytes()).to_hex()[..HASH_LETTERS].to_owned()
}
