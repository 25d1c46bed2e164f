//! Servers that speak OpenAI's protocol, as its reference describes it.

use serde_json::json;
use tolmach::translator::{Job, TranslateError};

use crate::{
    contract,
    double::{Double, Fault, Request, Response},
    model::{Asked, completion, keys_asked, model},
    subject::{Subject, ask, job, runtime, translation, translator},
};

const SETTINGS: &str = "kind = \"openai\"\nurl = \"URL/v1\"\nkey = \"hunter2-secret-key\"\n\
                        model = \"gpt-5-mini\"";

pub fn subject() -> Subject {
    Subject {
        settings: SETTINGS,
        handler,
        path: "/chat/completions",
        too_long: || "long ".repeat(2_000),
        quota: || refused(429, "insufficient_quota"),
        refusal: || refused(401, "invalid_api_key"),
        too_often: || refused(429, "rate_limit_exceeded"),
    }
}

fn refused(status: u16, code: &str) -> Response {
    let error = json!({"message": "told at length", "type": "x", "param": null, "code": code});
    Response::json(status, &json!({"error": error}))
}

fn handler(request: &Request) -> Response {
    if request.header("authorization") != "Bearer hunter2-secret-key" {
        return refused(401, "invalid_api_key");
    }
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/v1/models") => Response::json(200, &json!({"object": "list", "data": []})),
        ("POST", "/v1/chat/completions") => match Asked::read(request) {
            Ok(asked) if is_right(request, &asked) => completion(&asked.answer(), "stop"),
            _ => refused(400, "invalid_request_error"),
        },
        _ => refused(404, "unknown_url"),
    }
}

/// Every field is one that the reference has, with a value that it allows.
fn is_right(request: &Request, asked: &Asked) -> bool {
    const FIELDS: &[&str] =
        &["model", "messages", "temperature", "max_tokens", "response_format", "stream"];
    let body = &asked.body;
    let format = &body["response_format"];
    request.header("content-type") == "application/json"
        && body.as_object().unwrap().keys().all(|key| FIELDS.contains(&key.as_str()))
        && body["model"] == "gpt-5-mini"
        && body["stream"] == false
        && body["temperature"] == 0.0
        && body["max_tokens"].as_u64().is_some_and(|most| most > 0)
        && format["type"] == "json_schema"
        && format["json_schema"]["name"] == "translations"
        && format["json_schema"]["strict"] == true
        && asked.is_schema(&format["json_schema"]["schema"])
}

contract!(super::subject());

#[test]
fn a_text_is_refused_by_the_filter_alone_and_the_others_are_translated() {
    let is_bad = |asked: &Asked| asked.texts.iter().any(|(_, text)| text.contains("bomb"));
    let (_, translator) = model(SETTINGS, move |_, asked| {
        let answer = asked.answer();
        let (content, end) =
            if is_bad(asked) { ("", "content_filter") } else { (answer.as_str(), "stop") };
        completion(content, end)
    });

    let came = ask(&*translator, job(&["One.", "A bomb.", "Three."])).unwrap();

    assert!(came[1].is_left_in_source());
    assert_eq!([&came[0].text, &came[2].text], [&translation("One."), &translation("Three.")]);
}

#[test]
fn whatever_a_model_says_why_it_will_not_is_no_translation() {
    let refusal =
        json!({"message": {"content": null, "refusal": "I can't."}, "finish_reason": "stop"});
    let answers = [
        Response::json(200, &json!({"choices": [refusal]})),
        completion("", "content_filter"),
        completion("I'm sorry, but I can't assist with that.", "stop"),
        completion("", "stop"),
        completion("{\"1\":\"O porto\"}", "tool_calls"),
        refused(400, "content_policy_violation"),
        Response::json(403, &json!({"error": {"code": 403, "metadata": {"flagged_input": "…"}}})),
    ];
    for response in answers {
        let (double, translator) = model(SETTINGS, move |_, _| response.clone());

        let answer = ask(&*translator, job(&["The harbour is open."]));

        assert!(matches!(answer, Err(TranslateError::BadOutput { .. })), "{answer:?}");
        assert_eq!(double.seen().len(), 1);
    }
}

