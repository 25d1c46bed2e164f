//! UI strings over HTTP beside the same bytes as a static answer of the same server; 304s, formatted
//! messages, and what 100 languages of 1,000 messages need of memory.
//!
//! `cargo bench --bench strings_http`. Everything is asked in turns, round by round, over a few
//! connections that stay open. Environment: `BENCH_SECONDS`, of each round.

use std::{
    fmt::Write as _,
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use actix_web::{App as ActixApp, HttpResponse, HttpServer, middleware, web};
use tolmach::{
    app::App,
    config::{self, Config},
    http,
    lang::served_tags,
    ui::{Selection, Shape, Ui, Whose},
};

const ROUNDS: usize = 5;
const CLIENTS: usize = 4;
const LANGUAGES: usize = 100;
const MESSAGES: usize = 1_000;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    memory();
    let address = start();
    for accept in ["identity", "br"] {
        let path = "/v1/strings/uk.json?shape=fluentjs";
        let answer = exchange(address, &get(path, &[("Accept-Encoding", accept)]));
        let tag = header(&answer.head, "etag").expect("a tag");
        let copy = exchange(address, &post("PUT", "/bench/static", &answer.body));
        assert!(copy.head.starts_with("HTTP/1.1 204"), "{}", copy.head);
        println!("{accept}: {} bytes, {CLIENTS} connections", answer.body.len());
        let fixed = get("/bench/static", &[("Accept-Encoding", "identity")]);
        let whole = get(path, &[("Accept-Encoding", accept)]);
        let known = get(path, &[("Accept-Encoding", accept), ("If-None-Match", &tag)]);
        compare(address, &[("static", fixed, 200), ("strings", whole, 200), ("304", known, 304)]);
    }
    for count in [1, 20] {
        let one = r#"{"id":"portal-comments","args":{"count":5}}"#;
        let body = format!("{{\"messages\":[{}]}}", vec![one; count].join(","));
        println!("format: {count} messages a request, {CLIENTS} connections");
        let asked = post("POST", "/v1/strings/uk/format", body.as_bytes());
        compare(address, &[("format", asked, 200)]);
    }
}

/// Asks for each in turn; tells the median of the rounds, and its ratio to the first one's.
fn compare(address: SocketAddr, asked: &[(&str, Vec<u8>, u16)]) {
    let mut rates = vec![Vec::new(); asked.len()];
    for _ in 0..ROUNDS {
        for (at, (_, request, status)) in asked.iter().enumerate() {
            rates[at].push(rate(address, request, *status));
        }
    }
    let medians: Vec<f64> = rates.iter_mut().map(|rates| median(rates)).collect();
    for ((name, ..), rate) in asked.iter().zip(&medians) {
        println!("  {name:8} {rate:8.0}/s   ratio {:.2}", rate / medians[0]);
    }
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// What a folder of many languages needs: loaded, and after every language was asked for whole.
fn memory() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench-strings");
    let tags: Vec<String> = served_tags().iter().map(ToString::to_string).take(LANGUAGES).collect();
    let mut source = String::new();
    for number in 0..MESSAGES {
        let _ = match number % 4 {
            0 => writeln!(
                source,
                "message-{number} = {{ $count ->\n    [one] {{ $count }} article\n   *[other] {{ $count }} articles\n}}"
            ),
            1 => writeln!(
                source,
                "message-{number} = Written by {{ $author }} on a day of some month"
            ),
            _ => writeln!(source, "message-{number} = A sentence of a portal, as long as most are"),
        };
    }
    for tag in &tags {
        fs::create_dir_all(folder.join(tag)).expect("a folder");
        fs::write(folder.join(tag).join("portal.ftl"), &source).expect("a file");
    }
    let before = resident_kb();
    let settings = config::Ui { locales: Some(folder), ..Config::defaults().ui };
    let started = Instant::now();
    let ui = Ui::load(&settings).expect("strings");
    let (loaded, took) = (resident_kb(), started.elapsed());
    let set = ui.current();
    for lang in set.languages() {
        for shape in Shape::ALL {
            let whose = Whose::Language(lang.clone());
            set.answer(&whose, &Selection::whole(shape)).expect("no file was named");
        }
    }
    let count = set.languages().len() as u64;
    println!("{count} languages × {MESSAGES} messages, {} bytes of source each", source.len());
    println!("  loaded in {} ms: {} kB a language", took.as_millis(), (loaded - before) / count);
    println!("  all answered in all shapes: {} kB a language", (resident_kb() - before) / count);
}

