//! `POST /v1/blocks`: blocks of a page, line by line.

mod failing;
mod sites;
mod suggesting;

use serde_json::{Value, json};

use crate::service::{Answer, Service, shared, start};

/// One text as a block.
pub fn text(words: &str) -> Value {
    json!({ "parts": [words] })
}

pub fn ask(service: Service, blocks: &Value) -> Answer {
    service.post("/v1/blocks", &json!({"from": "en", "to": "pt", "blocks": blocks}))
}

/// The lines of an answer that ended as it should.
pub fn lines(answer: &Answer) -> Vec<Value> {
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.header("Content-Type"), Some("application/x-ndjson"));
    let lines = answer.text.lines().map(|line| serde_json::from_str(line).unwrap());
    let lines: Vec<Value> = lines.collect();
    assert_eq!(lines.last().unwrap()["end"], true, "{}", answer.text);
    lines
}

/// The line about a block.
pub fn line(answer: &Answer, block: usize) -> Value {
    let mut about: Vec<Value> =
        lines(answer).into_iter().filter(|line| line["block"] == block).collect();
    assert_eq!(about.len(), 1, "one line about block {block}: {}", answer.text);
    about.remove(0)
}

fn words(parts: &Value) -> String {
    let all = parts.as_array().unwrap().iter();
    let say = |part: &Value| match part {
        Value::String(words) => words.clone(),
        slot => slot.get(1).map(words).unwrap_or_default(),
    };
    all.map(say).collect()
}

/// Each slot with the one around it, in order of their numbers.
fn places(parts: &Value) -> Vec<(u64, Option<u64>)> {
    fn walk(parts: &Value, around: Option<u64>, found: &mut Vec<(u64, Option<u64>)>) {
        for slot in parts.as_array().unwrap().iter().filter(|part| part.is_array()) {
            let number = slot[0].as_u64().unwrap();
            found.push((number, around));
            if let Some(inside) = slot.get(1) {
                walk(inside, Some(number), found);
            }
        }
    }
    let mut found = Vec::new();
    walk(parts, None, &mut found);
    found.sort_unstable();
    found
}

#[test]
fn a_block_in_a_language_nobody_translates_stays_and_says_so() {
    let comment =
        "Міністр сказав журналістам у вівторок, що міст буде відкрито знову лише навесні.";
    let answer = ask(shared(), &json!([text("The harbour is open."), text(comment)]));

    assert_eq!(line(&answer, 0)["status"], "translated", "{}", answer.text);
    let kept = json!({"block": 1, "parts": null, "status": "kept", "reason": "other-language"});
    assert_eq!(line(&answer, 1), kept);
}

#[test]
fn a_block_in_the_language_asked_for_stays() {
    let comment =
        "O governo anunciou na terça-feira que a ponte velha sobre o rio vai continuar fechada.";
    let answer = ask(shared(), &json!([text("The harbour is open."), text(comment)]));

    let kept = json!({"block": 1, "parts": null, "status": "kept", "reason": "same-language"});
    assert_eq!(line(&answer, 1), kept, "{}", answer.text);
}

#[test]
fn each_block_is_a_line_and_the_last_line_counts_them() {
    let answer =
        ask(shared(), &json!([text("The harbour is open."), text("12:30"), text("World")]));

    let all = lines(&answer);

    assert_eq!(all.len(), 4, "{}", answer.text);
    assert!(words(&line(&answer, 0)["parts"]).contains("porto"), "{}", answer.text);
    assert_eq!(line(&answer, 1)["status"], "kept");
    assert_eq!(line(&answer, 1)["parts"], Value::Null);
    assert_eq!(line(&answer, 1)["reason"], "same-language");
    assert_eq!(line(&answer, 2)["parts"], json!(["Mundo"]));
    assert_eq!(all[3], json!({"end": true, "from": "en", "translated": 2, "kept": 1}));
}

#[test]
fn elements_come_back_once_each_and_inside_the_same_one() {
    let parts = json!([
        "The council closed ",
        [0, ["the old ", [1, ["bridge"]], " and ", [2], "the road"]],
        " on Friday because of ",
        [3, ["the storm"]],
        "."
    ]);
    let block = json!({"parts": parts, "tags": ["a", "b", "svg", "em"]});

    let answer = ask(shared(), &json!([block]));

    let back = line(&answer, 0);
    assert_eq!(back["status"], "translated", "{}", answer.text);
    assert_eq!(places(&back["parts"]), [(0, None), (1, Some(0)), (2, Some(0)), (3, None)]);
    assert!(words(&back["parts"]).contains("ponte"), "{}", answer.text);
}

