//! An article that changes its language: each passage is translated from its own, and quotations stay.

use serde_json::{Value, json};

use crate::{
    double::{Double, Request, Response},
    jobs,
    routing::start,
    service::{self, Service, shared},
};

const FIRST: &str = "O governo anunciou na terça-feira que a ponte velha sobre o rio vai continuar \
                     fechada até ao fim do inverno.";
const LAST: &str = "Os moradores da cidade dizem que esperam há mais de dez anos por uma estrada nova \
                    para o hospital.";
const UKRAINIAN: &str = "Міністр сказав журналістам у вівторок, що міст буде відкрито знову лише навесні \
                         наступного року.";
const ENGLISH: &str = "The minister told journalists on Tuesday that the bridge will open again only in \
                       the spring of next year.";
const GERMAN: &str = "Die Ministerin sagte am Dienstag vor Journalisten, dass die Brücke erst im nächsten \
                      Frühjahr wieder geöffnet wird.";

/// Stands in for LibreTranslate: it knows what the minister said.
fn ukrainian_to_english() -> Double {
    Double::start(|request: &Request| {
        if request.path == "/languages" {
            return Response::json(200, &json!([{"code": "uk", "targets": ["en"]}]));
        }
        let count = request.json()["q"].as_array().unwrap().len();
        Response::json(200, &json!({"translatedText": vec![ENGLISH; count]}))
    })
}

fn with_ukrainian(double: &Double) -> Service {
    let url = &double.url;
    start(&format!("[backends.words]\nkind = \"libretranslate\"\nurl = \"{url}\"\nretries = 0\n"))
}

fn article(passage: &str) -> Value {
    json!({"article": {"body": format!("<p>{FIRST}</p>{passage}<p>{LAST}</p>")}, "to": ["en"]})
}

fn english(service: Service, passage: &str) -> Value {
    let answer = service.post("/v1/articles?include=segments", &article(passage));
    assert_eq!(answer.status, 200, "{}", answer.text);
    let answer = answer.json();
    assert_eq!(answer["from"], "pt", "{answer}");
    assert_eq!(answer["translations"]["en"]["status"], "complete", "{answer}");
    answer
}

fn body(answer: &Value) -> &str {
    answer["translations"]["en"]["body"].as_str().unwrap()
}

#[test]
fn a_paragraph_in_another_language_is_translated_from_that() {
    let double = ukrainian_to_english();
    let service = with_ukrainian(&double);

    let answer = english(service, &format!("<p>{UKRAINIAN}</p>"));

    assert!(body(&answer).contains(&format!("<p>{ENGLISH}</p>")), "{answer}");
    assert!(!body(&answer).contains("governo"), "{answer}");
    let asked: Vec<Value> =
        double.seen().iter().filter(|r| r.path == "/translate").map(Request::json).collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert_eq!((&asked[0]["source"], &asked[0]["q"]), (&json!("uk"), &json!([UKRAINIAN])));
    let passage = &answer["segments"]["en"][1];
    assert_eq!((&passage["source"], &passage["verdict"]), (&json!(UKRAINIAN), &json!("fit")));
    assert_eq!(answer["detected"]["passages"], json!([{"lang": "uk", "lines": [1]}]));
}

#[test]
fn a_quotation_in_another_language_stays_as_it_is() {
    let double = ukrainian_to_english();
    let service = with_ukrainian(&double);

    let quotation = format!("<blockquote><p>{UKRAINIAN}</p></blockquote>");
    let answer = english(service, &quotation);

    assert!(
        body(&answer).contains(&format!("<p><span lang=\"uk\">{UKRAINIAN}</span></p>")),
        "{answer}"
    );
    assert_eq!(answer["translations"]["en"]["counts"]["islands"], 1);
    assert_eq!(answer["segments"]["en"][1]["verdict"], "island");
    assert!(double.seen().iter().all(|request| request.path == "/languages"));
}

#[test]
fn quotations_do_not_say_what_an_article_is_in() {
    let quotations = format!("<blockquote>{UKRAINIAN} {UKRAINIAN}</blockquote>").repeat(3);

    let answer = english(shared(), &quotations);

    assert_eq!(answer["why"], "text_is_sure");
    assert_eq!(answer["translations"]["en"]["counts"]["islands"], 6, "{answer}");
}

#[test]
fn a_paragraph_in_a_language_nobody_translates_stays_and_says_so() {
    let answer = english(shared(), &format!("<p>{UKRAINIAN}</p>"));

    assert!(
        body(&answer).contains(&format!("<p><span lang=\"uk\">{UKRAINIAN}</span></p>")),
        "{answer}"
    );
    assert_eq!(answer["translations"]["en"]["counts"]["islands"], 1);
    assert_eq!(answer["translations"]["en"]["counts"]["left_in_source"], 0);
}

#[test]
fn a_paragraph_in_the_language_asked_for_stays_to_the_byte() {
    let answer = english(shared(), &format!("<p>{ENGLISH}</p>"));

    assert!(body(&answer).contains(&format!("<p>{ENGLISH}</p>")), "{answer}");
}

