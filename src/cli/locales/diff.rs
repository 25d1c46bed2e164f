//! `tolmach locales diff`: what changed between two states of the folder.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{super::print, needed, opened};
use crate::{
    lang::Tag,
    ui::{Change, Folder, Kind, changes},
};

mod git;

/// Say which messages were added, removed or changed, and which translations became stale by it.
///
/// Exit codes: 0 done, whatever changed, 2 one of the states cannot be read.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tolmach locales diff --against main
  tolmach locales diff --against ../release/locales --format json")]
pub(super) struct Diff {
    /// The state before: another folder of locales, or a revision of git.
    #[arg(long, value_name = "DIR|REVISION", default_value = "HEAD")]
    against: String,
    /// As what.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// These languages only; may be given more than once.
    #[arg(long, value_name = "LANG")]
    locale: Vec<Tag>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// A line a message.
    Text,
    /// A list of changes.
    Json,
}

pub(super) fn run(arguments: &Diff, folder: Option<&Path>) -> Result<ExitCode, String> {
    let root = needed(folder)?;
    let after = opened(Some(root))?;
    let before = before(&arguments.against, root)?;
    let mut all = changes(&before, &after);
    let is_asked = |lang: &Tag| arguments.locale.is_empty() || arguments.locale.contains(lang);
    all.retain(|change| is_asked(&change.lang));
    let text = match arguments.format {
        Format::Text => all.iter().map(line).collect::<Vec<_>>().join("\n"),
        Format::Json => format!("{:#}", serde_json::json!({ "changes": all })),
    };
    let is_printed = text.is_empty() || print(&text);
    eprintln!("{}", summary(&all));
    Ok(if is_printed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn before(against: &str, root: &Path) -> Result<Folder, String> {
    let folder = PathBuf::from(against);
    if folder.is_dir() { opened(Some(&folder)) } else { git::opened(root, against) }
}

fn line(change: &Change) -> String {
    let kind = match change.kind {
        Kind::Added => "added",
        Kind::Removed => "removed",
        Kind::Changed => "changed",
        Kind::Stale => "stale",
    };
    format!("{}: {kind} {}", change.file, change.message_id)
}

fn summary(all: &[Change]) -> String {
    let count = |kind| all.iter().filter(|change| change.kind == kind).count();
    let [added, removed] = [Kind::Added, Kind::Removed].map(count);
    let [changed, stale] = [Kind::Changed, Kind::Stale].map(count);
    format!(
        "{added} added, {removed} removed, {changed} changed, {stale} translations became stale"
    )
}
