//! `tolmach locales fill`: drafts what a language lacks with our own translator.

mod choice;
mod progress;
mod session;
mod told;
mod written;

use std::{path::Path, process::ExitCode, time::Duration};

use super::{super::starters, needed};
use crate::{
    config::Config,
    lang::Tag,
    ui::draft::{self, Redraft},
};
use choice::Choice;
use session::Session;
use told::Told;

/// Draft the messages a language lacks, for people to review.
///
/// Drafts go where the order of the source puts them, each under a comment `machine draft (…): please
/// review`; whoever has reviewed one takes the line away. What people wrote stays byte for byte. A
/// message that cannot be drafted whole, with every placeable and tag, is told and left out.
///
/// Exit codes: 0 everything asked for is drafted, 1 something was refused or a file was left alone, 2
/// the
/// folder or the translator cannot be used.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tolmach locales fill uk
  tolmach locales fill pt-BR --dry-run
  tolmach locales fill de --file portal --limit 20
  tolmach locales fill de --ids portal-home,portal-tags --backend deepl
  tolmach locales fill de --overwrite-drafts")]
pub(super) struct Fill {
    /// The language.
    lang: Tag,
    /// Print what would be written, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// These files only, `portal` or `uk/portal.ftl`; may be given more than once.
    #[arg(long, value_name = "FILE")]
    file: Vec<String>,
    /// These messages only, with commas.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    ids: Vec<String>,
    /// Who translates; the usual one where not given.
    #[arg(long, value_name = "NAME")]
    backend: Option<String>,
    /// Draft so many messages at most.
    #[arg(long, value_name = "COUNT")]
    limit: Option<usize>,
    /// Draft anew what is still marked as a draft.
    #[arg(long)]
    overwrite_drafts: bool,
    /// Stop asking after so many minutes; what is drafted by then is written.
    #[arg(long, value_name = "MINUTES", default_value = "30", value_parser = clap::value_parser!(u64).range(1..=1440))]
    time_limit: u64,
}

pub(super) fn run(
    arguments: &Fill,
    folder: Option<&Path>,
    config: &Config,
) -> Result<ExitCode, String> {
    let root = needed(folder)?;
    let redraft = if arguments.overwrite_drafts { Redraft::Marked } else { Redraft::No };
    let gaps = draft::find(root, &arguments.lang, redraft).map_err(|error| error.to_string())?;
    let choice = Choice::of(&gaps, arguments)?;
    let mut told = Told::new(&gaps, &choice);
    if !choice.is_empty() {
        if arguments.backend.as_deref().is_none_or(|name| name == "embedded") {
            starters::install_missing(config).map_err(|error| error.to_string())?;
        }
        let session = Session {
            source: gaps.source.clone(),
            target: arguments.lang.clone(),
            backend: arguments.backend.clone(),
            time: Duration::from_mins(arguments.time_limit),
        };
        let answers = session.run(config, &choice)?;
        for (file, drafts) in choice.drafts(&answers, &mut told) {
            if arguments.dry_run {
                written::print(file, &drafts, &mut told);
            } else {
                written::write(file, &drafts, &mut told);
            }
        }
    }
    Ok(told.tell(arguments.dry_run))
}
