//! Advanced, with a service account.

use std::{
    path::Path,
    sync::{Arc, OnceLock},
};

use serde_json::{Value, json};
use tolmach::translator::{Billed, Job, TranslateError, Translator};

use super::{account::Account, check_marked, escaped_more, marked};
use crate::{
    contract,
    double::{Double, Fault, Request, Response},
    subject::{Subject, ask, job, runtime, translation, translator},
};

pub fn subject() -> Subject {
    static ACCOUNT: OnceLock<(Account, String)> = OnceLock::new();
    let (_, settings) = ACCOUNT.get_or_init(|| {
        let account = Account::new("contract");
        let settings = settings(&account.file, "global");
        (account, settings)
    });
    Subject {
        settings,
        handler,
        path: ":translateText",
        too_long: || "long ".repeat(7_000),
        quota: || {
            let told = json!({"message": "No.", "reason": "dailyLimitExceeded"});
            Response::json(403, &json!({"error": {"code": 403, "errors": [told]}}))
        },
        refusal: || failure(403, "PERMISSION_DENIED"),
        too_often: || failure(429, "RESOURCE_EXHAUSTED"),
    }
}

contract!(super::subject());

fn settings(file: &Path, location: &str) -> String {
    format!(
        "kind = \"google-v3\"\nurl = \"URL\"\nlocation = \"{location}\"\n\
         credentials_file = \"{}\"",
        file.display()
    )
}

fn failure(status: u16, name: &str) -> Response {
    let error = json!({"code": status, "message": "No.", "status": name});
    Response::json(status, &json!({"error": error}))
}

fn handler(request: &Request) -> Response {
    if !request.header("authorization").starts_with("Bearer ya29.") {
        return failure(401, "UNAUTHENTICATED");
    }
    let Some(path) = request.path.strip_prefix("/v3/projects/portal-1/locations/") else {
        return failure(404, "NOT_FOUND");
    };
    match (request.method.as_str(), path) {
        ("GET", "global/supportedLanguages" | "us-central1/supportedLanguages") => {
            let both = ["en", "pt", "pt-PT"].map(
                |code| json!({"languageCode": code, "supportSource": true, "supportTarget": true}),
            );
            Response::json(200, &json!({"languages": both}))
        }
        ("POST", "global:translateText") => translate(request, "global"),
        ("POST", "us-central1:translateText") => translate(request, "us-central1"),
        _ => failure(404, "NOT_FOUND"),
    }
}

fn translate(request: &Request, location: &str) -> Response {
    let asked = request.json();
    let invalid = || failure(400, "INVALID_ARGUMENT");
    let place = format!("projects/portal-1/locations/{location}");
    let Some(texts) = asked["contents"].as_array() else { return invalid() };
    let chars: usize = texts.iter().map(|text| text.as_str().unwrap().chars().count()).sum();
    let kind = asked["mimeType"].as_str().unwrap_or("");
    let is_in_place = |name: &str, value: &Value| {
        let prefix = format!("{place}/{name}/");
        value.is_null() || value.as_str().is_some_and(|value| value.starts_with(&prefix))
    };
    let is_custom = !asked["glossaryConfig"].is_null();
    let is_right = request.header("content-type") == "application/json"
        && texts.len() <= 1_024
        && chars <= 30_000
        && ["text/plain", "text/html"].contains(&kind)
        && [&asked["sourceLanguageCode"], &asked["targetLanguageCode"]]
            .iter()
            .all(|code| [json!("en"), json!("pt"), json!("pt-PT")].contains(code))
        && is_in_place("models", &asked["model"])
        && is_in_place("glossaries", &asked["glossaryConfig"]["glossary"])
        && !(is_custom && location == "global");
    if !is_right {
        return invalid();
    }
    let all = texts.iter().map(|text| {
        let made = translation(text.as_str().unwrap());
        json!({"translatedText": if kind == "text/html" { escaped_more(&made) } else { made }})
    });
    let all: Vec<Value> = all.collect();
    let mut answer = json!({"translations": all});
    if is_custom {
        let with_terms = texts.iter().map(|text| {
            json!({"translatedText": format!("{} (pt, with terms)", text.as_str().unwrap())})
        });
        answer["glossaryTranslations"] = with_terms.collect();
    }
    Response::json(200, &answer)
}

