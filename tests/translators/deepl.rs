//! DeepL, as its specification 3.11.0 has it.

use std::{
    path::Path,
    sync::Arc,
    time::{Duration, SystemTime},
};

use serde_json::{Value, json};
use tolmach::{
    config::{Config, File, Service, Sources, backends::Formality},
    translator::{Billed, Job, Segment, TranslateError, Translator, deepl},
};

use crate::{
    contract,
    double::{Double, Fault, Request, Response},
    subject::{Subject, ask, job, runtime, segment, translation, translator},
};

const SETTINGS: &str = "kind = \"deepl\"\nurl = \"URL\"\nkey = \"hunter2-secret-key:fx\"";

pub fn subject() -> Subject {
    Subject {
        settings: SETTINGS,
        handler,
        path: "/v2/translate",
        too_long: || "long ".repeat(30_000),
        quota: || Response::json(456, &json!({"message": "Quota Exceeded"})),
        refusal: || Response::new(403, "text/plain", ""),
        too_often: || Response::json(429, &json!({"message": "Too many requests"})),
    }
}

contract!(super::subject());

const FIELDS: &[&str] = &[
    "text",
    "source_lang",
    "target_lang",
    "context",
    "show_billed_characters",
    "split_sentences",
    "preserve_formatting",
    "formality",
    "model_type",
    "glossary_id",
    "tag_handling",
    "outline_detection",
    "ignore_tags",
];

fn handler(request: &Request) -> Response {
    if request.header("authorization") != "DeepL-Auth-Key hunter2-secret-key:fx" {
        return Response::new(403, "text/plain", "");
    }
    match (request.method.as_str(), request.path.as_str(), request.query.as_str()) {
        ("GET", "/v2/languages", "type=source") => {
            let names = ["EN", "PT", "DE"].map(|code| json!({"language": code, "name": code}));
            Response::json(200, &json!(names))
        }
        ("GET", "/v2/languages", "type=target") => {
            let all = [("EN-GB", false), ("EN-US", false), ("PT-BR", true), ("PT-PT", true)];
            let told = |(code, is_formal): (&str, bool)| json!({"language": code, "name": code, "supports_formality": is_formal});
            Response::json(200, &json!(all.map(told)))
        }
        ("GET", "/v2/usage", "") => {
            let free = json!({"character_count": 500_000, "character_limit": 500_000});
            Response::json(200, &free)
        }
        ("POST", "/v2/translate", "") => match wrong(request) {
            Some((status, message)) => Response::json(status, &json!({"message": message})),
            None => Response::json(200, &translations(&request.json(), translation)),
        },
        _ => Response::json(404, &json!({"message": "Not found"})),
    }
}

/// What the real one would refuse.
fn wrong(request: &Request) -> Option<(u16, &'static str)> {
    let asked = request.json();
    let fields = asked.as_object()?;
    let is = |name: &str, allowed: &[&str]| {
        asked.get(name).is_none_or(|value| allowed.contains(&value.as_str().unwrap_or("?")))
    };
    if request.body.len() > 128 * 1024 {
        return Some((413, "Request Entity Too Large"));
    }
    if request.header("content-type") != "application/json" {
        return Some((415, "Unsupported Media Type"));
    }
    if let Some(unknown) = fields.keys().find(|name| !FIELDS.contains(&name.as_str())) {
        return Some((400, format!("unknown field {unknown}").leak()));
    }
    let texts = asked["text"].as_array().filter(|texts| (1..=50).contains(&texts.len()));
    let Some(texts) = texts else { return Some((400, "text: 1 to 50")) };
    let is_xml = asked.get("tag_handling").is_some();
    let checks = [
        (is("source_lang", &["EN", "PT", "DE"]), "Value for 'source_lang' not supported."),
        (asked.get("target_lang").is_some(), "Value for 'target_lang' missing."),
        (is("target_lang", &["EN-GB", "EN-US", "PT-BR", "PT-PT"]), "target_lang"),
        (is("formality", &["prefer_more", "prefer_less"]), "'formality' is not supported"),
        (is("split_sentences", &["0", "1", "nonewlines"]), "split_sentences"),
        (is("tag_handling", &["xml", "html"]), "tag_handling"),
        (is("glossary_id", &["gl-en-pt"]), "Invalid or missing glossary id."),
        (!is_xml || texts.iter().all(is_well_formed), "Tag handling parsing failed"),
    ];
    if let Some((_, message)) = checks.iter().find(|(is_right, _)| !is_right) {
        return Some((400, message));
    }
    let is_pair = asked["source_lang"] == "EN" && asked["target_lang"].to_string().contains("PT");
    (asked.get("glossary_id").is_some() && !is_pair).then_some((400, "glossary: wrong pair"))
}

