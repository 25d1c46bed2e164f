//! `l10n.toml`: what the folder of locales says about itself.
//!
//! Says which language is the source, what every language must have, and whom a language may fall
//! back to. It does not read locale files.

mod table;

use std::{collections::BTreeMap, path::Path};

use super::{Diagnostic, files};
use crate::lang::Tag;

/// Its name in the folder of locales.
pub const FILE_NAME: &str = "l10n.toml";

/// The settings of a folder of locales; without `l10n.toml`, all defaults.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// The language messages are written in first; the others are compared with it.
    pub source: Tag,
    /// Files, named without `.ftl`, in which every message must be translated.
    pub required: Vec<String>,
    /// What is said about single languages.
    pub locales: BTreeMap<Tag, LocaleSettings>,
}

/// What the project says about one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocaleSettings {
    /// Other languages its readers may get where it has no message, nearest first: the only way from
    /// one language to another.
    pub fallback: Vec<Tag>,
    /// Below this share of translated messages, 0 to 1, it is neither listed nor negotiated.
    pub min_coverage: Option<f32>,
    /// Whether it is served only to those who name it.
    pub is_hidden: bool,
}

impl Default for Project {
    fn default() -> Project {
        Project {
            source: super::SOURCE_LANGUAGE.parse().expect("a valid tag"),
            required: Vec::new(),
            locales: BTreeMap::new(),
        }
    }
}

/// Reads the `l10n.toml` of a folder; the defaults where there is none, `None` where it is no TOML.
///
/// What else is wrong in it is a diagnostic, and the default counts.
pub(super) fn read(root: &Path, diagnostics: &mut Vec<Diagnostic>) -> Option<Project> {
    let path = root.join(FILE_NAME);
    if !path.exists() {
        return Some(Project::default());
    }
    match files::text_of(&path, FILE_NAME) {
        Ok(text) => table::parse(&text, diagnostics),
        Err(found) => {
            diagnostics.push(*found);
            None
        }
    }
}
