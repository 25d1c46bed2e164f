//! `model.json`: what a model consists of and where it came from.
//!
//! Written last, when every file is in place. A manifest is not trusted: names that leave the folder
//! are refused. Home of SHA-256, which is the engine crate's.

use std::{
    fmt, fs,
    io::{self, Read, Write},
    path::{Component, Path},
};

use serde::{Deserialize, Serialize};

use super::shape;
use crate::{lang::Pair, translator::ModelId};

const FILE_NAME: &str = "model.json";

/// Ours are below 2 kB; what is larger is something else.
const MAX_MANIFEST_BYTES: u64 = 64 * 1024;

/// What a model consists of and where it came from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// The pair as [`Pair`] writes it.
    pub pair: String,
    /// As the source counts it; empty where not known.
    pub version: String,
    /// Where it came from, for people.
    pub source: String,
    /// Under what licence it was published, as far as is known.
    pub licence: String,
    /// Each file once.
    pub files: Vec<FileEntry>,
}

/// One file of a model.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FileEntry {
    /// What it is to the engine.
    pub role: Role,
    /// Its name in the model's folder.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// Lower-case hex.
    pub sha256: String,
}

/// What a file is to the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The weights.
    Model,
    /// The vocabulary of both languages.
    Vocabulary,
    /// The source language's own vocabulary.
    SourceVocabulary,
    /// The target language's own vocabulary.
    TargetVocabulary,
    /// The lexical shortlist.
    Shortlist,
}

impl Manifest {
    /// The manifest in `folder`; `None` where there is none.
    pub fn read(folder: &Path) -> Result<Option<Manifest>, String> {
        let file = match fs::File::open(folder.join(FILE_NAME)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{FILE_NAME} cannot be read: {error}")),
        };
        let mut text = String::new();
        file.take(MAX_MANIFEST_BYTES)
            .read_to_string(&mut text)
            .map_err(|error| format!("{FILE_NAME} cannot be read: {error}"))?;
        let parsed = serde_json::from_str(&text);
        parsed.map(Some).map_err(|error| format!("{FILE_NAME} is no manifest: {error}"))
    }

    /// Writes it into `folder` in one step.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let text = serde_json::to_string_pretty(self).expect("strings and numbers are JSON");
        let unfinished = folder.join(format!(".{FILE_NAME}.{}", std::process::id()));
        let mut file = fs::File::create(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&unfinished, folder.join(FILE_NAME))
    }

    /// Whether it is about `pair` and names plain files, each role at most once.
    pub fn check(&self, pair: &Pair) -> Result<(), String> {
        if self.pair.parse::<Pair>().as_ref() != Ok(pair) {
            return Err(format!("{FILE_NAME} is about {:?}, not about {pair}", self.pair));
        }
        for (at, file) in self.files.iter().enumerate() {
            check_name(&file.name)?;
            if self.files[..at].iter().any(|other| other.role == file.role) {
                return Err(format!("{FILE_NAME} names more than one {}", file.role));
            }
        }
        Ok(())
    }

    /// Whether every file is there and has its size.
    pub fn check_sizes(&self, folder: &Path) -> Result<(), String> {
        self.files.iter().try_for_each(|file| match fs::metadata(folder.join(&file.name)) {
            Ok(seen) if seen.is_file() && seen.len() == file.bytes => Ok(()),
            Ok(seen) => {
                Err(format!("{} has {} bytes instead of {}", file.name, seen.len(), file.bytes))
            }
            Err(error) => Err(format!("{} cannot be read: {error}", file.name)),
        })
    }

    /// Whether every file has the content that was installed.
    pub fn verify(&self, folder: &Path) -> Result<(), String> {
        self.files.iter().try_for_each(|file| {
            let content = fs::read(folder.join(&file.name))
                .map_err(|error| format!("{} cannot be read: {error}", file.name))?;
            if sha256(&content) != file.sha256 {
                return Err(format!("{} is not the file that was installed", file.name));
            }
            shape::check(file.role, &content).map_err(|reason| format!("{}: {reason}", file.name))
        })
    }

    /// The file with this role.
    pub fn file(&self, role: Role) -> Option<&FileEntry> {
        self.files.iter().find(|file| file.role == role)
    }

    /// The same files give the same id, wherever they came from.
    pub fn model_id(&self, pair: &Pair) -> ModelId {
        let mut hashes: Vec<(Role, &str)> =
            self.files.iter().map(|file| (file.role, file.sha256.as_str())).collect();
        hashes.sort_unstable();
        let joined: Vec<&str> = hashes.into_iter().map(|(_, hash)| hash).collect();
        ModelId(format!("{pair}@{}", &sha256(joined.join("\n").as_bytes())[..8]))
    }
}

impl FileEntry {
    /// Describes a file by its content.
    pub fn of(role: Role, name: &str, content: &[u8]) -> FileEntry {
        FileEntry { role, name: name.into(), bytes: content.len() as u64, sha256: sha256(content) }
    }
}

impl Role {
    /// What a file is by its usual name: `model.enpt.intgemm.alphas.bin`, `vocab.enpt.spm`.
    pub fn of_name(name: &str) -> Option<Role> {
        match (name.split('.').next()?, name.rsplit('.').next()?) {
            ("model", "bin") => Some(Role::Model),
            ("lex", "bin") => Some(Role::Shortlist),
            ("vocab", "spm") => Some(Role::Vocabulary),
            ("srcvocab", "spm") => Some(Role::SourceVocabulary),
            ("trgvocab", "spm") => Some(Role::TargetVocabulary),
            _ => None,
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Role::Model => "model",
            Role::Vocabulary => "vocabulary",
            Role::SourceVocabulary => "source vocabulary",
            Role::TargetVocabulary => "target vocabulary",
            Role::Shortlist => "shortlist",
        })
    }
}

/// SHA-256 in lower-case hex.
pub fn sha256(content: &[u8]) -> String {
    fxtranslate::cache::sha256_hex(content)
}

/// Refuses what would lead out of the folder, and hidden names, which are ours.
pub fn check_name(name: &str) -> Result<(), String> {
    let mut parts = Path::new(name).components();
    let is_plain = matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None));
    if is_plain && !name.starts_with('.') && !name.contains(['/', '\\', '\0']) {
        Ok(())
    } else {
        Err(format!("{name:?} is not a plain file name"))
    }
}
