//! What all services have: how long, how often, how much, at what price, by which way.

use std::{fs, path::PathBuf, time::Duration};

use super::{Kind, Table};
use crate::{config::value::Secret, lang::Pair};

/// What all services have.
#[derive(Clone, Debug)]
pub struct Common {
    /// One attempt, from connecting to the last byte.
    pub timeout: Duration,
    /// How often a request is sent again where the service asks for it.
    pub retries: usize,
    /// Requests to it at the same time.
    pub concurrent: usize,
    /// Requests a minute; 0 is any number.
    pub requests_per_minute: usize,
    /// Characters a minute; 0 is any number.
    pub chars_per_minute: usize,
    /// Money for a million characters; none where it is not known, 0 where it is free.
    pub price: Option<f64>,
    /// Money for a million tokens that a model reads.
    pub price_input_tokens: Option<f64>,
    /// Money for a million tokens that a model writes.
    pub price_output_tokens: Option<f64>,
    /// Pairs it is asked for; all it has where empty.
    pub pairs: Vec<Pair>,
    /// Where texts go that it is sent: `eu`, `us`, `here`.
    pub regions: Vec<String>,
    /// The way to it.
    pub reach: Reach,
}

/// By which way a service is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// A proxy of its own; those of the environment where not set.
    pub proxy: Option<Secret>,
    /// Certificates that are trusted beside those of the system, in one PEM file.
    pub ca_file: Option<PathBuf>,
}

/// A key, from the settings or from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Login(pub Option<Secret>);

impl Common {
    pub(super) fn read(table: &mut Table, kind: Kind) -> Common {
        let is_here = matches!(kind, Kind::Apertium | Kind::Pseudo);
        let is_model = matches!(kind, Kind::OpenAi | Kind::Ollama);
        let timeout = if is_model { "60s" } else { "10s" };
        let price = if is_here { "0" } else { "" };
        let region = if is_here { "here" } else { "" };
        Common {
            timeout: table.take_checked(
                "timeout",
                timeout,
                "One attempt, from connecting to the last byte; `60s` for language models.",
                |timeout: &Duration| {
                    let is_some = !timeout.is_zero();
                    is_some.then_some(()).ok_or_else(|| "a duration over 0, like 10s".into())
                },
            ),
            retries: table.take(
                "retries",
                "2",
                "How often a request is sent again, where the service says so and nobody else can be asked.",
            ),
            concurrent: table.take_checked(
                "concurrent",
                "4",
                "Requests to it at the same time.",
                |most: &usize| match most {
                    1..=256 => Ok(()),
                    _ => Err("a whole number from 1 to 256".into()),
                },
            ),
            requests_per_minute: table.take(
                "requests_per_minute",
                "0",
                "Requests a minute; 0 is any number.",
            ),
            chars_per_minute: table.take(
                "chars_per_minute",
                "0",
                "Characters a minute; 0 is any number.",
            ),
            price: table.take("price", price, "Money for a million characters; 0 is free, empty unknown; what runs on this machine is free."),
            price_input_tokens: table.take(
                "price_input_tokens",
                "",
                "Money for a million tokens read, where it bills tokens.",
            ),
            price_output_tokens: table.take(
                "price_output_tokens",
                "",
                "Money for a million tokens written, where it bills tokens.",
            ),
            pairs: table.take("pairs", "", "Pairs it is asked for, like en-pt,pt-en; all it has where empty."),
            regions: table.take(
                "regions",
                region,
                "Where texts go that it is sent, in words of your own, like eu; routes may ask for it.",
            ),
            reach: Reach {
                proxy: table.take(
                    "proxy",
                    "",
                    "A proxy like http://user:password@host:3128; that of HTTPS_PROXY where empty, `none` for none.",
                ),
                ca_file: table.take(
                    "ca_file",
                    "",
                    "A PEM file with certificates that are trusted beside those of the system.",
                ),
            },
        }
    }

    /// Whether it costs nothing, for certain.
    pub fn is_free(&self) -> bool {
        let has_no_price = |price: Option<f64>| price.unwrap_or(0.0) == 0.0;
        self.price == Some(0.0)
            && has_no_price(self.price_input_tokens)
            && has_no_price(self.price_output_tokens)
    }
}

impl Login {
    /// `NAME` or the text in the file `NAME_file`; a problem where a file cannot be read.
    pub(in crate::config) fn read(table: &mut Table, name: &str, about: &'static str) -> Login {
        let written: Option<Secret> = table.take(name, "", about);
        let file_key = format!("{name}_file");
        let file: Option<PathBuf> =
            table.take(&file_key, "", "A file with it instead, read at the start.");
        let Some(file) = file else { return Login(written) };
        if written.is_some() {
            table.complain(&file_key, "a file beside the value itself", "one of the two");
        }
        match fs::read_to_string(&file) {
            Ok(text) if !text.trim().is_empty() => Login(Secret::of(text.trim())),
            Ok(_) => {
                table.complain(&file_key, "an empty file", "a file with the text");
                Login(None)
            }
            Err(error) => {
                let seen = format!("{} ({})", file.display(), error.kind());
                table.complain(&file_key, &seen, "a file that can be read");
                Login(None)
            }
        }
    }

    /// The same; a problem where there is none.
    pub(in crate::config) fn require(table: &mut Table, name: &str, about: &'static str) -> Login {
        let login = Login::read(table, name, about);
        if login.0.is_none() {
            table.complain(name, "nothing", format!("a value, or a file named by {name}_file"));
        }
        login
    }

    /// The text itself; empty where there is none.
    pub fn expose(&self) -> &str {
        self.0.as_ref().map_or("", Secret::expose)
    }
}
