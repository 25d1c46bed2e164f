//! Who wants to know is told that a job ended, with a signature to check it by.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener},
    sync::mpsc::{self, Receiver},
    thread,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use tolmach::config::Config;

use crate::{
    jobs::{article, ended, queue, queued, secret},
    service::{self, Service, wait_until},
};

/// A request as it came.
struct Told {
    head: Vec<String>,
    body: String,
}

impl Told {
    fn header(&self, name: &str) -> &str {
        let prefix = format!("{name}:");
        let line = self.head.iter().find(|line| line.to_lowercase().starts_with(&prefix));
        line.unwrap_or_else(|| panic!("no {name}"))[prefix.len()..].trim()
    }
}

/// Answers one request after the other with these answers.
fn listener(answers: &'static [&'static str]) -> (SocketAddr, Receiver<Told>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let head = reader.by_ref().lines().map(Result::unwrap);
            let head: Vec<String> = head.take_while(|line| !line.is_empty()).collect();
            let mut told = Told { head, body: String::new() };
            let length = told.header("content-length").parse().unwrap();
            reader.take(length).read_to_string(&mut told.body).unwrap();
            let end = "Content-Length: 0\r\nConnection: close\r\n\r\n";
            stream.write_all(format!("HTTP/1.1 {answer}\r\n{end}").as_bytes()).unwrap();
            tell.send(told).unwrap();
        }
    });
    (address, told)
}

const KEY: &[u8] = b"a secret of twenty-four.";

fn with_secret(config: &mut Config) {
    let written = format!("whsec_{}", STANDARD.encode(KEY));
    config.jobs.webhook_secret =
        secret("TOLMACH_JOBS_WEBHOOK_SECRET", &written, |config| config.jobs.webhook_secret);
}

fn within_our_network() -> Service {
    service::start(|config| {
        with_secret(config);
        config.jobs.webhook_private = true;
    })
}

fn telling(address: SocketAddr) -> Value {
    let mut body = article("<p>The harbour is open.</p>");
    body["webhook"] = json!({"url": format!("http://{address}/hook")});
    body
}

fn expected_signature(told: &Told) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY).unwrap();
    let (id, time) = (told.header("webhook-id"), told.header("webhook-timestamp"));
    mac.update(format!("{id}.{time}.{}", told.body).as_bytes());
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

#[test]
fn a_webhook_is_told_again_until_it_listens_and_can_check_who_tells() {
    let (address, told) = listener(&["500 No", "302 Found\r\nLocation: /elsewhere", "204 Yes"]);
    let service = within_our_network();
    let path = queued(service, &telling(address));

    let tries: Vec<Told> = told.iter().collect();

    assert_eq!(tries.len(), 3);
    for told in &tries {
        assert!(told.head[0].starts_with("POST /hook "), "no redirect: {}", told.head[0]);
        assert_eq!(told.header("webhook-id"), tries[0].header("webhook-id"));
        assert_eq!(told.header("webhook-signature"), expected_signature(told));
        assert!(!told.body.is_empty() && !told.head.join("").contains("twenty-four"));
    }
    wait_until("told", || service.get(&path).json()["webhook"] == "sent");
    let mut document: Value = serde_json::from_str(&tries[2].body).unwrap();
    document["webhook"] = json!("sent");
    assert_eq!(document, service.get(&path).json(), "the job as it is looked at");
    assert_eq!(document["state"], "done");
}

#[test]
fn a_cancelled_job_is_told_too() {
    let (address, told) = listener(&["200 OK"]);
    let service = service::start(|config| {
        with_secret(config);
        (config.jobs.webhook_private, config.jobs.workers) = (true, 0);
    });
    let path = queued(service, &telling(address));

    ureq::delete(&service.url(&path)).call().unwrap();

    let document: Value = serde_json::from_str(&told.recv().unwrap().body).unwrap();
    assert_eq!((&document["state"], &document["result"]), (&json!("cancelled"), &Value::Null));
}

#[test]
fn nobody_in_our_own_network_is_told_unless_the_settings_say_so() {
    let service = service::start(with_secret);
    let urls = [
        "http://127.0.0.1:9/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://2130706433/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:192.168.0.1]/",
        "http://0/",
        "ftp://example.org/",
        "file:///etc/passwd",
        "https://a:b@example.org/",
        "nonsense",
        "",
    ];

    for url in urls {
        let mut body = article("<p>Open.</p>");
        body["webhook"] = json!({"url": url});
        let answer = queue(service, &body);
        assert_eq!((answer.status, &answer.json()["code"]), (400, &json!("bad-value")), "{url}");
        assert_eq!(answer.json()["pointer"], "/webhook/url");
    }
}

#[test]
fn a_webhook_nobody_listens_at_does_not_harm_the_job() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let service = within_our_network();

    let job = ended(service, &queued(service, &telling(free)));

    assert_eq!((&job["state"], &job["webhook"]), (&json!("done"), &json!("waiting")));
}
