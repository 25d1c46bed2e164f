//! A service with one more route, which answers the bytes that were put there: what they cost beside what
//! is measured. And connections that stay open.

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

pub const ROUNDS: usize = 5;
pub const CLIENTS: usize = 4;

/// The path of the bytes that were put there.
pub const STATIC: &str = "/bench/static";

/// Starts the service in an empty folder of this name, remembering as it does.
pub fn start(mut config: Config, name: &str) -> SocketAddr {
    let data = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
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
                .route(STATIC, web::get().to(answer_static))
                .route(STATIC, web::put().to(put_static))
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

/// Puts bytes where the service answers them as they are.
pub fn put(address: SocketAddr, body: &[u8]) {
    let answer = exchange(address, &request("PUT", STATIC, &[], body));
    assert!(answer.head.starts_with("HTTP/1.1 204"), "{}", answer.head);
}

/// What was answered in one round.
pub struct Round {
    pub took: Duration,
    /// How long each answer took.
    pub microseconds: Vec<u128>,
}

impl Round {
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    pub fn a_second(&self) -> f64 {
        self.microseconds.len() as f64 / self.took.as_secs_f64()
    }
}

/// All clients ask this for so many seconds, or as `BENCH_SECONDS` says.
pub fn round(address: SocketAddr, request: &[u8], status: u16, seconds: u64) -> Round {
    let wished = std::env::var("BENCH_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let length = Duration::from_secs(wished.unwrap_or(seconds));
    let (sender, receiver) = mpsc::channel();
    let started = Instant::now();
    for _ in 0..CLIENTS {
        let (sender, request) = (sender.clone(), request.to_vec());
        thread::spawn(move || sender.send(ask_for(address, &request, status, length)));
    }
    drop(sender);
    let microseconds = receiver.into_iter().flatten().collect();
    Round { took: started.elapsed(), microseconds }
}

/// Asks again and again over one connection; gives how long each answer took.
fn ask_for(address: SocketAddr, request: &[u8], status: u16, length: Duration) -> Vec<u128> {
    let mut connection = Connection::new(address);
    let wanted = format!("HTTP/1.1 {status}");
    let (until, mut times) = (Instant::now() + length, Vec::new());
    while Instant::now() < until {
        let asked = Instant::now();
        let answer = connection.exchange(request);
        times.push(asked.elapsed().as_micros());
        assert!(answer.head.starts_with(&wanted), "{}", answer.head);
    }
    times
}

pub struct Answer {
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, wanted: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value)
    }

    /// Bytes that follow the head; a 304 tells a length and has none.
    fn length(&self) -> usize {
        let is_empty = self.head.starts_with("HTTP/1.1 304");
        let length = self.header("content-length").filter(|_| !is_empty);
        length.and_then(|length| length.parse().ok()).unwrap_or(0)
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
            let answer = Answer { head, body: Vec::new() };
            if read.len() >= end + 4 + answer.length() {
                return Answer { body: read.split_off(end + 4), ..answer };
            }
        }
    }
}

pub fn exchange(address: SocketAddr, request: &[u8]) -> Answer {
    Connection::new(address).exchange(request)
}

/// A request with a JSON body.
pub fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let lines = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
    let (headers, length) = (lines.collect::<Vec<_>>().concat(), body.len());
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n{headers}\r\n"
    );
    [head.as_bytes(), body].concat()
}
