//! The portal's own server: the protocol, and the example in `docker/examples`.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::Arc,
};

use serde_json::{Value, json};
use tolmach::{
    config::{Content, Formality},
    translator::{Billed, Job, Segment, Term, Translator},
};

use crate::{
    contract,
    double::{Double, Fault, Request, Response},
    subject::{
        Subject, ask, ask_failing, job, runtime, translation, translator, translator_within,
    },
};

fn subject() -> Subject {
    Subject {
        settings: "kind = \"webhook\"\nurl = \"URL/hook/\"\nsecret = \"hunter2-secret-key\"",
        handler,
        path: "/hook",
        too_long: || "long ".repeat(10_001),
        quota: || Response::new(402, "text/plain", ""),
        refusal: || Response::new(401, "text/plain", ""),
        too_often: || Response::new(429, "text/plain", ""),
    }
}

contract!(super::subject());

fn handler(request: &Request) -> Response {
    if request.header("authorization") != "Bearer hunter2-secret-key" {
        return Response::new(401, "text/plain", "");
    }
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/hook/languages") => {
            let pairs = ["en-pt", "en→pt-BR", "uk-en", "no pair"];
            let languages = json!({"protocol": 1, "pairs": pairs, "model": "ours-7",
                                   "heeds": ["terms", "formality", "the moon"]});
            Response::json(200, &languages)
        }
        ("POST", "/hook") => translated(request),
        _ => Response::new(404, "text/plain", ""),
    }
}

fn translated(request: &Request) -> Response {
    let asked = request.json();
    let segments = asked["segments"].as_array().filter(|all| (1..=50).contains(&all.len()));
    let (Some(segments), Some(1)) = (segments, asked["protocol"].as_u64()) else {
        return Response::new(400, "text/plain", "");
    };
    if request.header("content-type") != "application/json" {
        return Response::new(415, "text/plain", "");
    }
    // In whatever order: ids tell.
    let answers: Value = segments
        .iter()
        .rev()
        .map(|one| json!({"id": one["id"], "text": translation(one["text"].as_str().unwrap())}))
        .collect();
    Response::json(200, &json!({"protocol": 1, "segments": answers, "billed_chars": 42}))
}

fn last(double: &Double) -> Value {
    double.seen().pop().unwrap().json()
}

#[test]
fn the_server_is_told_all_it_may_need() {
    let (double, translator) = subject().start();
    let segment = Segment {
        content: Content::Title,
        keep: std::iter::once(0..6).collect(),
        terms: vec![Term { source: "sea".into(), target: "mar".into() }],
        ..Segment::new("Tolmak at sea")
    };
    let job = Job { segments: vec![segment], formality: Some(Formality::Less), ..job(&[]) };
    let bill = job.bill.clone();

    ask(&*translator, job).unwrap();

    let wanted = json!({"protocol": 1, "from": "en", "to": "pt", "formality": "less", "segments": [
        {"id": "0", "text": "Tolmak at sea", "content": "title", "keep": ["Tolmak"],
         "terms": [{"source": "sea", "target": "mar"}]}]});
    assert_eq!(last(&double), wanted);
    assert_eq!(bill.total(), Billed { chars: 42, ..Billed::default() });
}

#[test]
fn the_article_goes_along_where_that_is_set() {
    let double = Double::start(handler);
    let settings = subject().settings.replace("URL", &double.url);
    let context = Arc::new(vec!["One.".to_owned(), "Two.".to_owned()]);
    let sent = |settings: &str| {
        let translator = translator(settings);
        runtime().block_on(translator.refresh()).unwrap();
        ask(&*translator, Job { context: context.clone(), ..job(&["One."]) }).unwrap();
        last(&double)["context"].clone()
    };

    assert_eq!(sent(&settings), Value::Null);
    assert_eq!(sent(&format!("{settings}\ncontext = true")), json!(["One.", "Two."]));
}

