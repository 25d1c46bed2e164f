//! Azure Translator in both of its versions, as Microsoft's documents and its own Python clients of November
//! 2026 have it.

use std::time::Duration;

use serde_json::{Value, json};
use tolmach::{
    config::Formality,
    translator::{Billed, Job, Link, Segment, TranslateError},
};

use crate::{
    double::{Double, Fault, Request, Response},
    subject::{Subject, ask, ask_failing, job, runtime, translation, translator},
};

mod v3 {
    crate::contract!(crate::azure::v3());
}

mod v2026 {
    crate::contract!(crate::azure::v2026());
}

const KEY: &str = "hunter2-secret-key";

fn v3() -> Subject {
    Subject {
        settings: "kind = \"azure\"\nurl = \"URL\"\nkey = \"hunter2-secret-key\"\n\
                   region = \"westeurope\"\nversion = \"3.0\"",
        handler,
        path: "/translate",
        too_long: || "long ".repeat(10_001),
        quota: || failure(403, &json!(403_001)),
        refusal: || failure(401, &json!(401_000)),
        too_often: || failure(429, &json!(429_000)),
    }
}

/// The newer version writes its codes as strings.
fn v2026() -> Subject {
    Subject {
        settings: "kind = \"azure\"\nurl = \"URL\"\nkey = \"hunter2-secret-key\"\n\
                   region = \"westeurope\"",
        quota: || failure(403, &json!("403001")),
        refusal: || failure(401, &json!("401015")),
        too_often: || failure(429, &json!("429002")),
        ..v3()
    }
}

fn failure(status: u16, code: &Value) -> Response {
    Response::json(status, &json!({"error": {"code": code, "message": "as it says"}}))
}

fn handler(request: &Request) -> Response {
    // Through a proxy the whole address stands in the first line.
    let path = request.path.trim_start_matches("http://tolmach.cognitiveservices.azure.com");
    let version = request.query_field("api-version").unwrap_or_default();
    match (request.method.as_str(), path, version.as_str()) {
        ("GET", "/languages" | "/translator/text/v3.0/languages", "3.0") => languages(request),
        ("POST", _, _) if request.header("ocp-apim-subscription-key") != KEY => {
            failure(401, &json!(401_000))
        }
        ("POST", _, _) if request.header("ocp-apim-subscription-region") != "westeurope" => {
            failure(401, &json!(401_000))
        }
        ("POST", _, _) if request.header("content-type") != "application/json" => {
            failure(415, &json!(415_000))
        }
        ("POST", "/translate" | "/translator/text/v3.0/translate", "3.0") => older(request),
        ("POST", "/translate" | "/translator/text/v2026-06-06/translate", "2026-06-06") => {
            newer(request)
        }
        _ => failure(404, &json!(404_000)),
    }
}

fn languages(request: &Request) -> Response {
    if request.query_field("scope").as_deref() != Some("translation") {
        return failure(400, &json!(400_000));
    }
    let named = json!({"name": "as it says", "nativeName": "as it says", "dir": "ltr"});
    Response::json(
        200,
        &json!({"translation": {"en": named, "pt": named, "pt-pt": named, "uk": named,
                                "zh-Hans": named, "zh-Hant": named}}),
    )
}

fn is_too_much(texts: &[String]) -> bool {
    texts.len() > 1_000 || texts.iter().map(|text| text.chars().count()).sum::<usize>() > 50_000
}

