//! `tolmach languages`: what can be translated into what.

use std::process::ExitCode;

use tokio::task::LocalSet;

use crate::{
    app::{App, StartError},
    config::Config,
    http::v1::languages::{Language, Target, languages},
    lang::Tag,
};

/// Lists the pairs that can be translated with what is installed.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Print JSON, in the shape of GET /v1/languages.
    #[arg(long)]
    json: bool,
    /// Language of the names.
    #[arg(long)]
    lang: Option<Tag>,
}

/// Exit code 1 where nothing can be translated.
pub(super) fn run(arguments: &Arguments, config: Config) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let app = runtime.map_err(StartError::Http).and_then(|runtime| {
        let app = App::build(config)?;
        LocalSet::new().block_on(&runtime, app.with_services())
    });
    let app = match app {
        Ok(app) => app,
        Err(error) => {
            eprintln!("tolmach: {error}");
            return ExitCode::from(2);
        }
    };
    let asked = arguments.lang.as_ref().map(Tag::to_string);
    let reader = app.state.ui.negotiate(asked.as_deref(), None);
    let list = languages(&app.state.router, &app.state.ui, &reader);
    let text = if arguments.json {
        serde_json::json!(list).to_string()
    } else {
        let lines: Vec<String> = list.languages.iter().flat_map(lines).collect();
        lines.join("\n")
    };
    if super::print(&text) && !list.languages.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn lines(language: &Language) -> Vec<String> {
    let line = |target: &Target| {
        let via = target.via.as_ref().map_or("direct".into(), |via| format!("via {via}"));
        let (from, to) = (&language.code, &target.code);
        format!("{from} → {to}\t{} → {}\t{via}", language.name, target.name)
    };
    language.targets.iter().map(line).collect()
}
