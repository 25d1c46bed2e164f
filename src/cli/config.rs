//! `tolmach config`: what is in force, and who said so.
//!
//! It only prints; reading and checking happened before it is called.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use crate::config::{Origin, Setting, as_markdown, as_toml, tables_as_markdown};

/// What to do with the settings.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Print every setting as a tolmach.toml, with its origin; secrets are hidden.
    Show {
        /// Print the table of the README instead: defaults, variables, meanings.
        #[arg(long)]
        markdown: bool,
    },
    /// Print what may stand in tables of backends, routes, budgets and portals, as in the README.
    Tables,
    /// Say whether the settings are right; every problem is one line.
    Check,
}

/// Prints what was asked for; wrong settings never get this far.
pub(super) fn run(arguments: &Arguments, settings: &[Setting]) -> ExitCode {
    let text = match arguments.action {
        Action::Show { markdown: true } => as_markdown(settings),
        Action::Tables => tables_as_markdown(),
        Action::Show { markdown: false } => as_toml(settings),
        Action::Check => summary(settings),
    };
    // A reader that went away, like `| head`, has what it wanted.
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn summary(settings: &[Setting]) -> String {
    let set = settings.iter().filter(|setting| setting.origin != Origin::Default).count();
    format!("the settings are right: {} in all, {set} of them set\n", settings.len())
}
