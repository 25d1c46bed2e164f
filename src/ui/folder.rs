//! A folder of locale files as those who write them see it.
//!
//! What the command line works on: reads everything once, then answers. Serving is `Set`'s; this never
//! does.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
};

use super::{
    Coverage, Diagnostic, Project, UiError,
    files::{self, LocaleFile},
    lint,
    lock::Lock,
    pseudo::is_pseudo,
};
use crate::lang::Tag;

/// A folder that was read.
pub struct Folder {
    root: Option<PathBuf>,
    pub(super) project: Project,
    pub(super) files: Vec<LocaleFile>,
    pub(super) lock: Lock,
    /// What was wrong with the folder itself.
    told: Vec<Diagnostic>,
}

impl Folder {
    /// Reads this folder, or the files in the binary where none is named.
    ///
    /// A file that cannot be read is a finding of [`Folder::check`]; a folder that cannot, an error.
    pub fn open(root: Option<&Path>) -> Result<Folder, UiError> {
        let Some(root) = root else {
            return Ok(Folder {
                root: None,
                project: Project::default(),
                files: files::built_in(),
                lock: Lock::default(),
                told: Vec::new(),
            });
        };
        let fail = |source: io::Error| UiError::Folder { folder: root.to_owned(), source };
        let reading = files::read(root).map_err(fail)?;
        Ok(Folder {
            root: Some(root.to_owned()),
            project: reading.project.unwrap_or_default(),
            files: reading.files,
            lock: reading.lock,
            told: reading.diagnostics,
        })
    }

    /// Everything worth saying about the files, sorted by file, line and column.
    pub fn check(&self) -> Vec<Diagnostic> {
        self.inspect().0
    }

    /// How much of each language is translated, sorted by tag.
    pub fn coverage(&self) -> Vec<Coverage> {
        self.inspect().1
    }

    fn inspect(&self) -> (Vec<Diagnostic>, Vec<Coverage>) {
        let (mut found, coverage) = lint::inspect(&self.project, &self.lock, &self.files);
        found.extend(self.told.iter().cloned());
        found.sort_by(|left, right| left.place().cmp(&right.place()));
        (found, coverage)
    }

    /// The language messages are written in first.
    pub fn source(&self) -> &Tag {
        &self.project.source
    }

    /// Languages that have a file, sorted by tag, without made-up ones.
    pub fn languages(&self) -> Vec<Tag> {
        let tags: BTreeSet<&Tag> = self.files.iter().map(|file| &file.tag).collect();
        tags.into_iter().filter(|tag| !is_pseudo(tag)).cloned().collect()
    }

    /// Names of the files, `uk/portal.ftl`, in order.
    pub fn file_names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// The text of a file, `uk/portal.ftl`, as it was read.
    pub fn text(&self, file: &str) -> Option<&str> {
        self.files.iter().find(|known| known.name == file).map(|known| known.source.as_ref())
    }

    /// Name below the language (`portal.ftl`) and text of each file of the source, in order.
    pub fn source_files(&self) -> Vec<(&str, &str)> {
        let files = self.files.iter().filter(|file| file.tag == self.project.source);
        let below = |name: &'_ str| name.split_once('/').map_or(0, |(tag, _)| tag.len() + 1);
        files.map(|file| (&file.name[below(&file.name)..], file.source.as_ref())).collect()
    }

    /// Where it lies; `None` for the files in the binary.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }

    /// Why the lock file cannot be used, so that it must not be written over; `None` where all is well.
    pub fn lock_problem(&self) -> Option<io::Error> {
        Lock::read(self.root.as_deref()?).err()
    }

    /// Whether translations were ever accepted, so that stale ones can be told.
    pub fn has_lock(&self) -> bool {
        !self.lock.is_empty()
    }

    /// Whether the language translates this message of the source.
    pub fn has_message(&self, lang: &Tag, id: &str) -> bool {
        let locales = lint::locales(&self.project, &self.files);
        let has = |tag: &Tag| {
            locales.iter().any(|locale| locale.tag == *tag && locale.find(id).is_some())
        };
        !id.starts_with('-') && has(&self.project.source) && has(lang)
    }

    /// Notes that these translations, or all of the language where none is named, fit the source as it is
    /// now; gives how many were news. The lock file is written by [`Folder::write_lock`].
    pub fn accept(&mut self, lang: &Tag, ids: &[String]) -> usize {
        let locales = lint::locales(&self.project, &self.files);
        let of = |tag: &Tag| locales.iter().find(|locale| locale.tag == *tag);
        let (Some(source), Some(own)) = (of(&self.project.source), of(lang)) else { return 0 };
        let mut news = 0;
        let mut there = BTreeSet::new();
        for item in own.items.iter().filter(|item| !item.is_term) {
            let Some(original) = source.find(item.id) else { continue };
            there.insert(item.id);
            if ids.is_empty() || ids.iter().any(|id| id == item.id) {
                news += usize::from(self.lock.accept(lang, item.id, original.text));
            }
        }
        self.lock.keep_only(lang, &there);
        news
    }

    /// Writes what was accepted; nothing for the files in the binary.
    pub fn write_lock(&self) -> io::Result<()> {
        self.root.as_deref().map_or(Ok(()), |root| self.lock.write(root))
    }
}
