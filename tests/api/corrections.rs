//! What a person wrote is never overwritten by a machine.

use serde_json::{Value, json};

use crate::service::{Answer, Service, start};

const BODY: &str =
    "<p>The storm closed <a href=\"/r\">the old road</a> on Friday. The harbour is open.</p>";

fn keep(service: Service, id: &str, body: &str) {
    let article = json!({"article": {"title": "Storm closes road", "body": body, "lang": "en"}});
    let answer = service.send("PUT", &format!("/v1/articles/{id}"), &[], Some(&article));
    assert!(matches!(answer.status, 200 | 201), "{}", answer.text);
}

fn body(service: Service, id: &str) -> String {
    let answer = service.get(&format!("/v1/articles/{id}?lang=pt"));
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["translations"]["pt"]["body"].as_str().unwrap().to_owned()
}

fn segments(service: Service, id: &str) -> Vec<Value> {
    let answer = service.get(&format!("/v1/articles/{id}/segments?lang=pt"));
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["segments"].as_array().unwrap().clone()
}

fn segment(service: Service, id: &str, name: &str) -> Value {
    segments(service, id).into_iter().find(|one| one["segment"] == name).unwrap()
}

fn write(service: Service, id: &str, name: &str, etag: &str, correction: &Value) -> Answer {
    let path = format!("/v1/articles/{id}/segments/{name}?lang=pt");
    service.send("PUT", &path, &[("If-Match", etag)], Some(correction))
}

fn etag(segment: &Value) -> String {
    segment["etag"].as_str().unwrap().to_owned()
}

const HIS: &str = "Na sexta-feira, a tempestade cortou <a href=\"/r\">a velha estrada</a>.";

#[test]
fn a_correction_is_served_at_once_with_its_link_where_it_was_put() {
    let service = start(|_| {});
    keep(service, "a", BODY);
    body(service, "a");
    let seen = segment(service, "a", "body:0.0");
    assert_eq!(seen["source_markup"], BODY[3..].split(" The harbour").next().unwrap());

    let answer =
        write(service, "a", "body:0.0", &etag(&seen), &json!({"text": HIS, "by": "Olena"}));

    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(body(service, "a").starts_with(&format!("<p>{HIS}")), "{}", body(service, "a"));
    let now = segment(service, "a", "body:0.0");
    assert_eq!((&now["origin"], &now["by"]), (&json!("human"), &json!("Olena")));
    assert_eq!(now["target_markup"], HIS);
}

#[test]
fn a_correction_survives_the_next_edition_of_the_article() {
    let service = start(|_| {});
    keep(service, "a", BODY);
    let seen = segment(service, "a", "body:0.0");
    write(service, "a", "body:0.0", &etag(&seen), &json!({"text": HIS}));

    keep(service, "a", &format!("<p>It rained all night.</p>{BODY}"));

    assert!(body(service, "a").contains(HIS), "{}", body(service, "a"));
}

#[test]
fn the_second_of_two_writers_gets_both_texts() {
    let service = start(|_| {});
    keep(service, "a", BODY);
    let seen = etag(&segment(service, "a", "body:0.1"));
    let first = json!({"text": "O porto está aberto ao público."});
    assert_eq!(write(service, "a", "body:0.1", &seen, &first).status, 200);

    let second = write(service, "a", "body:0.1", &seen, &json!({"text": "O porto abriu."}));

    assert_eq!(second.status, 412, "{}", second.text);
    assert_eq!(second.json()["current_text"], first["text"]);
    assert_eq!(second.json()["your_text"], "O porto abriu.");
    let none = service.send(
        "PUT",
        "/v1/articles/a/segments/body:0.1?lang=pt",
        &[],
        Some(&json!({"text": "x"})),
    );
    assert_eq!(none.status, 428);
}

