//! `tolmach models available`

use std::process::ExitCode;

use super::{names, table};
use crate::translator::embedded::{
    install::{Installer, Offer, to_stderr},
    store::Store,
};

/// Shows what could be installed and marks what is.
pub fn run(store: &Store, installer: &Installer, as_json: bool) -> ExitCode {
    let offers = match installer.available(to_stderr().as_ref()) {
        Ok(offers) => offers,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    if as_json {
        println!(
            "{}",
            serde_json::to_string_pretty(&offers).expect("strings and numbers are JSON")
        );
    } else {
        let titles = ["PAIR", "LANGUAGES", "INSTALLED", "DOWNLOAD", "VERSION", "LICENCE", "SOURCE"];
        let rows: Vec<_> = offers.iter().map(|offer| cells(offer, store)).collect();
        table::print(titles, &rows);
        println!(
            "Pairs without English go through it: pl-pt works with pl-en and en-pt installed."
        );
    }
    ExitCode::SUCCESS
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
