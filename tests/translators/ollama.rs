//! Ollama's own protocol, as its reference describes it.

use serde_json::json;
use tolmach::translator::TranslateError;

use crate::{
    contract,
    double::{Request, Response},
    model::{Asked, chat, keys_asked, model},
    subject::{Subject, ask, job, translation},
};

const SETTINGS: &str = "kind = \"ollama\"\nurl = \"URL\"\nkey = \"hunter2-secret-key\"\n\
                        model = \"gemma3:12b\"\ncontext_tokens = 6_000";

pub fn subject() -> Subject {
    Subject {
        settings: SETTINGS,
        handler,
        path: "/api/chat",
        too_long: || "long ".repeat(2_000),
        quota: || refused(402, "payment required"),
        refusal: || refused(401, "unauthorized"),
        too_often: || {
            refused(503, "server busy, please try again.  maximum pending requests exceeded")
        },
    }
}

fn refused(status: u16, error: &str) -> Response {
    Response::json(status, &json!({"error": error}))
}

fn handler(request: &Request) -> Response {
    if request.header("authorization") != "Bearer hunter2-secret-key" {
        return refused(401, "unauthorized");
    }
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/api/tags") => Response::json(200, &json!({"models": []})),
        ("POST", "/api/chat") => match Asked::read(request) {
            Ok(asked) if is_right(&asked) => chat(&asked.answer(), "stop"),
            _ => refused(400, "invalid request"),
        },
        _ => Response::new(404, "text/plain", "404 page not found"),
    }
}

/// Unknown fields are ignored by Ollama without a word: none may be there.
fn is_right(asked: &Asked) -> bool {
    const FIELDS: &[&str] =
        &["model", "messages", "stream", "think", "format", "options", "keep_alive"];
    const OPTIONS: &[&str] = &["temperature", "num_ctx", "num_predict"];
    let known = |value: &serde_json::Value, names: &[&str]| {
        value.as_object().is_some_and(|all| all.keys().all(|key| names.contains(&key.as_str())))
    };
    let (body, options) = (&asked.body, &asked.body["options"]);
    known(body, FIELDS)
        && known(options, OPTIONS)
        && body["model"] == "gemma3:12b"
        && body["stream"] == false
        && body["think"] == false
        && body["keep_alive"] == "30m"
        && options["temperature"] == 0.0
        && options["num_ctx"] == 6_000
        && options["num_predict"].as_u64().is_some_and(|most| most > 0)
        && asked.is_schema(&body["format"])
}

contract!(super::subject());

#[test]
fn an_answer_that_is_cut_off_is_asked_for_by_halves() {
    let full = json!({"message": {"content": "{\"1\":\"One.\",\"2\":\"Two.\"}"}, "done": true,
                      "done_reason": "stop", "prompt_eval_count": 5_990, "eval_count": 10});
    for cut in [chat("{\"1\":\"On", "length"), Response::json(200, &full)] {
        let (double, translator) = model(SETTINGS, move |_, asked| match asked.texts.len() {
            1 => chat(&asked.answer(), "stop"),
            _ => cut.clone(),
        });

        let came = ask(&*translator, job(&["One.", "Two."])).unwrap();

        assert_eq!([&came[0].text, &came[1].text], [&translation("One."), &translation("Two.")]);
        let sizes: Vec<usize> = keys_asked(&double).iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 1, 1]);
    }
}

#[test]
fn an_answer_that_is_not_done_is_none() {
    for reason in ["load", "unload"] {
        let (_, translator) = model(SETTINGS, move |_, asked| chat(&asked.answer(), reason));

        let answer = ask(&*translator, job(&["One."]));

        assert!(matches!(answer, Err(TranslateError::BadOutput { .. })), "{answer:?}");
    }
}

#[test]
fn an_older_release_gives_no_reason() {
    let (_, translator) = model(SETTINGS, |_, asked| {
        Response::json(200, &json!({"message": {"content": asked.answer()}, "done": true}))
    });

    assert_eq!(ask(&*translator, job(&["One."])).unwrap()[0].text, translation("One."));
}

#[test]
fn a_model_that_is_not_there_is_told_with_what_would_help() {
    let (_, translator) = model(SETTINGS, |_, _| {
        refused(404, "model \"gemma3:12b\" not found, try pulling it first")
    });

    let error = ask(&*translator, job(&["One."])).unwrap_err();

    assert!(error.to_string().contains("ollama pull"), "{error}");
}

#[test]
fn a_time_without_a_unit_is_a_number() {
    let settings = format!("{SETTINGS}\nkeep_alive = \"-1\"");
    let (double, translator) = model(&settings, |_, asked| chat(&asked.answer(), "stop"));

    ask(&*translator, job(&["One."])).unwrap();

    assert_eq!(double.seen()[0].json()["keep_alive"], -1);
}

#[test]
fn tokens_are_billed() {
    let (_, translator) = model(SETTINGS, |_, asked| chat(&asked.answer(), "stop"));
    let job = job(&["One."]);
    let bill = job.bill.clone();

    ask(&*translator, job).unwrap();

    assert_eq!((bill.total().input_tokens, bill.total().output_tokens), (100, 7));
}
