//! Sentences a second through Apertium in four ways: our pipelines, text by text and many at once; the program
//! `apertium`, a process a text; and apertium-apy.
//!
//! `cargo bench --bench apertium`; needs Debian's apertium, apertium-es-pt and apertium-apy, and
//! ../shared/data/news. The ratios of one run count, not the figures.

// Figures for people, far below 2^53.
#![allow(clippy::cast_precision_loss)]

// The tests use more of it.
#[allow(dead_code)]
#[path = "../translators/apy_server.rs"]
mod apy_server;

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::Instant,
};

use apy_server::Server;
use tolmach::{
    config::{Config, File, Sources},
    translator::{Job, RequestId, Segment, Translator, batch::Batch, services},
};

const SENTENCES: usize = 400;
/// A process a text takes so long that fewer tell enough.
const PROCESSES: usize = 20;
const ROUNDS: usize = 3;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let news = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/news/es.txt");
    let news = fs::read_to_string(news).expect("../shared/data/news/es.txt");
    let sentences: Vec<&str> =
        news.lines().filter(|line| !line.trim().is_empty()).take(SENTENCES).collect();
    let server = Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (local, apy) = runtime.block_on(async {
        let local = translator("kind = \"apertium\"").await;
        let apy = translator(&format!("kind = \"apy\"\nurl = \"{}\"", server.url)).await;
        (local, apy)
    });
    let once = |name: &str, translator: &Arc<dyn Translator>| {
        let began = Instant::now();
        runtime.block_on(ask(translator, &sentences[..1]));
        println!("{name:<42} {:>8.0} ms", began.elapsed().as_secs_f64() * 1000.0);
    };
    once("first text, our pipeline", &local);
    once("first text, apertium-apy", &apy);
    let ways: [(&str, &dyn Fn() -> f64); 5] = [
        ("our pipeline, all texts in one job", &|| {
            rate(SENTENCES, || runtime.block_on(ask(&local, &sentences)))
        }),
        ("our pipeline, text by text", &|| {
            rate(SENTENCES, || sentences.iter().for_each(|s| runtime.block_on(ask(&local, &[s]))))
        }),
        ("apertium-apy, four requests at a time", &|| {
            rate(SENTENCES, || runtime.block_on(ask(&apy, &sentences)))
        }),
        ("apertium-apy, text by text", &|| {
            rate(SENTENCES, || sentences.iter().for_each(|s| runtime.block_on(ask(&apy, &[s]))))
        }),
        ("the program apertium, a process a text", &|| {
            rate(PROCESSES, || sentences[..PROCESSES].iter().for_each(|s| program(s)))
        }),
    ];
    let mut rates = vec![Vec::new(); ways.len()];
    for _ in 0..ROUNDS {
        for (rates, (_, way)) in rates.iter_mut().zip(&ways) {
            rates.push(way());
        }
    }
    let median = |rates: &[f64]| {
        let mut sorted = rates.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted[sorted.len() / 2]
    };
    let ours = median(&rates[0]);
    println!("\n{:<42} {:>12} {:>12}", "way", "sentences/s", "ours is");
    for ((name, _), rates) in ways.iter().zip(&rates) {
        let rate = median(rates);
        println!("{name:<42} {rate:>12.1} {:>11.1}×", ours / rate);
    }
}

async fn translator(settings: &str) -> Arc<dyn Translator> {
    let text = format!("[backends.bench]\ntimeout = \"60s\"\n{settings}\n");
    let file = File::parse(Path::new("tolmach.toml"), &text).unwrap();
    let sources = Sources { file: Some(file), ..Sources::default() };
    let backend = Config::read(&sources).expect("right settings").0.backends.remove(0);
    let service = services::build(&backend).expect("it can be built");
    service.refresh().await.expect("it tells its pairs");
    Arc::new(Batch::new(service, backend.common.concurrent))
}

async fn ask(translator: &Arc<dyn Translator>, texts: &[&str]) {
    let segments: Vec<Segment> = texts.iter().map(|text| Segment::new(*text)).collect();
    let job = Job::new("es-pt".parse().unwrap(), segments, RequestId(1));
    let answers = translator.translate(job).await.expect("a translation");
    assert!(answers.iter().all(|answer| !answer.is_left_in_source()));
}

fn program(text: &str) {
    let mut command = Command::new("apertium");
    let command = command.args(["-u", "es-pt"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("apertium is installed");
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    assert!(!child.wait_with_output().unwrap().stdout.is_empty());
}

fn rate(count: usize, work: impl FnOnce()) -> f64 {
    let began = Instant::now();
    work();
    count as f64 / began.elapsed().as_secs_f64()
}
