//! `tolmach languages`: what can be translated into what.

use std::process::ExitCode;

use crate::{app::App, config::Config, lang::Tag};

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
    let app = match App::build(config) {
        Ok(app) => app,
        Err(error) => {
            eprintln!("tolmach: {error}");
            return ExitCode::from(2);
        }
    };
    let asked = arguments.lang.as_ref().map(Tag::to_string);
    let reader = app.ui.negotiate(asked.as_deref(), None);
    let list = crate::http::languages(app.translator.as_ref(), &app.ui, &reader);
    if arguments.json {
        println!("{}", serde_json::json!(list));
        return ExitCode::SUCCESS;
    }
    for language in &list.languages {
        for target in &language.targets {
            let via = target.via.as_ref().map_or("direct".into(), |via| format!("via {via}"));
            println!(
                "{} → {}\t{} → {}\t{via}",
                language.code, target.code, language.name, target.name
            );
        }
    }
    if list.languages.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
