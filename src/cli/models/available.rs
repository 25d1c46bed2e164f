//! `tolmach models available`

use std::process::ExitCode;

use super::{exit_code, json, names, print, table};
use crate::translator::embedded::{
    install::{Installer, Offer, to_stderr},
    store::Store,
};

const PIVOT: &str =
    "Pairs without English go through it: pl-pt works with pl-en and en-pt installed.";

/// Shows what could be installed and marks what is.
pub fn run(store: &Store, installer: &Installer, as_json: bool) -> ExitCode {
    let offers = match installer.available(to_stderr().as_ref()) {
        Ok(offers) => offers,
        Err(error) => {
            eprintln!("{error}");
            return exit_code(false);
        }
    };
    if as_json {
        return exit_code(print(&json(&offers)));
    }
    let titles = ["PAIR", "LANGUAGES", "INSTALLED", "DOWNLOAD", "VERSION", "LICENCE", "SOURCE"];
    let rows: Vec<_> = offers.iter().map(|offer| cells(offer, store)).collect();
    let text = table::render(titles, &rows);
    exit_code(print(&format!("{text}\n{PIVOT}")))
}

fn cells(offer: &Offer, store: &Store) -> [String; 7] {
    let installed = store.find(&offer.pair);
    [
        offer.pair.to_string(),
        names(&offer.pair),
        installed.map_or_else(|| "no".into(), |installed| format!("yes {}", installed.version)),
        offer.bytes.map_or_else(|| "not known".into(), table::megabytes),
        offer.version.clone(),
        offer.licence.clone(),
        offer.source.clone(),
    ]
}