fn start(account: &Account, more: &str) -> (Double, Arc<dyn Translator>) {
    let double = Double::start(handler);
    let settings = format!("{}\n{more}", settings(&account.file, "us-central1"));
    let translator = translator(&settings.replace("URL", &double.url));
    (double, translator)
}

#[test]
fn one_token_serves_many_requests_and_is_fetched_by_one_of_them() {
    let account = Account::new("many");
    let (_, translator) = start(&account, "");
    let sent: Vec<String> = (0..40).map(|n| format!("{n} {}", "long ".repeat(1_000))).collect();
    let sent: Vec<&str> = sent.iter().map(String::as_str).collect();

    let came = ask(&*translator, job(&sent)).unwrap();

    assert!(came.iter().all(|came| came.text.ends_with("(pt)")));
    assert_eq!(account.exchanges(), 1);
}

#[test]
fn whoever_waits_for_an_exchange_that_fails_does_not_begin_another() {
    let account = Account::new("fails");
    let (double, translator) = start(&account, "");
    account.double.fail_always(Some(Fault::Says(failure(503, "UNAVAILABLE"))));

    let three = (0..3).map(|_| translator.translate(job(&["One."])));
    let answers = runtime().block_on(futures_util::future::join_all(three));

    for answer in answers {
        assert!(matches!(answer, Err(TranslateError::Unavailable { .. })), "{answer:?}");
    }
    assert_eq!((account.exchanges(), double.seen().len()), (1, 0));
}

#[test]
fn a_claim_is_signed_with_the_key_of_the_account() {
    let account = Account::new("signed");
    let (_, translator) = start(&account, "");

    ask(&*translator, job(&["One."])).unwrap();

    assert!(account.is_signed());
}

#[test]
fn a_token_is_fetched_anew_before_it_ends() {
    let account = Account::new("ends");
    let (double, translator) = start(&account, "");
    *account.good_for.lock().unwrap() = 59;

    for _ in 0..2 {
        ask(&*translator, job(&["One."])).unwrap();
    }

    assert_eq!(account.exchanges(), 2);
    let bearers =
        double.seen().into_iter().map(|request| request.header("authorization").to_owned());
    assert_eq!(bearers.collect::<Vec<String>>(), ["Bearer ya29.1", "Bearer ya29.2"]);
}

#[test]
fn a_refused_token_is_replaced_once() {
    let account = Account::new("refused");
    let (double, translator) = start(&account, "");
    ask(&*translator, job(&["One."])).unwrap();

    double.fail_next(Fault::Says(failure(401, "UNAUTHENTICATED")));
    let mended = ask(&*translator, job(&["One."])).unwrap();
    double.fail_always(Some(Fault::Says(failure(401, "UNAUTHENTICATED"))));
    let refused = ask(&*translator, job(&["One."]));

    assert_eq!(mended[0].text, "One. (pt)");
    assert!(matches!(refused, Err(TranslateError::Auth { .. })), "{refused:?}");
    assert_eq!((account.exchanges(), double.seen().len()), (3, 5));
}

#[test]
fn an_account_that_is_refused_is_told_as_a_refused_key() {
    let account = Account::new("withdrawn");
    let (double, translator) = start(&account, "");
    let body = json!({"error": "invalid_grant", "error_description": "Invalid JWT Signature."});
    account.double.fail_next(Fault::Says(Response::json(400, &body)));

    let answer = ask(&*translator, job(&["One."]));

    assert!(matches!(answer, Err(TranslateError::Auth { .. })), "{answer:?}");
    assert_eq!(double.seen().len(), 0);
}

#[test]
fn an_item_without_a_text_is_left_in_the_source() {
    let account = Account::new("missing");
    let double = Double::start(|_| {
        Response::json(200, &json!({"translations": [{"translatedText": "Um."}, {}]}))
    });
    let translator = translator(&settings(&account.file, "global").replace("URL", &double.url));

    let came = ask(&*translator, job(&["One.", "Two."])).unwrap();

    assert_eq!(came[0].text, "Um.");
    assert!(came[1].is_left_in_source() && came[1].text == "Two.");
}

