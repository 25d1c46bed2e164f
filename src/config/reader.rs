//! Takes settings out of a file and the environment, and keeps account.

use std::{collections::BTreeMap, fmt, net::SocketAddr, path::PathBuf, time::Duration};

use crate::lang::{Pair, Tag};

/// Where settings come from, raw.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The parsed `tolmach.toml`, empty where there is none.
    pub file: toml::Table,
    /// Its path, for messages.
    pub file_path: Option<PathBuf>,
    /// `TOLMACH_*` variables, and command-line options under the same names.
    pub variables: BTreeMap<String, String>,
}

/// One setting as it is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// `server.listen`.
    pub key: &'static str,
    /// `TOLMACH_SERVER_LISTEN`.
    pub variable: String,
    /// The default, as it would be written.
    pub default: &'static str,
    /// What is in force, as it would be written.
    pub value: String,
    /// What it does, one sentence.
    pub about: &'static str,
}

/// One thing wrong with the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The variable, or the key and the file it stands in.
    pub at: String,
    /// The value seen.
    pub seen: String,
    /// What would be right.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} is wrong; expected {}", self.at, self.seen, self.expected)
    }
}

/// A type that a setting can have.
pub(super) trait Value: Sized {
    /// Parses what an operator wrote; the error says what would be right.
    fn parse(text: &str) -> Result<Self, String>;
}

/// Hands out settings, remembering each for the documentation and each problem for the report.
pub(super) struct Reader<'a> {
    sources: &'a Sources,
    settings: Vec<Setting>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub fn new(sources: &'a Sources) -> Reader<'a> {
        Reader { sources, settings: Vec::new(), problems: Vec::new() }
    }

    /// The setting's value in force; the default where none is given or the given one is wrong.
    pub fn take<T: Value>(
        &mut self,
        key: &'static str,
        default: &'static str,
        about: &'static str,
    ) -> T {
        let variable = variable_name(key);
        let from_file = lookup(&self.sources.file, key).map(written);
        let from_environment = self.sources.variables.get(&variable).cloned();
        let given = from_environment.clone().or(from_file);
        let value = given.clone().unwrap_or_else(|| default.to_owned());
        let parsed = T::parse(&value).unwrap_or_else(|expected| {
            let at = match (&from_environment, &self.sources.file_path) {
                (None, Some(path)) => format!("{key} in {}", path.display()),
                _ => variable.clone(),
            };
            self.problems.push(Problem { at, seen: format!("{value:?}"), expected });
            T::parse(default).expect("defaults are valid")
        });
        self.settings.push(Setting { key, variable, default, value, about });
        parsed
    }

    /// All settings that were taken, or all problems, unknown keys and variables among them.
    pub fn finish(mut self) -> Result<Vec<Setting>, Vec<Problem>> {
        self.find_unknown_keys();
        self.find_unknown_variables();
        if self.problems.is_empty() { Ok(self.settings) } else { Err(self.problems) }
    }

    fn find_unknown_keys(&mut self) {
        let place = self.sources.file_path.as_ref().map(|path| path.display().to_string());
        for key in flattened_keys(&self.sources.file, "") {
            if !self.settings.iter().any(|setting| setting.key == key) {
                let known = self.settings.iter().map(|setting| setting.key);
                self.problems.push(Problem {
                    at: place.clone().unwrap_or_else(|| "tolmach.toml".into()),
                    expected: closest(&key, known),
                    seen: format!("unknown key {key:?}"),
                });
            }
        }
    }

    fn find_unknown_variables(&mut self) {
        for variable in self.sources.variables.keys() {
            if !self.settings.iter().any(|setting| &setting.variable == variable) {
                let known = self.settings.iter().map(|setting| setting.variable.as_str());
                self.problems.push(Problem {
                    at: "environment".into(),
                    expected: closest(variable, known),
                    seen: format!("unknown variable {variable}"),
                });
            }
        }
    }
}

