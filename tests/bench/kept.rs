//! A kept article from memory beside the same bytes as a static answer of the same server.
//!
//! `cargo bench --bench kept`. Both are asked in turns, round by round, over a few connections that stay
//! open. Environment: `BENCH_MODELS`, a models folder with en-pt; `BENCH_SECONDS`, of each round.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use actix_web::{App as ActixApp, HttpResponse, HttpServer, middleware, web};
use tolmach::{app::App, config::Config, http};

const ROUNDS: usize = 5;
const CLIENTS: usize = 4;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let address = start();
    let article = std::fs::read_to_string("tests/fixtures/page.html").expect("a page");
    let body = serde_json::json!({"article": {"body": article, "lang": "en"}}).to_string();
    let kept = exchange(address, &request("PUT", "/v1/articles/page", &body));
    assert!(kept.head.starts_with("HTTP/1.1 201"), "{}", kept.head);
    let answer = exchange(address, &request("GET", "/v1/articles/page?lang=pt", ""));
    let copy = exchange(address, &request("PUT", "/bench/static", &answer.text()));
    assert!(copy.head.starts_with("HTTP/1.1 204"), "{}", copy.head);
    println!("{} bytes, {CLIENTS} connections, {ROUNDS} rounds", answer.body.len());

    let (mut ratios, mut all) = (Vec::new(), [Vec::new(), Vec::new()]);
    for _ in 0..ROUNDS {
        let fixed = round(address, "/bench/static");
        let kept = round(address, "/v1/articles/page?lang=pt");
        let (fixed_rate, kept_rate) = (fixed.a_second(), kept.a_second());
        println!("  static {fixed_rate:6.0}/s   kept {kept_rate:6.0}/s");
        ratios.push(kept_rate / fixed_rate);
        all[0].extend(fixed.microseconds);
        all[1].extend(kept.microseconds);
    }
    ratios.sort_by(f64::total_cmp);
    println!("kept / static: median ratio {:.2}", ratios[ratios.len() / 2]);
    for (name, mut times) in ["static", "kept"].into_iter().zip(all) {
        times.sort_unstable();
        let at = |percent: usize| times[(times.len() - 1) * percent / 100];
        println!("{name}: p50 {} µs, p99 {} µs", at(50), at(99));
    }
}

/// The service with one more route, which answers what was put there.
fn start() -> SocketAddr {
    let mut config = Config::defaults();
    let models = std::env::var("BENCH_MODELS").unwrap_or_else(|_| "target/test-models".into());
    config.models.folder = Some(models.into());
    let data = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench-kept");
    std::fs::remove_dir_all(&data).ok();
    config.server.data = data;
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("a bound port");
    thread::spawn(move || serve(config, listener));
    address
}

fn serve(config: Config, listener: TcpListener) {
    actix_web::rt::System::new().block_on(async move {
        let app = App::build(config).expect("the service is built");
        let state = app.remembering().await.expect("a memory").state;
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

struct Round {
    took: Duration,
    microseconds: Vec<u128>,
}

impl Round {
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    fn a_second(&self) -> f64 {
        self.microseconds.len() as f64 / self.took.as_secs_f64()
    }
}

fn round(address: SocketAddr, path: &'static str) -> Round {
    let seconds = std::env::var("BENCH_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let length = Duration::from_secs(seconds.unwrap_or(3));
    let (sender, receiver) = mpsc::channel();
    let started = Instant::now();
    for _ in 0..CLIENTS {
        let sender = sender.clone();
        thread::spawn(move || sender.send(ask_for(address, path, length)));
    }
    drop(sender);
    let microseconds = receiver.into_iter().flatten().collect();
    Round { took: started.elapsed(), microseconds }
}

/// Asks again and again over one connection; gives how long each answer took.
fn ask_for(address: SocketAddr, path: &str, length: Duration) -> Vec<u128> {
    let mut connection = Connection::new(address);
    let request = request("GET", path, "");
    let (until, mut times) = (Instant::now() + length, Vec::new());
    while Instant::now() < until {
        let asked = Instant::now();
        let answer = connection.exchange(&request);
        times.push(asked.elapsed().as_micros());
        assert!(answer.head.starts_with("HTTP/1.1 200"), "{}", answer.head);
    }
    times
}

struct Answer {
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("JSON is text")
    }
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
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length").then(|| value.parse().ok())?
            });
            let length: usize = length.unwrap_or(0);
            if read.len() >= end + 4 + length {
                return Answer { head, body: read.split_off(end + 4) };
            }
        }
    }
}

fn exchange(address: SocketAddr, request: &[u8]) -> Answer {
    Connection::new(address).exchange(request)
}

fn request(method: &str, path: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}
