//! `tolmach models list`

use std::process::ExitCode;

use serde::Serialize;

use super::{exit_code, json, names, print, table};
use crate::{
    lang::Pair,
    translator::embedded::store::{Entry, Store},
};

/// Shows what is installed, what is broken, and what is reached through English.
///
/// Fails where something is broken.
pub fn run(store: &Store, as_json: bool) -> ExitCode {
    let entries = store.installed();
    let rows: Vec<Row> = entries.iter().map(Row::of).chain(reached(&entries)).collect();
    let text = if as_json {
        json(&rows)
    } else if rows.is_empty() {
        "nothing is installed; `tolmach models install en-pt pt-en` is a start".to_owned()
    } else {
        let titles = ["PAIR", "LANGUAGES", "STATE", "SIZE", "VERSION", "LICENCE", "SOURCE"];
        table::render(titles, &rows.iter().map(Row::cells).collect::<Vec<_>>())
    };
    let is_whole = entries.iter().all(|entry| matches!(entry, Entry::Ready(_)));
    exit_code(print(&text) && is_whole)
}

/// One pair as it is shown; also the JSON.
#[derive(Default, Serialize)]
struct Row {
    pair: String,
    languages: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<&'static str>,
    state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    version: String,
    licence: String,
    source: String,
}

impl Row {
    fn of(entry: &Entry) -> Row {
        let pair = entry.pair();
        let row = Row { pair: pair.to_string(), languages: names(pair), ..Row::default() };
        match entry {
            Entry::Broken { reason, .. } => Row { state: format!("broken: {reason}"), ..row },
            Entry::Ready(installed) => Row {
                state: "ready".into(),
                model: Some(installed.model_id.0.clone()),
                bytes: Some(installed.bytes),
                version: installed.version.clone(),
                licence: installed.licence.clone(),
                source: installed.source.clone(),
                ..row
            },
        }
    }

    fn cells(&self) -> [String; 7] {
        let via = self.via.map_or_else(String::new, |via| format!(" via {via}"));
        [
            format!("{}{via}", self.pair),
            self.languages.clone(),
            self.state.clone(),
            self.bytes.map_or_else(String::new, table::megabytes),
            self.version.clone(),
            self.licence.clone(),
            self.source.clone(),
        ]
    }
}

/// Pairs without a model of their own whose two halves, into and out of English, are there.
fn reached(entries: &[Entry]) -> impl Iterator<Item = Row> {
    let ready = entries.iter().filter(|entry| matches!(entry, Entry::Ready(_)));
    let ready: Vec<&Pair> = ready.map(Entry::pair).collect();
    let mut pairs = Vec::new();
    for first in ready.iter().filter(|pair| pair.to.language() == "en") {
        for second in ready.iter().filter(|pair| pair.from.language() == "en") {
            let pair = Pair::new(first.from.clone(), second.to.clone());
            if !pair.is_same_language() && !ready.contains(&&pair) {
                pairs.push(pair);
            }
        }
    }
    pairs.into_iter().map(|pair| Row {
        pair: pair.to_string(),
        languages: names(&pair),
        via: Some("en"),
        state: "ready".into(),
        ..Row::default()
    })
}
