//! What everything but the engine costs: megabytes of HTML a second, the share of an article's time,
//! and memory.
//!
//! `cargo bench --bench stages`. Environment: `BENCH_PAGES`, a folder of HTML files, by default
//! `tests/fixtures`; `BENCH_MODELS`, a models folder with en-pt, by default `target/test-models`; the
//! share is left out where there is none.

// Figures for people, far below 2^53.
#![allow(clippy::cast_precision_loss)]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use tolmach::{
    article::{self, Format, Order, Rules},
    config::Config,
    translator::{
        RequestId, Translator, Urgency,
        embedded::{Embedded, fleet::Fleet, store::Store},
        rearrange::Rearrange,
    },
};

const ROUNDS: usize = 9;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let pages = pages(&folder("BENCH_PAGES", "tests/fixtures"));
    let bytes: usize = pages.iter().map(String::len).sum();
    println!("{} pages, {:.1} MB", pages.len(), megabytes(bytes));
    speed("taken apart", &pages, bytes, |page| {
        article::parse(page, Format::Html, Some(&"en".parse().unwrap()), &Rules::default());
    });
    speed("identity backend, all stages", &pages, bytes, |page| {
        let text = translate(page, &Rearrange::Identity);
        assert!(text == page, "identity changed a page");
    });
    memory(&pages, bytes);
    share();
}

fn speed(name: &str, pages: &[String], bytes: usize, work: impl Fn(&str)) {
    let mut rounds: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for page in pages {
                work(page);
            }
            start.elapsed()
        })
        .collect();
    rounds.sort_unstable();
    let median = rounds[ROUNDS / 2].as_secs_f64();
    println!("{name}: {:.0} MB/s", megabytes(bytes) / median);
}

/// The most memory the process needed for one page as large as all together, beside that page.
fn memory(pages: &[String], bytes: usize) {
    let before = peak_bytes();
    let page = pages.concat();
    translate(&page, &Rearrange::Identity);
    let grown = peak_bytes().saturating_sub(before);
    println!("memory: {:.1} bytes a byte of the page", grown as f64 / bytes as f64);
}

/// The article's time with the engine, and without: the same stages with the identity backend.
fn share() {
    let models = folder("BENCH_MODELS", "target/test-models");
    if !models.join("en-pt").is_dir() {
        println!("share of an article's time: no model en-pt in {}", models.display());
        return;
    }
    let page = fs::read_to_string("tests/fixtures/page.html").expect("the page is there");
    let store = Store::open(&models).expect("the models can be read");
    let embedded = Embedded::new(Arc::new(Fleet::new(store, &Config::defaults().engine)));
    translate(&page, &embedded);
    let mut shares: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let whole = timed(|| translate(&page, &embedded));
            let stages = timed(|| translate(&page, &Rearrange::Upper));
            stages / whole
        })
        .collect();
    shares.sort_by(f64::total_cmp);
    println!("stages in an article's time: {:.2} %", shares[ROUNDS / 2] * 100.0);
}

fn timed(work: impl Fn() -> String) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn translate(page: &str, translator: &dyn Translator) -> String {
    let pair: tolmach::lang::Pair = "en-pt".parse().expect("a pair");
    let rules = Arc::new(Rules::default());
    let document = article::parse(page, Format::Html, Some(&pair.from), &rules);
    let order = Order::new(pair, rules, RequestId(1));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let work = article::translate(Arc::new(vec![(document, Urgency::Normal)]), &order, translator);
    runtime.block_on(work).expect("it is translated").remove(0).text
}

fn pages(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    collect(folder, &mut found);
    assert!(!found.is_empty(), "no HTML files in {}", folder.display());
    found
}

fn collect(folder: &Path, found: &mut Vec<String>) {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "html")
            && let Ok(text) = fs::read_to_string(&path)
        {
            found.push(text);
        }
    }
}

fn folder(variable: &str, default: &str) -> PathBuf {
    std::env::var(variable).unwrap_or_else(|_| default.to_owned()).into()
}

fn peak_bytes() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<usize>().ok());
    kilobytes.unwrap_or(0) * 1024
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
