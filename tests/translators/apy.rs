//! Apertium APY: a double as version 0.11.7 behaves, and Debian's own server.

use serde_json::json;
use tolmach::translator::{Job, TranslateError};

use crate::{
    apy_server::Server,
    contract,
    double::{Double, Fault, Request, Response},
    subject::{Subject, ask, job, runtime, translation, translator, translator_within},
};

pub fn subject() -> Subject {
    Subject {
        settings: "kind = \"apy\"\nurl = \"URL\"",
        handler,
        path: "/translate",
        too_long: || "long ".repeat(2_000),
        quota: || Response::json(402, &json!({})),
        refusal: || Response::new(403, "text/html", "<html>403 Forbidden</html>"),
        too_often: || Response::new(429, "text/html", "<html>429 Too Many Requests</html>"),
    }
}

fn handler(request: &Request) -> Response {
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/listPairs") => listed(&[("eng", "por"), ("eng", "por_BR"), ("por", "eng")]),
        ("POST", "/translate") => {
            let form = request.form();
            let field = |name: &str| {
                let mut fields = form.iter().filter(|(known, _)| known == name);
                fields.next().map(|(_, value)| value.as_str())
            };
            if request.header("content-type") != "application/x-www-form-urlencoded" {
                return wrong("Missing argument langpair");
            }
            if field("langpair") != Some("eng|por") {
                return wrong("That pair is not installed");
            }
            if field("format") != Some("txt") || field("markUnknown") != Some("no") {
                return wrong("marks and entities would come back");
            }
            let Some(text) = field("q") else { return wrong("Missing argument q") };
            translated(&translation(text.trim()))
        }
        _ => Response::json(404, &json!({"status": "error", "code": 404})),
    }
}

fn translated(text: &str) -> Response {
    let data = json!({"translatedText": text});
    let body =
        json!({"responseData": data, "responseDetails": null, "responseStatus": 200}).to_string();
    // As it writes: a slash behind `<` is escaped.
    Response::new(200, "application/json; charset=UTF-8", body.replace("</", "<\\/"))
}

fn listed(pairs: &[(&str, &str)]) -> Response {
    let pair = |(from, to): &(&str, &str)| json!({"sourceLanguage": from, "targetLanguage": to});
    let pairs: Vec<_> = pairs.iter().map(pair).collect();
    Response::json(200, &json!({"responseData": pairs, "responseStatus": 200}))
}

fn wrong(explanation: &str) -> Response {
    let body = json!({"status": "error", "code": 400, "message": "Bad Request",
                      "explanation": explanation});
    Response::json(400, &body)
}

contract!(super::subject());

#[test]
fn white_space_around_a_text_comes_back() {
    let (_, translator) = subject().start();

    let came = ask(&*translator, job(&[" \u{a0}one\n", "two"])).unwrap();

    assert_eq!(came[0].text, " \u{a0}one (pt)\n");
    assert_eq!(came[1].text, "two (pt)");
}

#[test]
fn pairs_with_variants_are_listed_where_a_tag_has_a_word_for_them() {
    let double = Double::start(|_| {
        listed(&[("spa", "cat_valencia"), ("spa", "cat"), ("eng", "hbs_HR"), ("spa", "por_BR")])
    });
    let translator = translator(&subject().settings.replace("URL", &double.url));
    runtime().block_on(translator.refresh()).unwrap();

    let listed: Vec<String> =
        translator.routes().iter().map(|route| route.pair.to_string()).collect();

    assert_eq!(listed, ["en-hr", "es-ca", "es→pt-BR"]);
    assert_eq!(translator.maker(&"es→pt-BR".parse().unwrap()).unwrap(), "subject/spa-por_BR");
}

#[test]
fn an_empty_answer_is_a_failure() {
    let (double, translator) = subject().start();
    double.fail_next(Fault::Says(translated("")));

    let answer = ask(&*translator, job(&["The harbour is open."]));

    assert!(matches!(answer, Err(TranslateError::BadOutput { .. })), "{answer:?}");
}

#[test]
fn a_pair_that_was_uninstalled_is_told_as_that() {
    let (double, translator) = subject().start();
    double.fail_next(Fault::Says(wrong("That pair is not installed")));

    let answer = ask(&*translator, job(&["The harbour is open."]));

    assert!(matches!(answer, Err(TranslateError::UnsupportedPair { .. })), "{answer:?}");
}

#[test]
fn a_real_server_translates() {
    let server = Server::start();
    let translator = translator_within(30_000, &subject().settings.replace("URL", &server.url));
    runtime().block_on(translator.refresh()).unwrap();
    let sent = [" El puerto está abierto.", "La casa quuxwort & <b> \"x\"", "\u{a0}\n"];

    let came = ask(&*translator, Job { pair: "es-pt".parse().unwrap(), ..job(&sent) }).unwrap();

    let came: Vec<&str> = came.iter().map(|translated| translated.text.as_str()).collect();
    assert_eq!(came, [" O porto está aberto.", "A casa quuxwort & <b> \"x\"", "\u{a0}\n"]);
    let long = "El puerto está abierto. ".repeat(200);
    let came = ask(&*translator, Job { pair: "es-pt".parse().unwrap(), ..job(&[&long]) }).unwrap();
    assert_eq!(came[0].text.matches("aberto").count(), 200, "nothing of a long text is dropped");
}
