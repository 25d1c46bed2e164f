//! `/widget.js` and what belongs to it, and the line that puts it on a page.

use std::process::Output;

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha384};

use crate::{
    command::{text, tolmach},
    service::{shared, start},
};

fn widget(arguments: &[&str]) -> Output {
    let data = crate::service::own_folder();
    tolmach(&["widget"]).args(arguments).arg("--data").arg(data).output().unwrap()
}

/// The value of an attribute in a line.
fn attribute<'l>(line: &'l str, name: &str) -> &'l str {
    let (_, rest) = line.split_once(&format!(" {name}=\"")).unwrap_or_else(|| panic!("{line}"));
    rest.split('"').next().unwrap()
}

#[test]
fn the_lasting_address_is_for_every_page_and_for_ever() {
    let manifest = shared().get("/widget/manifest.json").json();

    let exact = shared().get(manifest["url"].as_str().unwrap());

    assert_eq!(exact.status, 200);
    assert_eq!(exact.header("Access-Control-Allow-Origin"), Some("*"));
    assert!(exact.header("Cache-Control").unwrap().contains("immutable"));
    assert_eq!(exact.header("Content-Type"), Some("text/javascript; charset=utf-8"));
    assert_eq!(manifest["bytes"], exact.text.len());
    assert_eq!(shared().get("/widget/0000000000000000/widget.js").status, 404);
}

#[test]
fn the_moving_address_has_the_same_and_is_asked_again_soon() {
    let url = shared().get("/widget/manifest.json").json()["url"].as_str().unwrap().to_owned();

    let moving = shared().get("/widget.js");

    assert_eq!(moving.text, shared().get(&url).text);
    assert!(moving.header("Cache-Control").unwrap().contains("max-age=300"));
    let tag = moving.header("ETag").unwrap();
    assert_eq!(shared().get_with("/widget.js", "If-None-Match", tag).status, 304);
}

#[test]
fn a_page_pays_twelve_kilobytes_for_the_button() {
    let manifest = shared().get("/widget/manifest.json").json();

    let gzip_bytes = manifest["gzip_bytes"].as_u64().unwrap();
    let request = ureq::get(&shared().url("/widget.js")).set("Accept-Encoding", "br");
    let sent = request.call().unwrap();

    assert!((1..=12_000).contains(&gzip_bytes), "{gzip_bytes}");
    assert_eq!(sent.header("Content-Encoding"), Some("br"));
    let sent_bytes: u64 = sent.header("Content-Length").unwrap().parse().unwrap();
    assert!((1..gzip_bytes).contains(&sent_bytes), "{sent_bytes}");
    assert_eq!(sent.header("Vary"), Some("Accept-Encoding"));
}

#[test]
fn the_second_file_is_beside_the_first_which_knows_its_hash() {
    let manifest = shared().get("/widget/manifest.json").json();
    let url = manifest["url"].as_str().unwrap();

    let second = shared().get(&url.replace("widget.js", "widget-more.js"));

    assert_eq!(second.status, 200);
    assert_eq!(second.text, shared().get(manifest["more"]["url"].as_str().unwrap()).text);
    assert_eq!(manifest["more"]["bytes"], second.text.len());
    assert!(second.header("Cache-Control").unwrap().contains("immutable"));
    assert_eq!(second.header("Access-Control-Allow-Origin"), Some("*"));
    assert_eq!(shared().get("/widget-more.js?v").text, second.text);
    let hash = STANDARD.encode(Sha384::digest(&second.text));
    assert!(shared().get(url).text.contains(&format!("\"sha384-{hash}\"")));
    assert_eq!(shared().get(&url.replace("widget.js", "widget-other.js")).status, 404);
}

