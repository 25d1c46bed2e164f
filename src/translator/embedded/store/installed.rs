//! An installed model as the engine loads it.

use std::path::{Path, PathBuf};

use super::manifest::{Manifest, Role};
use crate::{lang::Pair, translator::ModelId};

/// A whole model in the models folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    /// From which language into which.
    pub pair: Pair,
    /// What the engine loads.
    pub files: ModelFiles,
    /// `en-pt@` and eight hex digits that change with the content of any file.
    pub model_id: ModelId,
    /// Size of all files together.
    pub bytes: u64,
    /// Under what licence it was published, as far as is known.
    pub licence: String,
    /// Where it came from, for people.
    pub source: String,
    /// As its source counts it; empty where not known.
    pub version: String,
}

/// Paths of a model's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelFiles {
    /// The weights.
    pub model: PathBuf,
    /// How the source language is spelled.
    pub source_vocabulary: PathBuf,
    /// The same path as `source_vocabulary` where both languages share one.
    pub target_vocabulary: PathBuf,
    /// Which words a word may become; it makes the engine faster.
    pub shortlist: Option<PathBuf>,
}

impl Installed {
    /// The model in `folder`, if its files are there in the sizes of the manifest.
    pub(super) fn from_manifest(
        pair: &Pair,
        folder: &Path,
        manifest: &Manifest,
    ) -> Result<Installed, String> {
        manifest.check(pair)?;
        manifest.check_sizes(folder)?;
        Ok(Installed {
            pair: pair.clone(),
            files: ModelFiles::of(folder, manifest)?,
            model_id: manifest.model_id(pair),
            bytes: manifest.files.iter().map(|file| file.bytes).sum(),
            licence: manifest.licence.clone(),
            source: manifest.source.clone(),
            version: manifest.version.clone(),
        })
    }
}

impl ModelFiles {
    fn of(folder: &Path, manifest: &Manifest) -> Result<ModelFiles, String> {
        let find = |role| manifest.file(role).map(|file| folder.join(&file.name));
        let need = |role: Role| find(role).ok_or_else(|| format!("it has no {role}"));
        let vocabulary = |role| find(Role::Vocabulary).map_or_else(|| need(role), Ok);
        Ok(ModelFiles {
            model: need(Role::Model)?,
            source_vocabulary: vocabulary(Role::SourceVocabulary)?,
            target_vocabulary: vocabulary(Role::TargetVocabulary)?,
            shortlist: find(Role::Shortlist),
        })
    }
}
