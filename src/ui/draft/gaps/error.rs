//! Why nothing can be drafted at all, and what would help: one line for whoever asked.

use std::{io, path::PathBuf};

use crate::lang::Tag;

/// Why nothing can be drafted at all.
#[derive(Debug, thiserror::Error)]
pub enum GapsError {
    /// The folder of locales.
    #[error("{root}: the folder of locales cannot be read ({source})")]
    Folder {
        /// The folder.
        root: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// `l10n.toml`
    #[error(
        "{root}/l10n.toml cannot be read as TOML, so the source language is not known; correct it (`tolmach locales check` says more)"
    )]
    Project {
        /// The folder.
        root: PathBuf,
    },
    /// The source language has no messages.
    #[error(
        "{root}/{source_tag} holds no usable .ftl file; l10n.toml (source) says it is the source language"
    )]
    NoSource {
        /// The folder.
        root: PathBuf,
        /// The source language.
        source_tag: Tag,
    },
    /// The language has no folder.
    #[error("{root}/{target} is not there; `tolmach locales new {target}` makes it")]
    NoTarget {
        /// The folder.
        root: PathBuf,
        /// The language.
        target: Tag,
    },
    /// The language is the source language.
    #[error(
        "{target} is a variant of the source language {source_tag}: there is nothing to translate; write by hand what differs, the rest falls back"
    )]
    SameLanguage {
        /// The source language.
        source_tag: Tag,
        /// The language.
        target: Tag,
    },
}
