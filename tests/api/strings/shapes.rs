//! Flat texts, Fluent source, resources for `@fluent/bundle`, chains; whole and in parts.

use serde_json::json;

use super::{code, portal};
use crate::service::shared;

#[test]
fn flat_strings_are_filled_in_and_say_so() {
    let strings = portal().get("/v1/strings/uk").json();

    assert_eq!(strings["lang"], "uk");
    assert_eq!(strings["dir"], "ltr");
    assert_eq!(strings["messages"]["search.title"], "Search Example News");
    assert_eq!(strings["fallback"], json!(["rights", "search", "search.title", "terms"]));
    assert_eq!(strings["messages"]["rights"], "© { $year } Example News");
    assert_eq!(strings, portal().get("/v1/strings/uk.json").json());
    assert_eq!(strings, portal().get("/v1/strings/uk?shape=flat").json());
}

#[test]
fn flat_strings_have_their_terms_put_in() {
    let cased = portal().get("/v1/strings/uk").json();

    assert_eq!(cased["messages"]["inside"], "Усе про Приклад");
    assert_eq!(cased["messages"]["about"], "Про { $what } у Прикладі");
    assert_eq!(cased["patterns"], json!(["about", "found", "rights"]));
}

#[test]
fn fluent_source_has_no_comments_no_faults_and_no_other_languages_messages() {
    let answer = portal().get("/v1/strings/uk.ftl");

    assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    let source = answer.text;
    assert!(source.contains("[few] { $count } статті"), "{source}");
    for absent in ["#", "broken", "Друге", "search", "Terms of use"] {
        assert!(!source.contains(absent), "{absent}: {source}");
    }
    assert_eq!(source, portal().get("/v1/strings/uk?shape=ftl").text);
}

#[test]
fn a_term_the_language_lacks_is_borrowed_last_and_its_own_stays() {
    let source = portal().get("/v1/strings/uk.ftl").text;

    let lines: Vec<&str> = source.lines().collect();
    assert_eq!(lines.last(), Some(&"-paper = the paper of { -site }"));
    assert!(source.contains("*[plain] Приклад"), "{source}");
    assert!(!source.contains("Example News"), "{source}");
}

#[test]
fn comments_stay_where_they_are_wished() {
    let source = portal().get("/v1/strings/en.ftl?comments=1&files=head").text;

    let (head, words) = (source.find("### Head").unwrap(), source.find("## Words").unwrap());
    assert!(head < words, "{source}");
    assert!(source.contains("# Shown on top.\nwelcome = Welcome"), "{source}");
}

#[test]
fn resources_for_fluent_js_are_in_its_own_shape() {
    let answer = portal().get("/v1/strings/de.json?shape=fluentjs").json();

    assert_eq!(answer["lang"], "de");
    let number = json!({"type": "func", "name": "NUMBER", "args": [
        {"type": "var", "name": "year"},
        {"type": "narg", "name": "useGrouping", "value": {"type": "num", "value": 0.0, "precision": 0}},
    ]});
    assert_eq!(
        answer["body"],
        json!([
            {"id": "search", "value": "Suche", "attributes": {}},
            {"id": "rights-short", "attributes": {}, "value": [
                {"type": "mesg", "name": "rights", "attr": null}, " ",
                {"type": "term", "name": "site", "attr": null, "args": []},
            ]},
            {"id": "rights", "value": ["© ", number], "attributes": {}},
            {"id": "-site", "value": "Example News", "attributes": {}},
        ])
    );
}

#[test]
fn a_part_has_what_it_refers_to() {
    let source = portal().get("/v1/strings/de.ftl?keys=rights-short").text;

    assert!(source.contains("rights = ©") && source.contains("-site = Example News"), "{source}");
    assert!(!source.contains("search"), "{source}");
}

#[test]
fn files_and_keys_narrow_every_shape() {
    let foot = portal().get("/v1/strings/en?files=foot").json();
    let keys = portal().get("/v1/strings/en?keys=search.title,wel*").json();
    let both = portal().get("/v1/strings/en?files=foot,terms&keys=search").json();

    assert_eq!(
        foot["messages"],
        json!({"rights": "© { $year } Example News", "terms": "Terms of use"})
    );
    let found: Vec<&String> = keys["messages"].as_object().unwrap().keys().collect();
    assert_eq!(found, ["search.title", "welcome"]);
    assert_eq!(both["messages"], json!({}));
}