#[test]
fn it_has_what_the_server_says_it_has() {
    let (_, translator) = subject().start();

    let routes = translator.routes();
    let pairs: Vec<String> = routes.iter().map(|route| route.pair.to_string()).collect();

    assert_eq!(pairs, ["en-pt", "en→pt-BR", "uk-en"]);
    assert!(translator.capabilities().glossary && translator.capabilities().formality);
    let maker = |pair: &str| translator.maker(&pair.parse().unwrap());
    assert_eq!(maker("uk-en").as_deref(), Some("subject/ours-7"));
    assert_eq!(maker("uk→en-GB").as_deref(), Some("subject/ours-7"));
    assert_eq!(maker("en-uk"), None);
}

#[test]
fn segments_the_server_leaves_out_or_gives_up_stay_in_source() {
    let (double, translator) = subject().start();
    let some = json!({"segments": [{"id": "2", "text": "Três."}, {"id": "0", "error": "no_idea"},
                                   {"id": "17", "text": "Nobody asked."}]});
    double.fail_next(Fault::Says(Response::json(200, &some)));

    let came = ask(&*translator, job(&["One.", "Two.", "Three."])).unwrap();

    assert!(came[0].is_left_in_source() && came[1].is_left_in_source());
    assert_eq!(came[2].text, "Três.");
}

#[test]
fn an_answer_with_no_text_at_all_is_an_error() {
    let none = json!({"segments": [{"id": "0", "error": "no_idea"}]});

    let (_, answer) = ask_failing(&subject(), Fault::Says(Response::json(200, &none)));

    assert_eq!(answer.unwrap_err().class(), "bad_output");
}

#[test]
fn another_protocol_is_refused() {
    let newer = json!({"protocol": 2, "segments": [{"id": "0", "text": "Um."}]});

    let (_, answer) = ask_failing(&subject(), Fault::Says(Response::json(200, &newer)));

    assert!(answer.unwrap_err().to_string().contains("protocol 2; this version speaks 1"));
}

#[test]
fn statuses_say_what_to_do_next() {
    let class = |status: u16| {
        let refusal = Response::new(status, "text/plain", "The harbour is open.");
        ask_failing(&subject(), Fault::Says(refusal)).1.unwrap_err().class()
    };

    let classes = [413, 422, 429, 503, 400].map(class);

    assert_eq!(classes, ["too_large", "unsupported_pair", "busy", "unavailable", "bad_request"]);
}

/// The example, running; it ends with this.
struct Example {
    child: Child,
    url: String,
}

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docker/examples/webhook_backend.py");

impl Example {
    fn start() -> Example {
        let mut child = Command::new("python3")
            .args([EXAMPLE, "--port", "0", "--secret", "hunter2-secret-key"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().trim_start_matches("listening on ").to_owned();
        Example { child, url }
    }

    /// Python takes its time on a busy machine.
    fn translator(&self, secret: &str) -> Arc<dyn Translator> {
        let url = &self.url;
        let settings = format!("kind = \"webhook\"\nurl = \"{url}\"\nsecret = \"{secret}\"");
        translator_within(20_000, &settings)
    }
}

impl Drop for Example {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[test]
fn the_example_translates() {
    let example = Example::start();
    let translator = example.translator("hunter2-secret-key");
    runtime().block_on(translator.refresh()).unwrap();
    let with_term = Segment {
        terms: vec![Term { source: "sea".into(), target: "mar".into() }],
        ..Segment::new("The sea & the \"sky\" 🙂")
    };
    let all = Job { segments: vec![Segment::new("One."), with_term], ..job(&[]) };
    let bill = all.bill.clone();

    let came = ask(&*translator, all).unwrap();

    assert_eq!(came[0].text, "One. (pt)");
    assert_eq!(came[1].text, "The mar & the \"sky\" 🙂 (pt)");
    assert_eq!(bill.total().chars, 4 + 21);
    assert!(example.url.starts_with("http://127.0.0.1:"), "{}", example.url);
}

#[test]
fn the_example_refuses_another_secret() {
    let example = Example::start();

    let answer = runtime().block_on(example.translator("another").refresh());

    assert_eq!(answer.unwrap_err().class(), "auth");
}

#[test]
fn the_example_has_help() {
    let help = Command::new("python3").args([EXAMPLE, "--help"]).output().unwrap();

    let text = String::from_utf8(help.stdout).unwrap();
    assert!(
        help.status.success() && text.contains("--host") && text.contains("127.0.0.1"),
        "{text}"
    );
}
