//! `tolmach memory`: the translation memory in and out of files, searched, counted and thinned out.
//!
//! Works on the store of the settings, also while servers use it.

mod export;
mod import;
mod progress;
mod prune;
mod search;
mod stats;

use std::{future::Future, process::ExitCode, sync::Arc, time::Duration};

use super::{models::parse_pair, print};
use crate::{
    app::{StartError, open_database},
    config::Config,
    database::Database,
    lang::Pair,
    memory::{Collection, Filter, MemoryError, Origin},
};

const EXAMPLES: &str = "\
Examples:
  tolmach memory import portal.tmx                 every pair of the file
  tolmach memory import portal.tmx --from en --to pt
  tolmach memory export - --pair en-pt --origin human > edited.tmx
  tolmach memory search 'the road to the harbour' --pair en-pt
  tolmach memory prune --older-than 90d --dry-run

Exit code: 0 done, 1 something failed or nothing was found, 2 wrong usage or settings.";

/// Imports, exports, searches and thins out the translation memory.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Import(import::Arguments),
    Export(export::Arguments),
    Stats(stats::Arguments),
    Search(search::Arguments),
    Prune(prune::Arguments),
    /// Give the disk space of removed units back to the system
    Vacuum,
}

/// Which units are meant.
#[derive(Debug, Default, clap::Args)]
struct Which {
    /// Only this pair, like en-pt; a colon between tags that have parts
    #[arg(long, value_parser = parse_pair)]
    pair: Option<Pair>,
    /// Only of this origin: machine, imported, human, approved or suggested; may be given several times
    #[arg(long)]
    origin: Vec<Origin>,
}

/// A file has time that a reader of an article has not.
const PATIENCE: Duration = Duration::from_mins(10);

/// Does what was asked; prints results to standard output, trouble to standard error.
pub(super) fn run(arguments: Arguments, mut config: Config) -> ExitCode {
    config.memory.timeout = config.memory.timeout.max(PATIENCE);
    // A file of any size goes through in the same memory.
    config.memory.mapped_bytes = 0;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => return complain(&format!("cannot start: {error}"), 2),
    };
    runtime.block_on(async {
        match opened(&config).await {
            Ok(database) => dispatch(arguments.command, database).await,
            Err(reason) => complain(&reason, 2),
        }
    })
}

async fn dispatch(command: Command, database: Arc<Database>) -> ExitCode {
    let collection = Collection::new(database.clone());
    match command {
        Command::Import(arguments) => import::run(arguments, database).await,
        Command::Export(arguments) => export::run(&arguments, collection).await,
        Command::Stats(arguments) => stats::run(&arguments, &collection).await,
        Command::Search(arguments) => search::run(&arguments, &collection).await,
        Command::Prune(arguments) => prune::run(&arguments, &collection).await,
        Command::Vacuum => vacuum(&collection).await,
    }
}

async fn opened(config: &Config) -> Result<Arc<Database>, String> {
    let told = |error: StartError| error.to_string();
    let database = open_database(config).await.map_err(told)?;
    let database =
        database.ok_or("nothing is kept: memory.store is none; set it to sqlite or postgres")?;
    database.prepare().await.map_err(|error| format!("memory: {error}"))?;
    Ok(database)
}

async fn vacuum(collection: &Collection) -> ExitCode {
    let work = async {
        let before = collection.bytes().await?;
        collection.vacuum().await?;
        Ok((before, collection.bytes().await?))
    };
    done(work, |(before, after)| {
        let megabytes = super::models::table::megabytes;
        print(&format!("{} before, {} now", megabytes(before), megabytes(after)))
    })
    .await
}

/// Waits for work and shows what it gave.
async fn done<T>(
    work: impl Future<Output = Result<T, MemoryError>>,
    show: impl FnOnce(T) -> bool,
) -> ExitCode {
    match work.await {
        Ok(given) => super::models::exit_code(show(given)),
        Err(error) => complain(&format!("memory: {error}"), 1),
    }
}

fn complain(reason: &str, code: u8) -> ExitCode {
    eprintln!("tolmach: {reason}");
    ExitCode::from(code)
}

impl Which {
    fn filter(&self) -> Filter {
        let pair = self.pair.clone();
        let (from, to) = pair.map(|pair| (pair.from, pair.to)).unzip();
        Filter { from, to, origins: self.origin.clone(), since_ms: None }
    }
}

/// Days, hours or minutes, like `90d`, in milliseconds.
fn parse_age(text: &str) -> Result<i64, String> {
    let (number, unit) = text.split_at(text.trim_end_matches(char::is_alphabetic).len());
    let unit_ms = match unit {
        "d" => 86_400_000,
        "h" => 3_600_000,
        "m" => 60_000,
        _ => return Err("write an age like 90d, 12h or 30m".into()),
    };
    let number = number.parse::<u32>().ok().map(i64::from);
    let age = number.and_then(|number| number.checked_mul(unit_ms));
    age.ok_or_else(|| "write an age like 90d, 12h or 30m".into())
}
