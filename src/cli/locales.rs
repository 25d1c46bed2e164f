//! `tolmach locales`: locale files, for those who write them; no server is needed.

mod accept;
mod check;
mod coverage;
mod diff;
mod fill;
mod new;
mod pseudo;

use std::{fs, path::Path, process::ExitCode};

use crate::{config::Config, ui::Folder};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Check(check::Check),
    Coverage(coverage::Coverage),
    New(new::New),
    Fill(fill::Fill),
    Diff(diff::Diff),
    Accept(accept::Accept),
    Pseudo(pseudo::Pseudo),
}

/// Exit code 1 where the answer is no, 2 where the folder cannot be used.
pub(super) fn run(arguments: &Arguments, config: &Config) -> ExitCode {
    let folder = config.ui.locales.as_deref();
    let done = match &arguments.command {
        Command::Check(check) => check::run(check, folder),
        Command::Coverage(coverage) => coverage::run(coverage, folder),
        Command::New(new) => new::run(new, folder),
        Command::Fill(fill) => fill::run(fill, folder, config),
        Command::Diff(diff) => diff::run(diff, folder),
        Command::Accept(accept) => accept::run(accept, folder),
        Command::Pseudo(pseudo) => pseudo::run(pseudo, folder),
    };
    match done {
        Ok(code) => code,
        Err(reason) => {
            eprintln!("tolmach: {reason}");
            ExitCode::from(2)
        }
    }
}

/// Reads the folder, or says why it cannot be read.
fn opened(folder: Option<&Path>) -> Result<Folder, String> {
    Folder::open(folder).map_err(|error| error.to_string())
}

/// The folder, for commands that write.
fn needed(folder: Option<&Path>) -> Result<&Path, String> {
    folder.ok_or_else(|| {
        "the built-in files cannot be changed; name a folder with --locales DIR or ui.locales"
            .to_owned()
    })
}

/// Writes a file and the folders above it.
fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
