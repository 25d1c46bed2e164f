//! `tolmach serve`: the service itself, and what `cargo run --release` does.

use std::{net::SocketAddr, process::ExitCode};

use super::starters;
use crate::{
    app::{App, StartError},
    config::Config,
    lang::Tag,
    telemetry,
    translator::Route,
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
    let app = App::build(config)?.learning();
    warn_of_locales(&app);
    app.run(listener, || announce(&app, address))?;
    tracing::info!("stopped");
    Ok(())
}

fn warn_of_locales(app: &App) {
    for warning in app.state.ui.warnings() {
        tracing::warn!(%warning, "locale files");
    }
}

/// The first line is a promise to scripts; the rest is for people. A reader that goes away is no reason
/// to stop serving.
fn announce(app: &App, address: SocketAddr) {
    super::print(&format!("listening on http://{address}"));
    let routes = app.state.router.routes();
    let Some(first) = routes.first() else {
        super::print("nothing can be translated yet: tolmach models available, then install PAIR");
        return;
    };
    let names: Vec<String> = routes.iter().take(MOST_NAMED).map(named).collect();
    let more = match routes.len().saturating_sub(MOST_NAMED) {
        0 => String::new(),
        more => format!(" and {more} more pairs (tolmach languages lists them)"),
    };
    super::print(&format!("translates {}{more}", names.join(", ")));
    let body = serde_json::json!({"texts": [sample(&first.pair.from)], "to": first.pair.to});
    super::print(&format!(
        "try: curl --json '{body}' http://{address}/v1/translate\nor open http://{address}/ in a browser"
    ));
}

/// Some services have ten thousand pairs.
const MOST_NAMED: usize = 20;

fn named(route: &Route) -> String {
    match &route.via {
        Some(via) => format!("{} via {via}", route.pair),
        None => route.pair.to_string(),
    }
}

fn sample(from: &Tag) -> &'static str {
    match from.language() {
        "en" => "The embassy was closed on Tuesday.",
        _ => "2024",
    }
}
