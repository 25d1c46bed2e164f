//! `POST /v1/articles`.

use serde_json::{Value, json};

use crate::service::shared;

const PAGE: &str = include_str!("../fixtures/page.html");

fn portuguese(article: &Value, format: &str) -> Value {
    let body = json!({"article": article, "to": ["pt"], "format": format});
    let answer = shared().post("/v1/articles", &body);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()
}

/// Every tag of a page, sorted, as it is written; texts in attributes and the language may be others.
fn tags(html: &str) -> Vec<String> {
    let text =
        regex::Regex::new(r#" (lang|alt|title|placeholder|aria-label|content|value)="[^"]*""#);
    let tag = regex::Regex::new(r"<[^>]*>").unwrap();
    let found = tag.find_iter(html).map(|tag| tag.as_str());
    let text = text.unwrap();
    let mut tags: Vec<String> = found.map(|tag| text.replace_all(tag, " $1").into()).collect();
    tags.sort_unstable();
    tags
}

fn digits(html: &str) -> Vec<String> {
    let markup =
        regex::Regex::new(r"<script.*?</script>|<style.*?</style>|<[^>]*>|&#\d+;").unwrap();
    let number = regex::Regex::new(r"\d+").unwrap();
    let text = markup.replace_all(html, " ").into_owned();
    let mut found: Vec<String> = number.find_iter(&text).map(|n| n.as_str().to_owned()).collect();
    found.sort_unstable();
    found
}

#[test]
fn the_portals_page_comes_back_in_portuguese_with_every_tag_link_and_number() {
    let answer = portuguese(&json!({"body": PAGE}), "html");

    let body = answer["translations"]["pt"]["body"].as_str().unwrap();
    assert_eq!(answer["from"], "en");
    assert_eq!(answer["translations"]["pt"]["status"], "complete");
    assert_eq!(tags(body), tags(PAGE));
    assert_eq!(digits(body), digits(PAGE));
    for word in ["autorizou", "Ucrânia", "Estados Unidos", "comunidade internacional"] {
        assert!(body.contains(word), "{word}");
    }
}

#[test]
fn names_addresses_tags_and_quotes_of_the_page_survive() {
    let answer = portuguese(&json!({"body": PAGE}), "html");

    let body = answer["translations"]["pt"]["body"].as_str().unwrap();
    for kept in [
        ">Joe Biden</a>",
        ">BBC</a>",
        ">#ATACMS</a>",
        ">desk@omegatv.example</a>",
        "Sergey Lavrov",
        "Vladimir Putin",
        "Matthew Miller",
        "Повітряна тривога у Києві. Пройдіть в укриття!",
        "<span translate=\"no\">Omega TV UK</span>",
        "– Omega TV UK</title>",
        "<cite>Foto: Omega TV UK</cite>",
        "window.dataLayer = window.dataLayer || []; /* <p>not text</p> */",
    ] {
        assert!(body.contains(kept), "{kept} is not in\n{body}");
    }
    let count = |text: &str, mark: char| text.chars().filter(|c| *c == mark).count();
    assert_eq!(count(body, '“'), count(PAGE, '“'));
    assert_eq!(count(body, '”'), count(PAGE, '”'));
}

#[test]
fn a_link_lands_on_the_words_that_say_the_same() {
    let body = "<p>The <a href=\"/mines\">land mines</a> were delivered to the <b>red</b> car.</p>";

    let answer = portuguese(&json!({"body": body}), "html");

    let body = answer["translations"]["pt"]["body"].as_str().unwrap();
    assert!(body.contains("<a href=\"/mines\">minas terrestres</a>"), "{body}");
    assert!(body.contains("<b>vermelho</b>"), "{body}");
}

#[test]
fn every_field_of_an_article_is_translated() {
    let article = json!({
        "id": "4711", "url": "https://omegatv.example/4711",
        "title": "The embassy was closed",
        "summary": "The embassy was closed on Tuesday.",
        "byline": "From our correspondent",
        "captions": ["The old bridge", "Soldiers clear mines"],
        "body": "The closure is temporary.\n\nIt begins on Wednesday."
    });

    let answer = portuguese(&article, "text");

    let pt = &answer["translations"]["pt"];
    assert_eq!(answer["id"], "4711");
    assert!(pt["title"].as_str().unwrap().contains("embaixada"), "{pt}");
    assert!(pt["summary"].as_str().unwrap().contains("terça-feira"), "{pt}");
    assert!(pt["byline"].as_str().unwrap().contains("correspondente"), "{pt}");
    assert!(pt["captions"][0].as_str().unwrap().contains("ponte"), "{pt}");
    assert!(pt["captions"][1].as_str().unwrap().contains("minas"), "{pt}");
    assert!(pt["body"].as_str().unwrap().contains(".\n\n"), "{pt}");
    assert_eq!(pt["dir"], "ltr");
    assert_eq!(pt["backend"], "embedded");
    assert!(pt["model"].as_str().unwrap().starts_with("en-pt@"), "{pt}");
}

#[test]
fn captions_alone_are_translated() {
    let answer = portuguese(
        &json!({"captions": ["A soldier stands near the bridge over the river."]}),
        "html",
    );

    let caption = answer["translations"]["pt"]["captions"][0].as_str().unwrap().to_owned();
    assert!(caption.contains("soldado"), "{caption}");
}

#[test]
fn a_language_asked_for_twice_is_translated_once() {
    let body = json!({"article": {"body": "<p>Good morning.</p>"}, "to": ["pt", "PT", "pt"]});

    let answer = shared().post("/v1/articles", &body).json();

    assert_eq!(answer["translations"].as_object().unwrap().len(), 1);
}

#[test]
fn a_language_named_wrongly_is_overruled_and_said_so() {
    let article = json!({
        "lang": "de",
        "body": "The provision of mines was announced on Tuesday by officials of the ministry."
    });

    let answer = portuguese(&article, "text");

    assert_eq!(answer["from"], "en");
    assert_eq!(answer["overruled"], "de");
}

#[test]
fn an_article_already_in_the_language_comes_back_as_it_was() {
    let body = "<p>The provision of mines was announced on Tuesday by the &amp; officials.</p>";

    let answer =
        shared().post("/v1/articles", &json!({"article": {"body": body}, "to": ["en", "pt"]}));

    let translations = answer.json()["translations"].clone();
    assert_eq!(translations["en"]["body"], body);
    assert_eq!(translations["en"]["unchanged"], "same_language");
    assert_ne!(translations["pt"]["body"], body);
}

#[test]
fn a_region_of_a_language_is_served_by_its_model() {
    let answer = shared().post(
        "/v1/articles",
        &json!({"article": {"body": "<p>Good morning, dear readers.</p>"}, "to": ["pt-BR"]}),
    );

    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(answer.json()["translations"]["pt-BR"]["body"].as_str().unwrap().contains("Bom dia"));
}
