//! The command line: reads what was typed and hands it to one file per command.
//!
//! Exit codes: 0 done, 1 the answer is no, 2 it could not even begin (arguments, settings, port).

mod archive;
mod backends;
mod config;
mod detect;
mod glossary;
mod health;
mod input;
mod languages;
mod locales;
mod memory;
mod models;
mod serve;
mod starters;
mod translate;
mod widget;

use std::{
    io::{self, Write},
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
};

use clap::Parser;

use crate::config::{CommandOption, Config, Setting, Sources};

/// Translates articles on your own machine.
///
/// Without a command it serves.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    /// Settings file, instead of tolmach.toml in the working directory.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder for everything kept; stands for server.data.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Folder of locale files; stands for ui.locales. The built-in ones where neither is given.
    #[arg(long, global = true, value_name = "DIR")]
    locales: Option<PathBuf>,
    /// Never use the network for models; stands for models.offline.
    #[arg(long, global = true)]
    offline: bool,
    /// Address and port to serve on; stands for server.listen.
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// For tests: add the backends identity, upper and reverse, which translate nothing.
    #[arg(long, global = true)]
    test_backends: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Run the service; the default.
    Serve,
    Translate(translate::Arguments),
    Archive(archive::Arguments),
    Detect(detect::Arguments),
    Languages(languages::Arguments),
    Backends(backends::Arguments),
    /// List, install, remove and verify translation models.
    Models(models::ModelsArgs),
    /// Import, export, search and thin out the translation memory.
    Memory(memory::Arguments),
    /// List, import, export and remove glossaries.
    Glossary(glossary::Arguments),
    /// Check, accept and count locale files, begin a language.
    Locales(locales::Arguments),
    Widget(widget::Arguments),
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
    match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::run(config),
        Command::Translate(arguments) => translate::run(&arguments, config),
        Command::Archive(arguments) => archive::run(&arguments),
        Command::Detect(arguments) => detect::run(&arguments),
        Command::Backends(arguments) => backends::run(&arguments, config),
        Command::Languages(arguments) => languages::run(&arguments, config),
        Command::Models(arguments) => models::run(arguments, &config),
        Command::Memory(arguments) => memory::run(arguments, config),
        Command::Glossary(arguments) => glossary::run(&arguments, config),
        Command::Locales(arguments) => locales::run(&arguments, &config),
        Command::Widget(arguments) => widget::run(&arguments, &config),
        Command::Config(arguments) => config::run(&arguments, &settings),
        Command::Health => health::run(&config.server),
    }
}

/// What is in force, or one line for each thing that is wrong.
fn settings(arguments: &Arguments) -> Result<(Config, Vec<Setting>), Vec<String>> {
    let sources = Sources::gather(arguments.config.as_deref(), arguments.options())
        .map_err(|error| vec![error.to_string()])?;
    Config::read(&sources).map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

impl Arguments {
    /// The options that stand for settings.
    fn options(&self) -> Vec<CommandOption> {
        let folder = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let given = |is_given: bool| is_given.then(|| "true".to_owned());
        let options = [
            ("--data", "server.data", folder(&self.data)),
            ("--locales", "ui.locales", folder(&self.locales)),
            ("--offline", "models.offline", given(self.offline)),
            ("--listen", "server.listen", self.listen.map(|address| address.to_string())),
            ("--test-backends", "server.test_backends", given(self.test_backends)),
        ];
        options
            .into_iter()
            .filter_map(|(name, key, value)| Some(CommandOption { name, key, value: value? }))
            .collect()
    }
}

/// Prints to standard output; `false` where that fails, which is worth a word unless the reader left.
fn print(text: &str) -> bool {
    let written = writeln!(io::stdout(), "{text}");
    if let Err(error) = &written
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        eprintln!("standard output: {error}");
    }
    written.is_ok()
}
