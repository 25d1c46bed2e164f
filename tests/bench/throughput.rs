//! The service against the bare engine and the engine as shipped, round by round in turns.
//!
//! `tests/bench/run` builds and runs it. Environment: `BENCH_MODELS`, a models folder with en-pt;
//! `BENCH_TEXT`, a text file; `BENCH_WORKERS`, engine workers; `BENCH_SHIPPED`, this program built
//! without our compiler flags.
//!
//! "Bare" is the crate's engine with shortlist and sorted batches of eight, one thread a worker;
//! "as shipped" the same on the baseline processor, without shortlist, a sentence at a time. All
//! translate the very sentences the service cuts; each occurs once, so no cache can help anybody.

#[path = "quality/engine.rs"]
mod engine;

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use engine::Model;
use tolmach::{
    app::App,
    article::sentences::{Abbreviations, split},
    config::Config,
};

const ROUNDS: usize = 7;
const CLIENTS: usize = 4;
const REQUESTS_A_CLIENT: usize = 6;
const REQUESTS: usize = CLIENTS * REQUESTS_A_CLIENT;

fn main() {
    let setting = Setting::from_environment();
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().find(|a| *a == "--shipped" || *a == "--bench").map(String::as_str) {
        Some("--shipped") => println!("{}", shipped_round(&setting)),
        Some(_) => compare(&setting),
        // `cargo test --benches` only checks that it builds.
        None => {}
    }
}

struct Setting {
    models: PathBuf,
    article: String,
    workers: usize,
    shipped: Option<String>,
}

impl Setting {
    fn from_environment() -> Setting {
        let variable =
            |name: &str, default: &str| std::env::var(name).unwrap_or_else(|_| default.to_owned());
        let text = variable("BENCH_TEXT", "tests/fixtures/article.txt");
        Setting {
            models: variable("BENCH_MODELS", "target/test-models").into(),
            article: std::fs::read_to_string(text).expect("BENCH_TEXT is readable"),
            workers: variable("BENCH_WORKERS", "1").parse().expect("BENCH_WORKERS is a number"),
            shipped: std::env::var("BENCH_SHIPPED").ok(),
        }
    }

    fn model(&self, shortlist: bool) -> Model {
        let folder = self.models.join("en-pt");
        if shortlist { Model::load(&folder) } else { Model::load_without_shortlist(&folder) }
    }
}

fn compare(setting: &Setting) {
    let model = setting.model(true);
    let address = start_service(&setting.models, setting.workers);
    let sentences = sentences(&setting.article);
    let words = words(&sentences) * REQUESTS;
    println!("{} sentences, {} worker(s)", sentences.len(), setting.workers);

    let request = request_for(&setting.article);
    post(address, &request);
    let (mut to_bare, mut to_shipped) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let bare = per_second(words, bare_round(&model, &sentences, setting.workers));
        let ours = per_second(words, service_round(address, &request));
        print!("  bare {bare:5.0} words/s   service {ours:5.0} words/s   ratio {:.3}", ours / bare);
        to_bare.push(ours / bare);
        if let Some(program) = &setting.shipped {
            let shipped = ask_shipped(program);
            print!("   as shipped {shipped:5.0} words/s   ratio {:.2}", ours / shipped);
            to_shipped.push(ours / shipped);
        }
        println!();
    }
    println!("service / bare engine: median ratio {:.3}", median(to_bare));
    if !to_shipped.is_empty() {
        println!("service / engine as shipped: median ratio {:.2}", median(to_shipped));
    }
    latency(&model, address);
}

