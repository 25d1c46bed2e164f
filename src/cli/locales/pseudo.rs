//! `tolmach locales pseudo`: made-up languages for testing pages.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{needed, opened};
use crate::ui::{Pseudo as Kind, pseudo};

/// Write the made-up languages en-XA (accents, longer, in brackets) and ar-XB (from right to left).
///
/// They are made anew each time. Exit codes: 0 written, 2 a folder cannot be used.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tolmach locales pseudo --locales locales
  tolmach locales pseudo --to build/locales")]
pub(super) struct Pseudo {
    /// Where their folders are made; the folder of locales where not given.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
}

pub(super) fn run(arguments: &Pseudo, folder: Option<&Path>) -> Result<ExitCode, String> {
    let to = match &arguments.to {
        Some(to) => to,
        None => needed(folder)?,
    };
    let folder = opened(folder)?;
    for &kind in Kind::ALL {
        let tag = kind.tag();
        let sources = folder.source_files();
        for (name, text) in &sources {
            super::write(&to.join(tag.to_string()).join(name), &pseudo(text, kind))?;
        }
        eprintln!("{}: {} files", to.join(tag.to_string()).display(), sources.len());
    }
    Ok(ExitCode::SUCCESS)
}
