//! `tolmach detect`: the language of files or of standard input.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::input;
use crate::{
    article::{self, Format},
    detect::{self, Decision, Declaration},
    lang::Tag,
};

/// Prints language, confidence and whether it is reliable; of several files a line each.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  tolmach detect article.txt\n  tolmach detect --html --json page.html\n  \
                  tolmach detect --languages de,fr,it leads/*.txt\n  echo 'Guten Tag' | tolmach detect"
)]
pub(super) struct Arguments {
    /// Print JSON: all that POST /v1/detect tells of a text, a line for each.
    #[arg(long)]
    json: bool,
    /// Read as HTML: markup is not text, and what the page declares counts.
    #[arg(long)]
    html: bool,
    /// Consider these languages only.
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<Tag>,
    /// The language the texts are said to be in; kept unless a text is surely in another.
    #[arg(long, value_name = "TAG")]
    declared: Option<Tag>,
    /// The files; standard input where none is given.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Exit code 1 where of some text nothing can be detected, 2 where one cannot be read or a language of
/// `--languages` is none that is told apart.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    if let Some(unknown) = arguments.languages.iter().find(|tag| !detect::knows(tag)) {
        eprintln!(
            "tolmach: --languages: saw {:?}; expected languages that are told apart: {}",
            unknown.to_string(),
            detect::known().join(" ")
        );
        return ExitCode::from(2);
    }
    let inputs: Vec<Option<&Path>> = match arguments.files.as_slice() {
        [] => vec![None],
        files => files.iter().map(|file| Some(file.as_path())).collect(),
    };
    let mut is_known = true;
    for file in inputs {
        match input::read(file) {
            Ok(text) => is_known &= tell(arguments, file, &decide(arguments, &text)),
            Err(reason) => {
                eprintln!("tolmach: {reason}");
                return ExitCode::from(2);
            }
        }
    }
    if is_known { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn decide(arguments: &Arguments, text: &str) -> Decision {
    let format = if arguments.html { Format::Html } else { Format::Text };
    let field = arguments.declared.clone().map(Declaration::by_field);
    let page = || arguments.html.then(|| detect::declared_in(text)).flatten();
    let declared = field.or_else(page);
    let plain = article::spoken_text(text, format);
    detect::decide_within(&plain, declared.as_ref(), &arguments.languages)
}

/// Whether there was something to tell, and somebody to hear it.
fn tell(arguments: &Arguments, file: Option<&Path>, decision: &Decision) -> bool {
    let named = file.filter(|_| arguments.files.len() > 1).map(|path| path.display().to_string());
    if arguments.json {
        let mut told = serde_json::json!(decision);
        if let Some(name) = named {
            told["file"] = name.into();
        }
        return super::print(&told.to_string()) && decision.from.is_some();
    }
    let prefix = named.map(|name| format!("{name}\t")).unwrap_or_default();
    let Some(from) = &decision.from else {
        if prefix.is_empty() {
            let seen = "no words: it is empty, or digits, addresses, emoji or code";
            eprintln!("tolmach: nothing to detect: {seen}");
        } else {
            super::print(&format!("{prefix}-\t0.00\tnothing to detect"));
        }
        return false;
    };
    let detection = &decision.detection;
    let reliable = match () {
        () if detection.lang.as_ref().is_none_or(|lang| lang.language() != from.language()) => {
            "declared"
        }
        () if detection.reliable => "reliable",
        () => "a guess",
    };
    super::print(&format!("{prefix}{from}\t{:.2}\t{reliable}", detection.likelihood_of(from)))
}
