//! Basic, with a key.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use tolmach::translator::{Billed, TranslateError};

use super::{check_marked, escaped_more, marked};
use crate::{
    contract,
    double::{Fault, Request, Response},
    subject::{Subject, ask, job, translation},
};

pub fn subject() -> Subject {
    Subject {
        settings: "kind = \"google-v2\"\nurl = \"URL\"\nkey = \"hunter2-secret-key\"",
        handler,
        path: "/language/translate/v2",
        too_long: || "long ".repeat(2_000),
        quota: || refused(403, "dailyLimitExceeded"),
        refusal: || refused(400, "keyInvalid"),
        too_often: || refused(403, "userRateLimitExceeded"),
    }
}

contract!(super::subject());

fn refused(status: u16, reason: &str) -> Response {
    let told = json!({"message": "No.", "domain": "usageLimits", "reason": reason});
    let error = json!({"code": status, "message": "No.", "errors": [told], "status": "X"});
    Response::json(status, &json!({"error": error}))
}

fn invalid(message: &str) -> Response {
    let error = json!({"code": 400, "message": message, "status": "INVALID_ARGUMENT"});
    Response::json(400, &json!({"error": error}))
}

fn handler(request: &Request) -> Response {
    if request.header("x-goog-api-key") != "hunter2-secret-key" || request.query.contains("key=") {
        return refused(400, "keyInvalid");
    }
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/language/translate/v2/languages") => {
            let codes = ["en", "pt", "pt-PT", "uk", "iw"].map(|code| json!({"language": code}));
            Response::json(200, &json!({"data": {"languages": codes}}))
        }
        ("POST", "/language/translate/v2") => translate(request),
        _ => Response::json(404, &json!({"error": {"code": 404, "status": "NOT_FOUND"}})),
    }
}

fn translate(request: &Request) -> Response {
    let asked = request.json();
    let Some(texts) = asked["q"].as_array() else { return invalid("Required Text") };
    let bytes: usize = texts.iter().map(|text| text.as_str().unwrap().len()).sum();
    if request.header("content-type") != "application/json" || texts.len() > 128 {
        return invalid("Too many text segments");
    }
    if bytes > 100_000 || request.body.len() > 204_800 {
        return invalid("Request payload size exceeds the limit");
    }
    let format = asked["format"].as_str().unwrap_or("");
    if asked["source"] != "en" || asked["target"] != "pt-PT" || !["text", "html"].contains(&format)
    {
        return invalid("Invalid Value");
    }
    let all = texts.iter().map(|text| {
        let made = translation(text.as_str().unwrap());
        json!({"translatedText": if format == "html" { escaped_more(&made) } else { made }})
    });
    Response::json(200, &json!({"data": {"translations": all.collect::<Vec<Value>>()}}))
}

#[test]
fn entities_are_read_in_html_and_left_alone_in_text() {
    let (double, translator) = subject().start();

    let plain = ask(&*translator, job(&["It&#39;s"])).unwrap();
    let html = ask(&*translator, marked()).unwrap();

    assert_eq!(plain[0].text, "It&#39;s (pt)");
    check_marked(&html);
    let formats: Vec<Value> = double
        .seen()
        .iter()
        .filter(|request| request.method == "POST")
        .map(|request| request.json()["format"].clone())
        .collect();
    assert_eq!(formats, ["text", "html"]);
}

#[test]
fn what_was_sent_is_billed_tags_and_all() {
    let (double, translator) = subject().start();
    let job = marked();
    let bill = job.bill.clone();

    ask(&*translator, job).unwrap();

    let sent = double.seen().last().unwrap().json();
    let texts = sent["q"].as_array().unwrap().iter().map(|text| text.as_str().unwrap());
    let chars = texts.map(|text| text.chars().count() as u64).sum();
    assert_eq!(bill.total(), Billed { chars, ..Billed::default() });
    assert!(chars > 60);
}

#[test]
fn a_used_up_day_is_over_when_it_is_over_in_california_at_the_latest() {
    let (double, translator) = subject().start();
    double.fail_next(Fault::Says(refused(403, "dailyLimitExceeded")));

    let answer = ask(&*translator, job(&["One."]));

    let Err(TranslateError::QuotaExhausted { until: Some(until) }) = answer else {
        panic!("{answer:?}")
    };
    let seconds = until.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    assert_eq!(seconds % 86_400, 8 * 3_600);
    assert!(until.duration_since(SystemTime::now()).unwrap() <= Duration::from_hours(24));
}

#[test]
fn used_up_rates_and_refused_keys_are_told_apart_though_both_are_403() {
    for (response, class) in [
        (refused(403, "rateLimitExceeded"), "busy"),
        (refused(403, "userRateLimitExceeded"), "busy"),
        (refused(403, "accessNotConfigured"), "auth"),
        (refused(400, "API_KEY_INVALID"), "auth"),
        (refused(400, "badRequest"), "bad_request"),
        (Response::json(429, &json!({"error": {"status": "RESOURCE_EXHAUSTED"}})), "busy"),
        (
            Response::json(
                400,
                &json!({"error": {"status": "INVALID_ARGUMENT",
                                  "details": [{"reason": "API_KEY_INVALID"}]}}),
            ),
            "auth",
        ),
    ] {
        let (double, translator) = subject().start();
        double.fail_next(Fault::Says(response.clone()));

        let answer = ask(&*translator, job(&["One."]));

        assert_eq!(answer.unwrap_err().class(), class, "{response:?}");
    }
}
