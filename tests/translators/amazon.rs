//! Amazon Translate, as botocore's model of November 2026 has it; signatures are checked by botocore itself.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
};

use serde_json::{Value, json};
use tolmach::{
    config::Formality,
    translator::{Job, Link, Segment, TranslateError, Translated, Translator},
};

use crate::{
    contract,
    double::{Double, Fault, Request, Response},
    subject::{
        SECRET, Subject, ask, ask_failing, job, runtime, translation, translator, translator_within,
    },
};

fn subject() -> Subject {
    Subject {
        settings: "kind = \"amazon\"\nurl = \"URL\"\nregion = \"eu-west-1\"\n\
                   access_key_id = \"AKIDEXAMPLE\"\nsecret_access_key = \"hunter2-secret-key\"",
        handler,
        path: "TranslateText",
        too_long: || "long ".repeat(2_001),
        quota: || failure(400, "ServiceQuotaExceededException"),
        refusal: || failure(400, "UnrecognizedClientException"),
        too_often: || failure(429, "TooManyRequestsException"),
    }
}

contract!(super::subject());

const JSON: &str = "application/x-amz-json-1.1";

fn failure(status: u16, kind: &str) -> Response {
    let kind = format!("com.amazonaws.translate#{kind}");
    let body = json!({"__type": kind, "Message": "as it says"}).to_string();
    Response::new(status, JSON, body)
}