/// 26 words, alone: the service's answer over HTTP against the bare engine's call.
fn latency(model: &Model, address: SocketAddr) {
    const SENTENCE: &str = "The temporary closure of the embassy was announced on Tuesday morning \
        after officials received intelligence about a possible air strike on the old government \
        district of the city.";
    let request = request_to(
        "/v1/translate",
        &serde_json::json!({
            "texts": [SENTENCE], "from": "en", "to": "pt"
        }),
    );
    let (mut bare, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..100 {
        bare.push(milliseconds(|| drop(model.translate(&[SENTENCE]))));
        ours.push(milliseconds(|| post(address, &request)));
    }
    let (bare, ours) = (median(bare), median(ours));
    println!(
        "latency of {} words alone: bare {bare:.2} ms, service {ours:.2} ms, {:+.2} ms",
        SENTENCE.split_whitespace().count(),
        ours - bare
    );
}

fn milliseconds(work: impl FnOnce()) -> f64 {
    let started = Instant::now();
    work();
    started.elapsed().as_secs_f64() * 1e3
}

fn start_service(models: &Path, workers: usize) -> SocketAddr {
    let mut config = Config::defaults();
    config.server.listen = "127.0.0.1:0".parse().expect("an address");
    config.models.folder = Some(models.into());
    config.engine.workers = workers;
    let listener = App::listen(&config).expect("a free port");
    let address = listener.local_addr().expect("a bound port");
    thread::spawn(move || App::build(config).expect("the service starts").run(listener, || {}));
    address
}

/// Cut by the same library as the service, each different sentence once.
fn sentences(article: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let english = "en".parse().expect("en is a tag");
    for line in article.lines().filter(|line| line.contains(char::is_alphabetic)) {
        for range in split(line, &english, &Abbreviations::default()) {
            let sentence = line[range].to_owned();
            if !found.contains(&sentence) {
                found.push(sentence);
            }
        }
    }
    found
}

fn words(sentences: &[String]) -> usize {
    sentences.iter().map(|sentence| sentence.split_whitespace().count()).sum()
}

fn bare_round(model: &Model, sentences: &[String], workers: usize) -> Duration {
    let mut sorted: Vec<&str> = sentences.iter().map(String::as_str).collect();
    sorted.sort_by_key(|sentence| sentence.len());
    run(model, &sorted, 8, workers)
}

/// Words a second of the engine as its crate builds it by default.
fn shipped_round(setting: &Setting) -> f64 {
    let sentences = sentences(&setting.article);
    let texts: Vec<&str> = sentences.iter().map(String::as_str).collect();
    let took = run(&setting.model(false), &texts, 1, setting.workers);
    per_second(words(&sentences) * REQUESTS, took)
}

fn ask_shipped(program: &str) -> f64 {
    let output = Command::new(program).arg("--shipped").output().expect("BENCH_SHIPPED runs");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    printed.trim().parse().expect("BENCH_SHIPPED prints words a second")
}

fn run(model: &Model, sentences: &[&str], batch: usize, workers: usize) -> Duration {
    let batches: Vec<&[&str]> = (0..REQUESTS).flat_map(|_| sentences.chunks(batch)).collect();
    let next = AtomicUsize::new(0);
    let started = Instant::now();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                    model.translate(batch);
                }
            });
        }
    });
    started.elapsed()
}

fn service_round(address: SocketAddr, request: &[u8]) -> Duration {
    let started = Instant::now();
    thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| (0..REQUESTS_A_CLIENT).for_each(|_| post(address, request)));
        }
    });
    started.elapsed()
}

fn request_for(article: &str) -> Vec<u8> {
    request_to(
        "/v1/articles",
        &serde_json::json!({
            "article": {"body": article, "lang": "en"}, "to": ["pt"], "format": "text"
        }),
    )
}

fn request_to(path: &str, body: &serde_json::Value) -> Vec<u8> {
    let body = body.to_string();
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
    .into_bytes()
}

fn post(address: SocketAddr, request: &[u8]) {
    let mut stream = TcpStream::connect(address).expect("the service listens");
    stream.write_all(request).expect("the request is sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the answer is read");
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer));
}

#[allow(clippy::cast_precision_loss, reason = "word counts are small")]
fn per_second(words: usize, took: Duration) -> f64 {
    words as f64 / took.as_secs_f64()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