#[test]
fn a_page_with_an_older_release_goes_on_after_an_update() {
    let mut data = None;
    let service = start(|config| {
        let older = config.server.data.join("widget/0123456789abcdef");
        std::fs::create_dir_all(&older).unwrap();
        std::fs::write(older.join("widget.js"), "older()").unwrap();
        std::fs::write(older.join("secret.js"), "no").unwrap();
        data = Some(config.server.data.clone());
    });

    let older = service.get("/widget/0123456789abcdef/widget.js");

    assert_eq!((older.status, older.text.as_str()), (200, "older()"));
    assert!(older.header("Cache-Control").unwrap().contains("immutable"));
    assert_eq!(older.header("Access-Control-Allow-Origin"), Some("*"));
    for none in
        ["0123456789abcdef/secret.js", "0123456789abcdee/widget.js", "..%2Fwidget/widget.js"]
    {
        assert_eq!(service.get(&format!("/widget/{none}")).status, 404, "{none}");
    }
    let url = service.get("/widget/manifest.json").json()["url"].as_str().unwrap().to_owned();
    let kept = data.unwrap().join(url.trim_start_matches('/'));
    assert_eq!(std::fs::read_to_string(kept).unwrap(), service.get(&url).text);
}

#[test]
fn the_demo_portal_has_four_strict_pages_and_all_they_name() {
    let mut seen = vec!["/demo".to_owned()];
    let mut at = 0;
    while let Some(name) = seen.get(at).cloned() {
        at += 1;
        let page = shared().get(&name);
        assert_eq!(page.status, 200, "{name}");
        let named = page.text.split("=\"/demo/").skip(1).map(|rest| {
            let name = rest.split(['"', '#', '?']).next().unwrap();
            format!("/demo/{name}")
        });
        for name in named.collect::<Vec<_>>() {
            if !seen.contains(&name) {
                seen.push(name);
            }
        }
        let policy = page.header("Content-Security-Policy").unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert!(policy.contains("trusted-types tolmach"), "{policy}");
        for inline in ["<style", " style=", " onclick=", "<script>"] {
            let is_script = page.header("Content-Type").unwrap().starts_with("text/javascript");
            assert!(is_script || !page.text.contains(inline), "{inline} in {name}");
        }
    }
    for page in ["article.html", "live.html", "live.js", "react.html", "demo-react.js", "demo.css"]
    {
        assert!(seen.contains(&format!("/demo/{page}")), "{page} in {seen:?}");
    }
    assert_eq!(shared().get("/demo/other.html").status, 404);
}

#[test]
fn the_line_names_the_lasting_address_and_its_hash() {
    let manifest = shared().get("/widget/manifest.json").json();

    let told = widget(&["--origin", "https://translate.example/", "--languages", "en,uk,pl"]);

    let line = text(&told.stdout);
    let url = format!("https://translate.example{}", manifest["url"].as_str().unwrap());
    assert_eq!(told.status.code(), Some(0), "{}", text(&told.stderr));
    assert!(line.starts_with("<script ") && line.trim().ends_with(" async></script>"), "{line}");
    assert_eq!(attribute(&line, "src"), url);
    assert_eq!(attribute(&line, "integrity"), manifest["integrity"]);
    assert_eq!(attribute(&line, "crossorigin"), "anonymous");
    assert_eq!(attribute(&line, "data-languages"), "en uk pl");
}

#[test]
fn the_moving_line_has_no_hash() {
    let line = text(&widget(&["--moving", "--nonce", "r4nd0m=="]).stdout);

    assert_eq!(attribute(&line, "src"), "/widget.js");
    assert_eq!(attribute(&line, "nonce"), "r4nd0m==");
    assert!(!line.contains("integrity"), "{line}");
}

#[test]
fn a_site_that_may_not_ask_is_told_with_the_setting() {
    let asked = ["--origin", "https://translate.example", "--site", "https://news.example"];

    let refused = widget(&asked);

    let complaint = text(&refused.stderr);
    assert_eq!(refused.status.code(), Some(1));
    assert!(complaint.contains("widget.origins"), "{complaint}");
    let data = crate::service::own_folder();
    let mut allowed = tolmach(&["widget", "--data"]);
    allowed.arg(data).args(asked).env("TOLMACH_WIDGET_ORIGINS", "https://news.example");
    let allowed = allowed.output().unwrap();
    assert_eq!(allowed.status.code(), Some(0), "{}", text(&allowed.stderr));
}

#[test]
fn what_would_break_the_line_is_refused() {
    for wrong in [["--origin", "https://x.example/a\"b"], ["--nonce", "a\" onload=\"x"]] {
        assert_eq!(widget(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}
