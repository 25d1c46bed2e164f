//! `[log]`: what is written to the log, and how.

use std::str::FromStr;

use super::{reader::Reader, value::Value};

/// What is written to the log.
#[derive(Clone, Debug)]
pub struct Log {
    /// Which lines are written.
    pub filter: LogFilter,
    /// How lines look.
    pub format: LogFormat,
}

/// Which lines are written: `info`, or `warn,tolmach=debug`.
///
/// Parts are a level or `MODULE=LEVEL`; the longest module that fits a line decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogFilter {
    /// Each module (empty: all others) with the least level it may log.
    pub parts: Vec<(String, LogLevel)>,
}

/// The least grave line that is still written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the usual ones")]
pub enum LogLevel {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Log {
    pub(super) fn read(reader: &mut Reader) -> Log {
        Log {
            filter: reader.take(
                "log.filter",
                "info",
                "Least level logged (error, warn, info, debug), or a filter like warn,tolmach=debug.",
            ),
            format: reader.take("log.format", "text", "text for people, json for machines."),
        }
    }
}

impl Value for LogFilter {
    fn parse(text: &str) -> Result<LogFilter, String> {
        text.parse()
    }
}

impl FromStr for LogFilter {
    type Err = String;

    fn from_str(text: &str) -> Result<LogFilter, String> {
        let part = |written: &str| {
            let (module, level) = written.rsplit_once('=').unwrap_or(("", written));
            Some((module.trim().to_owned(), level_named(level.trim())?))
        };
        let parts: Option<Vec<_>> = text.split(',').map(part).collect();
        let expected =
            "off, error, warn, info, debug or trace, or a filter like warn,tolmach=debug";
        parts.map(|parts| LogFilter { parts }).ok_or_else(|| expected.into())
    }
}

fn level_named(name: &str) -> Option<LogLevel> {
    match name {
        "off" => Some(LogLevel::Off),
        "error" => Some(LogLevel::Error),
        "warn" => Some(LogLevel::Warn),
        "info" => Some(LogLevel::Info),
        "debug" => Some(LogLevel::Debug),
        "trace" => Some(LogLevel::Trace),
        _ => None,
    }
}

impl Value for LogFormat {
    fn parse(text: &str) -> Result<LogFormat, String> {
        match text {
            "text" => Ok(LogFormat::Text),
            "json" => Ok(LogFormat::Json),
            _ => Err("text or json".into()),
        }
    }
}
