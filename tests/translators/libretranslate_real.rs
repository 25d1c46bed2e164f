//! The real LibreTranslate with its engine stubbed: optional, since it weighs 570 MB.
//!
//! `python3 -m pip install --target target/tools/libretranslate libretranslate==1.9.6`, then
//! `cargo test --test translators -- --ignored real_libretranslate`. `tests/check` does neither.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::Arc,
};

use tolmach::translator::{TranslateError, Translated, Translator};

use crate::subject::{ask, job, runtime, translator_within};

/// A server that ends with its test.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(options: &[&str]) -> Server {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
        let folder = tempfolder();
        let mut child = Command::new("python3")
            .arg(format!("{root}tests/translators/libretranslate_server.py"))
            .args(options)
            .env("PYTHONPATH", format!("{root}target/tools/libretranslate"))
            .current_dir(&folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let port = lines
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("port ").map(str::to_owned));
        let port = port.expect("pip install LibreTranslate, as this file says");
        Server { child, url: format!("http://127.0.0.1:{port}") }
    }

    fn translator(&self, key: &str) -> Arc<dyn Translator> {
        let settings = format!("kind = \"libretranslate\"\nurl = \"{}\"\n{key}", self.url);
        let translator = translator_within(10_000, &settings);
        runtime().block_on(translator.refresh()).expect("it tells its languages");
        translator
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Where it may put its databases.
fn tempfolder() -> std::path::PathBuf {
    let folder =
        std::env::temp_dir().join(format!("tolmach-libretranslate-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn texts(answer: Vec<Translated>) -> Vec<String> {
    answer.into_iter().map(|translated| translated.text).collect()
}

#[test]
#[ignore = "needs LibreTranslate; the head of this file says how"]
fn the_real_libretranslate_takes_a_thousand_texts_as_they_are() {
    let server = Server::start(&[]);
    let translator = server.translator("");
    let hard = [
        "AT&T and R&D",
        "Write &lt;b&gt; and &amp;",
        "a?x=1&copy=2&reg",
        "two\nlines",
        "Ünï 🙂 ім’я",
    ];
    let many: Vec<String> = (0..1_000).map(|n| format!("Ferry number {n} is late.")).collect();
    let sent: Vec<&str> = hard.into_iter().chain(many.iter().map(String::as_str)).collect();

    let came = texts(ask(&*translator, job(&sent)).unwrap());

    let wanted: Vec<String> = sent.iter().map(|text| format!("(pt) {text}")).collect();
    for (came, wanted) in came.iter().zip(&wanted) {
        assert_eq!(came, wanted);
    }
    assert_eq!(came.len(), wanted.len());
}

#[test]
#[ignore = "needs LibreTranslate; the head of this file says how"]
fn the_real_libretranslate_refuses_a_wrong_key() {
    let server = Server::start(&["--api-keys"]);
    let translator = server.translator("key = \"hunter2-secret-key\"");

    let answer = ask(&*translator, job(&["The harbour is open."]));

    assert!(matches!(answer, Err(TranslateError::Auth { .. })), "{answer:?}");
}

#[test]
#[ignore = "needs LibreTranslate; the head of this file says how"]
fn the_real_libretranslate_leaves_a_text_over_its_limit() {
    let server = Server::start(&["--char-limit", "60"]);
    let translator = server.translator("");
    let long = "The harbour is open. ".repeat(10);

    let came = ask(&*translator, job(&["The harbour is open.", &long])).unwrap();

    assert_eq!(came[0].text, "(pt) The harbour is open.");
    assert!(came[1].is_left_in_source(), "{:?}", came[1]);
}

#[test]
#[ignore = "needs LibreTranslate; the head of this file says how"]
fn the_real_libretranslate_is_busy_after_too_many_requests() {
    let server = Server::start(&["--req-limit", "1"]);
    let translator = server.translator("");
    let ask = || ask(&*translator, job(&["The harbour is open."]));

    let answers = [ask(), ask(), ask()];

    assert!(matches!(answers[2], Err(TranslateError::Busy { .. })), "{answers:?}");
}
