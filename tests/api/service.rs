//! A running service to ask: in this process, on a free port, with the installed models.

use std::{
    io::Write,
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use tolmach::{app::App, config::Config};

use crate::shared_store;

/// A service; it runs until the test process ends.
#[derive(Clone, Copy)]
pub struct Service {
    pub address: SocketAddr,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub text: String,
}

/// The service most tests share, with default settings.
pub fn shared() -> Service {
    static SHARED: OnceLock<Service> = OnceLock::new();
    *SHARED.get_or_init(|| start(|_| {}))
}

/// A service of its own, with settings of its own.
pub fn start(change: impl FnOnce(&mut Config)) -> Service {
    let mut config = Config::defaults();
    config.server.listen = "127.0.0.1:0".parse().unwrap();
    config.models.folder = Some(models());
    config.models.offline = true;
    config.server.data = own_folder();
    change(&mut config);
    shared_store::apply(&mut config);
    let listener = App::listen(&config).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || App::build(config).unwrap().run(listener, || {}));
    Service { address }
}

/// A new folder for what a service keeps.
pub fn own_folder() -> PathBuf {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed);
    let name = format!("service-{}-{number}", std::process::id());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::remove_dir_all(&folder).ok();
    folder
}

/// The folder with en-pt and pt-en that `tests/check` installs.
pub fn models() -> PathBuf {
    let folder = std::env::var("TEST_MODELS").unwrap_or_else(|_| "target/test-models".into());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    assert!(
        folder.join("en-pt").is_dir(),
        "no models in {}; tests/check installs them, or name a folder in TEST_MODELS",
        folder.display()
    );
    folder
}

/// A copy of the models that a test may break; its own folder under the target.
pub fn copied_models(name: &str) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::remove_dir_all(&copy).ok();
    for pair in ["en-pt", "pt-en"] {
        copy_folder(&models().join(pair), &copy.join(pair));
    }
    copy
}

pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Waits for something that will become true soon.
pub fn wait_until(what: &str, mut is_true: impl FnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !is_true() {
        assert!(Instant::now() < deadline, "{what}: not within 30 s");
        thread::sleep(Duration::from_millis(20));
    }
}

impl Service {
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn get(&self, path: &str) -> Answer {
        self.get_in(path, "en")
    }

    pub fn get_in(&self, path: &str, accept_language: &str) -> Answer {
        self.get_with(path, "Accept-Language", accept_language)
    }

    pub fn get_with(&self, path: &str, header: &str, value: &str) -> Answer {
        answer(agent().get(&self.url(path)).set(header, value).call())
    }

    /// Any method, with headers and perhaps a body.
    pub fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Answer {
        let mut request = agent().request(method, &self.url(path));
        for (name, value) in headers {
            request = request.set(name, value);
        }
        answer(match body {
            None => request.call(),
            Some(body) => {
                let request = request.set("Content-Type", "application/json");
                request.send_bytes(body.to_string().as_bytes())
            }
        })
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_raw(path, body.to_string().as_bytes())
    }

    pub fn post_raw(&self, path: &str, body: &[u8]) -> Answer {
        let request = agent().post(&self.url(path)).set("Content-Type", "application/json");
        answer(request.set("Accept-Language", "en").send_bytes(body))
    }

    /// A request of any method with one header more; the body where it is not empty.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let request = agent().request(method, &self.url(path)).set("Accept-Language", "en");
        let request =
            headers.iter().fold(request, |request, (name, value)| request.set(name, value));
        answer(if body.is_empty() { request.call() } else { request.send_bytes(body) })
    }

    /// Translates one English text into Portuguese.
    pub fn portuguese(&self, text: &str) -> String {
        let body = serde_json::json!({"texts": [text], "from": "en", "to": "pt"});
        let answer = self.post("/v1/translate", &body);
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json()["translations"][0]["text"].as_str().unwrap().to_owned()
    }

    /// Sends a text and waits for nothing: dropping the connection is going away.
    pub fn begin(&self, text: &str) -> TcpStream {
        let body = serde_json::json!({"texts": [text], "from": "en", "to": "pt"});
        self.begin_at("/v1/translate", &body)
    }

    /// The same with any request.
    pub fn begin_at(&self, path: &str, body: &Value) -> TcpStream {
        let body = body.to_string();
        let mut stream = TcpStream::connect(self.address).unwrap();
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        stream
    }

    /// The readiness entry of one model.
    pub fn model(&self, pair: &str) -> Value {
        let models = self.get("/readyz").json()["models"].clone();
        let list = models.as_array().unwrap().clone();
        list.into_iter().find(|model| model["pair"] == pair).unwrap_or(Value::Null)
    }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("not JSON: {}", self.text))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

fn agent() -> ureq::Agent {
    ureq::AgentBuilder::new().timeout(Duration::from_mins(2)).build()
}

pub fn answer(result: Result<ureq::Response, ureq::Error>) -> Answer {
    let response = match result {
        Ok(response) | Err(ureq::Error::Status(_, response)) => response,
        Err(error) => panic!("no answer: {error}"),
    };
    let headers = response.headers_names().into_iter();
    let headers = headers
        .map(|name| (name.clone(), response.header(&name).unwrap_or_default().to_owned()))
        .collect();
    Answer { status: response.status(), headers, text: response.into_string().unwrap() }
}