/// By an XML reader that is not ours.
fn is_well_formed(text: &Value) -> bool {
    let document = format!("<all>{}</all>", text.as_str().unwrap());
    let mut reader = quick_xml::Reader::from_str(&document);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => return true,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

fn translations(asked: &Value, made: impl Fn(&str) -> String) -> Value {
    let texts = asked["text"].as_array().unwrap().iter().map(|text| text.as_str().unwrap());
    let all = texts.map(|text| {
        let mut one = json!({"detected_source_language": "EN", "text": made(text)});
        if asked["show_billed_characters"] == true {
            one["billed_characters"] = json!(text.chars().count());
        }
        one
    });
    json!({"translations": all.collect::<Vec<Value>>()})
}

/// The questions that were sent.
fn questions(double: &Double) -> Vec<Value> {
    let asked = double.seen().into_iter().filter(|request| request.path == "/v2/translate");
    asked.map(|request| request.json()).collect()
}

fn start(more: &str) -> (Double, Arc<dyn Translator>) {
    let double = Double::start(handler);
    let settings = format!("{SETTINGS}\n{more}").replace("URL", &double.url);
    (double, translator(&settings))
}

#[test]
fn a_used_up_quota_is_parked_until_the_month_ends_that_is_billed() {
    let double = Double::start(|request| match request.path.as_str() {
        "/v2/usage" => Response::json(
            200,
            &json!({"character_count": 1, "character_limit": 1,
                    "start_time": "2199-01-13T09:18:42Z", "end_time": "2199-02-13T09:18:42Z"}),
        ),
        _ => Response::json(456, &json!({"message": "Quota Exceeded"})),
    });
    let translator = translator(&SETTINGS.replace("URL", &double.url));
    // `date -u -d 2199-02-13T09:18:42Z +%s`
    let end = SystemTime::UNIX_EPOCH + Duration::from_secs(7_230_331_122);

    for _ in 0..3 {
        let answer = ask(&*translator, job(&["One."]));

        assert_eq!(answer, Err(TranslateError::QuotaExhausted { until: Some(end) }));
    }
    let usages = double.seen().iter().filter(|request| request.path == "/v2/usage").count();
    assert_eq!(usages, 1, "it is asked for once");
}

#[test]
fn a_free_key_is_parked_until_the_next_month_begins() {
    let (double, translator) = start("");
    double.fail_next(Fault::Says(Response::json(456, &json!({"message": "Quota Exceeded"}))));

    let answer = ask(&*translator, job(&["One."]));

    let Err(TranslateError::QuotaExhausted { until: Some(until) }) = answer else {
        panic!("{answer:?}")
    };
    let left = until.duration_since(SystemTime::now()).unwrap();
    assert!(left <= Duration::from_hours(31 * 24));
    let seconds = until.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs().to_string();
    let date = std::process::Command::new("date")
        .args(["-u", "-d", &format!("@{seconds}"), "+%d %T"])
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(date.stdout).unwrap().trim(), "01 00:00:00");
}

#[test]
fn a_glossary_goes_with_its_pair_and_its_regions_only() {
    let (double, translator) = start("glossaries = [\"en-pt=gl-en-pt\"]");
    runtime().block_on(translator.refresh()).unwrap();

    for pair in ["en-pt", "en→pt-BR", "pt-en"] {
        ask(&*translator, Job { pair: pair.parse().unwrap(), ..job(&["One."]) }).unwrap();
    }

    let sent: Vec<Value> =
        questions(&double).iter().map(|asked| asked["glossary_id"].clone()).collect();
    assert_eq!(sent, [json!("gl-en-pt"), json!("gl-en-pt"), json!(null)]);
    let maker = |pair: &str| translator.maker(&pair.parse().unwrap()).unwrap();
    assert_eq!(maker("en-pt"), "subject/deepl+gl-en-pt");
    assert_eq!(maker("pt-en"), "subject/deepl");
}

#[test]
fn formality_goes_to_targets_only_that_have_it_and_a_request_may_say_another() {
    let (double, translator) = start("formality = \"more\"");
    runtime().block_on(translator.refresh()).unwrap();

    for (pair, formality) in
        [("en-pt", None), ("en-pt", Some(Formality::Less)), ("pt→en-GB", Some(Formality::Less))]
    {
        let pair = pair.parse().unwrap();
        ask(&*translator, Job { pair, formality, ..job(&["One."]) }).unwrap();
    }

    let sent: Vec<Value> =
        questions(&double).iter().map(|asked| asked["formality"].clone()).collect();
    assert_eq!(sent, [json!("prefer_more"), json!("prefer_less"), json!(null)]);
}

