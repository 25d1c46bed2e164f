//! `tolmach memory stats`

use std::process::ExitCode;

use serde_json::json;

use super::{done, print};
use crate::{
    cli::models::table,
    exchange::iso,
    memory::{Collection, Shelf},
};

/// Count units by pair and origin
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(arguments: &Arguments, collection: &Collection) -> ExitCode {
    let work = async { Ok((collection.shelves().await?, collection.bytes().await?)) };
    done(work, |(shelves, bytes)| {
        let text =
            if arguments.json { as_json(&shelves, bytes) } else { as_table(&shelves, bytes) };
        print(&text)
    })
    .await
}

fn as_json(shelves: &[Shelf], bytes: u64) -> String {
    let shelves = shelves.iter().map(|shelf| {
        json!({
            "from": shelf.pair.from,
            "to": shelf.pair.to,
            "origin": shelf.origin,
            "units": shelf.units,
            "oldest": iso(shelf.oldest_ms),
            "newest": iso(shelf.newest_ms),
        })
    });
    let shelves: Vec<_> = shelves.collect();
    format!("{:#}", json!({"bytes": bytes, "shelves": shelves}))
}

fn as_table(shelves: &[Shelf], bytes: u64) -> String {
    let rows: Vec<[String; 5]> = shelves
        .iter()
        .map(|shelf| {
            [
                shelf.pair.to_string(),
                shelf.origin.to_string(),
                shelf.units.to_string(),
                iso(shelf.oldest_ms),
                iso(shelf.newest_ms),
            ]
        })
        .collect();
    let units: u64 = shelves.iter().map(|shelf| shelf.units).sum();
    let sum = format!("{units} units, {} on disk", table::megabytes(bytes));
    if rows.is_empty() {
        return sum;
    }
    let titles = ["PAIR", "ORIGIN", "UNITS", "OLDEST", "NEWEST"];
    format!("{}\n{sum}", table::render(titles, &rows))
}
