//! Servers that others wrote judge how we ask: `llmock` by what it makes of our retries, `aimock` by speaking
//! Ollama's own protocol. `tests/check` installs both.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tolmach::{
    config::{Config, File, Sources},
    translator::{Job, TranslateError, Translated, Translator, batch::Batch, services},
};

use crate::subject::{ask, job};

/// A server that ends with the test.
struct Server {
    child: Child,
    url: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// A tool's folder below `target/tools`, or where a variable says.
fn tool(name: &str, variable: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools").join(name);
    let folder = env::var_os(variable).map_or(folder, Into::into);
    assert!(
        folder.is_dir(),
        "no {name} in {}; tests/check installs it, or name a folder in {variable}",
        folder.display()
    );
    folder
}

/// A translator with this table.
fn translator(settings: &str) -> Arc<dyn Translator> {
    let text = format!("[backends.model]\nmodel = \"gemma3:12b\"\n{settings}\n");
    let file = File::parse(Path::new("tolmach.toml"), &text).unwrap();
    let (config, _) = Config::read(&Sources { file: Some(file), ..Sources::default() }).unwrap();
    let backend = &config.backends[0];
    Arc::new(Batch::new(services::build(backend).unwrap(), backend.common.concurrent))
}

mod llmock {
    use super::*;

    /// Starts it; it waits for a scenario.
    fn start(options: &[&str]) -> Server {
        let folder = tool("llmock", "TEST_LLMOCK");
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new("python3")
            .env("PYTHONPATH", &folder)
            .arg(folder.join("bin/llmock"))
            .args(["serve", "--port", &port.to_string()])
            .args(options)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Server { child, url: format!("http://127.0.0.1:{port}") };
        let until = Instant::now() + Duration::from_mins(1);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < until, "llmock did not start within 60 s");
            thread::sleep(Duration::from_millis(50));
        }
        server
    }

    impl Server {
        fn admin(&self, path: &str) -> Value {
            let answer = ureq::get(&format!("{}/_llmock/{path}", self.url)).call().unwrap();
            serde_json::from_reader(answer.into_reader()).unwrap()
        }

        fn script(&self, behaviors: &Value) {
            let body = json!({"behaviors": behaviors}).to_string();
            ureq::post(&format!("{}/_llmock/scenario", self.url)).send_string(&body).unwrap();
        }

        /// Statuses of all its answers so far.
        fn statuses(&self) -> Vec<u64> {
            let requests = self.admin("requests");
            let all = requests["requests"].as_array().unwrap().iter();
            all.map(|request| request["status"].as_u64().unwrap()).collect()
        }

        /// Its verdict, in JSON and as a build would ask for it.
        fn assert_clean(&self) {
            let verdict = self.admin("verdict");
            assert_eq!(verdict["findings"], json!([]), "{verdict:#}");
            let folder = tool("llmock", "TEST_LLMOCK");
            let report = Command::new("python3")
                .env("PYTHONPATH", &folder)
                .arg(folder.join("bin/llmock"))
                .args(["report", "--strict", "--url", &self.url])
                .output()
                .unwrap();
            assert!(report.status.success(), "{}", String::from_utf8_lossy(&report.stdout));
        }
    }

    /// As the only translator there is, three retries.
    fn ask_alone(server: &Server, texts: &[&str]) -> Result<Vec<Translated>, TranslateError> {
        let settings = format!(
            "kind = \"openai\"\nurl = \"{}/v1\"\nkey = \"k\"\nretries = 3\nconcurrent = 1\nbatch = 4",
            server.url
        );
        ask(&*translator(&settings), Job { is_last_resort: true, ..job(texts) })
    }

    /// It answers a schema with `mock-KEY`.
    fn is_all(answer: Result<Vec<Translated>, TranslateError>) -> bool {
        answer.unwrap().iter().all(|came| came.text.starts_with("mock-"))
    }

    #[test]
    fn waits_are_as_long_as_it_says() {
        let server = start(&[]);
        server.script(&json!([
            {"type": "fail", "status": 429, "retry_after": 1, "times": 2},
            {"type": "fail", "status": 503, "retry_after": 0.4},
        ]));

        assert!(is_all(ask_alone(&server, &["One.", "Two."])));

        assert_eq!(server.statuses(), [429, 429, 503, 200]);
        server.assert_clean();
    }

    #[test]
    fn a_server_in_trouble_is_asked_again_later_and_later() {
        let server = start(&[]);
        server.script(&json!([
            {"type": "fail", "status": 500},
            {"type": "fail", "status": 502},
            {"type": "fail", "status": 500},
        ]));

        assert!(is_all(ask_alone(&server, &["One."])));

        assert_eq!(server.statuses(), [500, 502, 500, 200]);
        server.assert_clean();
    }

    #[test]
    fn what_it_refuses_is_not_asked_again() {
        let server = start(&[]);
        let refusals = [
            (400, "bad_request"),
            (401, "auth"),
            (403, "auth"),
            (404, "bad_request"),
            (422, "bad_request"),
        ];
        for (status, class) in refusals {
            server.script(&json!([{"type": "fail", "status": status}]));

            let answer = ask_alone(&server, &[&format!("Refused with {status}.")]);

            assert_eq!(answer.unwrap_err().class(), class, "{status}");
        }
        assert_eq!(server.statuses(), refusals.map(|(status, _)| status));
        server.assert_clean();
    }

    #[test]
    fn a_context_that_is_too_short_is_asked_by_halves() {
        let server = start(&[]);
        server.script(&json!([{"type": "fail", "status": 400, "code": "context_length_exceeded"}]));

        assert!(is_all(ask_alone(&server, &["One.", "Two.", "Three.", "Four."])));

        assert_eq!(server.statuses(), [400, 200, 200]);
        server.assert_clean();
    }

    #[test]
    fn its_window_is_never_exceeded() {
        let server = start(&["--context-window", "2048"]);
        let settings = format!(
            "kind = \"openai\"\nurl = \"{}/v1\"\ncontext_tokens = 2_048\nbatch = 100",
            server.url
        );
        let texts: Vec<String> =
            (0..60).map(|n| format!("Ferry {n} is late. ").repeat(5)).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();

        assert!(is_all(ask(&*translator(&settings), job(&texts))));

        assert!(server.statuses().iter().all(|status| *status == 200), "{:?}", server.statuses());
        server.assert_clean();
    }

    #[test]
    fn its_quota_of_requests_is_waited_for() {
        let server = start(&["--rpm", "40"]);
        let texts: Vec<String> = (0..4 * 42).map(|n| format!("Ferry {n} is late.")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();

        assert!(is_all(ask_alone(&server, &texts)));

        assert!(server.statuses().contains(&429));
        server.assert_clean();
    }

    /// It takes every 429 for a queue: that an empty purse is not asked again is a warning to it, no error.
    #[test]
    fn an_empty_purse_is_not_asked_again() {
        let server = start(&[]);
        server.script(
            &json!([{"type": "fail", "status": 429, "code": "insufficient_quota", "times": null}]),
        );

        let answer = ask_alone(&server, &["One."]);

        assert_eq!(answer.unwrap_err().class(), "quota_exhausted");
        assert_eq!(server.statuses(), [429]);
        let verdict = server.admin("verdict");
        assert_eq!(verdict["errors"], 0, "{verdict:#}");
        assert_eq!(verdict["findings"][0]["code"], "gave_up");
    }

    #[test]
    fn an_answer_that_is_cut_off_is_asked_by_halves() {
        let server = start(&[]);
        server
            .script(&json!([{"type": "reply", "text": "{\"1\": \"mo", "finish_reason": "length"}]));

        assert!(is_all(ask_alone(&server, &["One.", "Two."])));

        assert_eq!(server.statuses(), [200, 200, 200]);
        server.assert_clean();
    }
}

