//! `/v1/locales…`: the languages of UI strings, while a service runs on a folder of them.

mod events;
mod reloading;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::{Value, json};
use tolmach::config::Config;

use crate::service::{Service, shared, start};

/// A folder of locale files that a test may change.
struct Folder(PathBuf);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Folder {
        static LAST: AtomicUsize = AtomicUsize::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed);
        let name = format!("locales-{}-{number}", std::process::id());
        let folder = Folder(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        fs::remove_dir_all(&folder.0).ok();
        for (name, text) in files {
            folder.write(name, text);
        }
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn serve(&self, change: impl FnOnce(&mut Config)) -> Service {
        start(|config| {
            config.ui.locales = Some(self.0.clone());
            change(config);
        })
    }
}

/// Nothing is read but what is asked for.
fn quiet(config: &mut Config) {
    (config.ui.watch, config.ui.poll) = (false, std::time::Duration::ZERO);
}

fn locale(answer: &Value, lang: &str) -> Value {
    let all = answer["locales"].as_array().unwrap();
    all.iter().find(|locale| locale["lang"] == lang).cloned().unwrap_or(Value::Null)
}

#[test]
fn the_languages_of_strings_are_listed() {
    let answer = shared().get("/v1/locales?lang=uk");

    assert_eq!(answer.header("content-language"), Some("uk"));
    assert_eq!(answer.header("vary"), Some("Accept-Language"));
    assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
    let listed = answer.json();
    assert_eq!((&listed["default"], &listed["source"]), (&json!("en"), &json!("en")));
    let polish = locale(&listed, "pl");
    assert_eq!((&polish["name"], &polish["own_name"]), (&json!("польська"), &json!("polski")));
    assert_eq!(polish["dir"], "ltr");
    assert_eq!(polish["plurals"]["cardinal"], json!(["one", "few", "many", "other"]));
    assert_eq!(polish["coverage"]["total"], polish["coverage"]["translated"]);
    assert!(polish["hash"].as_str().unwrap().len() > 8, "{polish}");
    let tag = answer.header("etag").unwrap();
    assert_eq!(shared().get_with("/v1/locales?lang=uk", "If-None-Match", tag).status, 304);
}

#[test]
fn hidden_languages_are_for_those_who_name_them() {
    let folder = Folder::new(&[
        ("l10n.toml", "[locales.pl]\nhidden = true\n\n[locales.uk]\nmin_coverage = 0.9\n"),
        ("en/a.ftl", "a = en\nb = en\n"),
        ("pl/a.ftl", "a = pl\nb = pl\n"),
        ("uk/a.ftl", "a = uk\n"),
    ]);
    let service = folder.serve(quiet);

    let listed = service.get("/v1/locales").json();
    let all = service.get("/v1/locales?all").json();

    assert_eq!(listed["locales"].as_array().unwrap().len(), 1, "{listed}");
    assert_eq!(locale(&all, "pl")["is_hidden"], true);
    assert_eq!(locale(&all, "uk")["coverage"]["percent"], 50);
    let heard = service.get_in("/v1/locales/negotiate", "pl, uk").json();
    assert_eq!(heard["chosen"], "en");
    let named = service.get("/v1/locales/negotiate?lang=pl").json();
    assert_eq!(named["chosen"], "pl");
    assert_eq!(service.get("/v1/strings/uk").json()["messages"]["a"], "uk");
}

#[test]
fn a_choice_is_explained() {
    let path = "/v1/locales/negotiate?accept=pt-AO,uk;q=0.5,pl;q=0&available=pt-BR,pt-PT,pl,en";
    let answer = shared().get(path).json();

    assert_eq!((&answer["chosen"], &answer["by"]), (&json!("pt-PT"), &json!("accept")));
    assert_eq!(answer["chain"], json!(["pt-PT", "en"]));
    assert_eq!(answer["refused"], json!(["pl"]));
    let step = |wish: &str, reason: &str| (json!(wish), json!(reason));
    let steps: Vec<_> = answer["steps"].as_array().unwrap().iter().collect();
    let seen: Vec<_> =
        steps.iter().map(|step| (step["wish"].clone(), step["reason"].clone())).collect();
    assert_eq!(seen[0], step("pt-AO", "parent"));
    assert_eq!(seen[1], step("uk", "nothing"));
    let near = shared().get(&format!("{path}&strategy=filter")).json();
    assert_eq!(near["near"], json!(["pt-PT", "pt-BR", "en"]));
}

#[test]
fn what_cannot_be_negotiated_is_told() {
    let many = "en,".repeat(501);
    for query in ["available=english!", "strategy=guess", &format!("available={many}")] {
        let answer = shared().get(&format!("/v1/locales/negotiate?{query}"));
        assert_eq!(answer.status, 400, "{query:.40}");
        assert_eq!(answer.json()["code"], "bad-value");
    }
    let long = "a,".repeat(2_000);
    assert_eq!(shared().get_in("/v1/locales/negotiate", &long).json()["chosen"], "en");
}

#[test]
fn a_saved_choice_comes_before_what_the_browser_says() {
    let service = start(|config| config.ui.cookie = "lang".into());

    let headers = [("Cookie", "a=b; lang=uk"), ("Accept-Language", "pl")];
    let answer = service.send("GET", "/", &headers, None);

    assert_eq!(answer.header("content-language"), Some("uk"));
    assert_eq!(answer.header("vary"), Some("Accept-Language, Cookie"));
    let asked = service.send("GET", "/?lang=es", &headers, None);
    assert_eq!(asked.header("content-language"), Some("es"));
}

#[test]
fn what_is_wrong_with_the_files_is_told() {
    let folder = Folder::new(&[
        ("en/a.ftl", "hello = Hello, { $name }\n"),
        ("uk/a.ftl", "hello = Вітаю, { $nome }\nb = {\n"),
        ("iw/a.ftl", "hello = ש\n"),
    ]);
    let service = folder.serve(quiet);

    let all = service.get("/v1/locales/diagnostics").json();
    let some = service.get("/v1/locales/diagnostics?lang=uk&code=l102&severity=error").json();
    let sarif = service.get("/v1/locales/diagnostics?format=sarif");

    assert!(all["counts"]["errors"].as_u64().unwrap() >= 3, "{all}");
    let found = some["findings"].as_array().unwrap();
    assert!(!found.is_empty() && found.iter().all(|found| found["file"] == "uk/a.ftl"), "{some}");
    assert_eq!(sarif.header("content-type"), Some("application/sarif+json"));
    assert_eq!(sarif.json()["version"], "2.1.0");
    for query in ["format=xml", "severity=fatal"] {
        assert_eq!(service.get(&format!("/v1/locales/diagnostics?{query}")).status, 400);
    }
    assert_eq!(shared().get("/v1/locales/diagnostics").json()["findings"], json!([]));
}
