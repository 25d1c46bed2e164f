//! What routing costs: a chain of backends beside the backend alone, and a dead backend in front of a living one.
//!
//! `cargo bench --bench routing`. Everything is asked in turns. Environment: `BENCH_MODELS`, a models folder.

#[path = "../translators/double.rs"]
#[allow(dead_code, reason = "tests/translators fails it in more ways")]
mod double;

use std::{
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use double::{Double, Fault, Request, Response};
use serde_json::{Value, json};
use tolmach::{
    app::App,
    config::{Config, File, Sources},
    router::Question,
    translator::{Job, RequestId, Segment, Translator, services},
};

const SEGMENTS: usize = 10_000;
const JOB_SEGMENTS: usize = 16;
const ROUNDS: usize = 5;
const ARTICLES: u64 = 150;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    overhead();
    dead_primary();
}

/// An instant backend alone, and behind three rules, a breaker, meters and two backends that have not the pair.
fn overhead() {
    let settings = "[backends.a]\nkind = \"libretranslate\"\nurl = \"http://127.0.0.1:9\"\n\
                    [backends.b]\nkind = \"libretranslate\"\nurl = \"http://127.0.0.1:9\"\n\
                    [backends.instant]\nkind = \"pseudo\"\nway = \"echo\"\n\
                    [[routes]]\nto = [\"uk\"]\n[[routes]]\ncontent = [\"ui\"]\nbackends = [\"a\"]\n\
                    [[routes]]\nto = [\"pt\"]\nbackends = [\"a\", \"b\", \"instant\"]\n";
    let config = config("overhead", settings);
    let alone = services::build(&config.backends[2]).expect("it can be built");
    let router = App::build(config).expect("the service is built").state.router;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let pair: tolmach::lang::Pair = "en-pt".parse().expect("a pair");
    let segments: Vec<Segment> =
        (0..SEGMENTS).map(|n| Segment::new(format!("Ferry number {n} is late again."))).collect();
    let run = |translator: &dyn Translator| {
        let began = Instant::now();
        for part in segments.chunks(JOB_SEGMENTS) {
            let job = Job::new(pair.clone(), part.to_vec(), RequestId(1));
            let came = runtime.block_on(translator.translate(job)).expect("it translates");
            assert_eq!(came.len(), part.len());
        }
        began.elapsed()
    };
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        let chain = router.chain(&Question::new(pair.clone())).expect("it serves the pair");
        times[0].push(run(alone.as_ref()));
        times[1].push(run(&chain));
    }
    let [alone, chained] = times.map(|mut times| {
        times.sort();
        times[ROUNDS / 2].as_secs_f64() * 1e3
    });
    #[expect(clippy::cast_precision_loss, reason = "a number for people")]
    let each = (chained - alone) * 1e3 / SEGMENTS as f64;
    println!(
        "{SEGMENTS} segments on one core: alone {alone:.1} ms, routed {chained:.1} ms, {each:.2} µs more a segment"
    );
}

/// A living backend alone, and behind one that never answers.
fn dead_primary() {
    let living = Double::start(handler);
    living.fail_always(Some(Fault::Late(Duration::from_millis(20))));
    let dead = Double::start(handler);
    let table = |name: &str, double: &Double| {
        let url = &double.url;
        format!("[backends.{name}]\nkind = \"libretranslate\"\nurl = \"{url}\"\ntimeout = \"1s\"\n")
    };
    let alone = start("alone", &table("living", &living));
    let behind = start("behind", &(table("dead", &dead) + &table("living", &living)));
    thread::sleep(Duration::from_secs(2));
    dead.fail_always(Some(Fault::Silence));
    for number in 0..4 {
        let time = ask(behind, number).as_millis();
        println!("  request {number} behind the dead one: {time} ms (its timeout is 1000 ms)");
    }
    let mut times = [Vec::new(), Vec::new()];
    for number in 100..100 + ARTICLES {
        times[0].push(ask(alone, number));
        times[1].push(ask(behind, number));
    }
    let [alone, behind] = times.map(|mut times| {
        times.sort();
        [50, 95].map(|percent| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3)
    });
    for (name, [p50, p95]) in [("alone", alone), ("behind the dead one", behind)] {
        println!("{name}: p50 {p50:.1} ms, p95 {p95:.1} ms");
    }
    println!("p95 behind the dead one / alone: {:.2}", behind[1] / alone[1]);
}

fn handler(request: &Request) -> Response {
    if request.path == "/languages" {
        return Response::json(200, &json!([{"code": "en", "targets": ["pt"]}]));
    }
    let asked = request.json();
    let all = asked["q"].as_array().expect("texts").iter();
    let texts: Vec<String> = all.map(portuguese).collect();
    Response::json(200, &json!({"translatedText": texts}))
}

fn portuguese(text: &Value) -> String {
    let text = text.as_str().unwrap_or_default();
    let word = text.split(' ').find(|word| word.starts_with('x')).unwrap_or_default();
    format!("Ouvimos dizer que o navio {word} estava no porto e que ninguém o viu partir.")
}

/// The time of an article with eight sentences nobody has asked for yet.
fn ask(service: SocketAddr, number: u64) -> Duration {
    let sentence = |at: u64| {
        let name: String = (number * 8 + at)
            .to_string()
            .chars()
            .map(|digit| {
                char::from(b'a' + u8::try_from(digit.to_digit(10).unwrap_or(0)).unwrap_or(0))
            })
            .collect();
        format!(
            "<p>We heard that the ship x{name} was in the harbour and that nobody saw it leave.</p>"
        )
    };
    let body: Vec<String> = (0..8).map(sentence).collect();
    let request = json!({"article": {"lang": "en", "body": body.concat()}, "to": ["pt"]});
    let began = Instant::now();
    let answer = ureq::post(&format!("http://{service}/v1/articles"))
        .set("Content-Type", "application/json")
        .send_string(&request.to_string())
        .expect("an answer")
        .into_string()
        .expect("a text");
    assert!(answer.contains("navio"), "{answer}");
    began.elapsed()
}

fn start(name: &str, settings: &str) -> SocketAddr {
    let config = config(name, settings);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("a bound port");
    thread::spawn(move || App::build(config).expect("the service is built").run(listener, || {}));
    address
}

fn config(name: &str, settings: &str) -> Config {
    let file = File::parse(Path::new("tolmach.toml"), settings).expect("TOML");
    let sources = Sources { file: Some(file), ..Sources::default() };
    let mut config = Config::read(&sources).expect("right settings").0;
    let models = std::env::var("BENCH_MODELS").unwrap_or_else(|_| "target/test-models".into());
    config.models.folder = Some(models.into());
    let data = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-routing-{name}"));
    std::fs::remove_dir_all(&data).ok();
    config.server.data = data;
    config
}
