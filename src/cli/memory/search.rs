//! `tolmach memory search`

use std::{process::ExitCode, str::FromStr};

use serde_json::json;

use super::{Which, done, print};
use crate::memory::{Collection, Hit, Mode, Query};

/// Find units by their text
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// What to look for
    text: String,
    /// exact: this source; fuzzy: sources like it; concordance: sources or translations with these words
    #[arg(long, default_value = "fuzzy", value_parser = Mode::from_str)]
    mode: Mode,
    #[command(flatten)]
    which: Which,
    /// Most hits shown
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Exit code 1 where nothing is found.
pub(super) async fn run(arguments: &Arguments, collection: &Collection) -> ExitCode {
    let query = Query {
        text: arguments.text.clone(),
        mode: arguments.mode,
        filter: arguments.which.filter(),
        limit: arguments.limit,
    };
    done(collection.search(&query), |hits| {
        let text = if arguments.json { as_json(&hits) } else { as_lines(&hits) };
        (hits.is_empty() && !arguments.json || print(&text)) && !hits.is_empty()
    })
    .await
}

fn as_json(hits: &[Hit]) -> String {
    let hits = hits.iter().map(|Hit { score, unit }| {
        json!({
            "score": score,
            "id": unit.id,
            "from": unit.pair.from,
            "to": unit.pair.to,
            "source": unit.source,
            "target": unit.target,
            "origin": unit.origin,
            "maker": unit.maker,
        })
    });
    format!("{:#}", json!(hits.collect::<Vec<_>>()))
}

fn as_lines(hits: &[Hit]) -> String {
    let lines = hits.iter().map(|Hit { score, unit }| {
        format!(
            "{score:>3}  {}  {}\n     {}\n     {}",
            unit.pair, unit.origin, unit.source, unit.target
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}