#[test]
fn keys_nobody_has_are_told_and_harm_nothing() {
    let flat = portal().get("/v1/strings/en?keys=terms,nope,search.nope,x-*").json();
    let source = portal().get("/v1/strings/en.ftl?keys=terms,nope").text;
    let resource = portal().get("/v1/strings/en?shape=fluentjs&keys=terms,nope").json();

    assert_eq!(flat["messages"], json!({"terms": "Terms of use"}));
    assert_eq!(flat["unknown"], json!(["nope", "search.nope", "x-*"]));
    assert_eq!(source, "### Not known here: nope\n\nterms = Terms of use\n");
    assert_eq!(resource["unknown"], json!(["nope"]));
}

#[test]
fn our_own_strings_come_only_when_they_are_named() {
    let whole = portal().get("/v1/strings/en").text;
    let named = portal().get("/v1/strings/en?files=widget").json();

    assert!(!whole.contains("widget-title"), "{whole}");
    assert_eq!(named["messages"]["widget-title"], "Translate this page");
}

#[test]
fn a_chain_ends_with_the_source_and_is_negotiated() {
    let asked = portal().get("/v1/strings/chain?lang=uk-UA&files=head");
    let wished = portal().get_in("/v1/strings/chain?shape=fluentjs&keys=search", "xx, de;q=0.5");

    let chain = asked.json();
    let tags: Vec<&str> =
        chain.as_array().unwrap().iter().map(|l| l["lang"].as_str().unwrap()).collect();
    assert_eq!(tags, ["uk", "en"]);
    assert!(chain[0]["ftl"].as_str().unwrap().contains("Вітаємо"), "{chain}");
    assert!(chain[1]["ftl"].as_str().unwrap().contains("Search"), "{chain}");
    assert_eq!(chain[0]["hash"], portal().get("/v1/strings/uk").json()["hash"]);
    assert_eq!(wished.json()[0]["body"][0]["value"], "Suche");
    assert_eq!(wished.header("content-language"), Some("de"));
    assert!(wished.header("vary").unwrap().contains("Accept-Language"));
}

#[test]
fn what_cannot_be_is_told() {
    let get = |path: &str| portal().get(path);
    let many = format!("/v1/strings/en?keys={}", "a,".repeat(1_001));

    for path in ["ja", "xx-y-z-%00", "..%2F..%2Fetc", "uk.xml", ".ftl"] {
        let answer = get(&format!("/v1/strings/{path}"));
        assert_eq!(code(&answer, 404), "no-strings", "{path}");
        assert_eq!(answer.json()["known"], "de, en, uk");
    }
    for files in ["nope", "../../etc/passwd", "head,%00"] {
        let answer = get(&format!("/v1/strings/uk?files={files}"));
        assert_eq!(code(&answer, 404), "unknown-strings-file", "{files}");
        assert!(answer.text.contains("foot, head"), "{}", answer.text);
    }
    for query in ["shape=xml", "keys=a%20b", "keys=-site", "keys=a%0Ab", "comments=maybe"] {
        assert_eq!(code(&get(&format!("/v1/strings/uk?{query}")), 400), "bad-value", "{query}");
    }
    assert_eq!(code(&get("/v1/strings/uk.ftl?shape=flat"), 400), "bad-value");
    assert_eq!(code(&get("/v1/strings/uk.json?shape=ftl"), 400), "bad-value");
    assert_eq!(code(&get("/v1/strings/chain?shape=flat"), 400), "bad-value");
    assert_eq!(code(&get(&many), 413), "too-many-messages");
}

#[test]
fn built_in_languages_have_no_term_left_open() {
    for lang in ["uk", "pl", "es", "pt-BR"] {
        let source = shared().get(&format!("/v1/strings/{lang}.ftl?keys=portal-*")).text;

        assert!(source.lines().any(|line| line.starts_with("-portal-name =")), "{lang}: {source}");
    }
}