fn handler(request: &Request) -> Response {
    if request.method != "POST" || request.path != "/" || request.header("content-type") != JSON {
        return failure(404, "UnknownOperationException");
    }
    let login = request.header("authorization");
    let date = request.header("x-amz-date");
    let is_signed = login.starts_with("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
        && login.contains("/eu-west-1/translate/aws4_request, ")
        && date.len() == "20261128T120000Z".len();
    match request.header("x-amz-target") {
        _ if !is_signed => failure(400, "IncompleteSignatureException"),
        "AWSShineFrontendService_20170701.TranslateText" => translated(&request.json()),
        "AWSShineFrontendService_20170701.ListLanguages" => {
            let codes = ["auto", "en", "pt", "pt-PT", "de", "uk", "zh-TW", "no"];
            let named: Value = codes
                .iter()
                .map(|code| json!({"LanguageName": "", "LanguageCode": code}))
                .collect();
            let body = json!({"Languages": named, "DisplayLanguageCode": "en"}).to_string();
            Response::new(200, JSON, body)
        }
        _ => failure(400, "UnknownOperationException"),
    }
}

fn translated(asked: &Value) -> Response {
    let known =
        ["Text", "SourceLanguageCode", "TargetLanguageCode", "TerminologyNames", "Settings"];
    let is_known = |name: &String| known.contains(&name.as_str());
    let fields = asked.as_object().filter(|fields| fields.keys().all(is_known));
    let text = asked["Text"].as_str().filter(|text| !text.is_empty());
    let (Some(_), Some(text)) = (fields, text) else {
        return failure(400, "InvalidRequestException");
    };
    if text.len() > 10_000 {
        return failure(400, "TextSizeLimitExceededException");
    }
    let target = asked["TargetLanguageCode"].as_str().unwrap_or_default();
    if asked["SourceLanguageCode"] != "en" || !["pt-PT", "pt", "de", "zh-TW"].contains(&target) {
        return failure(400, "UnsupportedLanguagePairException");
    }
    let body = json!({"TranslatedText": translation(text), "SourceLanguageCode": "en",
                      "TargetLanguageCode": target});
    Response::new(200, JSON, body.to_string())
}

fn last(double: &Double) -> Value {
    double.seen().pop().unwrap().json()
}

#[test]
fn each_error_says_what_to_do_next_wherever_its_name_stands() {
    for (status, kind, wanted) in [
        (400, "UnsupportedLanguagePairException", "unsupported_pair"),
        (400, "TextSizeLimitExceededException", "too_large"),
        (400, "InvalidRequestException", "bad_request"),
        (404, "ResourceNotFoundException", "bad_request"),
        (400, "DetectedLanguageLowConfidenceException", "bad_request"),
        (400, "ThrottlingException", "busy"),
        (400, "LimitExceededException", "busy"),
        (429, "TooManyRequestsException", "busy"),
        (500, "InternalServerException", "unavailable"),
        (503, "ServiceUnavailableException", "unavailable"),
        (400, "ExpiredTokenException", "auth"),
        (400, "InvalidSignatureException", "auth"),
        (400, "AccessDeniedException", "auth"),
    ] {
        let in_header = Response::new(status, JSON, "{}")
            .with("x-amzn-errortype", &format!("{kind}:http://internal.amazon.com/coral/"));
        for response in [failure(status, kind), in_header] {
            let (_, answer) = ask_failing(&subject(), Fault::Says(response));

            assert_eq!(answer.unwrap_err().class(), wanted, "{kind}");
        }
    }
}

#[test]
fn an_error_names_what_is_known_of_it() {
    let missing = failure(404, "ResourceNotFoundException");

    let (_, answer) = ask_failing(&subject(), Fault::Says(missing));

    assert!(answer.unwrap_err().to_string().contains("404 ResourceNotFoundException"));
}

#[test]
fn formality_is_asked_for_where_it_is_heeded() {
    let double = Double::start(handler);
    let settings = subject().settings.replace("URL", &double.url);
    let told = |settings: &str, pair: &str, formality| {
        let (translator, pair) = (translator(settings), pair.parse().unwrap());
        ask(&*translator, Job { pair, formality, ..job(&["One."]) }).unwrap();
        last(&double)["Settings"].clone()
    };
    let with_default = format!("{settings}\nformality = \"less\"");

    assert_eq!(told(&settings, "en-de", None), Value::Null);
    assert_eq!(told(&settings, "en-de", Some(Formality::More)), json!({"Formality": "FORMAL"}));
    assert_eq!(told(&with_default, "en-de", None), json!({"Formality": "INFORMAL"}));
    assert_eq!(told(&with_default, "en-pt", None), json!({"Formality": "INFORMAL"}));
    assert_eq!(told(&with_default, "en→pt-BR", None), Value::Null);
    assert_eq!(told(&with_default, "en→zh-TW", None), Value::Null);
}

#[test]
fn a_terminology_of_ones_own_is_named_and_makes_another_maker() {
    let double = Double::start(handler);
    let settings = subject().settings.replace("URL", &double.url);
    let pair = "en-pt".parse().unwrap();
    let plain = translator(&settings);
    let with_terms = translator(&format!("{settings}\nterminology = \"news\""));

    ask(&*with_terms, job(&["One."])).unwrap();

    assert_eq!(last(&double)["TerminologyNames"], json!(["news"]));
    assert_ne!(plain.maker(&pair), with_terms.maker(&pair));
}

#[test]
fn what_is_kept_goes_in_tags_and_what_is_marked_does_not() {
    let (double, translator) = subject().start();
    let text = "<b> & Tolmak at sea";
    let kept = Segment {
        keep: std::iter::once(6..12).collect(),
        marks: std::iter::once(16..19).collect(),
        ..Segment::new(text)
    };
    let marked = Segment { keep: Vec::new(), ..kept.clone() };

    let came = ask(&*translator, Job { segments: vec![kept, marked], ..job(&[]) }).unwrap();

    let link = Link { source: 6..12, target: 6..12, weight: Link::CERTAIN };
    assert_eq!((&*came[0].text, &came[0].alignment), (&*translation(text), &vec![link]));
    assert_eq!((&*came[1].text, came[1].alignment.len()), (&*translation(text), 0));
    let mut sent: Vec<String> = double
        .seen()
        .iter()
        .filter_map(|request| Some(request.json()["Text"].as_str()?.to_owned()))
        .collect();
    sent.sort();
    let tagged = "&lt;b&gt; &amp; <span translate=\"no\" id=\"0\">Tolmak</span> at sea";
    assert_eq!(sent, [tagged, text]);
}

#[test]
fn languages_are_those_it_tells_and_a_list_of_ours_before() {
    let (_, told) = subject().start();
    let untold = translator(&subject().settings.replace("URL", "http://127.0.0.1:9"));

    let knows = |translator: &dyn Translator, pair: &str| {
        translator.route(&pair.parse().unwrap()).is_some()
    };

    assert!(knows(&*told, "en-uk") && !knows(&*told, "en-fr"));
    assert!(knows(&*untold, "en-uk") && knows(&*untold, "en-fr"));
    assert!(knows(&*told, "en-nb") && knows(&*told, "en→zh-HK"));
    // Seven languages, each into each but for the two kinds of Portuguese; `auto` is none.
    assert_eq!(told.routes().len(), 7 * 6 - 2);
}

#[test]
fn a_key_that_may_not_list_languages_translates() {
    let double = Double::start(handler);
    let translator = translator(&subject().settings.replace("URL", &double.url));
    double.fail_next(Fault::Says(failure(400, "AccessDeniedException")));

    let refreshed = runtime().block_on(translator.refresh());

    assert_eq!(refreshed, Ok(()));
    assert!(translator.route(&"en-fr".parse().unwrap()).is_some());
}

// Against botocore's signer.

/// Amazon as far as signatures go; it ends with this.
struct Judge {
    child: Child,
    url: String,
}

impl Judge {
    fn start(arguments: &[&str]) -> Judge {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let botocore = root.join("target/tools/botocore");
        let botocore = std::env::var_os("TEST_BOTOCORE").map_or(botocore, Into::into);
        assert!(
            botocore.join("botocore").is_dir(),
            "no botocore in {}; tests/check installs it, or name a folder in TEST_BOTOCORE",
            botocore.display()
        );
        let mut child = Command::new("python3")
            .env("PYTHONPATH", &botocore)
            .arg(root.join("tests/translators/amazon_double.py"))
            .args(["--key-id", "AKIDEXAMPLE", "--secret", SECRET, "--region", "eu-west-1"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Judge { child, url: line.trim().to_owned() }
    }

    /// What it says to a translator with these settings more.
    fn ask(&self, settings: &str, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let all = format!("kind = \"amazon\"\nurl = \"{}\"\n{settings}", self.url);
        // Python takes its time on a busy machine.
        let translator: Arc<dyn Translator> = translator_within(20_000, &all);
        ask(&*translator, job)
    }
}

impl Drop for Judge {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

const RIGHT: &str = "region = \"eu-west-1\"\naccess_key_id = \"AKIDEXAMPLE\"\n\
                     secret_access_key = \"hunter2-secret-key\"";

#[test]
fn botocore_finds_every_signature_right() {
    let judge = Judge::start(&[]);
    let texts = ["One.", "Київ 🙂 & \"so\"", "  two  spaces  ", "line\nline\t{}", "%20+=?#"];

    let came = judge.ask(RIGHT, job(&texts)).unwrap();

    let came: Vec<String> = came.into_iter().map(|one| one.text).collect();
    assert_eq!(came, texts.map(translation));
}

#[test]
fn botocore_finds_the_token_of_temporary_keys_signed() {
    let judge = Judge::start(&["--token", "a/long+token=="]);
    let with_token = format!("{RIGHT}\nsession_token = \"a/long+token==\"");

    assert_eq!(judge.ask(&with_token, job(&["One."])).unwrap()[0].text, "One. (pt)");
    assert_eq!(judge.ask(RIGHT, job(&["One."])).unwrap_err().class(), "auth");
}

#[test]
fn another_secret_key_or_region_and_an_old_date_are_refused() {
    let judge = Judge::start(&[]);
    for wrong in [
        RIGHT.replace("hunter2", "another"),
        RIGHT.replace("AKIDEXAMPLE", "AKIDANOTHER"),
        RIGHT.replace("eu-west-1", "us-east-1"),
    ] {
        assert_eq!(judge.ask(&wrong, job(&["One."])).unwrap_err().class(), "auth", "{wrong}");
    }

    let later = Judge::start(&["--clock-ahead", "1000"]);

    assert_eq!(later.ask(RIGHT, job(&["One."])).unwrap_err().class(), "auth");
}
