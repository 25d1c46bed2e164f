//! Findings for programs: JSON, SARIF, GitHub.

use serde_json::Value;
use tolmach::ui::{Diagnostic, Look, RULES, Severity, report};

use super::places::Place;

fn finding(text: &str) -> Diagnostic {
    Diagnostic {
        code: "L102",
        severity: Severity::Error,
        file: "uk/а б,в.ftl".to_owned(),
        line: 3,
        column: 7,
        lang: Some("uk".parse().unwrap()),
        message_id: Some("portal-x".to_owned()),
        text: text.to_owned(),
        suggestion: None,
    }
}

fn broken() -> Place {
    Place::clean().with("uk/portal.ftl", "portal-hello = Вітаємо, { $nome }\n")
}

#[test]
fn json_has_each_finding_and_the_counts() {
    let said = broken().run(&["check", "--format", "json", "--severity", "info"]);

    let read: Value = serde_json::from_str(&said.out).unwrap();
    let findings = read["findings"].as_array().unwrap();
    let wrong = findings.iter().find(|it| it["code"] == "L102").unwrap();
    assert_eq!(read["counts"]["errors"], 2, "{read:#}");
    assert_eq!(wrong["file"], "uk/portal.ftl");
    assert_eq!((&wrong["line"], &wrong["column"]), (&Value::from(1), &Value::from(28)));
    assert_eq!((&wrong["severity"], &wrong["lang"]), (&"error".into(), &"uk".into()));
    assert_eq!(wrong["suggestion"], "did you mean $name?");
}

#[test]
fn json_and_sarif_of_clean_files_are_whole_documents() {
    let place = Place::clean();
    for format in ["json", "sarif"] {
        let said = place.run(&["check", "--format", format]);
        assert!(serde_json::from_str::<Value>(&said.out).is_ok(), "{said:?}");
        assert_eq!(said.code, 0);
    }
}

#[test]
fn sarif_has_what_the_standard_demands() {
    let said = broken().run(&["check", "--format", "sarif"]);

    let read: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(read["version"], "2.1.0");
    let run = &read["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "tolmach");
    assert_eq!(driver["rules"].as_array().unwrap().len(), RULES.len());
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(driver["rules"][index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["region"]["startLine"].as_u64().unwrap() >= 1);
        assert!(place["region"]["startColumn"].as_u64().unwrap() >= 1);
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(!uri.starts_with('/') && !uri.contains(' '), "{uri}");
    }
}

#[test]
fn sarif_escapes_names_of_files() {
    let read: Value = serde_json::from_str(&report::sarif(&[finding("x")], "my locales")).unwrap();

    let result = &read["runs"][0]["results"][0];
    let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "my%20locales/uk/%D0%B0%20%D0%B1%2C%D0%B2.ftl");
}

#[test]
fn commands_of_github_are_one_line_each_and_escaped() {
    let text = report::github(&[finding("100%\nof: it, all")], "locales");

    assert_eq!(
        text,
        "::error file=locales/uk/а б%2Cв.ftl,line=3,col=7,title=L102 portal-x::100%25%0Aof: it, all\n"
    );
}

#[test]
fn an_excerpt_points_at_the_sign() {
    let found = Diagnostic { line: 1, column: 3, file: "uk/x.ftl".to_owned(), ..finding("wrong") };

    let text = report::text(&[found], Look::Excerpt, |_| Some("абв = { $где }"));

    assert_eq!(text, "uk/x.ftl:1:3: error[L102] portal-x: wrong\n 1 | абв = { $где }\n   |   ^\n");
}

#[test]
fn an_excerpt_shows_no_control_characters_and_no_endless_line() {
    let found = Diagnostic { line: 1, column: 5000, ..finding("wrong") };
    let line = format!("\u{1b}[31m{}", "x".repeat(9000));

    let text = report::text(&[found], Look::Excerpt, |_| Some(&line));

    assert!(!text.contains('\u{1b}') && text.len() < 600, "{text}");
}
