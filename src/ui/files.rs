//! Where locale files come from: the binary or a folder.
//!
//! Gives clean text and never fails for a single file: what cannot be used becomes a diagnostic. It
//! does not know what is inside; `entries` does.

mod good;
mod print;
mod sources;
mod text;
mod walk;

use std::{borrow::Cow, fs, io, path::Path, time::SystemTime};

pub(super) use good::keep;
pub(super) use print::fingerprint;
pub(super) use sources::Sources;
pub(super) use text::Normalised;

use super::{
    Diagnostic, LOCK_FILE, Project, SOURCE_LANGUAGE, Severity, builtin, lock::Lock, negotiate,
    project,
};
use crate::lang::Tag;

/// One `.ftl` file of one language.
#[derive(Clone, Debug)]
pub(super) struct LocaleFile {
    /// The language of its folder.
    pub tag: Tag,
    /// How diagnostics name it: `uk/portal.ftl`.
    pub name: String,
    /// The same in every language: `portal`, `news/sport` for `uk/news/sport.ftl`.
    pub resource: String,
    /// Without a byte order mark, lines ended by `\n`.
    pub source: Cow<'static, str>,
    /// What was done to the text so that it can be parsed.
    pub marks: Normalised,
    /// When this version was read; none for the files in the binary.
    pub read_at: Option<SystemTime>,
}

/// What a folder of locales holds.
#[derive(Default)]
pub(super) struct Reading {
    /// What `l10n.toml` says; none where it cannot be read.
    pub project: Option<Project>,
    /// The usable files in order of path.
    pub files: Vec<LocaleFile>,
    /// Names of files and folders that are there and cannot be used.
    pub unusable: Vec<String>,
    /// Versions that are not served because they are worse than the one before.
    pub rejected: Vec<LocaleFile>,
    /// Which source text each translation was made from.
    pub lock: Lock,
    /// What was left out and why.
    pub diagnostics: Vec<Diagnostic>,
}

impl Reading {
    /// The files as they are in the folder, those that are not served for now too.
    pub(super) fn written(&self) -> Cow<'_, [LocaleFile]> {
        if self.rejected.is_empty() {
            return Cow::Borrowed(&self.files);
        }
        let rejected = |name: &str| self.rejected.iter().find(|file| file.name == name);
        let written = self.files.iter().map(|file| rejected(&file.name).unwrap_or(file));
        Cow::Owned(written.cloned().collect())
    }

    /// Puts the files in order of language and name.
    pub(super) fn sort(&mut self) {
        self.files.sort_by(|left, right| (&left.tag, &left.name).cmp(&(&right.tag, &right.name)));
    }

    /// Whether both say the same; when they were read does not count.
    pub(super) fn is_same(&self, other: &Reading) -> bool {
        let texts = |files: &[LocaleFile], others: &[LocaleFile]| {
            let is_same = |(file, other): (&LocaleFile, &LocaleFile)| {
                file.name == other.name && file.source == other.source
            };
            files.len() == others.len() && files.iter().zip(others).all(is_same)
        };
        texts(&self.files, &other.files)
            && texts(&self.rejected, &other.rejected)
            && self.project == other.project
            && self.lock == other.lock
            && self.diagnostics == other.diagnostics
    }
}

/// The files in the binary.
pub(super) fn built_in() -> Vec<LocaleFile> {
    builtin::FILES.iter().map(|(tag, name, source)| shipped(tag, name, source)).collect()
}

fn shipped(tag: &str, name: &str, source: &'static str) -> LocaleFile {
    let tag: Tag = tag.parse().expect("the built-in table holds valid tags");
    LocaleFile {
        name: format!("{tag}/{name}"),
        resource: name.trim_end_matches(".ftl").to_owned(),
        source: source.into(),
        marks: Normalised::default(),
        read_at: None,
        tag,
    }
}

/// The built-in files of the source language: what lies under every folder.
pub(super) fn source_language() -> Vec<LocaleFile> {
    built_in().into_iter().filter(|file| file.tag.language() == SOURCE_LANGUAGE).collect()
}

/// Name and text of the built-in files of a language, `en/portal.ftl`; none where it is not built in.
pub(super) fn shipped_sources(lang: &Tag) -> impl Iterator<Item = (&'static str, &'static str)> {
    let tag = lang.to_string();
    builtin::FILES.iter().filter(move |file| file.0 == tag).map(|file| (file.1, file.2))
}