#[test]
fn languages_have_their_own_names_before_deepl_was_asked() {
    let listed: Vec<String> =
        start("").1.routes().iter().map(|route| route.pair.to_string()).collect();

    for pair in ["en-es", "en→es-419", "fr-en", "fr→en-GB", "uk→pt-BR", "ja→zh-Hant", "en-nb"]
    {
        assert!(listed.iter().any(|known| known == pair), "{pair}");
    }
    assert!(!listed.iter().any(|known| known.starts_with("fr-CA") || known.starts_with("es-419")));
}

#[test]
fn two_settings_with_other_results_have_other_makers() {
    let maker = |more: &str| start(more).1.maker(&"en-pt".parse().unwrap()).unwrap();

    assert_eq!(maker(""), "subject/deepl");
    assert_eq!(maker("model_type = \"latency_optimized\""), "subject/deepl+latency_optimized");
    assert_eq!(maker("formality = \"less\""), "subject/deepl+less");
}

#[test]
fn neighbouring_sentences_go_along_as_context_and_not_all_of_a_long_article() {
    let (double, translator) = start("");
    let article: Vec<String> = (0..500).map(|n| format!("Sentence number {n}.")).collect();
    let context = Arc::new(article);

    ask(&*translator, Job { context, ..job(&["Sentence number 200.", "Sentence number 201."]) })
        .unwrap();

    let sent = questions(&double)[0]["context"].as_str().unwrap().to_owned();
    assert!(sent.contains("number 199.\nSentence number 202."), "{sent}");
    assert!(!sent.contains("number 200.") && !sent.contains("number 201."), "{sent}");
    assert!(sent.chars().count() < 1_600 && sent.chars().count() > 1_000);
}

#[test]
fn what_was_billed_is_noted() {
    let (_, translator) = start("");
    let job = job(&["Grüße", "Two."]);
    let bill = job.bill.clone();

    ask(&*translator, job).unwrap();

    assert_eq!(bill.total(), Billed { chars: 9, ..Billed::default() });
}

#[test]
fn marks_and_kept_parts_come_back_with_certain_links() {
    let double = Double::start(|request| {
        assert_eq!(wrong(request), None);
        let asked = request.json();
        assert_eq!(asked["ignore_tags"], json!(["x"]));
        // Another order, as languages have it.
        let made = |text: &str| match text.split_once("</m> ") {
            Some((first, second)) => format!("{second} {first}</m>"),
            None => text.to_owned(),
        };
        Response::json(200, &translations(&asked, made))
    });
    let translator = translator(&SETTINGS.replace("URL", &double.url));
    let source = "Black & <b fn(x) works";
    let marked = segment(source, &["Black & <b"], &["fn(x)"]);
    let plain = Segment::new("5 < 6 & 7");
    let job = Job { segments: vec![marked, plain], ..job(&[]) };

    let came = ask(&*translator, job).unwrap();

    assert_eq!(came[0].text, "fn(x) works Black & <b");
    let links: Vec<(&str, &str)> = came[0]
        .alignment
        .iter()
        .map(|link| (&source[link.source.clone()], &came[0].text[link.target.clone()]))
        .collect();
    assert_eq!(links, [("Black & <b", "Black & <b"), ("fn(x)", "fn(x)")]);
    assert_eq!((came[1].text.as_str(), came[1].alignment.len()), ("5 < 6 & 7", 0));
}

#[test]
fn texts_without_markup_go_as_they_are() {
    let (double, translator) = start("");

    ask(&*translator, job(&["5 < 6 & 7"])).unwrap();

    let asked = &questions(&double)[0];
    assert_eq!((&asked["text"][0], &asked["tag_handling"]), (&json!("5 < 6 & 7"), &json!(null)));
}

#[test]
fn a_request_that_its_spelling_makes_too_large_is_cut_before_it_is_sent() {
    let (double, translator) = start("");
    let quotes = "\"".repeat(45_000);

    let came = ask(&*translator, job(&[&quotes, &quotes])).unwrap();

    assert!(came.iter().all(|came| came.text == translation(&quotes)));
    let sizes: Vec<usize> = double.seen().iter().map(|request| request.body.len()).collect();
    assert!(sizes.len() == 2 && sizes.iter().all(|size| *size < 128 * 1024), "{sizes:?}");
}

#[test]
fn the_address_fits_the_key() {
    let url = |lines: &str| {
        let text = format!("[backends.subject]\nkind = \"deepl\"\n{lines}\n");
        let file = File::parse(Path::new("tolmach.toml"), &text).unwrap();
        let sources = Sources { file: Some(file), ..Sources::default() };
        let (config, _) = Config::read(&sources).unwrap();
        match &config.backends[0].service {
            Service::DeepL(settings) => deepl::url(settings).to_owned(),
            _ => panic!("another kind"),
        }
    };

    assert_eq!(url("key = \"a:fx\""), "https://api-free.deepl.com");
    assert_eq!(url("key = \"a\""), "https://api.deepl.com");
    assert_eq!(url("key = \"a\"\nurl = \"http://localhost\""), "http://localhost");
}
