//! Readers suggest better sentences for a page; an editor decides.

use serde_json::{Value, json};

use super::{ask, line, text};
use crate::service::{Answer, Service, start};

const SOURCE: &str = "The harbour is open. Two boats were lost.";

fn suggest(service: Service, source: &Value, shown: &str, suggested: &str) -> Answer {
    let body = json!({
        "from": "en", "to": "pt", "source": source, "shown": shown, "suggested": suggested,
        "page": "https://news.example/storm?reader=ann#top"
    });
    service.post("/v1/blocks/suggestions", &body)
}

fn waiting(service: Service) -> Vec<Value> {
    service.get("/v1/suggestions").json()["suggestions"].as_array().unwrap().clone()
}

#[test]
fn a_suggestion_waits_for_an_editor_and_is_printed_once_he_approves_it() {
    let service = start(|_| {});
    let blocks = json!([text(SOURCE)]);
    let shown = line(&ask(service, &blocks), 0)["parts"][0].as_str().unwrap().to_owned();
    let second = shown.split_once(". ").unwrap().1;
    let suggested = shown.replace(second, "Perderam-se dois barcos.");

    let answer = suggest(service, &json!(SOURCE), &shown, &suggested);

    assert_eq!(answer.status, 202, "{}", answer.text);
    let waits = waiting(service);
    assert_eq!(waits.len(), 1, "the other sentence is as it was: {waits:?}");
    assert_eq!(waits[0]["source"], "Two boats were lost.");
    assert_eq!(waits[0]["target"], "Perderam-se dois barcos.");
    assert_eq!(waits[0]["by"], "reader https://news.example/storm");
    assert_eq!(answer.json()["suggestions"], json!([waits[0]["suggestion"]]));
    assert_eq!(line(&ask(service, &blocks), 0)["parts"], json!([shown]), "not before");

    let number = &waits[0]["suggestion"];
    let approved = service.ask("POST", &format!("/v1/suggestions/{number}/approve"), &[], b"");

    assert_eq!(approved.status, 204, "{}", approved.text);
    assert_eq!(line(&ask(service, &blocks), 0)["parts"], json!([suggested]));
    assert!(waiting(service).is_empty());
}

#[test]
fn a_suggestion_with_more_elements_than_any_sentence_is_refused() {
    let (parts, tags): (Vec<Value>, Vec<&str>) =
        (0..501).map(|slot| (json!([slot, ["x"]]), "b")).unzip();
    let body = json!({
        "from": "en", "to": "pt", "source": parts, "tags": tags, "shown": "x", "suggested": "y"
    });

    let answer = start(|_| {}).post("/v1/blocks/suggestions", &body);

    assert_eq!((answer.status, &answer.json()["pointer"]), (400, &json!("/tags")));
    assert_eq!(answer.json()["seen"], "501 elements");
}

#[test]
fn a_suggestion_can_be_dropped() {
    let service = start(|_| {});
    suggest(service, &json!("The road is open."), "x", "A estrada abriu.");
    let number = waiting(service)[0]["suggestion"].clone();

    let dropped = service.ask("DELETE", &format!("/v1/suggestions/{number}"), &[], b"");

    assert_eq!(dropped.status, 204, "{}", dropped.text);
    assert!(waiting(service).is_empty());
}

#[test]
fn parts_stand_for_their_words() {
    let service = start(|_| {});
    let source = json!(["The ", [0, ["road"]], " is open."]);

    let answer = suggest(service, &source, "x", "A estrada abriu.");

    assert_eq!(answer.status, 202, "{}", answer.text);
    assert_eq!(waiting(service)[0]["source"], "The road is open.");
}

#[test]
fn what_changes_nothing_is_no_suggestion() {
    let service = start(|_| {});

    let answer = suggest(service, &json!(SOURCE), "Um. Dois.", "Um. Dois.");

    assert_eq!((answer.status, &answer.json()["suggestions"]), (202, &json!([])));
}

#[test]
fn a_suggestion_that_cannot_be_taken_is_told() {
    let service = start(|_| {});
    for (source, suggested, status, code) in [
        (json!(SOURCE), "Tudo numa frase.", 422, "suggestion-sentences"),
        (json!(SOURCE), "  ", 422, "empty-correction"),
        (json!(["a", [3]]), "x", 202, ""),
        (json!({"a": 1}), "x", 400, "wrong-type"),
        (json!("a ".repeat(2_501)), "x", 413, "text-too-long"),
    ] {
        let answer = suggest(service, &source, "y", suggested);

        assert_eq!(answer.status, status, "{suggested}: {}", answer.text);
        assert!(code.is_empty() || answer.json()["code"] == code, "{}", answer.text);
    }
}

#[test]
fn one_address_suggests_so_much_and_no_more() {
    let service = start(|config| config.widget.suggestions_per_hour = 1);
    let once = || suggest(service, &json!("The road is open."), "x", "A estrada abriu.").status;

    assert_eq!([once(), once()], [202, 429]);
}
