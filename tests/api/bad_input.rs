//! What is wrong is said, with where, what was seen and what would be right; nothing breaks.

use serde_json::{Value, json};

use crate::service::{shared, start};

fn refused(path: &str, body: &str, status: u16) -> Value {
    let answer = shared().post_raw(path, body.as_bytes());
    assert_eq!(answer.status, status, "{}", answer.text);
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    let problem = answer.json();
    assert_eq!(problem["status"], status);
    assert!(problem["title"].as_str().unwrap().len() > 5, "{problem}");
    problem
}

#[test]
fn a_wrong_body_is_answered_with_where_what_and_what_would_be_right() {
    for (body, code, pointer, in_detail) in [
        (r#"{"texts":["a"],"to":"#, "not-json", "", "line 1"),
        ("", "not-json", "", "ends too early"),
        (r#"{"texts":["a\ud800"],"to":"pt"}"#, "not-json", "", "line 1"),
        (r#"{"texts":5,"to":"pt"}"#, "wrong-type", "/texts", "5"),
        (r#"{"texts":"a long secret","to":"pt"}"#, "wrong-type", "/texts", "list"),
        (r#"[["a"],"en","pt","text"]"#, "wrong-type", "", "list"),
        (r#"{"texts":["a"],"to":"pt","to":"en"}"#, "duplicate-field", "/to", "twice"),
        (r#"{"texts":["a"],"to":"pt","format":null}"#, "wrong-type", "/format", "null"),
        (r#"{"texts":["a"],"to":"pt","format":{"html":null}}"#, "wrong-type", "/format", "object"),
        (r#"{"texts":[1],"to":"pt"}"#, "wrong-type", "/texts/0", "string"),
        (r#"{"texts":["a"]}"#, "missing-field", "/to", "to"),
        (r#"{"texts":["a"],"to":"pt","target":"pt"}"#, "unknown-field", "/target", "texts"),
        (r#"{"texts":["a"],"to":"pt","format":"docx"}"#, "bad-value", "/format", "html"),
        (r#"{"texts":["a"],"to":"pt","content":"novel"}"#, "bad-value", "/content", "title"),
        (r#"{"texts":["a"],"to":"pt","formality":"high"}"#, "bad-value", "/formality", "more"),
        (r#"{"texts":["a"],"to":"ptt"}"#, "unknown-language", "/to", "pt"),
        (r#"{"texts":["a"],"to":"pt","from":"english"}"#, "unknown-language", "/from", "english"),
    ] {
        let problem = refused("/v1/translate", body, 400);

        assert_eq!(problem["code"], code, "{problem}");
        assert_eq!(problem["pointer"].as_str().unwrap_or_default(), pointer, "{problem}");
        assert!(problem["detail"].as_str().unwrap().contains(in_detail), "{problem}");
        assert!(!problem.to_string().contains("secret"), "{problem}");
    }
}

#[test]
fn a_misspelt_language_is_met_with_those_we_serve() {
    for (seen, meant) in [("english", "en"), ("portugese", "pt"), ("enn", "en")] {
        let body = json!({"texts": ["a"], "to": seen}).to_string();

        assert_eq!(refused("/v1/translate", &body, 400)["nearest"], meant);
    }
}

#[test]
fn a_wrong_field_deep_in_an_article_is_pointed_at() {
    let body = r#"{"article":{"body":"a","captions":["b",7]},"to":["pt"]}"#;
    assert_eq!(refused("/v1/articles", body, 400)["pointer"], "/article/captions/1");

    let body = r#"{"article":{"body":"a"},"to":["pt","xx"]}"#;
    assert_eq!(refused("/v1/articles", body, 400)["pointer"], "/to/1");

    let body = r#"{"article":{"body":"a"},"to":[]}"#;
    assert_eq!(refused("/v1/articles", body, 400)["pointer"], "/to");
}

#[test]
fn a_pair_that_is_not_installed_names_the_command_that_provides_it() {
    let problem = refused("/v1/translate", r#"{"texts":["Hi there"],"from":"en","to":"de"}"#, 422);

    assert_eq!(problem["code"], "pair-unavailable");
    assert!(
        problem["detail"].as_str().unwrap().contains("tolmach models install en-de"),
        "{problem}"
    );
}

#[test]
fn limits_are_told_with_what_was_sent() {
    let long = json!({"texts": ["ä".repeat(200_001)], "to": "pt"}).to_string();
    let problem = refused("/v1/translate", &long, 413);
    assert_eq!((&problem["chars"], &problem["limit"]), (&json!(200_001), &json!(200_000)));

    let many = json!({"texts": vec!["a"; 1_001], "to": "pt"}).to_string();
    let problem = refused("/v1/translate", &many, 413);
    assert_eq!((&problem["count"], &problem["limit"]), (&json!(1_001), &json!(1_000)));

    let big = json!({"texts": ["a".repeat(16_000_001)], "to": "pt"}).to_string();
    assert_eq!(refused("/v1/translate", &big, 413)["code"], "body-too-large");
}

#[test]
fn a_body_of_another_media_type_is_refused() {
    let url = shared().url("/v1/translate");
    let answer = ureq::post(&url).set("Content-Type", "text/plain").send_string("hello");

    let Err(ureq::Error::Status(415, response)) = answer else { panic!("{answer:?}") };
    assert!(response.into_string().unwrap().contains("application/json"));
}

#[test]
fn unknown_paths_and_methods_are_problem_documents_too() {
    let answer = shared().get("/v1/nothing");
    assert_eq!((answer.status, answer.json()["code"].as_str()), (404, Some("not-found")));

    let answer = shared().get("/v1/translate");
    assert_eq!((answer.status, answer.header("allow")), (405, Some("POST")));
}

#[test]
fn problems_are_told_in_the_readers_language() {
    let answer = shared().get_in("/v1/nothing", "uk-UA,uk;q=0.9,en;q=0.5");

    assert_eq!(answer.header("content-language"), Some("uk"));
    let problem = answer.json();
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.chars().any(|c| ('а'..='я').contains(&c)), "{detail}");
}

#[test]
fn strange_texts_are_answered_in_bounded_time() {
    for (name, html) in [
        ("nested", "<div>".repeat(40_000)),
        ("nested inline", format!("{}word{}", "<b>".repeat(28_000), "</b>".repeat(28_000))),
        ("unclosed", "<p>one <b>two <i>three <a href='x".to_owned()),
        ("misnested", "<b>one <i>two</b> three</i> <p>four</b></p></div>".repeat(20)),
        ("nul and controls", "<p>one\u{0}two\u{1}\u{7f} three</p>".to_owned()),
        ("bidi", "<p>\u{202e}evil\u{202c} \u{200f}text\u{2067} here\u{2069}</p>".to_owned()),
        ("angle soup", "< > << a<b c>d </ <!-- <p>".to_owned()),
        ("no full stop", "word ".repeat(2_000)),
        ("no space", "a".repeat(20_000)),
        ("many tags", "<b>a</b> ".repeat(3_000)),
    ] {
        let answer = shared()
            .post("/v1/articles", &json!({"article": {"body": html, "lang": "en"}, "to": ["pt"]}));

        assert_eq!(answer.status, 200, "{name}: {}", answer.text);
    }
}

#[test]
fn every_tag_of_broken_html_comes_back() {
    let html = "<b>one <i>two</b> three</i> <p>four</b> <img src=x> <br> five</p></div><a href=y>";

    let answer = shared()
        .post("/v1/articles", &json!({"article": {"body": html, "lang": "en"}, "to": ["pt"]}));

    let body = answer.json()["translations"]["pt"]["body"].as_str().unwrap().to_owned();
    for tag in regex::Regex::new("<[^>]*>").unwrap().find_iter(html) {
        let count = |text: &str| text.matches(tag.as_str()).count();
        assert_eq!(count(&body), count(html), "{} in {body}", tag.as_str());
    }
}

#[test]
fn an_answer_that_takes_too_long_is_a_problem_not_a_hang() {
    let service = start(|config| {
        config.server.request_timeout = std::time::Duration::from_millis(50);
    });
    let sentence = |n| format!("On day {n} the old bridge over the river was closed. ");
    let different = (0..400).map(sentence).collect::<Vec<_>>().concat();

    let answer =
        service.post("/v1/translate", &json!({"texts": [different], "from": "en", "to": "pt"}));

    assert_eq!((answer.status, answer.json()["code"].as_str()), (504, Some("timeout")));
}
