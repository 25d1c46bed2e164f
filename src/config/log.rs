//! `[log]`

use super::reader::{Reader, Value};

/// What is written to the log.
#[derive(Clone, Debug)]
pub struct Log {
    /// `info`, or a filter like `warn,tolmach=debug`.
    pub filter: String,
    /// How lines look.
    pub format: LogFormat,
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

impl Value for LogFormat {
    fn parse(text: &str) -> Result<LogFormat, String> {
        match text {
            "text" => Ok(LogFormat::Text),
            "json" => Ok(LogFormat::Json),
            _ => Err("text or json".into()),
        }
    }
}
