//! `tolmach archive`: a whole archive, to be stopped and gone on with.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};

use crate::{
    command::{text, tolmach},
    service::{self, Service, own_folder, wait_until},
};

/// A file of articles and where its results go.
struct Archive {
    articles: PathBuf,
    results: PathBuf,
}

impl Archive {
    fn of(lines: &[String]) -> Archive {
        let folder = own_folder();
        fs::create_dir_all(&folder).unwrap();
        let articles = folder.join("articles.jsonl");
        fs::write(&articles, lines.join("\n")).unwrap();
        Archive { articles, results: folder.join("results.jsonl") }
    }

    fn command(&self, service: Service, more: &[&str]) -> Command {
        let mut command = tolmach(&["archive", "--to", "pt", "--rate", "100"]);
        command.arg(&self.articles).arg("--output").arg(&self.results);
        command.args(["--server", &service.url("")]).args(more);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, service: Service, more: &[&str]) -> Output {
        self.command(service, more).output().unwrap()
    }

    fn results(&self) -> Vec<Value> {
        let written = fs::read_to_string(&self.results).unwrap();
        let mut results: Vec<Value> =
            written.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        results.sort_by_key(|result| result["line"].as_u64());
        results
    }
}

fn article(n: usize) -> String {
    let body = format!("<p>The harbour is closed on day {n}.</p>");
    json!({"id": n.to_string(), "title": "The harbour", "body": body}).to_string()
}

fn lines(results: &[Value]) -> Vec<u64> {
    results.iter().map(|result| result["line"].as_u64().unwrap()).collect()
}

#[test]
fn each_article_becomes_a_line_of_the_output() {
    let archive = Archive::of(&(1..=6).map(article).collect::<Vec<_>>());

    let output = archive.run(service::start(|_| {}), &[]);

    let complaint = text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{complaint}");
    assert!(complaint.contains("6 done, 0 failed, 0 left"), "{complaint}");
    let results = archive.results();
    assert_eq!(lines(&results), [1, 2, 3, 4, 5, 6]);
    for result in &results {
        assert_eq!(result["state"], "done");
        assert_eq!(result["result"]["id"], result["line"].to_string());
        let body = result["result"]["translations"]["pt"]["body"].as_str().unwrap();
        assert!(body.contains("porto"), "{body}");
    }
}

#[test]
fn lines_that_cannot_be_read_are_told_with_their_number_and_skipped() {
    let wrong = json!({"title": "No body", "bodi": "x", "lang": "en"}).to_string();
    let lines_of_file =
        [article(1), "{\"body\": \"zanzibar".into(), String::new(), "[7]".into(), wrong];
    let archive = Archive::of(&lines_of_file);

    let output = archive.run(service::start(|_| {}), &[]);

    let complaint = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    assert!(complaint.contains("line 2:") && complaint.contains("line 4:"), "{complaint}");
    assert!(!complaint.contains("zanzibar"), "{complaint}");
    let results = archive.results();
    assert_eq!(lines(&results), [1, 5]);
    assert_eq!(results[1]["state"], "failed");
    assert_eq!(results[1]["problem"]["code"], "unknown-field");
}

#[test]
fn a_run_that_was_stopped_goes_on_without_doing_anything_twice() {
    let archive = Archive::of(&(1..=8).map(article).collect::<Vec<_>>());
    let data = own_folder();
    let idle = service::start(|config| {
        config.server.data.clone_from(&data);
        config.jobs.workers = 0;
    });
    let first = archive.command(idle, &[]).spawn().unwrap();
    let queued = || idle.get("/v1/jobs").json()["jobs"].as_array().unwrap().len();
    wait_until("some are queued", || queued() >= 3);
    let interrupt = Command::new("kill").args(["-INT", &first.id().to_string()]).status();
    assert!(interrupt.unwrap().success());
    let first = first.wait_with_output().unwrap();
    let again = archive.run(idle, &[]);

    let second = archive.run(service::start(|config| config.server.data = data), &["--resume"]);

    assert_eq!(first.status.code(), Some(1), "{}", text(&first.stderr));
    assert!(text(&first.stderr).contains("--resume"), "{}", text(&first.stderr));
    assert_eq!(again.status.code(), Some(2), "an output is not written over");
    assert_eq!(second.status.code(), Some(0), "{}", text(&second.stderr));
    assert_eq!(lines(&archive.results()), [1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(queued(), 8, "each article was one job");
}

#[test]
fn a_line_whose_job_was_removed_is_queued_again_by_the_next_run() {
    let archive = Archive::of(&[article(1), article(2)]);
    let server = service::start(|config| config.jobs.workers = 0);
    let first = archive.command(server, &[]).spawn().unwrap();
    let jobs = || server.get("/v1/jobs").json()["jobs"].as_array().unwrap().clone();
    wait_until("queued", || jobs().len() == 2);
    let interrupt = Command::new("kill").args(["-INT", &first.id().to_string()]).status();
    assert!(interrupt.unwrap().success());
    first.wait_with_output().unwrap();

    // Another server knows nothing of them.
    let other = service::start(|_| {});
    let gone = archive.run(other, &["--resume"]);
    let again = archive.run(other, &["--resume"]);

    assert_eq!(gone.status.code(), Some(1), "{}", text(&gone.stderr));
    assert!(text(&gone.stderr).contains("line 2: its job is gone"), "{}", text(&gone.stderr));
    assert_eq!(again.status.code(), Some(0), "{}", text(&again.stderr));
    assert_eq!(lines(&archive.results()), [1, 2]);
}

#[test]
fn a_server_that_is_not_there_or_keeps_nothing_is_told_at_once() {
    let archive = Archive::of(&[article(1)]);
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let nothing = service::start(|config| config.memory.store = tolmach::config::Store::None);

    let absent = archive.run(Service { address: closed }, &[]);
    let forgetful = archive.run(nothing, &[]);

    assert_eq!((absent.status.code(), forgetful.status.code()), (Some(2), Some(2)));
    assert!(text(&forgetful.stderr).contains("memory.store"), "{}", text(&forgetful.stderr));
    assert!(!archive.results.exists());
}
