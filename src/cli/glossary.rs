//! `tolmach glossary`: the portal's terms, in the database of the settings; no server is needed.

mod change;
mod show;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use tokio::task::LocalSet;

use crate::{
    app::App,
    config::{Config, Limits},
    glossary::{Glossaries, GlossaryError},
    lang::Tag,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List glossaries.
    List,
    Import(Import),
    Export(Export),
    /// Remove a glossary.
    Remove {
        /// Its name.
        name: String,
    },
}

/// Make a glossary of a file, or put the file in the place of one.
#[derive(Debug, clap::Args)]
struct Import {
    /// Its name.
    name: String,
    /// A .csv, .tsv or .tbx file.
    file: PathBuf,
    /// The language of its terms; that of the glossary or the file where not given.
    #[arg(long, requires = "to")]
    from: Option<Tag>,
    /// The language of their translations.
    #[arg(long, requires = "from")]
    to: Option<Tag>,
    /// Use it only where a request names it.
    #[arg(long)]
    inactive: bool,
    /// Leave out what cannot be used.
    #[arg(long)]
    skip_bad: bool,
}

/// Print a glossary.
#[derive(Debug, clap::Args)]
struct Export {
    /// Its name.
    name: String,
    /// As what.
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// Comma-separated values.
    Csv,
    /// Tab-separated values.
    Tsv,
    /// TBX-Basic, version 3.
    Tbx,
}

/// Exit code 1 where it cannot be done, 2 where the database or a file cannot be used.
pub(super) fn run(arguments: &Arguments, config: Config) -> ExitCode {
    let limits = config.limits.clone();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let done = match runtime {
        Ok(runtime) => {
            LocalSet::new().block_on(&runtime, run_in(&arguments.command, config, &limits))
        }
        Err(error) => Err(Failure::begin(format!("cannot start: {error}"))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { reason, code }) => {
            eprintln!("tolmach: {reason}");
            ExitCode::from(code)
        }
    }
}

async fn run_in(command: &Command, config: Config, limits: &Limits) -> Result<(), Failure> {
    let glossaries = opened(config).await?;
    match command {
        Command::List => show::list(&glossaries).await,
        Command::Export(export) => show::export(&glossaries, export).await,
        Command::Import(import) => change::import(&glossaries, import, limits).await,
        Command::Remove { name } => change::remove(&glossaries, name).await,
    }
}

async fn opened(config: Config) -> Result<Arc<Glossaries>, Failure> {
    let app = App::build(config).map_err(|error| Failure::begin(error.to_string()))?;
    let app = app.remembering().await.map_err(|error| Failure::begin(error.to_string()))?;
    let off = "memory.store is none, so there are no glossaries; set it to sqlite or postgres";
    app.state.glossaries.ok_or_else(|| Failure::begin(off.to_owned()))
}

/// Why a command stopped, and the exit code.
struct Failure {
    reason: String,
    code: u8,
}

impl Failure {
    /// It could not begin.
    fn begin(reason: String) -> Failure {
        Failure { reason, code: 2 }
    }

    /// The answer is no.
    fn no(reason: String) -> Failure {
        Failure { reason, code: 1 }
    }
}

impl From<GlossaryError> for Failure {
    fn from(error: GlossaryError) -> Failure {
        match &error {
            GlossaryError::Database(_) => Failure::begin(error.to_string()),
            _ => Failure::no(error.to_string()),
        }
    }
}
