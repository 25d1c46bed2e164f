//! `POST /v1/articles`: nothing is lost, and the answer proves it.

use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::service::{Answer, Service, shared, start};

const PAGE: &str = include_str!("../fixtures/page.html");

/// A service with the backends that only rearrange.
fn testing() -> Service {
    static TESTING: OnceLock<Service> = OnceLock::new();
    *TESTING.get_or_init(|| start(|config| config.server.test_backends = true))
}

fn ask(query: &str, backend: &str, body: &str) -> Answer {
    let request = json!({
        "article": {"lang": "en", "body": body}, "to": ["pt"], "backend": backend
    });
    testing().post(&format!("/v1/articles{query}"), &request)
}

fn answer(query: &str, backend: &str, body: &str) -> Value {
    let answer = ask(query, backend, body);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()
}

fn portuguese(answer: &Value) -> &str {
    answer["translations"]["pt"]["body"].as_str().unwrap()
}

#[test]
fn the_identity_backend_gives_the_page_back_byte_for_byte() {
    let answer = answer("?include=integrity", "identity", PAGE);

    assert!(portuguese(&answer) == PAGE);
    assert_eq!(answer["integrity"]["pt"]["holds"], true);
    assert_eq!(answer["integrity"]["pt"]["source"], answer["integrity"]["pt"]["result"]);
}

#[test]
fn the_reversing_backend_shows_where_every_element_goes() {
    let body = "<p>See <a href=\"/x\">our new page</a> at <b>ten</b>.</p>";

    let answer = answer("", "reverse", body);

    assert_eq!(portuguese(&answer), "<p><b>ten</b>. at <a href=\"/x\">page new our</a> See</p>");
    assert_eq!(answer["translations"]["pt"]["backend"], "reverse");
}

#[test]
fn a_backend_nobody_added_is_refused_with_those_there_are() {
    let request = json!({"article": {"body": "Good morning."}, "to": ["pt"], "backend": "upper"});

    let refused = shared().post("/v1/articles", &request);

    assert_eq!(refused.status, 400, "{}", refused.text);
    assert_eq!(refused.json()["pointer"], "/backend");
    assert_eq!(refused.json()["expected"], "embedded");
}

#[test]
fn an_unknown_part_or_view_is_refused_with_those_there_are() {
    for (query, pointer) in [("?include=proof", "?include"), ("?view=trilingual", "?view")] {
        let refused = ask(query, "identity", "<p>Word</p>");

        assert_eq!(refused.status, 400, "{}", refused.text);
        assert_eq!(refused.json()["pointer"], pointer);
    }
}

#[test]
fn the_certificate_counts_what_source_and_result_hold() {
    let answer = answer("?include=integrity,segments", "upper", PAGE);

    let integrity = &answer["integrity"]["pt"];
    assert_eq!(integrity["holds"], true);
    for what in ["blocks", "segments", "tags", "links", "images", "numbers"] {
        assert_eq!(integrity["result"][what], integrity["source"][what], "{what}");
    }
    assert_eq!(integrity["source"]["images"], 1);
    let segments = answer["segments"]["pt"].as_array().unwrap();
    assert_eq!(integrity["source"]["segments"], segments.len());
    assert!(segments.iter().all(|segment| segment["verdict"] == "fit"), "{segments:?}");
}

#[test]
fn the_two_texts_are_told_side_by_side() {
    let body = "<h1>The bridge</h1><p>It was closed. Nobody <b>knows</b> why.</p>";

    let answer = answer("?view=bilingual", "upper", body);

    let pairs = answer["bilingual"]["pt"].as_array().unwrap();
    let texts: Vec<_> = pairs.iter().map(|p| (p["kind"].as_str().unwrap(), &p["target"])).collect();
    assert_eq!(
        texts,
        [
            ("h1", &json!("THE BRIDGE")),
            ("p", &json!("IT WAS CLOSED.")),
            ("p", &json!("NOBODY KNOWS WHY."))
        ]
    );
    assert_eq!(pairs[2]["source"], "Nobody knows why.");
    assert_eq!(pairs[2]["id"], "1.1");
}

#[test]
fn alignment_names_characters_of_both_texts() {
    let answer = answer("?include=alignment", "reverse", "<p>été one</p>");

    let segment = &answer["segments"]["pt"][0];
    let link = segment["alignment"].as_array().unwrap().iter().find(|l| l["source"][0] == 4);
    assert_eq!(segment["target"], "one été");
    assert_eq!(link.unwrap()["target"], json!([0, 3]));
}

#[test]
fn what_the_caller_lists_stays_letter_for_letter() {
    let request = json!({
        "article": {"lang": "en", "body": "<p>The Daily Word is read by many.</p>"},
        "to": ["pt"], "protect": ["Daily Word"]
    });

    let answer = testing().post("/v1/articles", &request).json();

    assert!(portuguese(&answer).contains("Daily Word"), "{answer}");
}

#[test]
fn a_title_with_markup_keeps_it() {
    let request = json!({
        "article": {"lang": "en", "title": "The <em>old</em> bridge &amp; the river", "body": ""},
        "to": ["pt"], "backend": "upper"
    });

    let answer = testing().post("/v1/articles", &request).json();

    assert_eq!(answer["translations"]["pt"]["title"], "THE <em>OLD</em> BRIDGE &amp; THE RIVER");
}

#[test]
fn a_text_is_counted_without_its_markup() {
    let service = start(|config| {
        config.limits.text_chars = 100;
        config.server.test_backends = true;
    });
    let send = |body: String| {
        let article = json!({"lang": "en", "body": body});
        let request = json!({"article": article, "to": ["pt"], "backend": "identity"});
        service.post("/v1/articles", &request).status
    };

    assert_eq!(send(format!("<p style=\"{}\">Word</p>", "x".repeat(1000))), 200);
    assert_eq!(send(format!("<p>{}</p>", "word ".repeat(21))), 413);
}

#[test]
fn a_page_that_is_translated_says_so() {
    let body = "<html lang=en><body><article lang=\"en-GB\"><p>Good morning, dear readers.</p>\
        <p lang=uk>Слово</p></article></body></html>";
    let request =
        json!({"article": {"lang": "en", "body": body}, "to": ["ar"], "backend": "upper"});

    let answer = testing().post("/v1/articles", &request).json();

    assert_eq!(
        answer["translations"]["ar"]["body"],
        "<html dir=\"rtl\" lang=ar><body><article lang=\"ar\"><p>GOOD MORNING, DEAR READERS.</p>\
         <p lang=uk>Слово</p></article></body></html>"
    );
    assert_eq!(answer["translations"]["ar"]["dir"], "rtl");
}

#[test]
fn of_several_languages_each_translation_says_its_own() {
    let body = "<html lang=\"en\" dir=\"ltr\"><body><p>Good morning.</p></body></html>";
    let request = json!({"article": {"lang": "en", "body": body}, "to": ["pt", "ar", "en"], "backend": "upper"});

    let answer = testing().post("/v1/articles", &request).json();

    let said = |to: &str| answer["translations"][to]["body"].as_str().unwrap().replace(body, "");
    assert!(said("pt").starts_with("<html lang=\"pt\" dir=\"ltr\">"), "{answer}");
    assert!(said("ar").starts_with("<html lang=\"ar\" dir=\"rtl\">"), "{answer}");
    assert_eq!(said("en"), "");
}