#[test]
fn a_kept_element_comes_back_alone_and_its_words_are_not_translated() {
    let parts = json!(["We watch ", [0, ["Good Morning Town"]], " every day."]);
    let block = json!({"parts": parts, "tags": ["span"], "keep": [0]});

    let answer = ask(shared(), &json!([block]));

    let back = line(&answer, 0);
    assert_eq!(back["status"], "translated");
    assert!(back["parts"].as_array().unwrap().contains(&json!([0])), "{}", answer.text);
    assert!(!answer.text.contains("Bom"), "{}", answer.text);
}

#[test]
fn what_was_translated_before_is_remembered_and_comes_first() {
    let service = start(|_| {});
    lines(&ask(service, &json!([text("The road is open.")])));

    let answer = ask(service, &json!([text("Two boats were lost."), text("The road is open.")]));

    let all = lines(&answer);
    assert_eq!(all[0]["block"], 1);
    assert_eq!(all[0]["status"], "remembered");
    assert_eq!((&all[1]["block"], &all[1]["status"]), (&json!(0), &json!("translated")));
}

#[test]
fn blocks_come_in_the_order_they_were_asked_for() {
    let blocks: Vec<Value> = [
        "The minister spoke to the press.",
        "The old school was closed.",
        "Three ships left the harbour.",
        "The river rose in the night.",
        "Nobody was hurt.",
        "The museum opens on Sunday.",
    ]
    .map(text)
    .into();

    let answer = ask(start(|_| {}), &json!(blocks));

    let order: Vec<Value> = lines(&answer)[..6].iter().map(|line| line["block"].clone()).collect();
    assert_eq!(order, [0, 1, 2, 3, 4, 5]);
}

#[test]
fn the_language_is_detected_over_all_blocks() {
    let blocks = json!([
        text("World"),
        text("The embassy was closed on Tuesday because of a possible attack on the city.")
    ]);

    let answer = shared().post("/v1/blocks", &json!({"to": "pt", "blocks": blocks}));

    assert_eq!(lines(&answer)[2]["from"], "en");
    assert_eq!(line(&answer, 0)["parts"], json!(["Mundo"]));
}

#[test]
fn a_page_in_the_language_asked_for_stays() {
    let blocks = json!([text("A ponte foi fechada."), text("Olá")]);

    let answer =
        shared().post("/v1/blocks", &json!({"from": "pt-BR", "to": "pt", "blocks": blocks}));

    assert_eq!(line(&answer, 0)["reason"], "same-language");
    assert_eq!(lines(&answer)[2]["kept"], 2);
}

#[test]
fn nothing_is_answered_with_the_end() {
    let answer = ask(shared(), &json!([]));

    assert_eq!(lines(&answer), [json!({"end": true, "from": "en", "translated": 0, "kept": 0})]);
}

#[test]
fn html_in_a_text_is_text() {
    let written = "<b onclick=\"x()\">The harbour</b> is open &amp; <script>alert(1)</script>.";

    let answer = ask(shared(), &json!([text(written)]));

    let back = line(&answer, 0);
    assert_ne!(back["status"], "kept", "{}", answer.text);
    assert_eq!(back["parts"].as_array().unwrap().len(), 1, "{}", answer.text);
    assert!(back["parts"][0].is_string(), "{}", answer.text);
    assert!(words(&back["parts"]).contains("&amp;"), "{}", answer.text);
}

#[test]
fn languages_are_listed_by_their_own_names() {
    let answer = shared().get("/v1/blocks/languages?from=en");

    let expected = json!({"tag": "pt", "name": "português", "dir": "ltr"});
    assert_eq!(answer.json()["from"], "en");
    assert!(answer.json()["languages"].as_array().unwrap().contains(&expected), "{}", answer.text);
    let unknown = shared().get("/v1/blocks/languages?from=zz-nonsense-");
    assert_eq!((unknown.status, unknown.json()["code"].as_str()), (400, Some("unknown-language")));
}
