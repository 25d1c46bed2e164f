//! Reports of what browsers did not find.

use serde_json::json;

use super::{code, folder, portal};
use crate::service::start;

#[test]
fn what_readers_miss_is_counted_and_what_is_there_is_not() {
    let service = start(|config| config.ui.locales = Some(folder()));
    let report =
        json!({"lang": "uk", "keys": ["terms", "welcome", "new-one", "no id", "x*", "-site"]});

    let first = service.post("/v1/strings/missing", &report);
    service.post("/v1/strings/missing", &json!({"lang": "uk", "keys": ["new-one"]}));

    assert_eq!(first.status, 202);
    assert_eq!(first.json(), json!({"counted": 2, "ignored": 4}));
    assert_eq!(
        service.get("/v1/strings/missing").json()["missing"],
        json!([
            {"lang": "uk", "id": "new-one", "reports": 2},
            {"lang": "uk", "id": "terms", "reports": 1},
        ])
    );
}

#[test]
fn nobody_fills_the_memory_with_reports() {
    let service = start(|config| config.ui.locales = Some(folder()));
    let report = |from: usize| {
        let keys: Vec<String> = (from..from + 900).map(|number| format!("key-{number}")).collect();
        service.post("/v1/strings/missing", &json!({"lang": "uk", "keys": keys})).json()
    };

    assert_eq!(report(0), json!({"counted": 900, "ignored": 0}));
    assert_eq!(report(900), json!({"counted": 100, "ignored": 800}));
    assert_eq!(
        service.get("/v1/strings/missing").json()["missing"].as_array().unwrap().len(),
        1000
    );
}

#[test]
fn wrong_reports_are_refused() {
    let keys: Vec<String> = (0..1_001).map(|number| format!("key-{number}")).collect();

    let unknown = portal().post("/v1/strings/missing", &json!({"lang": "xx", "keys": []}));
    let many = portal().post("/v1/strings/missing", &json!({"lang": "uk", "keys": keys}));

    assert_eq!(code(&unknown, 404), "no-strings");
    assert_eq!(code(&many, 413), "too-many-messages");
}
