//! `tolmach backends`: everything that translates, and trying it for real.

use std::process::ExitCode;

use tokio::task::LocalSet;

use super::{
    models::{parse_pair, table},
    print,
};
use crate::{
    app::App,
    config::Config,
    lang::Pair,
    router::{Amounts, Router, Standing, Status, Trial},
    translator::TranslateError,
};

const EXAMPLES: &str = "\
Examples:
  tolmach backends                     all of them, with what they used
  tolmach backends test                has each translate a sentence
  tolmach backends test deepl --pair en-uk

A running server tells how its own are: GET /v1/backends.
Exit code: 0 done, 1 one that was tried does not work, 2 wrong usage or settings.";

/// Lists all that translate; tries them for real.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Print JSON instead of a table.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Have each backend translate a sentence; services bill it.
    Test {
        /// Only these; all of the settings where none is named.
        names: Vec<String>,
        /// The pair to try, like en-pt; one that the backend has where it is not said.
        #[arg(long, value_parser = parse_pair)]
        pair: Option<Pair>,
    },
}

/// Does what was asked; exit code 1 where a backend that was tried does not work.
pub(super) fn run(arguments: &Arguments, config: Config) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let done = match runtime {
        Ok(runtime) => LocalSet::new().block_on(&runtime, run_in(arguments, config)),
        Err(error) => Err(format!("cannot start: {error}")),
    };
    match done {
        Ok(code) => code,
        Err(reason) => {
            eprintln!("tolmach: {reason}");
            ExitCode::from(2)
        }
    }
}

async fn run_in(arguments: &Arguments, config: Config) -> Result<ExitCode, String> {
    let app = App::build(config).map_err(|error| error.to_string())?;
    let router = app.remembering().await.map_err(|error| error.to_string())?.state.router;
    match &arguments.command {
        None => list(&router, arguments.json).await,
        Some(Command::Test { names, pair }) => {
            let code = test(&router, names, pair.as_ref()).await;
            router.settle().await;
            code
        }
    }
}

async fn list(router: &Router, is_json: bool) -> Result<ExitCode, String> {
    router.refresh().await;
    let (backends, budgets) = (router.statuses().await, router.standings().await);
    if is_json {
        print(&serde_json::json!({"backends": backends, "budgets": budgets}).to_string());
        return Ok(ExitCode::SUCCESS);
    }
    let rows: Vec<[String; 6]> = backends.iter().map(backend_row).collect();
    print(&table::render(["backend", "kind", "pairs", "price", "today", "this month"], &rows));
    if !budgets.is_empty() {
        let rows: Vec<[String; 5]> = budgets.iter().map(budget_row).collect();
        let titles = ["budget of", "for", "per", "used", "left"];
        print(&format!("\n{}", table::render(titles, &rows)));
    }
    Ok(ExitCode::SUCCESS)
}

fn backend_row(status: &Status) -> [String; 6] {
    let price = match status.price {
        Some(0.0) => "free".to_owned(),
        Some(price) => format!("{price} a million"),
        None => "unknown".to_owned(),
    };
    [
        status.name.clone(),
        status.kind.to_owned(),
        status.pairs.to_string(),
        price,
        told(&status.today),
        told(&status.this_month),
    ]
}

fn budget_row(standing: &Standing) -> [String; 5] {
    let named = |names: &[String], all: &str| match names {
        [] => all.to_owned(),
        names => names.join(", "),
    };
    [
        named(&standing.backends, "all that cost"),
        named(&standing.portals, "everybody"),
        standing.per.to_owned(),
        told(&standing.used),
        told(&standing.remaining),
    ]
}

fn told(amounts: &Amounts) -> String {
    let parts = [
        amounts.chars.map(|chars| format!("{chars} characters")),
        amounts.tokens.map(|tokens| format!("{tokens} tokens")),
        amounts.money.map(|money| format!("{money:.2}")),
    ];
    parts.into_iter().flatten().collect::<Vec<String>>().join(", ")
}

async fn test(router: &Router, names: &[String], pair: Option<&Pair>) -> Result<ExitCode, String> {
    let known = router.names();
    if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(format!("saw the backend {unknown:?}; expected one of {}", known.join(", ")));
    }
    let chosen: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut code = ExitCode::SUCCESS;
    for name in if chosen.is_empty() { known } else { chosen } {
        let Some(tried) = router.try_out(name, pair).await else { continue };
        if tried.is_err() {
            code = ExitCode::FAILURE;
        }
        print(&line(name, &tried));
    }
    Ok(code)
}

fn line(name: &str, tried: &Result<Trial, TranslateError>) -> String {
    let trial = match tried {
        Ok(trial) => trial,
        Err(error) => return format!("{name}: failed: {error}"),
    };
    let tokens = trial.billed.input_tokens + trial.billed.output_tokens;
    let billed = match (trial.billed.chars, tokens) {
        (0, 0) => String::new(),
        (chars, 0) => format!(", billed {chars} characters"),
        (_, tokens) => format!(", billed {tokens} tokens"),
    };
    let (pair, ms, text) = (&trial.pair, trial.time.as_millis(), &trial.text);
    format!("{name}: {pair} in {ms} ms{billed}: {text}")
}