#[test]
fn a_passage_of_a_service_that_fails_is_missed_and_the_article_is_not() {
    let double = Double::start(|request: &Request| match request.path.as_str() {
        "/languages" => Response::json(200, &json!([{"code": "uk", "targets": ["en"]}])),
        _ => Response::json(500, &json!({"error": "out of order"})),
    });
    let service = with_ukrainian(&double);

    let answer = service.post("/v1/articles", &article(&format!("<p>{UKRAINIAN}</p>")));

    assert_eq!(answer.status, 200, "{}", answer.text);
    let english = &answer.json()["translations"]["en"];
    assert_eq!(
        (&english["status"], &english["counts"]["left_in_source"]),
        (&json!("partial"), &json!(1))
    );
    assert!(english["body"].as_str().unwrap().contains(UKRAINIAN));
}

#[test]
fn what_an_editor_wrote_for_a_passage_is_printed() {
    let service = service::start(|_| {});
    let kept = json!({"article": article(&format!("<p>{UKRAINIAN}</p>"))["article"]});
    assert_eq!(service.send("PUT", "/v1/articles/a", &[], Some(&kept)).status, 201);
    let segments = service.get("/v1/articles/a/segments?lang=en").json();
    let passage = &segments["segments"][1];
    assert_eq!(passage["source"], UKRAINIAN, "{segments}");

    let etag = passage["etag"].as_str().unwrap();
    let path = "/v1/articles/a/segments/body:1.0?lang=en";
    let written = service.send("PUT", path, &[("If-Match", etag)], Some(&json!({"text": ENGLISH})));

    assert_eq!(written.status, 200, "{}", written.text);
    let answer = service.get("/v1/articles/a?lang=en").json();
    assert!(body(&answer).contains(&format!("<p>{ENGLISH}</p>")), "{answer}");
}

#[test]
fn a_passage_comes_as_an_event_of_its_own_once() {
    let double = ukrainian_to_english();
    let service = with_ukrainian(&double);

    let events = ureq::post(&service.url("/v1/articles"))
        .set("Accept", "text/event-stream")
        .set("Content-Type", "application/json")
        .send_string(&article(&format!("<p>{UKRAINIAN}</p>")).to_string());
    let events = service::answer(events).text;

    let blocks: Vec<Value> = events
        .lines()
        .filter_map(|line| serde_json::from_str(line.strip_prefix("data: ")?).ok())
        .filter(|event: &Value| event["block"].is_u64())
        .collect();
    let mut told: Vec<u64> = blocks.iter().map(|block| block["block"].as_u64().unwrap()).collect();
    told.sort_unstable();
    assert_eq!(told, [0, 1, 2], "{events}");
    let passage = blocks.iter().find(|block| block["block"] == 1).unwrap();
    assert_eq!(passage["text"], ENGLISH);
}

#[test]
fn a_text_of_a_few_words_is_no_passage() {
    let answer = english(shared(), "<p>Breaking news from London</p><p>Le Monde, Der Spiegel</p>");

    assert_eq!(answer["translations"]["en"]["counts"]["islands"], 0, "{answer}");
}

#[test]
fn the_header_content_language_declares_the_language_of_a_text() {
    let service = shared();
    let heard = [("Content-Language", "pt")];
    let text = json!({"texts": ["Porto"], "to": "en"});
    let short = json!({"article": {"title": "Porto", "body": "<p>Porto</p>"}, "to": ["en"]});

    let texts = service.send("POST", "/v1/translate", &heard, Some(&text)).json();
    let article = service.send("POST", "/v1/articles", &heard, Some(&short)).json();

    let by_header = json!({"lang": "pt", "by": "content_language"});
    assert_eq!(texts["translations"][0]["declared"], by_header, "{texts}");
    assert_eq!(texts["translations"][0]["from"], "pt");
    assert_eq!((&article["declared"], &article["from"]), (&by_header, &json!("pt")), "{article}");
}

#[test]
fn a_job_hears_the_header_of_its_request() {
    let service = service::start(|_| {});
    let short = json!({"article": {"title": "Porto", "body": "<p>Porto</p>"}, "to": ["en"]});
    let heard = [("Content-Language", "pt"), ("Prefer", "respond-async")];

    let queued = service.send("POST", "/v1/articles", &heard, Some(&short));

    assert_eq!(queued.status, 202, "{}", queued.text);
    let job = jobs::ended(service, queued.header("location").unwrap());
    assert_eq!(job["result"]["declared"], json!({"lang": "pt", "by": "content_language"}), "{job}");
}

#[test]
fn a_sure_text_overrules_the_header() {
    let body = json!({"texts": [GERMAN], "to": "pt", "from": "auto"});

    let answer = shared().send("POST", "/v1/translate", &[("Content-Language", "en")], Some(&body));

    assert!(answer.text.contains("\"de\""), "{}", answer.text);
}