fn variable_name(key: &str) -> String {
    format!("TOLMACH_{}", key.replace('.', "_").to_ascii_uppercase())
}

fn lookup<'t>(table: &'t toml::Table, key: &str) -> Option<&'t toml::Value> {
    match key.split_once('.') {
        Some((head, rest)) => lookup(table.get(head)?.as_table()?, rest),
        None => table.get(key),
    }
}

/// A TOML value as the environment would spell it: lists joined by commas.
fn written(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(items) => items.iter().map(written).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn flattened_keys(table: &toml::Table, prefix: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for (key, value) in table {
        let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        match value {
            toml::Value::Table(inner) => keys.extend(flattened_keys(inner, &path)),
            _ => keys.push(path),
        }
    }
    keys
}

/// The known name that shares the longest beginning or end with what was written.
fn closest<'k>(seen: &str, known: impl Iterator<Item = &'k str>) -> String {
    let shared = |name: &str| {
        let head = name.bytes().zip(seen.bytes()).take_while(|(a, b)| a == b).count();
        let tail = name.bytes().rev().zip(seen.bytes().rev()).take_while(|(a, b)| a == b).count();
        head + tail
    };
    known
        .max_by_key(|name| shared(name))
        .map_or_else(String::new, |name| format!("{name} (`tolmach config show` lists all)"))
}

impl Value for String {
    fn parse(text: &str) -> Result<String, String> {
        Ok(text.to_owned())
    }
}

impl Value for bool {
    fn parse(text: &str) -> Result<bool, String> {
        text.parse().map_err(|_| "true or false".into())
    }
}

impl Value for usize {
    fn parse(text: &str) -> Result<usize, String> {
        let digits = text.replace('_', "");
        digits.parse().map_err(|_| "a whole number".into())
    }
}

impl Value for SocketAddr {
    fn parse(text: &str) -> Result<SocketAddr, String> {
        text.parse().map_err(|_| "an address and port like 127.0.0.1:8080".into())
    }
}

impl Value for PathBuf {
    fn parse(text: &str) -> Result<PathBuf, String> {
        if text.is_empty() { Err("a path".into()) } else { Ok(text.into()) }
    }
}

impl<T: Value> Value for Option<T> {
    fn parse(text: &str) -> Result<Option<T>, String> {
        if text.is_empty() { Ok(None) } else { T::parse(text).map(Some) }
    }
}

impl<T: Value> Value for Vec<T> {
    fn parse(text: &str) -> Result<Vec<T>, String> {
        text.split([',', ' ']).filter(|part| !part.is_empty()).map(T::parse).collect()
    }
}

impl Value for Tag {
    fn parse(text: &str) -> Result<Tag, String> {
        text.parse().map_err(|_| "a language tag like en or pt-BR".into())
    }
}

impl Value for Pair {
    fn parse(text: &str) -> Result<Pair, String> {
        text.parse().map_err(|_| "a pair like en-pt".into())
    }
}

/// `500ms`, `30s`, `5m`, `1h`; `0` is none.
impl Value for Duration {
    fn parse(text: &str) -> Result<Duration, String> {
        let digits = text.trim_end_matches(char::is_alphabetic);
        let number: Option<u64> = digits.parse().ok();
        let millis = match &text[digits.len()..] {
            "ms" => Some(1),
            "s" => Some(1_000),
            "m" => Some(60_000),
            "h" => Some(3_600_000),
            "" if number == Some(0) => Some(0),
            _ => None,
        };
        let duration = number.zip(millis).and_then(|(number, unit)| number.checked_mul(unit));
        duration.map(Duration::from_millis).ok_or_else(|| "a duration like 500ms, 30s or 5m".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_need_a_unit() {
        assert_eq!(Duration::parse("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(Duration::parse("0"), Ok(Duration::ZERO));
        for wrong in ["90", "s", "-1s", "1d", "", "ä", "99999999999999999999s"] {
            assert!(Duration::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
