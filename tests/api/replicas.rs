//! Three server processes that share one PostgreSQL are one service.

use std::thread;

use serde_json::{Value, json};

use crate::{
    cluster::Cluster,
    command::{Running, serve_with},
    service::{Service, wait_until},
};

const BODY: &str = "<p>The storm closed the road.</p><p>Two boats were lost at sea.</p>\
    <p>The <a href=\"/h\">harbour</a> is open again.</p>";

/// A process that a test leaves behind ends with it.
struct Replica(Running);

impl Drop for Replica {
    fn drop(&mut self) {
        self.0.child.kill().ok();
        self.0.child.wait().ok();
    }
}

fn replicas() -> Vec<Replica> {
    let url = Cluster::shared().new_database();
    let settings = [("TOLMACH_MEMORY_STORE", "postgres"), ("TOLMACH_MEMORY_POSTGRES_URL", &url)];
    // All at once: they make the tables together.
    let starting = (0..3).map(|_| {
        thread::spawn({
            let settings = settings.map(|(name, value)| (name, value.to_owned()));
            move || serve_with(&settings.each_ref().map(|(name, value)| (*name, value.as_str())))
        })
    });
    let starting: Vec<_> = starting.collect();
    starting.into_iter().map(|one| Replica(one.join().unwrap())).collect()
}

fn translate(service: Service) -> Value {
    let request = json!({"article": {"body": BODY, "lang": "en"}, "to": ["pt"]});
    let answer = service.post("/v1/articles", &request);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["translations"]["pt"].clone()
}

fn asked(translation: &Value) -> u64 {
    let count = |name: &str| translation["counts"][name].as_u64().unwrap();
    count("segments") - count("recalled")
}

#[test]
fn a_new_article_costs_one_translation_on_all_replicas_together() {
    let replicas = replicas();
    let readers = (0..12).map(|at| {
        let service = replicas[at % 3].0.service;
        thread::spawn(move || translate(service))
    });
    let readers: Vec<_> = readers.collect();
    let answers: Vec<Value> = readers.into_iter().map(|one| one.join().unwrap()).collect();

    assert_eq!(answers.iter().map(asked).sum::<u64>(), 3, "each sentence once");
    assert!(answers.iter().all(|answer| answer["body"] == answers[0]["body"]));
}

#[test]
fn a_replica_that_is_killed_does_not_keep_the_others_waiting() {
    let mut replicas = replicas();
    let service = replicas[0].0.service;
    let first = thread::spawn(move || {
        let request = json!({"article": {"body": BODY, "lang": "en"}, "to": ["pt"]});
        // Its answer, if there is one, is nobody's.
        ureq::post(&service.url("/v1/articles")).send_string(&request.to_string()).ok();
    });
    replicas[0].0.child.kill().unwrap();
    first.join().unwrap();

    let answer = translate(replicas[1].0.service);

    assert_eq!(answer["status"], "complete");
}

#[test]
fn what_a_person_writes_on_one_replica_is_read_on_all() {
    let replicas = replicas();
    let [one, other] = [replicas[0].0.service, replicas[1].0.service];
    let article = json!({"article": {"lang": "en", "body": "<p>The harbour is open.</p>"}});
    one.send("PUT", "/v1/articles/a", &[], Some(&article));
    let read = || other.get("/v1/articles/a?lang=pt").text;
    assert!(read().contains("<p>"), "{}", read());
    let correction = json!({"text": "O porto reabriu."});
    let path = "/v1/articles/a/segments/body:0.0?lang=pt";

    let answer = one.send("PUT", path, &[("If-Match", "*")], Some(&correction));

    assert_eq!(answer.status, 200, "{}", answer.text);
    wait_until("the other replica reads it", || read().contains("O porto reabriu."));
}