fn older(request: &Request) -> Response {
    let known = ["api-version", "from", "to", "textType", "category"];
    let fields: Vec<&str> =
        request.query.split('&').map(|field| field.split('=').next().unwrap()).collect();
    let field = |name: &str| request.query_field(name).unwrap_or_default();
    if fields.iter().any(|field| !known.contains(field))
        || !["plain", "html"].contains(&field("textType").as_str())
    {
        return failure(400, &json!(400_000));
    }
    if field("from") != "en" || !["pt-pt", "pt"].contains(&field("to").as_str()) {
        return failure(400, &json!(400_036));
    }
    let asked = request.json();
    let elements = asked.as_array().map(|all| {
        all.iter().map(|one| one["Text"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    });
    let Some(texts) = elements.and_then(|all| all.into_iter().collect::<Option<Vec<String>>>())
    else {
        return failure(400, &json!(400_074));
    };
    if is_too_much(&texts) {
        return failure(400, &json!(400_077));
    }
    let mark = if field("category").is_empty() { "" } else { " by our own model" };
    let answers: Value = texts
        .iter()
        .map(|text| {
            let text = format!("{}{mark}", translation(text));
            json!({"translations": [{"text": text, "to": field("to")}]})
        })
        .collect();
    let metered: usize = texts.iter().map(|text| text.chars().count()).sum();
    let body = format!("\u{feff}{answers}");
    Response::new(200, "application/json; charset=utf-8", body)
        .with("X-Metered-Usage", &metered.to_string())
        .with("X-RequestId", "1")
}

fn newer(request: &Request) -> Response {
    let asked = request.json();
    let Some(inputs) = asked["inputs"].as_array() else {
        return failure(400, &json!("400074"));
    };
    let is_wrong = |input: &Value| {
        let (target, targets) = (&input["targets"][0], input["targets"].as_array());
        input["language"] != "en"
            || !["Plain", "Html"].contains(&input["textType"].as_str().unwrap_or_default())
            || targets.is_none_or(|targets| targets.len() != 1)
            || !["pt-pt", "pt"].contains(&target["language"].as_str().unwrap_or_default())
            || (!target["tone"].is_null() && target["deploymentName"] != "gpt-of-ours")
    };
    if inputs.iter().any(is_wrong) {
        return failure(400, &json!("400000"));
    }
    let texts: Vec<String> =
        inputs.iter().map(|input| input["text"].as_str().unwrap().to_owned()).collect();
    if is_too_much(&texts) {
        return failure(400, &json!("400077"));
    }
    let answers: Value = inputs
        .iter()
        .map(|input| {
            let (text, target) = (input["text"].as_str().unwrap(), &input["targets"][0]);
            let tone = target["tone"].as_str().map(|tone| format!(", {tone}"));
            let text = format!("{}{}", translation(text), tone.unwrap_or_default());
            let mut answer = json!({"language": target["language"], "text": text});
            match target["deploymentName"].as_str() {
                Some("gpt-of-ours") => {
                    answer["instructionTokens"] = 100.into();
                    answer["sourceTokens"] = 7.into();
                    answer["responseTokens"] = 12.into();
                    answer["targetTokens"] = 9.into();
                }
                _ => answer["sourceCharacters"] = text.chars().count().into(),
            }
            json!({"translations": [answer]})
        })
        .collect();
    Response::json(200, &json!({"value": answers}))
}

const MODEL: &str = "model = \"gpt-of-ours\"\nlanguage_model = true";

/// The last thing that was asked to be translated.
fn last(double: &Double) -> Request {
    double.seen().pop().unwrap()
}

#[test]
fn what_the_header_says_was_metered_is_on_the_bill() {
    let (_, translator) = v3().start();
    let job = job(&["Olá é.", "Two"]);
    let bill = job.bill.clone();

    ask(&*translator, job).unwrap();

    assert_eq!(bill.total(), Billed { chars: 9, ..Billed::default() });
}

#[test]
fn tokens_of_a_language_model_are_on_the_bill_and_its_instructions_too() {
    let double = Double::start(handler);
    let settings = format!("{}\n{MODEL}", v2026().settings.replace("URL", &double.url));
    let job = job(&["One.", "Two."]);
    let bill = job.bill.clone();

    ask(&*translator(&settings), job).unwrap();

    let wanted = Billed { chars: 0, input_tokens: 214, output_tokens: 24 };
    assert_eq!(bill.total(), wanted);
}

#[test]
fn a_language_model_is_told_the_tone_and_nothing_else_is() {
    let double = Double::start(handler);
    let settings = v2026().settings.replace("URL", &double.url);
    let told = |settings: &str, formality| {
        let translator = translator(settings);
        ask(&*translator, Job { formality, ..job(&["One."]) }).unwrap().remove(0).text
    };
    let with_model = format!("{settings}\n{MODEL}");
    let with_default = format!("{with_model}\nformality = \"less\"");

    assert_eq!(told(&settings, Some(Formality::More)), "One. (pt)");
    assert_eq!(told(&with_model, None), "One. (pt)");
    assert_eq!(told(&with_model, Some(Formality::More)), "One. (pt), formal");
    assert_eq!(told(&with_default, None), "One. (pt), informal");
    assert_eq!(told(&with_default, Some(Formality::More)), "One. (pt), formal");
    assert!(!translator(&settings).capabilities().formality);
    assert!(translator(&with_model).capabilities().formality);
}

#[test]
fn a_category_of_ones_own_is_asked_for() {
    let double = Double::start(handler);
    let settings = format!("{}\nmodel = \"news\"", v3().settings.replace("URL", &double.url));

    let came = ask(&*translator(&settings), job(&["One."])).unwrap();

    assert_eq!(came[0].text, "One. (pt) by our own model");
    assert_eq!(last(&double).query_field("category").as_deref(), Some("news"));
}

#[test]
fn a_resource_of_ones_own_has_its_paths_below_one_of_its_own() {
    for (version, path) in [
        ("3.0", "/translator/text/v3.0/translate"),
        ("2026-06-06", "/translator/text/v2026-06-06/translate"),
    ] {
        let proxy = Double::start(handler);
        let resource = "http://tolmach.cognitiveservices.azure.com";
        let translator = translator(&format!(
            "kind = \"azure\"\nurl = \"{resource}/\"\nkey = \"{KEY}\"\nregion = \"westeurope\"\n\
             version = \"{version}\"\nproxy = \"{}\"",
            proxy.url
        ));

        runtime().block_on(translator.refresh()).unwrap();
        let came = ask(&*translator, job(&["One."])).unwrap();

        assert_eq!(came[0].text, "One. (pt)");
        assert_eq!(last(&proxy).path, format!("{resource}{path}"));
    }
}

#[test]
fn what_is_kept_and_marked_goes_as_html_and_comes_back_as_text() {
    for (subject, body) in [(v3(), 0), (v2026(), 1)] {
        let (double, translator) = subject.start();
        let text = "<b> & Tolmak at sea";
        let segment = Segment {
            keep: std::iter::once(6..12).collect(),
            marks: std::iter::once(16..19).collect(),
            ..Segment::new(text)
        };
        let all = Job { segments: vec![segment, Segment::new("5 < 6")], ..job(&[]) };

        let came = ask(&*translator, all).unwrap();

        let link = |range: std::ops::Range<usize>| Link {
            source: range.clone(),
            target: range,
            weight: Link::CERTAIN,
        };
        assert_eq!(came[0].text, translation(text));
        assert_eq!(came[0].alignment, [link(6..12), link(16..19)]);
        assert_eq!(came[1].text, translation("5 < 6"));
        let sent = last(&double).json();
        let sent = [&sent[0]["Text"], &sent["inputs"][0]["text"]][body].as_str().unwrap();
        let wanted = "&lt;b&gt; &amp; <span class=\"notranslate\" id=\"0\">Tolmak</span> at \
                      <span id=\"1\">sea</span>";
        assert_eq!(sent, wanted);
    }
}

#[test]
fn what_tags_make_too_large_is_halved() {
    let (double, translator) = v3().start();
    let text = format!("Tolmak {}", "long ".repeat(4_995));
    let segment = Segment { keep: std::iter::once(0..6).collect(), ..Segment::new(text) };
    let all = Job { segments: vec![segment; 2], ..job(&[]) };

    let came = ask(&*translator, all).unwrap();

    assert!(came.iter().all(|one| one.text.ends_with("(pt)")));
    assert_eq!(v3().asked(&double), 2);
}

#[test]
fn each_code_says_what_to_do_next() {
    let class = |status: u16, code: u32| {
        let (_, answer) = ask_failing(&v3(), Fault::Says(failure(status, &json!(code))));
        answer.unwrap_err()
    };

    for (status, code, wanted) in [
        (400, 400_036, "unsupported_pair"),
        (400, 400_019, "unsupported_pair"),
        (400, 400_023, "unsupported_pair"),
        (400, 400_035, "unsupported_pair"),
        (400, 400_050, "too_large"),
        (400, 400_072, "too_large"),
        (400, 400_077, "too_large"),
        (400, 400_000, "bad_request"),
        (401, 401_015, "auth"),
        (403, 403_000, "auth"),
        (403, 403_001, "quota_exhausted"),
        (408, 408_002, "unavailable"),
        (415, 415_000, "bad_request"),
        (429, 429_001, "busy"),
        (500, 500_000, "unavailable"),
        (503, 503_000, "unavailable"),
    ] {
        assert_eq!(class(status, code).class(), wanted, "{code}");
    }
    let loading = class(408, 408_001);
    let in_a_minute = Duration::from_mins(1);
    assert!(matches!(loading, TranslateError::Busy { retry_after } if retry_after == in_a_minute));
}

#[test]
fn a_refusal_without_a_body_is_a_refused_key() {
    let refusal = Response::new(401, "text/plain", "");

    let (_, answer) = ask_failing(&v3(), Fault::Says(refusal));

    assert_eq!(answer.unwrap_err().class(), "auth");
}

#[test]
fn a_text_without_a_translation_is_left_in_source() {
    let (double, translator) = v3().start();
    let half = json!([{"translations": []}, {"translations": [{"text": "Dois.", "to": "pt-pt"}]}]);
    double.fail_next(Fault::Says(Response::json(200, &half)));

    let came = ask(&*translator, job(&["One.", "Two."])).unwrap();

    assert!(came[0].is_left_in_source());
    assert_eq!(came[1].text, "Dois.");
}

#[test]
fn languages_are_known_before_the_service_has_told_them() {
    let translator = translator(&v3().settings.replace("URL", "http://127.0.0.1:9"));

    let knows = |pair: &str| translator.route(&pair.parse().unwrap()).is_some();

    assert!(knows("en-pt") && knows("uk-pt") && knows("en→pt-BR") && knows("en→zh-Hant"));
    assert!(!knows("pt→pt-BR") && !knows("en-tlh"));
}

#[test]
fn settings_that_change_the_text_change_the_maker() {
    let double = Double::start(handler);
    let settings = v2026().settings.replace("URL", &double.url);
    let pair = "en-pt".parse().unwrap();
    let maker = |more: &str| translator(&format!("{settings}\n{more}")).maker(&pair).unwrap();

    let mut makers = vec![
        maker(""),
        maker("version = \"3.0\""),
        maker("model = \"news\""),
        maker(MODEL),
        maker(&format!("{MODEL}\nformality = \"less\"")),
    ];

    let all = makers.len();
    assert!(makers.iter().all(|maker| !maker.contains(KEY)));
    makers.sort();
    makers.dedup();
    // Whether a deployment is a language model's changes nothing in its text by itself.
    assert_eq!(makers.len(), all);
}
