//! `tolmach locales accept`: notes which source text translations were made from.

use std::{path::Path, process::ExitCode};

use super::{needed, opened};
use crate::{lang::Tag, ui::LOCK_FILE};

/// Note that translations fit the source as it is now; later changes of the source make them stale.
///
/// Writes l10n.lock in the folder; keep it in version control. Exit codes: 0 noted, 2 the folder
/// cannot be used.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tolmach locales accept --all
  tolmach locales accept uk
  tolmach locales accept uk portal-tags portal-home")]
pub(super) struct Accept {
    /// The language.
    #[arg(required_unless_present = "all")]
    lang: Option<Tag>,
    /// Messages; all of the language where none is given.
    ids: Vec<String>,
    /// All messages of all languages.
    #[arg(long, conflicts_with = "lang")]
    all: bool,
}

pub(super) fn run(arguments: &Accept, folder: Option<&Path>) -> Result<ExitCode, String> {
    let root = needed(folder)?;
    let mut folder = opened(Some(root))?;
    if let Some(problem) = folder.lock_problem() {
        let file = root.join(LOCK_FILE);
        return Err(format!(
            "{}: {problem}; restore it, or delete it to begin anew",
            file.display()
        ));
    }
    let known = folder.languages();
    let languages = match &arguments.lang {
        Some(lang) if !known.contains(lang) => {
            let known: Vec<String> = known.iter().map(ToString::to_string).collect();
            return Err(format!("{lang} has no files here; languages are {}", known.join(", ")));
        }
        Some(lang) => vec![lang.clone()],
        None => known,
    };
    if let Some(stranger) = arguments.ids.iter().find(|id| !folder.has_message(&languages[0], id)) {
        return Err(format!("{} has no message {stranger} that the source has", languages[0]));
    }
    let source = folder.source().clone();
    for lang in languages.iter().filter(|lang| **lang != source) {
        let news = folder.accept(lang, &arguments.ids);
        eprintln!("{lang}: {news} translations noted");
    }
    folder.write_lock().map_err(|error| format!("{}: {error}", root.join(LOCK_FILE).display()))?;
    Ok(ExitCode::SUCCESS)
}
