//! The command line: reads what was typed and hands it to one file per command.
//!
//! Exit codes: 0 done, 1 the answer is no, 2 it could not even begin (arguments, settings, port).

mod config;
mod health;

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;

use crate::config::{Config, Setting, Sources};

/// Translates articles on your own machine.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    /// Settings file, instead of tolmach.toml in the working directory.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Print or check the settings in force.
    Config(config::Arguments),
    /// Ask a running server whether it is ready; for container health checks.
    Health,
}

/// Runs what was typed.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let (config, settings) = match settings(&arguments) {
        Ok(read) => read,
        Err(complaints) => {
            for complaint in complaints {
                eprintln!("{complaint}");
            }
            return ExitCode::from(2);
        }
    };
    match arguments.command {
        Command::Config(arguments) => config::run(&arguments, &settings),
        Command::Health => health::run(&config.server),
    }
}

/// What is in force, or one line for each thing that is wrong.
fn settings(arguments: &Arguments) -> Result<(Config, Vec<Setting>), Vec<String>> {
    let sources = Sources::gather(arguments.config.as_deref(), Vec::new())
        .map_err(|error| vec![error.to_string()])?;
    Config::read(&sources).map_err(|problems| problems.iter().map(ToString::to_string).collect())
}
