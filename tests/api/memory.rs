//! A sentence is translated once.

use std::thread;

use serde_json::{Value, json};

use crate::service::{self, Service};

const ARTICLE: &str = "<p>The storm closed 12 roads in the north of the county.</p>\
    <p>The council said the <a href=\"/r\">road to the harbour</a> will open on Friday.</p>";

fn translate(service: Service, body: &str) -> Value {
    let request = json!({
        "article": {"title": "Storm closes roads", "body": body, "lang": "en"}, "to": ["pt"]
    });
    let answer = service.post("/v1/articles?include=segments", &request);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()
}

fn counts(answer: &Value) -> (u64, u64) {
    let counts = &answer["translations"]["pt"]["counts"];
    (counts["segments"].as_u64().unwrap(), counts["recalled"].as_u64().unwrap())
}

#[test]
fn the_same_article_again_asks_nobody_and_reads_the_same() {
    let service = service::start(|_| {});

    let first = translate(service, ARTICLE);
    let second = translate(service, ARTICLE);

    assert_eq!(counts(&first), (3, 0));
    assert_eq!(counts(&second), (3, 3));
    assert_eq!(
        first["translations"]["pt"]["body"], second["translations"]["pt"]["body"],
        "links stay on their words"
    );
    assert_eq!(second["segments"]["pt"][0]["origin"], "machine");
}

#[test]
fn an_edit_asks_for_the_changed_sentence_only_and_other_numbers_for_none() {
    let service = service::start(|_| {});
    translate(service, ARTICLE);

    let edited = translate(service, &ARTICLE.replace("on Friday", "next week"));
    let numbers = translate(service, &ARTICLE.replace("12 roads", "14 roads"));

    assert_eq!(counts(&edited), (3, 2));
    assert_eq!(counts(&numbers), (3, 3));
    let body = numbers["translations"]["pt"]["body"].as_str().unwrap();
    assert!(body.contains("14") && !body.contains("12"), "{body}");
}

#[test]
fn what_was_translated_is_known_after_a_restart() {
    let mut data = None;
    let service = service::start(|config| data = Some(config.server.data.clone()));
    let first = translate(service, ARTICLE);
    let restarted = service::start(|config| config.server.data = data.unwrap());

    service::wait_until("stored", || counts(&translate(restarted, ARTICLE)) == (3, 3));

    assert_eq!(
        translate(restarted, ARTICLE)["translations"]["pt"]["body"],
        first["translations"]["pt"]["body"]
    );
}

#[test]
fn many_readers_of_a_new_article_cost_one_translation() {
    let service = service::start(|_| {});
    let readers = (0..100).map(|_| thread::spawn(move || translate(service, ARTICLE)));
    let readers: Vec<_> = readers.collect();
    let answers: Vec<Value> = readers.into_iter().map(|reader| reader.join().unwrap()).collect();

    let asked: u64 = answers.iter().map(counts).map(|(segments, known)| segments - known).sum();

    assert_eq!(asked, 3, "each of the three sentences once");
    for answer in &answers {
        assert_eq!(answer["translations"], merged(answer, &answers[0]), "all read the same");
    }
}

/// The first answer's translations with the other one's counts.
fn merged(answer: &Value, first: &Value) -> Value {
    let mut merged = first["translations"].clone();
    merged["pt"]["counts"] = answer["translations"]["pt"]["counts"].clone();
    merged
}

#[test]
fn another_protect_list_is_another_translation() {
    let service = service::start(|_| {});
    let text = |protect: &[&str]| {
        let body = json!({
            "article": {"body": "<p>The harbour is closed.</p>", "lang": "en"},
            "to": ["pt"], "protect": protect
        });
        service.post("/v1/articles", &body).json()
    };

    let plain = text(&[]);
    let kept = text(&["harbour"]);

    assert_eq!(counts(&kept), (1, 0));
    assert!(kept["translations"]["pt"]["body"].as_str().unwrap().contains("harbour"));
    assert!(!plain["translations"]["pt"]["body"].as_str().unwrap().contains("harbour"));
}

#[test]
fn without_a_memory_everything_is_translated_each_time() {
    let service = service::start(|config| config.memory.store = tolmach::config::Store::None);

    translate(service, ARTICLE);

    assert_eq!(counts(&translate(service, ARTICLE)), (3, 0));
}
