//! Glossaries are kept, changed one at a time, and travel as files.

use serde_json::{Value, json};

use super::{NEWS, knowing, put, put_with, translate};
use crate::service::{self, Service};

fn entries() -> Value {
    json!([
        {"source": "Omega TV", "do_not_translate": true, "case": "exact", "note": "our name, \"quoted\""},
        {"source": "land mine", "target": "mina terrestre", "case": "ignore", "part_of_speech": "noun",
         "forbidden": ["mina antipessoal", "mina & outra"]},
        {"source": "special military operation", "case": "as_source", "forbidden": ["operação"]}
    ])
}

fn import(service: Service, query: &str, media_type: &str, body: &str) -> service::Answer {
    let path = format!("/v1/glossaries/copy{query}");
    service.ask("PUT", &path, &[("Content-Type", media_type)], body.as_bytes())
}

#[test]
fn a_glossary_goes_out_and_in_again_as_csv_tsv_and_tbx() {
    let service = knowing(&entries());

    for (format, media_type) in [
        ("csv", "text/csv; charset=utf-8"),
        ("tsv", "text/tab-separated-values"),
        ("tbx", "application/x-tbx+xml"),
    ] {
        let file = service.get(&format!("{NEWS}?format={format}")).text;
        let answer = import(service, "?from=en&to=pt&active=false", media_type, &file);

        assert_eq!((answer.status, &answer.json()["entries"]), (200, &json!(3)), "{}", answer.text);
        let copy = service.get("/v1/glossaries/copy").json();
        assert_eq!(copy["entries"], entries(), "{format}");
        assert_eq!(copy["active"], false);
    }
}

#[test]
fn a_bad_row_is_told_with_its_line_and_stores_nothing_unless_skipped() {
    let service = service::start(|_| {});
    let file = "source,target\ntrain,comboio\n,nothing\ntrain,twice\nbus,autocarro\n";

    let refused = import(service, "?from=en&to=pt", "text/csv", file);
    let nothing = service.get("/v1/glossaries").json();
    let skipped = import(service, "?from=en&to=pt&skip_bad=true", "text/csv", file);

    assert_eq!((refused.status, refused.json()["code"].as_str()), (422, Some("bad-entries")));
    let bad = json!([{"line": 3, "reason": "no-term"}, {"line": 4, "reason": "twice"}]);
    assert_eq!(refused.json()["bad"], bad);
    assert!(refused.json()["detail"].as_str().unwrap().contains("line 3: it names no term"));
    assert_eq!(nothing["glossaries"], json!([]));
    assert_eq!(skipped.json()["skipped"], bad);
    assert_eq!(skipped.json()["entries"], 2);
    let entry = put(service, &json!([{"source": "train"}]));
    assert_eq!(entry.json()["bad"], json!([{"pointer": "/entries/0", "reason": "no-translation"}]));
    assert_eq!(import(service, "", "application/pdf", "x").status, 415);
    assert_eq!(import(service, "", "application/xml", "<tbx>").status, 422);
}

#[test]
fn who_comes_second_is_told_so() {
    let service = knowing(&json!([{"source": "train", "target": "comboio"}]));
    let read = service.get(NEWS);
    let tag = read.header("ETag").unwrap();
    let other = json!([{"source": "train", "target": "trem"}]);

    let first = put_with(service, &other, &[("If-Match", tag)]);
    let second = put_with(service, &json!([]), &[("If-Match", tag)]);
    let again = put_with(service, &json!([]), &[("If-None-Match", "*")]);
    let removal = service.ask("DELETE", NEWS, &[("If-Match", tag)], b"");

    assert_eq!(first.status, 200, "{}", first.text);
    assert_ne!(first.header("ETag"), Some(tag));
    assert_eq!((second.status, second.json()["code"].as_str()), (412, Some("glossary-changed")));
    assert_eq!((again.status, removal.status), (412, 412));
    assert_eq!(service.get(NEWS).json()["entries"][0]["target"], "trem");
    let newest = first.header("ETag").unwrap();
    assert_eq!(service.get_with(NEWS, "If-None-Match", newest).status, 304);
}

#[test]
fn a_removed_glossary_is_gone() {
    let service = knowing(&json!([{"source": "train", "target": "comboio"}]));

    let removed = service.ask("DELETE", NEWS, &[], b"");

    assert_eq!(removed.status, 204);
    assert_eq!(service.get(NEWS).status, 404);
    assert_eq!(service.ask("DELETE", NEWS, &[], b"").status, 404);
    let answer = translate(service, "<p>The train was late.</p>");
    assert!(super::text(&answer).contains("trem"), "{answer}");
}

#[test]
fn another_process_follows_within_a_second() {
    let mut data = None;
    let one = service::start(|config| data = Some(config.server.data.clone()));
    let other = service::start(|config| config.server.data = data.unwrap());
    let body = "<p>The train was late.</p>";
    translate(other, body);

    put(one, &json!([{"source": "train", "target": "comboio"}]));

    service::wait_until("followed", || super::text(&translate(other, body)).contains("comboio"));
}

#[test]
fn a_dry_run_lists_what_a_change_would_touch_and_changes_nothing() {
    let service = knowing(&json!([]));
    translate(service, "<p>The train was late.</p><p>The court was closed.</p>");
    let run = || {
        let body = json!({"entry": {"source": "train", "target": "comboio"}});
        service.post(&format!("{NEWS}/dry-run"), &body).json()
    };

    service::wait_until("stored", || run()["looked_at"] == 2);
    let answer = run();

    assert_eq!((&answer["affected"], &answer["wrong"]), (&json!(1), &json!(1)), "{answer}");
    assert_eq!(answer["sentences"][0]["source"], "The train was late.");
    assert_eq!(answer["sentences"][0]["terms"], json!(["train"]));
    assert_eq!(answer["complete"], true);
    assert_eq!(service.get(NEWS).json()["entries"], json!([]));
}

#[test]
fn limits_and_names_are_kept() {
    let service = service::start(|config| config.limits.glossary_entries = 1);
    let two = json!([{"source": "a1", "target": "b"}, {"source": "a2", "target": "b"}]);
    let json = [("Content-Type", "application/json")];

    let many = put(service, &two);
    let name = service.ask("PUT", "/v1/glossaries/-x", &json, b"{}");
    let long = put(service, &json!([{"source": "x".repeat(300), "target": "b"}]));

    assert_eq!((many.status, many.json()["code"].as_str()), (413, Some("too-many-entries")));
    assert_eq!((name.status, name.json()["pointer"].as_str()), (400, Some("{name}")));
    assert_eq!(long.json()["bad"][0]["reason"], "too-long");
}

#[test]
fn a_kept_article_follows_the_glossary() {
    let service = service::start(|_| {});
    let article = json!({"article": {"body": "<p>The train was late.</p>", "lang": "en"}});
    let kept = "/v1/articles/rail-1";
    let json = [("Content-Type", "application/json")];
    let answer = service.ask("PUT", kept, &json, article.to_string().as_bytes());
    assert!(answer.status < 300, "{}", answer.text);
    let read = || service.get(&format!("{kept}?lang=pt")).text;
    assert!(read().contains("trem"));

    put(service, &json!([{"source": "train", "target": "comboio"}]));

    assert!(read().contains("comboio"), "{}", read());
}
