//! The service against the bare engine, in one process, round by round in turns.
//!
//! `tests/bench/run` builds and runs it; see there. Environment: `TOLMACH_BENCH_MODELS`, a models
//! folder with en-pt; `TOLMACH_BENCH_TEXT`, a text file; `TOLMACH_BENCH_WORKERS`, engine workers.
//! "Bare" is the crate's engine with shortlist and sorted batches of eight, one thread a worker, on the
//! very sentences the service cuts; sentences occur once, so no cache can help either side.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use fxtranslate::{engine::Engine, shortlist::Shortlist};
use tolmach::{app::App, config::Config};

const ROUNDS: usize = 7;
const CLIENTS: usize = 4;
const REQUESTS_A_CLIENT: usize = 6;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let models = PathBuf::from(variable("TOLMACH_BENCH_MODELS", "target/test-models"));
    let text_file = variable("TOLMACH_BENCH_TEXT", "tests/fixtures/article.txt");
    let workers: usize = variable("TOLMACH_BENCH_WORKERS", "1").parse().expect("a number");
    let article = std::fs::read_to_string(&text_file).expect("TOLMACH_BENCH_TEXT is readable");
    let engine = load(&models.join("en-pt"));
    let address = start_service(&models, workers);
    let sentences = sentences(&article);
    let words = words(&article);
    println!("{} sentences, {words} words, {workers} worker(s)", sentences.len());

    let request = request_for(&article);
    post(address, &request);
    let requests = CLIENTS * REQUESTS_A_CLIENT;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let bare = bare_round(&engine, &sentences, requests, workers);
        let ours = service_round(address, &request);
        rounds.push((words * requests) as f64 / bare.as_secs_f64());
        let per_second = (words * requests) as f64 / ours.as_secs_f64();
        let ratio = bare.as_secs_f64() / ours.as_secs_f64();
        println!(
            "  bare {:7.0} words/s   service {per_second:7.0} words/s   ratio {ratio:.3}",
            rounds[rounds.len() - 1]
        );
        rounds.pop();
        rounds.push(ratio);
    }
    println!("service / bare engine: median ratio {:.3}", median(rounds));
    latency(&engine, address);
}

/// 26 words, alone: the service's answer over HTTP against the bare engine's call.
fn latency(engine: &Engine, address: SocketAddr) {
    const SENTENCE: &str = "The temporary closure of the embassy was announced on Tuesday morning after \
        officials received intelligence about a possible air strike on the government district of the \
        old city.";
    let request = translate_request(SENTENCE);
    let (mut bare, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..60 {
        let started = Instant::now();
        engine.translate_batch(&[SENTENCE]);
        bare.push(started.elapsed().as_secs_f64() * 1e3);
        let started = Instant::now();
        post(address, &request);
        ours.push(started.elapsed().as_secs_f64() * 1e3);
    }
    let (bare, ours) = (median(bare), median(ours));
    println!(
        "latency of 26 words alone: bare {bare:.1} ms, service {ours:.1} ms, {:+.1} ms",
        ours - bare
    );
}

fn variable(name: &str, default: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| default.into())
}

fn load(folder: &Path) -> Engine {
    let file = |start: &str| {
        let entries = std::fs::read_dir(folder).expect("the model is installed");
        let mut paths = entries.flatten().map(|entry| entry.path());
        paths
            .find(|path| {
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                name.starts_with(start) && (name.ends_with(".bin") || name.ends_with(".spm"))
            })
            .expect("the model is complete")
    };
    let vocabulary = file("vocab.");
    let engine = Engine::load(file("model."), &vocabulary, &vocabulary).expect("the model loads");
    engine.with_shortlist(Shortlist::load(file("lex.")).expect("the shortlist loads"))
}

fn start_service(models: &Path, workers: usize) -> SocketAddr {
    let mut config = Config::defaults();
    config.server.listen = "127.0.0.1:0".parse().expect("an address");
    config.server.data = "target/bench-data".into();
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
    for line in article.lines().filter(|line| line.contains(char::is_alphabetic)) {
        for sentence in sentencex::segment("en", line) {
            let sentence = sentence.trim().to_owned();
            if !sentence.is_empty() && !found.contains(&sentence) {
                found.push(sentence);
            }
        }
    }
    found
}

fn words(article: &str) -> usize {
    sentences(article).iter().map(|sentence| sentence.split_whitespace().count()).sum()
}

fn bare_round(engine: &Engine, sentences: &[String], times: usize, workers: usize) -> Duration {
    let mut sorted: Vec<&str> = sentences.iter().map(String::as_str).collect();
    sorted.sort_by_key(|sentence| sentence.len());
    let batches: Vec<&[&str]> = sorted.chunks(8).collect();
    let all: Vec<&[&str]> = (0..times).flat_map(|_| batches.iter().copied()).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let started = Instant::now();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(batch) =
                    all.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                {
                    engine.translate_batch(batch);
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
    let body = serde_json::json!({
        "article": {"body": article, "lang": "en"}, "to": ["pt"], "format": "text"
    });
    http("/v1/articles", &body.to_string())
}

fn translate_request(text: &str) -> Vec<u8> {
    let body = serde_json::json!({"texts": [text], "from": "en", "to": "pt"});
    http("/v1/translate", &body.to_string())
}

fn http(path: &str, body: &str) -> Vec<u8> {
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

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
