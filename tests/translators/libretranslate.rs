//! LibreTranslate, as its sources of version 1.9.6 behave.

use serde_json::json;

use crate::{
    contract,
    double::{Request, Response},
    subject::{Subject, ask, job, translation},
};

pub fn subject() -> Subject {
    Subject {
        settings: "kind = \"libretranslate\"\nurl = \"URL\"\nkey = \"hunter2-secret-key\"",
        handler,
        path: "/translate",
        too_long: || "long ".repeat(2_000),
        quota: || Response::json(402, &json!({"error": "payment required"})),
        refusal: || Response::json(403, &json!({"error": "Invalid API key"})),
        too_often: || Response::json(429, &json!({"error": "Slowdown: 30 per 1 minute"})),
    }
}

fn handler(request: &Request) -> Response {
    let wrong = |error: &str| Response::json(400, &json!({"error": error}));
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/languages") => Response::json(
            200,
            &json!([
                {"code": "en", "name": "English", "targets": ["en", "pt", "pt-BR", "uk"]},
                {"code": "pt", "name": "Portuguese", "targets": ["en"]},
            ]),
        ),
        ("POST", "/translate") => {
            let asked = request.json();
            if asked["api_key"] != "hunter2-secret-key" {
                return Response::json(403, &json!({"error": "Invalid API key"}));
            }
            let Some(texts) = asked["q"].as_array() else {
                return wrong("Invalid request: missing q parameter");
            };
            if asked["source"] != "en" || asked["target"] != "pt" || asked["format"] != "text" {
                return wrong("en is not supported");
            }
            let all = texts.iter().map(|text| translation(&unescaped(text.as_str().unwrap())));
            let all: Vec<String> = all.collect();
            Response::json(200, &json!({"translatedText": all}))
        }
        _ => Response::json(404, &json!({"error": "Not found"})),
    }
}

/// What it does to every answer; a test of the real one shows it.
fn unescaped(text: &str) -> String {
    let all = [("&lt;", "<"), ("&gt;", ">"), ("&copy", "©"), ("&amp;", "&")];
    all.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

#[test]
fn a_text_about_entities_comes_back_as_it_was() {
    let (_, translator) = subject().start();
    let hard = ["Write &lt;b&gt;, not &amp;lt;", "a?x=1&copy=2", "AT&T, Q & A, &#169;"];

    let came = ask(&*translator, job(&hard)).unwrap();

    for (came, sent) in came.iter().zip(hard) {
        assert_eq!(came.text, translation(sent));
    }
}

contract!(super::subject());