/// Our own files that lie under those of a folder: English, and those in languages the folder has.
pub(super) fn under(files: &[LocaleFile]) -> Vec<LocaleFile> {
    let is_wanted = |ours: &LocaleFile| {
        ours.tag.language() == SOURCE_LANGUAGE || files.iter().any(|file| file.tag == ours.tag)
    };
    built_in().into_iter().filter(is_wanted).collect()
}

/// Reads `l10n.toml` and the folders beside it. Fails only where the folder itself cannot be listed.
pub(super) fn read(root: &Path) -> io::Result<Reading> {
    let mut reading = Reading::default();
    let entries = walk::sorted(root)?;
    reading.project = project::read(root, &mut reading.diagnostics);
    reading.lock = Lock::read(root).unwrap_or_else(|error| {
        let text = format!("it is not used: {error}");
        let found = Diagnostic::of_file("L017", Severity::Warning, LOCK_FILE, text);
        reading
            .diagnostics
            .push(found.suggesting("restore it, or make it anew: tolmach locales accept"));
        Lock::default()
    });
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        match language_of(&entry, &name) {
            Ok(Some(tag)) => read_language(&entry.path(), &tag, &mut reading),
            Ok(None) => {}
            Err(found) => reading.diagnostics.push(*found),
        }
    }
    Ok(reading)
}

/// The clean text of a file that belongs to a folder of locales.
pub(super) fn text_of(path: &Path, name: &str) -> Result<String, Box<Diagnostic>> {
    text::read(path, name).map(|(text, _)| text)
}

/// Files beside the folders that belong there; hidden ones (`.git`, mounts of Kubernetes) are passed
/// over without a word.
const PROJECT_FILES: &[&str] = &[project::FILE_NAME, "l10n.lock"];

/// Files a project may have for its people.
fn is_for_people(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
    name.starts_with('.')
        || name == "LICENSE"
        || extension.is_some_and(|extension| ["md", "txt", "lock", "json"].contains(&extension))
}

/// The language a folder is named after; `None` for what may lie beside the folders.
fn language_of(entry: &fs::DirEntry, name: &str) -> Result<Option<Tag>, Box<Diagnostic>> {
    if PROJECT_FILES.contains(&name) || is_for_people(name) {
        return Ok(None);
    }
    if !entry.path().is_dir() {
        let text = format!("{name} is not read: only folders of languages and l10n.toml are");
        return Err(Box::new(stray(
            name,
            text,
            "move it into the folder of its language, or away",
        )));
    }
    match negotiate::canonical_tag(name) {
        Some(tag) if tag.to_string() == name => Ok(Some(tag)),
        Some(tag) => Err(Box::new(misnamed(name, &tag))),
        None => {
            let text = format!("the folder {name} is not served: it is not named after a language");
            Err(Box::new(stray(name, text, "name it like pt-BR or zh-Hans, or move it away")))
        }
    }
}

fn misnamed(name: &str, canonical: &Tag) -> Diagnostic {
    let text = format!("the folder {name} is not served: its name is not the canonical tag");
    Diagnostic::of_file("L014", Severity::Error, name, text)
        .suggesting(format!("rename it to {canonical}"))
}

fn stray(name: &str, text: String, suggestion: &str) -> Diagnostic {
    Diagnostic::of_file("L015", Severity::Warning, name, text).suggesting(suggestion)
}

fn read_language(folder: &Path, tag: &Tag, reading: &mut Reading) {
    let walk = walk::files(folder, &tag.to_string());
    reading.diagnostics.extend(walk.diagnostics.into_iter().map(|found| found.in_language(tag)));
    reading.unusable.extend(walk.unreadable);
    for (path, name) in walk.found {
        match text::read(&path, &name) {
            Ok((source, marks)) => reading.files.push(LocaleFile {
                tag: tag.clone(),
                resource: resource_of(&name),
                name,
                source: source.into(),
                marks,
                read_at: Some(SystemTime::now()),
            }),
            Err(found) => {
                reading.diagnostics.push(found.in_language(tag));
                reading.unusable.push(name);
            }
        }
    }
}

/// `news/sport` for `uk/news/sport.ftl`.
fn resource_of(name: &str) -> String {
    let below = name.split_once('/').map_or(name, |(_, below)| below);
    below.trim_end_matches(".ftl").to_owned()
}
