//! A model store on loopback that can be told to misbehave.

use std::{
    collections::{HashMap, VecDeque},
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use serde_json::{Value, json};

use super::files::{model, sha256, shortlist, vocabulary, zstd};

/// How the next answer for a path goes wrong.
#[derive(Clone)]
pub enum Fault {
    /// The connection closes after so many bytes of the body.
    Cut(usize),
    /// So many wrong bytes, then it closes.
    Garbage(usize),
    /// This status and no body.
    Status(u16),
    /// So many bytes of the body, then silence.
    Stall(usize),
    /// The whole file whatever range was asked for.
    NoRange,
}

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub path: String,
    pub range: Option<String>,
}

#[derive(Default)]
struct State {
    records: Vec<Value>,
    files: HashMap<String, Vec<u8>>,
    faults: HashMap<String, VecDeque<Fault>>,
    asked: Vec<Asked>,
}

/// A mirror of the model store: `records.json` and attachments.
pub struct ModelStore {
    pub address: String,
    state: Arc<Mutex<State>>,
}

impl ModelStore {
    /// A store without models.
    pub fn empty() -> ModelStore {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                thread::spawn(move || answer(stream, &state));
            }
        });
        ModelStore { address, state }
    }

    /// A store with en-pt and pl-en.
    pub fn new() -> ModelStore {
        let store = ModelStore::empty();
        store.add_pair("en", "pt", 1);
        store.add_pair("pl", "en", 2);
        store
    }

    /// Adds the three files of a pair: `files/<pair>/{model,vocab,lex}.zst`.
    pub fn add_pair(&self, from: &str, to: &str, seed: u8) {
        let both = format!("{from}{to}");
        for (kind, name, content) in [
            ("model", format!("model.{both}.intgemm.alphas.bin"), model(seed)),
            ("vocab", format!("vocab.{both}.spm"), vocabulary()),
            ("lex", format!("lex.50.50.{both}.s2t.bin"), shortlist()),
        ] {
            let location = format!("files/{from}-{to}/{kind}.zst");
            self.add(record(from, to, kind, &name, &location, &content), zstd(&content));
        }
    }

    /// Adds one record and its attachment.
    pub fn add(&self, record: Value, packed: Vec<u8>) {
        let mut state = self.state.lock().unwrap();
        let location = record["attachment"]["location"].as_str().unwrap().to_owned();
        state.files.insert(format!("/{location}"), packed);
        state.records.push(record);
    }

    /// Changes every record there is.
    pub fn edit(&self, edit: impl Fn(&mut Value)) {
        self.state.lock().unwrap().records.iter_mut().for_each(edit);
    }

    /// Makes the next answers for `path` go wrong, one after the other.
    pub fn fail(&self, path: &str, faults: &[Fault]) {
        self.state.lock().unwrap().faults.insert(path.into(), faults.iter().cloned().collect());
    }

    /// What was asked for, in order.
    pub fn asked(&self) -> Vec<Asked> {
        self.state.lock().unwrap().asked.clone()
    }

    /// The ranges asked for on one path.
    pub fn ranges(&self, path: &str) -> Vec<Option<String>> {
        self.asked().into_iter().filter(|asked| asked.path == path).map(|a| a.range).collect()
    }
}

/// A record as Mozilla's settings service writes it.
pub fn record(
    from: &str,
    to: &str,
    kind: &str,
    name: &str,
    location: &str,
    content: &[u8],
) -> Value {
    let packed = zstd(content);
    json!({
        "name": name, "fileType": kind, "version": "3.0", "architecture": "base-memory",
        "sourceLanguage": from, "targetLanguage": to, "filter_expression": "",
        "decompressedHash": sha256(content), "decompressedSize": content.len(),
        "attachment": {
            "hash": sha256(&packed), "size": packed.len(), "location": location,
            "filename": format!("{name}.zst"), "mimetype": "application/zstd",
        },
    })
}

fn answer(mut stream: TcpStream, state: &Mutex<State>) -> Option<()> {
    let asked = read_request(&stream)?;
    let (body, fault) = {
        let mut state = state.lock().unwrap();
        state.asked.push(asked.clone());
        let records = json!({ "data": state.records }).to_string().into_bytes();
        let body = if asked.path == "/records.json" {
            Some(records)
        } else {
            state.files.get(&asked.path).cloned()
        };
        let fault = state.faults.get_mut(&asked.path).and_then(VecDeque::pop_front);
        (body, fault)
    };
    let Some(body) = body else { return send_status(&mut stream, 404) };
    if let Some(Fault::Status(status)) = fault {
        return send_status(&mut stream, status);
    }
    let start = match (&asked.range, &fault) {
        (Some(range), None | Some(Fault::Cut(_) | Fault::Garbage(_) | Fault::Stall(_))) => {
            range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok()?
        }
        _ => 0,
    };
    if start >= body.len() {
        return send_status(&mut stream, 416);
    }
    send_head(&mut stream, start, body.len())?;
    let rest = &body[start..];
    match fault {
        Some(Fault::Cut(count)) => stream.write_all(&rest[..count]).ok(),
        Some(Fault::Garbage(count)) => stream.write_all(&vec![b'?'; count]).ok(),
        Some(Fault::Stall(count)) => {
            stream.write_all(&rest[..count]).ok()?;
            // Silent until the other side gives up.
            stream.read(&mut [0]).ok().map(|_| ())
        }
        _ => stream.write_all(rest).ok(),
    }
}

fn read_request(stream: &TcpStream) -> Option<Asked> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let path = lines.next()?.split(' ').nth(1)?.to_owned();
    let headers = lines.take_while(|line| !line.is_empty());
    let mut ranges = headers.filter_map(|line| Some(line.strip_prefix("Range: ")?.to_owned()));
    let range = ranges.next();
    // The rest of the head is read, or closing would reset the connection.
    ranges.for_each(drop);
    Some(Asked { path, range })
}

fn send_status(stream: &mut TcpStream, status: u16) -> Option<()> {
    let head = format!("HTTP/1.1 {status} no\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).ok()
}

fn send_head(stream: &mut TcpStream, start: usize, total: usize) -> Option<()> {
    let status = if start > 0 {
        format!("206 Partial\r\nContent-Range: bytes {start}-{}/{total}", total - 1)
    } else {
        "200 OK".to_owned()
    };
    let length = total - start;
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).ok()
}
