//! An article's blocks arrive before the whole does.

use std::time::Duration;

use serde_json::{Value, json};

use crate::service::{self, Service};

struct Event {
    name: String,
    id: String,
    data: Value,
}

const BODY: &str = "<h2>Storm</h2><p>The storm closed <a href=\"/r\">the road</a> on Friday.</p>\
    <p>Two boats were lost and found again.</p><ul><li>The harbour is open.</li></ul>";

fn events(service: Service, body: &str, last_event_id: &str) -> Vec<Event> {
    let request = json!({
        "article": {"title": "Storm closes the road", "body": body, "lang": "en"}, "to": ["pt"]
    });
    let agent = ureq::AgentBuilder::new().timeout(Duration::from_mins(2)).build();
    let answer = agent
        .post(&service.url("/v1/articles"))
        .set("Content-Type", "application/json")
        .set("Accept", "text/event-stream")
        .set("Accept-Encoding", "gzip")
        .set("Last-Event-ID", last_event_id)
        .send_string(&request.to_string())
        .unwrap();
    assert_eq!(answer.header("content-type"), Some("text/event-stream"));
    answer.into_string().unwrap().split_terminator("\n\n").filter_map(read).collect()
}

fn read(text: &str) -> Option<Event> {
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("");
    let data = serde_json::from_str(field("data: ")).ok()?;
    Some(Event { name: field("event: ").into(), id: field("id: ").into(), data })
}

fn names(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| event.name.as_str()).collect()
}

fn blocks(events: &[Event]) -> Vec<&Event> {
    events.iter().filter(|event| event.name == "block").collect()
}

#[test]
fn blocks_come_in_reading_order_and_the_whole_answer_at_the_end() {
    let service = service::start(|_| {});

    let events = events(service, BODY, "");

    assert_eq!(names(&events), ["meta", "block", "block", "block", "block", "block", "done"]);
    assert_eq!(events[0].data["fields"], json!(["title", "body"]));
    let body = &events[6].data["translations"]["pt"]["body"];
    let body = body.as_str().unwrap();
    let mut at = 0;
    for block in blocks(&events).into_iter().filter(|block| block.data["field"] == "body") {
        let text = block.data["text"].as_str().unwrap();
        at += body[at..].find(text).unwrap_or_else(|| panic!("{text} in {}", &body[at..]));
        let span = &block.data["span"];
        let span = |end: usize| usize::try_from(span[end].as_u64().unwrap()).unwrap();
        assert!(BODY[span(0)..span(1)].chars().next().is_some());
    }
    assert!(body.contains("<a href=\"/r\">"), "{body}");
}

#[test]
fn what_is_known_comes_first() {
    let service = service::start(|_| {});
    events(service, "<p>The harbour is open.</p>", "");

    let events = events(service, "<p>Two boats were lost.</p><p>The harbour is open.</p>", "");

    let order: Vec<_> = blocks(&events)
        .iter()
        .map(|b| (b.data["block"].clone(), b.data["recalled"].clone()))
        .collect();
    let known = [(json!(0), json!(true)), (json!(1), json!(true)), (json!(0), json!(false))];
    assert_eq!(order, known, "title and second paragraph, then the first");
}

#[test]
fn a_reader_who_comes_back_gets_the_rest_only() {
    let service = service::start(|_| {});
    let first = events(service, BODY, "");
    let seen = blocks(&first)[2].id.clone();

    let second = events(service, BODY, &seen);

    assert_eq!(seen, "pt:0.0,1.0-1");
    assert_eq!(names(&second), ["meta", "block", "block", "done"]);
    assert_eq!(second[1].data["block"], 2);
}

#[test]
fn what_is_wrong_with_a_request_is_told_as_ever() {
    let service = service::shared();
    let request = json!({"article": {"body": "x", "lang": "en"}, "to": ["xx-nonsense-"]});
    let answer = ureq::post(&service.url("/v1/articles"))
        .set("Content-Type", "application/json")
        .set("Accept", "text/event-stream")
        .send_string(&request.to_string());
    let Err(ureq::Error::Status(status, answer)) = answer else { panic!("no error") };

    assert_eq!(status, 400);
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
}
