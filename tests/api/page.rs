//! The page at `/` and the strings it is written with.

use crate::service::{Answer, shared};

fn header_of(answer: &Answer, name: &str) -> String {
    answer.header(name).unwrap_or_default().to_owned()
}

#[test]
fn the_page_comes_in_the_language_of_the_browser() {
    let response = shared().get_in("/", "tlh, uk-UA;q=0.8");

    assert_eq!(header_of(&response, "content-language"), "uk");
    assert_eq!(header_of(&response, "vary"), "Accept-Language");
    let html = response.text;
    assert!(
        html.contains("<html lang=\"uk\" dir=\"ltr\">") && html.contains(">Перекласти</button>")
    );
}

#[test]
fn every_word_of_the_page_is_filled_in() {
    for lang in ["en", "uk", "pt", "pl", "es"] {
        let html = shared().get(&format!("/?lang={lang}")).text;

        assert!(!html.contains("{{"), "{lang}");
        // A message nobody has shows as its id; in the JSON for the scripts ids are keys.
        let without_words = html.replace("\"page-", "");
        assert!(!without_words.contains("page-"), "{lang}");
    }
}

#[test]
fn the_page_loads_nothing_from_elsewhere_and_has_nothing_inline() {
    let response = shared().get("/");

    let policy = header_of(&response, "content-security-policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"));
    assert!(!policy.contains("unsafe"));
    assert_eq!(header_of(&response, "x-content-type-options"), "nosniff");
    assert_eq!(header_of(&response, "referrer-policy"), "no-referrer");
    let html = response.text;
    for inline in ["http://", "https://", "<style", " style=", " onclick=", "javascript:"] {
        assert!(!html.contains(inline), "{inline}");
    }
}

#[test]
fn every_file_the_page_names_is_there() {
    let html = shared().get("/").text;
    let mut names: Vec<String> =
        html.split("\"/page/").skip(1).map(|rest| rest.split('"').next().unwrap().into()).collect();
    assert!(names.contains(&"page.js".to_owned()));

    while let Some(name) = names.pop() {
        let response = shared().get(&format!("/page/{name}"));
        assert_eq!(response.status, 200, "{name}");
        let content = response.text;
        let imports = content.split("from \"./").skip(1);
        names.extend(imports.map(|rest| rest.split('"').next().unwrap().to_owned()));
    }
    assert_eq!(shared().get("/page/../Cargo.toml").status, 404);
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    for path in ["/", "/page/page.css", "/v1/strings/pt"] {
        let tag = header_of(&shared().get(path), "etag");

        let again = shared().get_with(path, "If-None-Match", &tag);
        let other = shared().get_with(path, "If-None-Match", "\"other\"");

        assert_eq!(again.status, 304, "{path}");
        assert_eq!(header_of(&again, "etag"), tag);
        assert!(again.text.is_empty());
        assert_eq!(other.status, 200, "{path}");
    }
}

#[test]
fn strings_come_for_the_nearest_language() {
    let response = shared().get("/v1/strings/uk-UA");

    assert_eq!(header_of(&response, "content-language"), "uk");
    let strings: serde_json::Value = response.json();
    assert_eq!(strings["lang"], "uk");
    assert_eq!(strings["dir"], "ltr");
    assert_eq!(strings["messages"]["page-copy"], "Копіювати");
}
