//! `tolmach locales new`: the folder of a language that begins.

use std::{path::Path, process::ExitCode};

use super::{needed, opened};
use crate::{
    lang::Tag,
    ui::{Start, canonical, scaffold},
};

/// Make the folder of a language: every message of the source in a comment, to be translated in its
/// place.
///
/// Plural choices have the forms of the language. Nothing is served until it is translated. Exit
/// codes: 0 made, 1 the language is there already, 2 the tag or the folder cannot be used.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tolmach locales new nl --locales locales
  tolmach locales new zh-Hant
  tolmach locales new nl --bare && tolmach locales fill nl")]
pub(super) struct New {
    /// Canonical BCP 47 tag: nl, pt-BR, zh-Hant.
    lang: String,
    /// Headings only, for files that are filled by `tolmach locales fill` or another tool.
    #[arg(long)]
    bare: bool,
}

pub(super) fn run(arguments: &New, folder: Option<&Path>) -> Result<ExitCode, String> {
    let root = needed(folder)?;
    let lang = tag(&arguments.lang)?;
    let folder = opened(Some(root))?;
    let place = root.join(lang.to_string());
    if place.exists() {
        eprintln!(
            "tolmach: {} is there already; tolmach locales check --locale {lang} tells what it lacks",
            place.display()
        );
        return Ok(ExitCode::FAILURE);
    }
    let start = if arguments.bare { Start::Bare } else { Start::Commented };
    let files = scaffold(&folder, &lang, start);
    if files.is_empty() {
        let source = folder.source();
        return Err(format!("{}/{source} has no files to begin with", root.display()));
    }
    for (name, text) in &files {
        super::write(&place.join(name), text)?;
    }
    eprintln!("{}: {} files\n{}", place.display(), files.len(), next(&lang, arguments.bare));
    Ok(ExitCode::SUCCESS)
}

/// A canonical tag, or what would be one.
fn tag(text: &str) -> Result<Tag, String> {
    match canonical(text) {
        Some(tag) if tag.to_string() == text => Ok(tag),
        Some(tag) => Err(format!("{text:?} is not how the tag is written; write {tag}")),
        None => Err(format!("{text:?} is not a language tag; write it like nl, pt-BR or zh-Hant")),
    }
}

fn next(lang: &Tag, is_bare: bool) -> String {
    let first = if is_bare {
        format!("Next: tolmach locales fill {lang} drafts the messages; review each.")
    } else {
        "Next: translate a message and take the `# ` away before it.".to_owned()
    };
    format!(
        "{first}\ntolmach locales check --locale {lang} tells what is wrong, \
         tolmach locales coverage --locale {lang} what is left."
    )
}