#[test]
fn a_glossary_goes_with_its_pair_only_and_its_texts_are_taken() {
    let account = Account::new("glossary");
    let (double, translator) =
        start(&account, "glossaries = [\"en-pt=news\"]\nmodel = \"general/nmt\"");

    let with_terms = ask(&*translator, job(&["One."])).unwrap();
    let pair = "pt-en".parse().unwrap();
    let without = ask(&*translator, Job { pair, ..job(&["One."]) }).unwrap();

    assert_eq!(with_terms[0].text, "One. (pt, with terms)");
    assert_eq!(without[0].text, "One. (pt)");
    let place = "projects/portal-1/locations/us-central1";
    let sent: Vec<Value> = double.seen().iter().map(Request::json).collect();
    assert_eq!(sent[0]["glossaryConfig"], json!({"glossary": format!("{place}/glossaries/news")}));
    assert_eq!(sent[1]["glossaryConfig"], json!(null));
    assert_eq!(sent[1]["model"], format!("{place}/models/general/nmt"));
    let maker = |pair: &str| translator.maker(&pair.parse().unwrap()).unwrap();
    assert_eq!(maker("en-pt"), "subject/google-v3+general/nmt+news");
    assert_eq!(maker("pt-en"), "subject/google-v3+general/nmt");
}

#[test]
fn markup_goes_as_html_and_everything_that_was_sent_is_billed() {
    let account = Account::new("markup");
    let (double, translator) = start(&account, "");
    let job = marked();
    let bill = job.bill.clone();

    check_marked(&ask(&*translator, job).unwrap());

    let sent = double.seen().last().unwrap().json();
    assert_eq!(sent["mimeType"], "text/html");
    let texts = sent["contents"].as_array().unwrap().iter().map(|text| text.as_str().unwrap());
    let chars = texts.map(|text| text.chars().count() as u64).sum();
    assert_eq!(bill.total(), Billed { chars, ..Billed::default() });
}

#[test]
fn tags_that_make_a_request_too_large_are_seen_before_it_is_sent() {
    let account = Account::new("large");
    let (double, translator) = start(&account, "");
    let mut job = job(&["&".repeat(5_000).as_str(), "b"]);
    job.segments[1].marks.push(0..1);

    let came = ask(
        &*translator,
        Job { segments: [job.segments.clone(), job.segments.clone()].concat(), ..job },
    )
    .unwrap();

    assert!(came.iter().all(|came| came.text.ends_with(" (pt)")));
    assert!(double.seen().len() > 1);
}

#[test]
fn what_the_service_says_it_has_is_what_it_is_asked_for() {
    let account = Account::new("languages");
    let (_, translator) = start(&account, "");
    assert!(translator.route(&"en-uk".parse().unwrap()).is_some());

    runtime().block_on(translator.refresh()).unwrap();

    assert_eq!(translator.route(&"en-uk".parse().unwrap()), None);
    assert!(translator.route(&"pt-en".parse().unwrap()).is_some());
}

#[test]
fn wrong_settings_are_told_without_the_key() {
    use tolmach::{
        config::{Config, File, Sources},
        translator::services,
    };

    let account = Account::new("wrong");
    let key = std::fs::read_to_string(&account.file).unwrap();
    let broken = account.file.with_file_name("broken.json");
    std::fs::write(&broken, key.replace("PRIVATE KEY-----\\n", "PRIVATE KEY-----\\n!!")).unwrap();
    let told = |settings: String| {
        let text =
            format!("[backends.subject]\n{}\n", settings.replace("URL", "http://127.0.0.1:9"));
        let file = File::parse(Path::new("tolmach.toml"), &text).unwrap();
        let sources = Sources { file: Some(file), ..Sources::default() };
        let (config, _) = Config::read(&sources).unwrap();
        services::build(&config.backends[0]).err().unwrap_or_default()
    };

    let glossary = settings(&account.file, "global") + "\nglossaries = [\"en-pt=news\"]";
    assert!(told(glossary).starts_with("location: "));
    assert!(told(settings(Path::new("/nowhere.json"), "global")).contains("/nowhere.json"));
    assert!(told(settings(&account.file, "a/b")).starts_with("location: "));
    let broken = told(settings(&broken, "global"));
    assert!(broken.contains("private_key: ") && !broken.contains("!!"), "{broken}");
    assert_eq!(told(settings(&account.file, "global")), "");
}
