//! Where settings come from, still raw: the file, the environment, the command line.
//!
//! Nothing is judged here except whether the file can be read as TOML.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The file looked for in the working directory.
const FILE_NAME: &str = "tolmach.toml";

/// Names the file instead; no setting itself.
const FILE_VARIABLE: &str = "TOLMACH_CONFIG";

/// What an operator gave, nearest to the process first: options, variables, file.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Options of the command line.
    pub options: Vec<CommandOption>,
    /// Variables `TOLMACH_*` with their values, without `TOLMACH_CONFIG`.
    pub variables: BTreeMap<String, String>,
    /// `tolmach.toml`, where there is one.
    pub file: Option<File>,
}

/// An option of the command line that stands for a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandOption {
    /// As it was typed: `--listen`.
    pub name: &'static str,
    /// The setting's key: `server.listen`.
    pub key: &'static str,
    /// What was given.
    pub value: String,
}

/// The keys and values of a `tolmach.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it lies, for messages.
    pub path: PathBuf,
    /// By full key, `server.listen`, `backends.deepl.kind`, `routes.1.from` for the first of `[[routes]]`; a
    /// table without keys stands under its own name.
    pub(super) entries: BTreeMap<String, Entry>,
}

/// A value and where it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// As a variable would spell it: lists joined by commas.
    pub written: String,
    /// Counted from 1.
    pub line: usize,
}

/// Why there is nothing to read; one line each.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It was named and is not there, or may not be read.
    #[error(
        "{}: the settings file cannot be read ({source}); name another with --config or {FILE_VARIABLE}",
        path.display()
    )]
    Unreadable {
        /// The file that was named or found.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is not TOML.
    #[error("{}, line {line}: this is not TOML: {reason}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// What the parser said, on one line.
        reason: String,
    },
}

impl Sources {
    /// Reads the process environment and the settings file.
    ///
    /// The file is `named` (from `--config`), or what `TOLMACH_CONFIG` names unless it is empty, or
    /// `tolmach.toml` in the working directory. Only the last may be missing.
    pub fn gather(named: Option<&Path>, options: Vec<CommandOption>) -> Result<Sources, FileError> {
        let mut variables: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
            .filter(|(name, _)| name.starts_with("TOLMACH_"))
            .map(|(name, value)| (name, value.to_string_lossy().into_owned()))
            .collect();
        let from_variable = variables.remove(FILE_VARIABLE);
        let from_variable = from_variable.filter(|path| !path.is_empty()).map(PathBuf::from);
        let file = match named.map(Path::to_owned).or(from_variable) {
            Some(path) => Some(File::read(&path)?),
            None if Path::new(FILE_NAME).exists() => Some(File::read(Path::new(FILE_NAME))?),
            None => None,
        };
        Ok(Sources { options, variables, file })
    }
}

impl File {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<File, FileError> {
        let text = fs::read_to_string(path)
            .map_err(|source| FileError::Unreadable { path: path.to_owned(), source })?;
        File::parse(path, &text)
    }

    /// Reads `text` as if it stood in the file at `path`.
    pub fn parse(path: &Path, text: &str) -> Result<File, FileError> {
        let line_at = |byte: usize| text[..byte].matches('\n').count() + 1;
        let table = DeTable::parse(text).map_err(|error| FileError::Malformed {
            path: path.to_owned(),
            line: line_at(error.span().map_or(0, |span| span.start)),
            reason: error.message().replace('\n', "; "),
        })?;
        let mut entries = BTreeMap::new();
        flatten(table.get_ref(), "", &line_at, &mut entries);
        Ok(File { path: path.to_owned(), entries })
    }
}

fn flatten(
    table: &DeTable,
    prefix: &str,
    line_at: &impl Fn(usize) -> usize,
    entries: &mut BTreeMap<String, Entry>,
) {
    for (key, value) in table {
        let path = format!("{prefix}{}", key.get_ref());
        match value.get_ref() {
            DeValue::Table(inner) if !inner.is_empty() => {
                if NAMED_TABLES.contains(&prefix) {
                    let line = line_at(key.span().start);
                    entries.insert(path.clone(), Entry { written: "{}".to_owned(), line });
                }
                flatten(inner, &format!("{path}."), line_at, entries);
            }
            DeValue::Array(items) if is_tables(items) => {
                for (at, item) in items.iter().enumerate() {
                    let DeValue::Table(inner) = item.get_ref() else { continue };
                    let path = format!("{path}.{}", at + 1);
                    let line = line_at(item.span().start);
                    entries.insert(path.clone(), Entry { written: "{}".to_owned(), line });
                    flatten(inner, &format!("{path}."), line_at, entries);
                }
            }
            _ => {
                let line = line_at(key.span().start);
                entries.insert(path, Entry { written: written(value), line });
            }
        }
    }
}

/// Where each name is a table of its own, whose line is worth knowing.
const NAMED_TABLES: &[&str] = &["backends.", "portals."];

fn is_tables(items: &[Spanned<DeValue>]) -> bool {
    !items.is_empty() && items.iter().all(|item| matches!(item.get_ref(), DeValue::Table(_)))
}

/// A TOML value as a variable would spell it.
fn written(value: &Spanned<DeValue>) -> String {
    match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(truth) => truth.to_string(),
        DeValue::Datetime(time) => time.to_string(),
        DeValue::Array(items) => items.iter().map(written).collect::<Vec<_>>().join(","),
        DeValue::Table(_) => "{}".to_owned(),
    }
}
