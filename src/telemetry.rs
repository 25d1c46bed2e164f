//! The log: one place that decides where lines go and how they look.
//!
//! Lines go to standard error; standard output belongs to data and to the listening line. What is
//! logged is the caller's choice, with one rule: the text of an article is in no field.

use std::io::IsTerminal;

use tracing::Level;
use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt,
    layer::SubscriberExt,
    util::{SubscriberInitExt, TryInitError},
};

use crate::config::{Log, LogFilter, LogFormat, LogLevel};

/// Starts the log for the whole process.
///
/// It fails where a log is running already; the first one stays.
pub fn start(log: &Log) -> Result<(), TryInitError> {
    // Colours are for people: in a file they hide the words from a search.
    let is_terminal = std::io::stderr().is_terminal();
    let lines = fmt::layer().with_writer(std::io::stderr).with_ansi(is_terminal);
    let registry = tracing_subscriber::registry().with(targets(&log.filter));
    match log.format {
        LogFormat::Text => registry.with(lines).try_init(),
        LogFormat::Json => registry.with(lines.json().flatten_event(true)).try_init(),
    }
}

fn targets(filter: &LogFilter) -> Targets {
    filter.parts.iter().fold(Targets::new(), |targets, (module, level)| match module.as_str() {
        "" => targets.with_default(level_filter(*level)),
        module => targets.with_target(module, level_filter(*level)),
    })
}

fn level_filter(level: LogLevel) -> LevelFilter {
    match level {
        LogLevel::Off => LevelFilter::OFF,
        LogLevel::Error => Level::ERROR.into(),
        LogLevel::Warn => Level::WARN.into(),
        LogLevel::Info => Level::INFO.into(),
        LogLevel::Debug => Level::DEBUG.into(),
        LogLevel::Trace => Level::TRACE.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_module_that_fits_decides() {
        let filter: LogFilter = "warn,tolmach=info,tolmach::http=debug".parse().unwrap();

        let targets = targets(&filter);

        assert!(targets.would_enable("tolmach::http::access", &Level::DEBUG));
        assert!(!targets.would_enable("tolmach::article", &Level::DEBUG));
        assert!(targets.would_enable("tolmach::article", &Level::INFO));
        assert!(!targets.would_enable("actix_server", &Level::INFO));
    }

    #[test]
    fn what_the_filter_does_not_name_is_not_logged() {
        let filter: LogFilter = "tolmach=info".parse().unwrap();

        assert!(!targets(&filter).would_enable("actix_server", &Level::ERROR));
    }
}
