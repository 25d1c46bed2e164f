//! `tolmach archive`: a whole archive through the jobs of a running server.

mod bar;
mod campaign;
mod ledger;
mod lines;
mod server;

use std::{
    future::ready,
    path::PathBuf,
    pin::pin,
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
};

use campaign::{Campaign, End};

/// Has a server translate every article of a file, below what its readers wait for.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Each line of FILE is an article as POST /v1/articles takes it: {\"id\": \"7\", \"title\": \"…\", \"body\": \"<p>…\"}.\n\
                  Each line of the output is one article's result, in the order they are finished:\n\
                  {\"line\": 1, \"job\": \"…\", \"state\": \"done\", \"result\": {…}}.\n\
                  Exit code 1 where an article failed or a line could not be read, or after Ctrl-C."
)]
pub(super) struct Arguments {
    /// The articles, one a line.
    file: PathBuf,
    /// Target languages, with commas.
    #[arg(long, value_delimiter = ',', required = true)]
    to: Vec<String>,
    /// The server.
    #[arg(long, default_value = "http://127.0.0.1:8080", value_name = "URL")]
    server: String,
    /// Articles queued a second, at most.
    #[arg(long, default_value_t = 5.0, value_parser = rate)]
    rate: f64,
    /// How the bodies are written: html, markdown or text.
    #[arg(long, default_value = "html")]
    format: String,
    /// Where results go; FILE with the ending .translated.jsonl where not given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Go on where an earlier run with the same output was stopped.
    #[arg(long)]
    resume: bool,
}

fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().ok().filter(|rate: &f64| (0.001..=1_000.0).contains(rate));
    rate.ok_or_else(|| "a number from 0.001 to 1000".to_owned())
}

/// Exit code 0 where every article was translated, 1 where one was not, 2 where it could not begin.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let campaign = match Campaign::open(arguments) {
        Ok(campaign) => campaign,
        Err(reason) => return complain(&reason, 2),
    };
    match campaign.run(&stop_signal()) {
        Ok(End::All { failed: 0 }) => ExitCode::SUCCESS,
        Ok(End::All { .. }) => ExitCode::FAILURE,
        Ok(End::Stopped) => complain("stopped; the same command with --resume goes on", 1),
        Err(reason) => complain(&format!("{reason}; the same command with --resume goes on"), 1),
    }
}

fn complain(reason: &str, code: u8) -> ExitCode {
    eprintln!("tolmach: {reason}");
    ExitCode::from(code)
}

/// Becomes true with the first Ctrl-C; the second ends the process as ever.
fn stop_signal() -> Arc<AtomicBool> {
    let is_stopped = Arc::new(AtomicBool::new(false));
    let to_set = is_stopped.clone();
    let (listens, is_listening) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let Ok(runtime) = runtime else { return };
        runtime.block_on(async {
            let mut first = pin!(tokio::signal::ctrl_c());
            // Asked for once, it is listened for.
            tokio::select! {
                biased;
                _ = &mut first => return,
                () = ready(()) => drop(listens),
            }
            first.await.ok();
            to_set.store(true, Ordering::Relaxed);
            tokio::signal::ctrl_c().await.ok();
            std::process::exit(1);
        });
    });
    // Ends when the other side is dropped.
    let _: Result<(), _> = is_listening.recv();
    is_stopped
}
