//! One setting as it is in force, and one thing wrong with a setting.

use std::fmt;

/// One setting as it is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// `server.listen`, `backends.deepl.url`, `routes.1.from`.
    pub key: String,
    /// `TOLMACH_SERVER_LISTEN`.
    pub variable: String,
    /// The default, as it would be written.
    pub default: &'static str,
    /// What is in force, as it would be written; [`HIDDEN`] where it is a secret.
    pub value: String,
    /// Who said so.
    pub origin: Origin,
    /// How it is written in TOML.
    pub kind: Kind,
    /// What it does, one sentence.
    pub about: &'static str,
}

/// Stands where a secret would.
pub const HIDDEN: &str = "(hidden)";

/// Where a value in force comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// The settings file, as `FILE, line N`.
    File(String),
    /// The variable of this setting.
    Variable,
    /// This option of the command line.
    Option(&'static str),
}

/// How a value is written in TOML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In quotation marks.
    Text,
    /// A number, `true` or `false`.
    Bare,
    /// An array of texts.
    List,
    /// In quotation marks, and shown to nobody.
    Secret,
}

/// One thing wrong with the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The variable, the option, or the key with file and line.
    pub at: String,
    /// What was seen there.
    pub seen: String,
    /// What would be right.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: saw {}; expected {}", self.at, self.seen, self.expected)
    }
}

impl Setting {
    /// The variable that sets `key`: `TOLMACH_SERVER_LISTEN` for `server.listen`.
    pub(super) fn variable_of(key: &str) -> String {
        format!("TOLMACH_{}", key.replace(['.', '-'], "_").to_ascii_uppercase())
    }

    /// Whether the value, or a part of it, must not be shown.
    pub(super) fn is_hidden(&self) -> bool {
        self.kind == Kind::Secret || self.value.contains(HIDDEN)
    }

    /// The origin in words: `default`, `tolmach.toml, line 3`, `TOLMACH_SERVER_LISTEN`, `--listen`.
    pub fn origin_name(&self) -> &str {
        match &self.origin {
            Origin::Default => "default",
            Origin::File(place) => place,
            Origin::Variable => &self.variable,
            Origin::Option(name) => name,
        }
    }
}
