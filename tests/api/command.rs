//! The command line, through the built program.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Output, Stdio},
    thread,
};

use serde_json::json;

use crate::service::{Service, models, own_folder};
use crate::shared_store;

pub fn tolmach(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tolmach"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .env("TOLMACH_MODELS_FOLDER", models())
        .env("TOLMACH_MODELS_OFFLINE", "true");
    command
}

fn run_with_input(arguments: &[&str], input: &str) -> Output {
    let mut child = tolmach(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn translate_reads_standard_input_and_writes_standard_output() {
    let output =
        run_with_input(&["translate", "--to", "pt"], "The embassy was closed on Tuesday.\n");

    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let translated = text(&output.stdout);
    assert!(translated.contains("embaixada") && translated.ends_with(".\n"), "{translated}");
}

#[test]
fn translate_takes_a_file_as_html_by_its_name() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/page.html");

    let output = run_with_input(&["translate", "--to", "pt", page], "");

    let translated = text(&output.stdout);
    assert!(translated.starts_with("<!DOCTYPE html>"), "{translated}");
    assert!(translated.contains(">Joe Biden</a> autorizou"), "{translated}");
}

#[test]
fn translate_says_what_is_missing() {
    let output = run_with_input(&["translate", "--from", "en", "--to", "de"], "Good morning.");

    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("tolmach models install en-de"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn detect_says_where_there_is_nothing_to_detect() {
    for nothing in ["", "12:30, 2024", "https://news.example/a"] {
        let output = run_with_input(&["detect"], nothing);

        let complaint = text(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{nothing:?}");
        assert!(complaint.contains("nothing to detect: no words"), "{complaint}");
    }
}

#[test]
fn detect_names_the_language() {
    let output = run_with_input(&["detect"], "Понад двісті людей вийшли на площу вчора.");

    assert!(text(&output.stdout).starts_with("uk\t"), "{}", text(&output.stdout));
}

#[test]
fn languages_lists_the_pairs() {
    let output = tolmach(&["languages", "--lang", "en"]).output().unwrap();

    assert!(text(&output.stdout).contains("English → Portuguese"), "{}", text(&output.stdout));
}

#[test]
fn a_taken_port_is_one_line_and_exit_code_2() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();

    let output = tolmach(&["serve", "--listen", &address]).output().unwrap();

    let complaint = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{complaint}");
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    assert!(complaint.contains(&address), "{complaint}");
}

#[test]
fn a_folder_that_cannot_be_written_is_one_line_and_exit_code_2() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("a-file");
    std::fs::write(&file, "").unwrap();
    let mut command = tolmach(&["serve", "--listen", "127.0.0.1:0"]);

    let output = command.env("TOLMACH_MODELS_FOLDER", file.join("models")).output().unwrap();

    let complaint = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{complaint}");
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
}

pub struct Running {
    pub child: Child,
    pub service: Service,
}

pub fn serve() -> Running {
    serve_with(&[])
}

pub fn serve_with(settings: &[(&str, &str)]) -> Running {
    serve_on(&own_folder(), settings)
}

/// A service of its own process, over what lies in a folder.
pub fn serve_on(data: &Path, settings: &[(&str, &str)]) -> Running {
    let shared = shared_store::address_for(data).into_iter().flat_map(|address| {
        [("TOLMACH_MEMORY_STORE", "postgres".to_owned()), ("TOLMACH_MEMORY_POSTGRES_URL", address)]
    });
    let mut child = tolmach(&["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .envs(shared)
        .envs(settings.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    output.read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://").expect(&line).parse().unwrap();
    thread::spawn(move || output.read_to_end(&mut Vec::new()));
    Running { child, service: Service { address } }
}

pub fn stop(running: &Running) {
    let pid = running.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
}

#[test]
fn a_stopping_service_finishes_what_is_in_flight() {
    let running = serve();
    let service = running.service;
    let texts: Vec<String> =
        (0..120).map(|n| format!("On day {n} the old bridge was closed.")).collect();
    let asked = thread::spawn(move || {
        service.post("/v1/translate", &json!({"texts": texts, "from": "en", "to": "pt"}))
    });
    crate::service::wait_until("work has begun", || {
        service.model("en-pt")["waiting"].as_u64().unwrap_or(0) > 0
    });

    stop(&running);

    assert_eq!(asked.join().unwrap().status, 200);
    assert!(running.child.wait_with_output().unwrap().status.success());
}

#[test]
fn a_model_is_loaded_once_however_many_clients_give_up_waiting() {
    let running = serve();
    for _ in 0..20 {
        let abandoned = running.service.begin("Good morning.");
        thread::sleep(std::time::Duration::from_millis(10));
        drop(abandoned);
    }
    running.service.portuguese("Good morning.");

    stop(&running);
    let log = text(&running.child.wait_with_output().unwrap().stderr);

    assert_eq!(log.matches("model loaded").count(), 1, "{log}");
}

#[test]
fn a_request_is_one_log_line_without_its_text() {
    let running = serve();
    running.service.portuguese("The zanzibarian embassy was closed on Tuesday.");
    let wrong = json!({"texts": ["zanzibar"], "from": "en", "to": "de"});
    assert_eq!(running.service.post("/v1/translate", &wrong).status, 422);

    stop(&running);
    let log = text(&running.child.wait_with_output().unwrap().stderr);

    let lines: Vec<&str> = log.lines().filter(|line| line.contains("/v1/translate")).collect();
    assert_eq!(lines.len(), 2, "{log}");
    assert!(lines[1].contains("pair-unavailable") && lines[1].contains("en-de"), "{}", lines[1]);
    for fact in ["en-pt", "segments", "embedded", "ms", "cache_hits", "chars"] {
        assert!(lines[0].contains(fact), "{fact} is not in {}", lines[0]);
    }
    assert!(!log.to_lowercase().contains("zanzibar") && !log.contains("embaixada"), "{log}");
}

#[test]
fn glossary_takes_a_file_and_prints_it_again() {
    let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/glossary-command");
    std::fs::remove_dir_all(folder).ok();
    std::fs::create_dir_all(folder).unwrap();
    let file = format!("{folder}/terms.csv");
    std::fs::write(&file, "source,target\ntrain,comboio\n,nothing\n").unwrap();
    let glossary = |arguments: &[&str]| {
        run_with_input(&[&["--data", folder, "glossary"], arguments].concat(), "")
    };
    let import = ["import", "news", &file, "--from", "en", "--to", "pt"];

    let refused = glossary(&import);
    let stored = glossary(&[&import[..], &["--skip-bad"]].concat());
    let printed = text(&glossary(&["export", "news", "--format", "tsv"]).stdout);

    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("line 3: no-term"), "{}", text(&refused.stderr));
    assert_eq!(stored.status.code(), Some(0), "{}", text(&stored.stderr));
    assert!(printed.contains("train\tcomboio\t"), "{printed}");
    assert!(text(&glossary(&["list"]).stdout).starts_with("news\ten-pt\t1 entries\tactive"));
    assert_eq!(glossary(&["remove", "news"]).status.code(), Some(0));
    assert_eq!(glossary(&["remove", "news"]).status.code(), Some(1));
}
