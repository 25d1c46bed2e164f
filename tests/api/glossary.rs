//! The portal's terms are translated as the portal wants it.

mod accuracy;
mod keeping;

use serde_json::{Value, json};
use tolmach::config::Store;

use crate::service::{self, Answer, Service};

const NEWS: &str = "/v1/glossaries/news";

fn put(service: Service, entries: &Value) -> Answer {
    put_with(service, entries, &[])
}

fn put_with(service: Service, entries: &Value, headers: &[(&str, &str)]) -> Answer {
    let body = json!({"from": "en", "to": "pt", "entries": entries}).to_string();
    let headers = [&[("Content-Type", "application/json")], headers].concat();
    service.ask("PUT", NEWS, &headers, body.as_bytes())
}

/// A service that knows these terms.
fn knowing(entries: &Value) -> Service {
    let service = service::start(|_| {});
    let answer = put(service, entries);
    assert_eq!(answer.status, 200, "{}", answer.text);
    service
}

fn translate(service: Service, body: &str) -> Value {
    translate_with(service, body, &json!({}))
}

fn translate_with(service: Service, body: &str, more: &Value) -> Value {
    let mut request = json!({"article": {"body": body, "lang": "en"}, "to": ["pt"]});
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    let answer = service.post("/v1/articles?include=segments,integrity", &request);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()
}

fn text(answer: &Value) -> &str {
    answer["translations"]["pt"]["body"].as_str().unwrap()
}

fn terms(answer: &Value) -> (u64, u64) {
    let terms = &answer["translations"]["pt"]["counts"]["terms"];
    (terms["expected"].as_u64().unwrap(), terms["met"].as_u64().unwrap())
}

fn recalled(answer: &Value) -> u64 {
    answer["translations"]["pt"]["counts"]["recalled"].as_u64().unwrap()
}

#[test]
fn a_term_that_is_not_to_be_translated_stays_letter_for_letter() {
    let service = knowing(&json!([
        {"source": "Harbour Watch", "do_not_translate": true, "case": "exact"}
    ]));

    let answer = translate(service, "<p>The Harbour Watch said the harbour was closed.</p>");

    assert!(text(&answer).contains("Harbour Watch"), "{answer}");
    assert!(!text(&answer).contains("harbour "), "{answer}");
    assert_eq!(terms(&answer), (1, 1));
}

#[test]
fn a_term_is_put_in_where_the_engine_says_something_else_and_its_link_stays_on_it() {
    let service = knowing(&json!([{"source": "train", "target": "comboio"}]));
    let body = "<p>The <a href=\"/t\">train</a> was late and the bus was full.</p>";

    let without = translate_with(service, body, &json!({"glossary": []}));
    let with = translate(service, body);

    assert!(text(&without).contains(">trem</a>"), "{without}");
    assert!(text(&with).contains("<a href=\"/t\">comboio</a>"), "{with}");
    assert!(text(&with).contains("ônibus"), "the rest stays: {with}");
    assert_eq!((terms(&without), terms(&with)), ((0, 0), (1, 1)));
    assert_eq!(with["segments"]["pt"][0]["done"], json!(["put_terms_in"]));
    assert_eq!(with["integrity"]["pt"]["terms"], json!({"expected": 1, "met": 1}));
}

#[test]
fn a_term_that_stands_there_in_the_plural_is_right() {
    let service = knowing(&json!([{"source": "land mines", "target": "mina terrestre"}]));

    let answer = translate(service, "<p>The land mines were delivered on Tuesday.</p>");

    assert!(text(&answer).contains("minas terrestres"), "{answer}");
    assert_eq!(terms(&answer), (1, 1));
    assert_eq!(answer["segments"]["pt"][0]["verdict"], "fit");
}

#[test]
fn a_changed_entry_costs_the_sentences_it_stands_in() {
    let body = "<p>The train was late.</p><p>The court was closed on Monday.</p>";
    let service = knowing(&json!([{"source": "train", "target": "comboio"}]));
    translate(service, body);
    let again = translate(service, body);

    put(service, &json!([{"source": "train", "target": "composição"}]));
    let changed = translate(service, body);

    assert_eq!((recalled(&again), recalled(&changed)), (2, 1));
    assert!(text(&again).contains("comboio"), "{again}");
    assert!(text(&changed).contains("composição"), "{changed}");
}

#[test]
fn a_forbidden_translation_gives_way_or_is_flagged() {
    let body = "<p>The drone hit a power plant in Kyiv.</p>";
    let service = knowing(&json!([
        {"source": "Kyiv", "target": "Kyiv", "case": "exact", "forbidden": ["Kiev"]},
        {"source": "drone", "forbidden": ["drone"]}
    ]));

    let answer = translate(service, body);

    assert!(text(&answer).contains("Kyiv") && !text(&answer).contains("Kiev"), "{answer}");
    let segment = &answer["segments"]["pt"][0];
    assert_eq!(segment["verdict"], "flagged");
    assert_eq!(segment["findings"][0]["defect"], "forbidden_term");
    assert_eq!(segment["findings"][0]["evidence"], "drone: drone");
}

#[test]
fn a_term_inside_a_word_does_not_fire() {
    let service = knowing(&json!([{"source": "train", "target": "comboio"}]));

    let answer = translate(service, "<p>The trainer was training in the rain.</p>");

    assert_eq!(terms(&answer), (0, 0));
    assert!(!text(&answer).contains("comboio"), "{answer}");
}

#[test]
fn a_request_names_the_glossaries_it_wants() {
    let service = knowing(&json!([{"source": "train", "target": "comboio"}]));
    let other = json!({"from": "en", "to": "pt", "active": false,
        "entries": [{"source": "train", "target": "composição"}]});
    let json = [("Content-Type", "application/json")];
    service.ask("PUT", "/v1/glossaries/rail", &json, other.to_string().as_bytes());
    let of = |glossary: Value| {
        let answer =
            translate_with(service, "<p>The train was late.</p>", &json!({"glossary": glossary}));
        text(&answer).to_owned()
    };

    assert!(of(json!("rail")).contains("composição"));
    assert!(of(json!(["news", "rail"])).contains("comboio"), "the first one counts");
    assert!(of(json!([])).contains("trem"));
    let unknown = json!({"texts": ["Hello."], "from": "en", "to": "pt", "glossary": "nowhere"});
    let answer = service.post("/v1/translate", &unknown);
    assert_eq!((answer.status, answer.json()["pointer"].as_str()), (400, Some("/glossary")));
}

#[test]
fn without_a_store_there_are_no_glossaries_and_that_is_said() {
    let service = service::start(|config| config.memory.store = Store::None);

    let answer = service.get("/v1/glossaries");
    let named = json!({"texts": ["Hello."], "from": "en", "to": "pt", "glossary": "news"});

    assert_eq!((answer.status, answer.json()["code"].as_str()), (501, Some("memory-off")));
    assert!(answer.json()["detail"].as_str().unwrap().contains("memory.store"));
    assert_eq!(service.post("/v1/translate", &named).status, 501);
    assert_eq!(terms(&translate(service, "<p>The train was late.</p>")), (0, 0));
}
