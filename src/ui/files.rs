//! Where locale files come from: the binary or a folder.
//!
//! Gives clean text and never fails for a single file: what cannot be used becomes a warning. It does
//! not know what is inside; `entries` does.

use std::{borrow::Cow, fs, io, path::Path};

use super::{SOURCE_LANGUAGE, builtin};
use crate::lang::Tag;

/// One `.ftl` file of one language.
#[derive(Clone)]
pub(super) struct LocaleFile {
    pub tag: Tag,
    /// How warnings name it: `uk/page.ftl`.
    pub name: String,
    /// Without a byte order mark, lines ended by `\n`.
    pub source: Cow<'static, str>,
}

/// A language has some kilobytes; a file this large is a mistake.
const MAX_FILE_BYTES: u64 = 1 << 20;

/// The files in the binary.
pub(super) fn built_in() -> Vec<LocaleFile> {
    builtin::FILES.iter().map(|(tag, name, source)| shipped(tag, name, source)).collect()
}

fn shipped(tag: &str, name: &str, source: &'static str) -> LocaleFile {
    let known = tag.parse().expect("the built-in table holds valid tags");
    LocaleFile { tag: known, name: format!("{tag}/{name}"), source: source.into() }
}

/// The built-in files of the source language: what lies under every folder.
pub(super) fn source_language() -> Vec<LocaleFile> {
    built_in().into_iter().filter(|file| file.tag.language() == SOURCE_LANGUAGE).collect()
}

/// The files of a folder in order of path.
pub(super) fn read(root: &Path, warnings: &mut Vec<String>) -> io::Result<Vec<LocaleFile>> {
    let mut files = Vec::new();
    for entry in sorted(root)? {
        match language_of(&entry) {
            Ok(Some(tag)) => read_language(&entry.path(), &tag, &mut files, warnings),
            Ok(None) => {}
            Err(problem) => warnings.push(problem),
        }
    }
    Ok(files)
}

fn sorted(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    Ok(entries)
}

/// The language a folder is named after; `None` for files beside the folders, which are not ours.
fn language_of(entry: &fs::DirEntry) -> Result<Option<Tag>, String> {
    if !entry.path().is_dir() {
        return Ok(None);
    }
    let name = entry.file_name().to_string_lossy().into_owned();
    match name.parse::<Tag>() {
        Ok(tag) if tag.to_string() == name => Ok(Some(tag)),
        Ok(tag) => Err(format!("{name}/: left out; name the folder {tag}")),
        Err(_) => Err(format!("{name}/: left out; it is not named after a language, like pt-BR")),
    }
}

fn read_language(
    folder: &Path,
    tag: &Tag,
    files: &mut Vec<LocaleFile>,
    warnings: &mut Vec<String>,
) {
    let entries = match sorted(folder) {
        Ok(entries) => entries,
        Err(error) => return warnings.push(format!("{tag}/: left out; {error}")),
    };
    for entry in entries {
        let name = format!("{tag}/{}", entry.file_name().to_string_lossy());
        match read_file(&entry.path()) {
            Ok(source) => files.push(LocaleFile { tag: tag.clone(), name, source: source.into() }),
            Err(problem) => warnings.push(format!("{name}: left out; {problem}")),
        }
    }
}

fn read_file(path: &Path) -> Result<String, String> {
    if path.extension().is_none_or(|extension| extension != "ftl") || !path.is_file() {
        return Err("only .ftl files belong here".into());
    }
    let bytes = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if bytes > MAX_FILE_BYTES {
        return Err(format!("it has {bytes} bytes, at most {MAX_FILE_BYTES} are read"));
    }
    let source = fs::read(path).map_err(|error| error.to_string())?;
    String::from_utf8(source).map(|text| clean(&text)).map_err(|_| "it is not UTF-8".into())
}

/// The parser loses the first message to a byte order mark and multi-line texts to `\r`.
fn clean(source: &str) -> String {
    source.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n")
}