#[test]
fn a_correction_that_drops_a_link_or_adds_a_script_is_refused_and_nothing_changes() {
    let service = start(|_| {});
    keep(service, "a", BODY);
    let before = body(service, "a");
    let seen = etag(&segment(service, "a", "body:0.0"));
    for (text, status) in [
        ("A tempestade cortou a velha estrada.", 422),
        ("<script>alert(1)</script>A tempestade cortou <a href=\"/r\">a estrada</a>.", 422),
        ("A <a href=\"https://evil.example\">estrada</a>.", 422),
        ("", 422),
        ("<p>A</p><p>B</p>", 422),
    ] {
        let answer = write(service, "a", "body:0.0", &seen, &json!({"text": text}));
        assert_eq!(answer.status, status, "{text}: {}", answer.text);
    }
    let lost = write(service, "a", "body:0.0", &seen, &json!({"text": "A estrada."}));
    assert_eq!(lost.json()["missing"], "<a href=\"/r\">");
    assert_eq!(write(service, "a", "body:7.0", &seen, &json!({"text": "x"})).status, 404);
    assert_eq!(body(service, "a"), before);
}

#[test]
fn undo_brings_back_what_stood_before() {
    let service = start(|_| {});
    keep(service, "a", BODY);
    let machine = segment(service, "a", "body:0.1");
    let first = json!({"text": "O porto está aberto ao público."});
    write(service, "a", "body:0.1", &etag(&machine), &first);
    let seen = etag(&segment(service, "a", "body:0.1"));
    write(service, "a", "body:0.1", &seen, &json!({"text": "O porto reabriu."}));
    let undo = || {
        let seen = etag(&segment(service, "a", "body:0.1"));
        let path = "/v1/articles/a/segments/body:0.1?lang=pt";
        service.send("DELETE", path, &[("If-Match", &seen)], None)
    };

    assert_eq!(undo().json()["target"], first["text"]);
    assert_eq!(undo().json()["target"], machine["target"]);
    assert_eq!(undo().status, 409);
}

#[test]
fn what_is_right_everywhere_is_used_in_other_articles() {
    let service = start(|_| {});
    keep(service, "a", BODY);
    keep(service, "b", "<p>The harbour is open.</p>");
    body(service, "b");
    let seen = etag(&segment(service, "a", "body:0.1"));
    let everywhere = json!({"text": "O porto abriu.", "everywhere": true});

    assert_eq!(write(service, "a", "body:0.1", &seen, &everywhere).status, 200);

    assert_eq!(body(service, "b"), "<p>O porto abriu.</p>");
    assert_eq!(segment(service, "b", "body:0.0")["origin"], "approved");
}

#[test]
fn a_suggestion_is_printed_once_somebody_approves_it() {
    let service = start(|_| {});
    keep(service, "a", BODY);
    let before = body(service, "a");
    let path = "/v1/articles/a/segments/body:0.1/suggestions?lang=pt";
    let proposed = json!({"text": "O porto já abriu."});
    let numbers: Vec<String> = (0..2)
        .map(|_| {
            let answer = service.send("POST", path, &[], Some(&proposed));
            assert_eq!(answer.status, 202, "{}", answer.text);
            answer.json()["suggestion"].to_string()
        })
        .collect();
    assert_eq!(body(service, "a"), before);
    let waiting = service.get("/v1/suggestions").json();
    assert_eq!(waiting["suggestions"].as_array().unwrap().len(), 2);

    let drop = format!("/v1/suggestions/{}", numbers[0]);
    assert_eq!(service.send("DELETE", &drop, &[], None).status, 204);
    let approve = format!("/v1/suggestions/{}/approve", numbers[1]);
    assert_eq!(service.send("POST", &approve, &[], None).status, 204);

    assert!(body(service, "a").contains("O porto já abriu."));
    assert_eq!(service.get("/v1/suggestions").json()["suggestions"], json!([]));
    assert_eq!(service.send("POST", &approve, &[], None).status, 404);
}
