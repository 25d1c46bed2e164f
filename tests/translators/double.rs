//! A service that is not there: an HTTP server on this machine that answers by a function, and fails by order.

use std::{
    collections::{HashMap, VecDeque},
    io::{BufRead, BufReader, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard},
    thread,
    time::Duration,
};

use serde_json::Value;

/// One request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub method: String,
    /// Without the query.
    pub path: String,
    /// Behind `?`, not decoded; empty where there is none.
    pub query: String,
    /// Names in lower case.
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

/// What is answered.
#[derive(Clone, Debug)]
pub struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// What goes wrong instead of an answer.
#[derive(Clone, Debug)]
pub enum Fault {
    /// This instead of the answer.
    Says(Response),
    /// No byte comes, the connection stays.
    Silence,
    /// The connection is closed before a byte comes.
    HangsUp,
    /// The right answer, and half way the connection is closed.
    BreaksOff,
    /// Bytes that are no HTTP.
    Garbage,
    /// The right answer, a byte every 100 ms.
    Drips,
    /// The right answer, after this time.
    Late(Duration),
}

type Handler = dyn Fn(&Request) -> Response + Send + Sync;

/// The server; it ends with the test's process.
#[derive(Clone)]
pub struct Double {
    pub url: String,
    seen: Arc<Mutex<Vec<Request>>>,
    faults: Arc<Mutex<VecDeque<Fault>>>,
    always: Arc<Mutex<Option<Fault>>>,
}

impl Double {
    /// Answers every request by the function.
    pub fn start(handler: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Double {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let double = Double {
            url: format!("http://{}", listener.local_addr().unwrap()),
            seen: Arc::default(),
            faults: Arc::default(),
            always: Arc::default(),
        };
        let (own, handler): (Double, Arc<Handler>) = (double.clone(), Arc::new(handler));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (own, handler) = (own.clone(), handler.clone());
                thread::spawn(move || own.talk(&stream, &*handler));
            }
        });
        double
    }

    /// The next request fails so, the one after it like the next fault in the row.
    pub fn fail_next(&self, fault: Fault) {
        lock(&self.faults).push_back(fault);
    }

    /// Every request fails so from now on; with `None` none does.
    pub fn fail_always(&self, fault: Option<Fault>) {
        *lock(&self.always) = fault;
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Request> {
        lock(&self.seen).clone()
    }

    fn talk(&self, stream: &TcpStream, handler: &Handler) {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        while let Some(request) = read(&mut reader) {
            lock(&self.seen).push(request.clone());
            let fault = lock(&self.faults).pop_front().or_else(|| lock(&self.always).clone());
            let goes_on = match fault {
                None => send(stream, &handler(&request)),
                Some(fault) => fail(stream, fault, || handler(&request)),
            };
            if goes_on.is_none() {
                stream.shutdown(Shutdown::Both).ok();
                return;
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn fail(mut stream: &TcpStream, fault: Fault, right: impl Fn() -> Response) -> Option<()> {
    match fault {
        Fault::Says(response) => send(stream, &response),
        Fault::Silence => {
            thread::sleep(Duration::from_mins(1));
            None
        }
        Fault::HangsUp => None,
        Fault::BreaksOff => {
            let bytes = right().bytes();
            stream.write_all(&bytes[..bytes.len() - 3]).ok()?;
            None
        }
        Fault::Garbage => {
            stream.write_all(b"\x00\xffSSH-2.0 what is this\r\n\r\n").ok()?;
            None
        }
        Fault::Drips => {
            for byte in right().bytes() {
                stream.write_all(&[byte]).ok()?;
                thread::sleep(Duration::from_millis(100));
            }
            Some(())
        }
        Fault::Late(time) => {
            thread::sleep(time);
            send(stream, &right())
        }
    }
}

fn send(mut stream: &TcpStream, response: &Response) -> Option<()> {
    stream.write_all(&response.bytes()).ok()
}

/// The next request of a connection; none where it ended.
pub fn read(reader: &mut impl BufRead) -> Option<Request> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut parts = line.split_whitespace();
    let (method, target) = (parts.next()?.to_owned(), parts.next()?.to_owned());
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let (path, query) = (path.to_owned(), query.to_owned());
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Request { method, path, query, headers, body })
}

impl Request {
    /// The body as JSON; null where it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// A header; empty where it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The value of a field of the query, decoded; the first where there are many.
    pub fn query_field(&self, name: &str) -> Option<String> {
        fields(&self.query).into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The fields of a form, in order, decoded.
    pub fn form(&self) -> Vec<(String, String)> {
        fields(&String::from_utf8_lossy(&self.body))
    }
}

fn fields(encoded: &str) -> Vec<(String, String)> {
    let pairs = encoded.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, others @ ..] = rest {
        let hex = (*first == b'%').then(|| others.get(..2)).flatten();
        let hex = hex.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(hex.unwrap_or(if *first == b'+' { b' ' } else { *first }));
        rest = &others[if hex.is_some() { 2 } else { 0 }..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Response {
    pub fn json(status: u16, body: &Value) -> Response {
        Response::new(status, "application/json", body.to_string())
    }

    pub fn new(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Response {
        let headers = vec![("Content-Type".to_owned(), kind.to_owned())];
        Response { status, headers, body: body.into() }
    }

    pub fn with(mut self, name: &str, value: &str) -> Response {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// As it goes over the line.
    pub fn bytes(&self) -> Vec<u8> {
        let status = format!("HTTP/1.1 {} Status\r\n", self.status);
        let headers = self.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
        let length = format!("Content-Length: {}\r\n\r\n", self.body.len());
        let head: String = [status].into_iter().chain(headers).chain([length]).collect();
        [head.as_bytes(), &self.body].concat()
    }
}
