//! The translation memory over HTTP: files in and out, search.

use std::io::Write;

use serde_json::{Value, json};
use tolmach::config::Store;

use crate::service::{self, Answer, Service};

fn unit(source: &str, target: &str) -> String {
    format!(
        "<tu><tuv xml:lang=\"en\"><seg>{source}</seg></tuv><tuv xml:lang=\"pt\"><seg>{target}</seg></tuv></tu>\n"
    )
}

fn tmx(units: &str) -> String {
    format!("<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n{units}</body></tmx>")
}

fn import(service: Service, query: &str, file: &str) -> Answer {
    service.post_raw(&format!("/v1/memory/import{query}"), file.as_bytes())
}

fn hits(service: Service, query: &str) -> Vec<Value> {
    let answer = service.get(&format!("/v1/memory/search?{query}"));
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["hits"].as_array().unwrap().clone()
}

#[test]
fn what_is_imported_is_found_and_served() {
    let service = service::start(|_| {});
    let file = tmx(&unit("The lighthouse keeper slept.", "O faroleiro dormiu."));

    let imported = import(service, "?as=human&name=editors.tmx", &file).json();

    assert_eq!((&imported["read"], &imported["imported"]), (&json!(1), &json!(1)), "{imported}");
    let hit = &hits(service, "q=The+lighthouse+keeper+sleeps.&from=en&to=pt")[0];
    assert_eq!((&hit["origin"], &hit["maker"]), (&json!("human"), &json!("editors.tmx")));
    assert_eq!(service.portuguese("The lighthouse keeper slept."), "O faroleiro dormiu.");
    assert_eq!(hits(service, "q=faroleiro&mode=concordance").len(), 1);
    assert_eq!(service.get("/v1/memory/stats").json()["shelves"][0]["units"], 1);
}

#[test]
fn an_export_is_an_import_elsewhere() {
    let (service, other) = (service::start(|_| {}), service::start(|_| {}));
    let units: String =
        (0..1_100).map(|n| unit(&format!("Text {n}"), &format!("Texto {n}"))).collect();
    import(service, "", &tmx(&units));

    let exported = service.get("/v1/memory/export?format=tmx");
    let imported = import(other, "", &exported.text).json();
    let xliff = service.get("/v1/memory/export?format=xliff&from=en&to=pt");

    assert_eq!(exported.header("Content-Type"), Some("application/x-tmx+xml"));
    assert_eq!(imported["imported"], 1_100, "{imported}");
    assert_eq!(import(other, "", &xliff.text).json()["doubles"], 1_100);
    assert_eq!(service.get("/v1/memory/export?format=xliff").status, 400);
}

#[test]
fn a_broken_unit_is_told_and_a_broken_file_is_a_problem() {
    let service = service::start(|_| {});
    let file = tmx(&format!("{}<tu>\n</tu>\n", unit("One", "Um")));

    let imported = import(service, "", &file).json();
    let broken = import(service, "", &file[..file.len() - 20]);

    assert_eq!((&imported["broken"], &imported["faults"][0]["line"]), (&json!(1), &json!(3)));
    assert_eq!(broken.status, 422, "{}", broken.text);
    assert_eq!(broken.json()["code"], "import-unreadable");
    assert_eq!(import(service, "", "{}").json()["code"], "import-unreadable");
}

#[test]
fn a_file_over_its_own_limit_is_refused() {
    let service = service::start(|config| {
        config.limits.body_bytes = 100;
        config.limits.import_bytes = 10_000;
    });

    let fits = import(service, "", &tmx(&unit("One", "Um")));
    let large = import(service, "", &tmx(&unit("One", "Um").repeat(200)));

    assert_eq!(fits.status, 200, "{}", fits.text);
    assert_eq!((large.status, &large.json()["limit"]), (413, &json!(10_000)));
}

#[test]
fn an_upload_that_breaks_off_keeps_what_was_whole() {
    let service = service::start(|_| {});
    let file = tmx(&unit("One", "Um"));
    let mut stream = std::net::TcpStream::connect(service.address).unwrap();
    let head = "POST /v1/memory/import HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n";
    stream.write_all(format!("{head}{}", &file[..file.len() - 10]).as_bytes()).unwrap();
    drop(stream);

    service::wait_until("the service answers others", || {
        service.get("/v1/memory/stats").status == 200
    });
}

#[test]
fn wrong_queries_are_told_where() {
    let service = service::shared();

    for (path, pointer) in [
        ("/v1/memory/search", "?q"),
        ("/v1/memory/search?q=a&mode=magic", "?mode"),
        ("/v1/memory/search?q=a&limit=0", "?limit"),
        ("/v1/memory/search?q=a&from=xx-klingon", "?from"),
        ("/v1/memory/search?q=a&origin=angel", "?origin"),
        ("/v1/memory/export?format=docx", "?format"),
    ] {
        let answer = service.get(path);
        assert_eq!((answer.status, &answer.json()["pointer"]), (400, &json!(pointer)), "{path}");
    }
    assert_eq!(import(service, "?as=angel", "").json()["pointer"], "?as");
}

#[test]
fn without_a_memory_the_setting_is_named() {
    let service = service::start(|config| config.memory.store = Store::None);

    for path in ["/v1/memory/search?q=a", "/v1/memory/stats", "/v1/memory/export"] {
        let answer = service.get(path);
        assert_eq!((answer.status, &answer.json()["code"]), (501, &json!("memory-off")), "{path}");
        assert!(answer.text.contains("memory.store"), "{}", answer.text);
    }
    assert_eq!(import(service, "", "").status, 501);
}