fn resident_kb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// The service with one more route, which answers what was put there.
fn start() -> SocketAddr {
    let mut config = Config::defaults();
    config.server.data = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench-strings-data");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("a bound port");
    thread::spawn(move || serve(config, listener));
    address
}

fn serve(config: Config, listener: TcpListener) {
    actix_web::rt::System::new().block_on(async move {
        let state = App::build(config).expect("the service is built").state;
        let fixed = web::Data::new(std::sync::RwLock::new(web::Bytes::new()));
        let threads = state.config.server.http_threads;
        let make = move || {
            ActixApp::new()
                .app_data(web::Data::new(state.clone()))
                .app_data(web::Data::from(state.ui.clone()))
                .app_data(web::PayloadConfig::new(state.config.limits.body_bytes))
                .app_data(fixed.clone())
                .wrap(middleware::Compress::default())
                .wrap(middleware::from_fn(http::observe))
                .route("/bench/static", web::get().to(answer_static))
                .route("/bench/static", web::put().to(put_static))
                .configure(http::routes)
        };
        let server = HttpServer::new(make).workers(threads).listen(listener).expect("a listener");
        server.run().await.expect("the server runs");
    });
}

type Fixed = web::Data<std::sync::RwLock<web::Bytes>>;

async fn answer_static(fixed: Fixed) -> HttpResponse {
    let bytes = fixed.read().expect("nobody panicked").clone();
    HttpResponse::Ok().content_type("application/json").body(bytes)
}

async fn put_static(fixed: Fixed, bytes: web::Bytes) -> HttpResponse {
    *fixed.write().expect("nobody panicked") = bytes;
    HttpResponse::NoContent().finish()
}

/// Answers a second.
#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn rate(address: SocketAddr, request: &[u8], status: u16) -> f64 {
    let seconds = std::env::var("BENCH_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let length = Duration::from_secs(seconds.unwrap_or(2));
    let (sender, receiver) = mpsc::channel();
    let started = Instant::now();
    for _ in 0..CLIENTS {
        let (sender, request) = (sender.clone(), request.to_vec());
        thread::spawn(move || sender.send(ask_for(address, &request, status, length)));
    }
    drop(sender);
    let answered: usize = receiver.into_iter().sum();
    answered as f64 / started.elapsed().as_secs_f64()
}

/// Asks again and again over one connection; gives how many answers came.
fn ask_for(address: SocketAddr, request: &[u8], status: u16, length: Duration) -> usize {
    let mut connection = Connection::new(address);
    let wanted = format!("HTTP/1.1 {status}");
    let (until, mut answered) = (Instant::now() + length, 0);
    while Instant::now() < until {
        let answer = connection.exchange(request);
        assert!(answer.head.starts_with(&wanted), "{}", answer.head);
        answered += 1;
    }
    answered
}

struct Answer {
    head: String,
    body: Vec<u8>,
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    fn new(address: SocketAddr) -> Connection {
        let stream = TcpStream::connect(address).expect("the service listens");
        stream.set_nodelay(true).expect("a socket");
        Connection { stream, buffer: vec![0; 1 << 16] }
    }

    fn exchange(&mut self, request: &[u8]) -> Answer {
        self.stream.write_all(request).expect("the request is sent");
        let mut read = Vec::new();
        loop {
            let count = self.stream.read(&mut self.buffer).expect("the answer is read");
            assert!(count > 0, "the connection was closed");
            read.extend_from_slice(&self.buffer[..count]);
            let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            let head = String::from_utf8_lossy(&read[..end]).into_owned();
            let is_empty = head.starts_with("HTTP/1.1 304");
            let length = header(&head, "content-length").and_then(|length| length.parse().ok());
            let length: usize = length.filter(|_| !is_empty).unwrap_or(0);
            if read.len() >= end + 4 + length {
                return Answer { head, body: read.split_off(end + 4) };
            }
        }
    }
}

fn header(head: &str, wanted: &str) -> Option<String> {
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    lines
        .filter(|(name, _)| name.eq_ignore_ascii_case(wanted))
        .map(|(_, value)| value.to_owned())
        .next()
}

fn exchange(address: SocketAddr, request: &[u8]) -> Answer {
    Connection::new(address).exchange(request)
}

fn get(path: &str, headers: &[(&str, &str)]) -> Vec<u8> {
    let lines: Vec<String> =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let headers = lines.concat();
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n").into_bytes()
}

fn post(method: &str, path: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}
