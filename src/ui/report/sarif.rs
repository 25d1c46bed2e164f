//! Findings as SARIF 2.1.0, which code scanning services read.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::sentence;
use crate::ui::{Diagnostic, RULES, Rule, Severity};

/// One run with every check as a rule and each finding as a result.
///
/// File names are relative to `folder`, the folder of locales below the repository, and to the base
/// `%SRCROOT%`; columns count Unicode code points.
pub fn sarif(findings: &[Diagnostic], folder: &str) -> String {
    let rules: Vec<Value> = RULES.iter().map(|it| rule(it)).collect();
    let results: Vec<Value> = findings.iter().map(|it| result(it, folder)).collect();
    let all = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "tolmach",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{all:#}")
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "shortDescription": { "text": rule.title },
        "fullDescription": { "text": rule.why },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Diagnostic, folder: &str) -> Value {
    let id = finding.message_id.as_ref().map(|id| format!("{id}: ")).unwrap_or_default();
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(finding, folder), "uriBaseId": "%SRCROOT%" },
            "region": { "startLine": finding.line, "startColumn": finding.column },
        },
    });
    if let Some(id) = &finding.message_id {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": id, "kind": "resource" }]);
    }
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.severity),
        "message": { "text": format!("{id}{}", sentence(finding)) },
        "locations": [location],
    });
    if let Some(index) = RULES.iter().position(|rule| rule.code == finding.code) {
        result["ruleIndex"] = json!(index);
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A relative reference: each part of the path escaped.
fn uri(finding: &Diagnostic, folder: &str) -> String {
    let parts = folder.split('/').chain(finding.file.split('/')).filter(|part| !part.is_empty());
    parts.map(escaped).collect::<Vec<_>>().join("/")
}

fn escaped(part: &str) -> String {
    let mut all = String::new();
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            all.push(char::from(byte));
        } else {
            let _ = write!(all, "%{byte:02X}");
        }
    }
    all
}