mod aimock {
    use super::*;

    /// Starts it with one answer.
    fn start(folder: &Path, fixture: &Value) -> Server {
        let program = tool("aimock", "TEST_AIMOCK");
        let program = program.join("node_modules/@copilotkit/aimock/dist/aimock-cli.js");
        fs::create_dir_all(folder).unwrap();
        let (config, fixtures) = (folder.join("aimock.json"), folder.join("fixtures.json"));
        fs::write(&fixtures, json!({"fixtures": [fixture]}).to_string()).unwrap();
        fs::write(&config, json!({"llm": {"fixtures": fixtures}}).to_string()).unwrap();
        let mut child = Command::new("node")
            .arg(program)
            .arg("-c")
            .arg(config)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (_, url) = line.trim().split_once("listening on ").expect("it says where it listens");
        Server { child, url: url.to_owned() }
    }

    #[test]
    fn ollama_is_spoken_as_others_understand_it() {
        let folder = env::temp_dir().join(format!("tolmach-aimock-{}", std::process::id()));
        let fixture = json!({
            "match": {"userMessage": "The harbour is open."},
            "response": {"content": "{\"1\":\"O porto está aberto.\",\"2\":\"O mar está calmo.\"}"},
        });
        let server = start(&folder, &fixture);
        let translator = translator(&format!("kind = \"ollama\"\nurl = \"{}\"", server.url));

        let came = ask(&*translator, job(&["The harbour is open.", "The sea is calm."])).unwrap();

        let texts: Vec<&str> = came.iter().map(|came| came.text.as_str()).collect();
        assert_eq!(texts, ["O porto está aberto.", "O mar está calmo."]);
        let journal = ureq::get(&format!("{}/__aimock/journal", server.url)).call().unwrap();
        let journal: Value = serde_json::from_reader(journal.into_reader()).unwrap();
        assert_eq!(journal[0]["path"], "/api/chat");
        assert_eq!(journal[0]["body"]["stream"], false);
        assert!(journal[0]["body"]["max_tokens"].as_u64().is_some_and(|most| most > 0));
        fs::remove_dir_all(folder).ok();
    }
}
