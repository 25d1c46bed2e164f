//! `tolmach serve`: the service itself, and what `cargo run --release` does.

use std::{net::SocketAddr, process::ExitCode};

use super::starters;
use crate::{
    app::{App, StartError},
    config::Config,
    telemetry,
};

/// Serves until a signal comes. Exit code 2 where it could not begin.
pub(super) fn run(config: Config) -> ExitCode {
    match start(config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tolmach: {error}");
            ExitCode::from(2)
        }
    }
}

fn start(config: Config) -> Result<(), StartError> {
    // A log that runs already is as good.
    telemetry::start(&config.log).ok();
    // Before anything long: a taken port should be known at once.
    let listener = App::listen(&config)?;
    let address = listener.local_addr().map_err(StartError::Http)?;
    starters::install_missing(&config)?;
    let app = App::build(config)?;
    warn_of_locales(&app);
    app.run(listener, || announce(&app, address))?;
    tracing::info!("stopped");
    Ok(())
}

fn warn_of_locales(app: &App) {
    for warning in app.ui.warnings() {
        tracing::warn!(%warning, "locale files");
    }
}

/// The first line is a promise to scripts; the rest is for people.
fn announce(app: &App, address: SocketAddr) {
    println!("listening on http://{address}");
    let routes = app.translator.routes();
    if routes.is_empty() {
        println!(
            "nothing can be translated yet: `tolmach models available`, then `tolmach models install PAIR`"
        );
        return;
    }
    let names: Vec<String> = routes
        .iter()
        .map(|route| match &route.via {
            Some(via) => format!("{} via {via}", route.pair),
            None => route.pair.to_string(),
        })
        .collect();
    println!("translates {}", names.join(", "));
    let to = &routes[0].pair.to;
    println!("try: curl -s http://{address}/v1/translate -H 'content-type: application/json' \\");
    println!("       -d '{{\"texts\":[\"{}\"],\"to\":\"{to}\"}}'", sample(&routes[0].pair.from));
    println!("or open http://{address}/ in a browser");
}

fn sample(from: &crate::lang::Tag) -> &'static str {
    match from.language() {
        "en" => "The embassy was closed on Tuesday.",
        _ => "…",
    }
}