#[test]
fn an_answer_that_is_cut_off_is_asked_for_by_halves() {
    let (double, translator) = model(SETTINGS, |_, asked| match asked.texts.len() {
        0..=2 => completion(&asked.answer(), "stop"),
        _ => completion("{\"1\":\"One. (p", "length"),
    });
    let texts = ["One.", "Two.", "Three.", "Four."];

    let came = ask(&*translator, job(&texts)).unwrap();

    assert!(came.iter().zip(texts).all(|(came, text)| came.text == translation(text)));
    let sizes: Vec<usize> = keys_asked(&double).iter().map(Vec::len).collect();
    assert_eq!(sizes, [4, 2, 2]);
}

#[test]
fn a_context_that_is_too_short_is_told_in_many_ways_and_asked_by_halves() {
    let vllm =
        json!({"error": {"message": "This model's maximum context length is 4096", "code": 400}});
    for short in [refused(400, "context_length_exceeded"), Response::json(400, &vllm)] {
        let (double, translator) = model(SETTINGS, move |_, asked| match asked.texts.len() {
            1 => completion(&asked.answer(), "stop"),
            _ => short.clone(),
        });

        let came = ask(&*translator, job(&["One.", "Two."])).unwrap();

        assert_eq!(came[1].text, translation("Two."));
        assert_eq!(double.seen().len(), 3);
    }
}

#[test]
fn a_used_up_quota_has_many_names() {
    for (status, code) in [
        (429, "insufficient_quota"),
        (429, "credit_balance_exhausted"),
        (429, "project_spend_limit_exceeded"),
        (429, "daily_usage_limit_exceeded"),
        (400, "billing_hard_limit_reached"),
        (402, "anything"),
    ] {
        let (double, translator) = model(SETTINGS, move |_, _| refused(status, code));

        let answer = ask(&*translator, Job { is_last_resort: true, ..job(&["One."]) });

        assert!(matches!(answer, Err(TranslateError::QuotaExhausted { .. })), "{code}: {answer:?}");
        assert_eq!(double.seen().len(), 1, "{code}");
    }
}

#[test]
fn a_success_with_an_error_inside_is_that_error() {
    let inside = json!({"error": {"code": 402, "message": "Insufficient credits"}});
    let (_, translator) = model(SETTINGS, move |_, _| Response::json(200, &inside));

    let answer = ask(&*translator, job(&["One."]));

    assert_eq!(answer, Err(TranslateError::QuotaExhausted { until: None }));
}

#[test]
fn what_should_not_be_asked_again_is_not() {
    for status in [409, 429, 500, 503] {
        let no = move || refused(status, "x").with("x-should-retry", "false");
        let (double, translator) = model(SETTINGS, move |_, _| no());

        let answer = ask(&*translator, Job { is_last_resort: true, ..job(&["One."]) });

        assert!(answer.is_err());
        assert_eq!(double.seen().len(), 1, "{status}");
    }
}

#[test]
fn a_server_without_a_list_of_models_is_as_good() {
    let double = Double::start(|_| Response::new(404, "text/html", "nothing here"));
    let translator = translator(&SETTINGS.replace("URL", &double.url));

    assert_eq!(runtime().block_on(translator.refresh()), Ok(()));
    double.fail_next(Fault::Says(refused(401, "invalid_api_key")));
    let refused = runtime().block_on(translator.refresh());

    assert!(matches!(refused, Err(TranslateError::Auth { .. })), "{refused:?}");
    assert!(translator.route(&"en-pt".parse().unwrap()).is_some());
}

#[test]
fn servers_that_know_less_are_asked_for_less() {
    let settings = format!(
        "{SETTINGS}\njson = \"object\"\ntemperature = \"\"\nlimit_field = \"max_completion_tokens\""
    );
    let (double, translator) = model(&settings, |_, asked| completion(&asked.answer(), "stop"));

    ask(&*translator, job(&["One."])).unwrap();

    let body = double.seen()[0].json();
    assert_eq!(body["response_format"], json!({"type": "json_object"}));
    assert!(body["max_completion_tokens"].is_u64());
    assert!(body.get("temperature").is_none() && body.get("max_tokens").is_none());

    let settings = format!("{SETTINGS}\njson = \"off\"\nlimit_field = \"none\"");
    let (double, translator) = model(&settings, |_, asked| completion(&asked.answer(), "stop"));

    ask(&*translator, job(&["One."])).unwrap();

    let body = double.seen()[0].json();
    assert!(body.get("response_format").is_none() && body.get("max_tokens").is_none());
}
