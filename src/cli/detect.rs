//! `tolmach detect`: the language of a file or of standard input.

use std::{
    fs,
    io::{self, Read},
    path::PathBuf,
    process::ExitCode,
};

use crate::{
    article::{self, Format, Rules},
    detect,
};

/// Prints language, confidence and whether it is reliable.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// Read as HTML: markup is not text.
    #[arg(long)]
    html: bool,
    /// The file; standard input where not given.
    file: Option<PathBuf>,
}

/// Exit code 1 where nothing can be detected, 2 where the text cannot be read.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let text = match read(arguments) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("tolmach: {}: {error}", arguments.name());
            return ExitCode::from(2);
        }
    };
    let format = if arguments.html { Format::Html } else { Format::Text };
    let document = article::parse(&text, format, None, &Rules::default());
    let detection = detect::detect(&document.plain_text(), &[]);
    let told = match &detection.lang {
        _ if arguments.json => super::print(&serde_json::json!(detection).to_string()),
        Some(lang) => {
            let reliable = if detection.reliable { "reliable" } else { "a guess" };
            super::print(&format!("{lang}\t{:.2}\t{reliable}", detection.confidence))
        }
        None => true,
    };
    if told && detection.lang.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Arguments {
    fn name(&self) -> String {
        self.file.as_ref().map_or("standard input".into(), |path| path.display().to_string())
    }
}

fn read(arguments: &Arguments) -> io::Result<String> {
    let mut bytes = Vec::new();
    match &arguments.file {
        Some(path) => bytes = fs::read(path)?,
        None => drop(io::stdin().lock().read_to_end(&mut bytes)?),
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
