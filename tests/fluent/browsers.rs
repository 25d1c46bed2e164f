//! The same messages formatted by us and by `@fluent/bundle` in Node.
//!
//! Skipped, with a word, where Node or the package is not installed: `npm ci` in `tests/fluent`.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
};

use serde::Deserialize;
use serde_json::{Value, json};
use tolmach::ui::{Arg, Scratch};

use super::messages;

const LANGUAGES: &[&str] = &[
    "en", "uk", "pl", "pt-BR", "pt-PT", "es", "fr", "de", "it", "ro", "lt", "cs", "ru", "tr", "ar",
    "he", "zh-Hans", "ja", "be", "lv", "sl", "cy", "ga", "mt", "hi", "fa", "bn", "sv", "de-CH",
    "en-GB", "es-MX",
];

#[derive(Debug, Deserialize)]
struct Answer {
    lang: String,
    id: String,
    text: String,
}

#[test]
fn browsers_format_messages_as_we_do_or_the_difference_is_listed() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests");
    let fixtures = folder.join("fixtures/portable");
    let ftl = fs::read_to_string(fixtures.join("messages.ftl")).unwrap();
    let mut cases = cases();
    let is_listed = icu() == LISTED_FOR;
    if !is_listed {
        eprintln!("dates are left out: the list is for a Node with ICU {LISTED_FOR}");
        cases.retain(|case| case["args"].get("d").is_none());
    }
    let Some(theirs) = theirs(&folder.join("fluent"), &ftl, &cases) else { return };

    let mut differences = String::new();
    for (lang, theirs) in by_language(&theirs) {
        let scratch = messages(lang, &ftl);
        for (case, theirs) in cases.iter().zip(theirs) {
            let ours = ours(&scratch, case);
            if ours != theirs.text {
                let _ = writeln!(differences, "{lang} {}: {ours:?} {:?}", theirs.id, theirs.text);
            }
        }
    }

    let listed = fs::read_to_string(fixtures.join("differences.txt")).unwrap();
    let listed = listed.lines().filter(|line| is_listed && !line.starts_with('#'));
    let listed: Vec<&str> = listed.collect();
    let seen: Vec<&str> = differences.lines().collect();
    assert!(seen == listed, "{}", changes(&listed, &seen));
}

/// Each CLDR writes dates in its own way; plural forms and numbers are the same in all we met.
const LISTED_FOR: &str = "78.2";

fn icu() -> String {
    let version = Command::new("node").args(["-p", "process.versions.icu"]).output();
    version.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

fn changes(listed: &[&str], seen: &[&str]) -> String {
    let only = |left: &[&str], right: &[&str], sign: &str| -> Vec<String> {
        let lines = left.iter().filter(|line| !right.contains(line));
        lines.map(|line| format!("{sign} {line}")).collect()
    };
    let all = [only(listed, seen, "gone:"), only(seen, listed, "new:")].concat();
    format!("tests/fixtures/portable/differences.txt:\n{}", all.join("\n"))
}

fn cases() -> Vec<Value> {
    let mut cases = vec![
        json!({ "id": "plain", "args": {} }),
        json!({ "id": "variable", "args": { "name": "Оля" } }),
        json!({ "id": "literal", "args": {} }),
    ];
    let mut add = |ids: &str, name: &str, value: Value| {
        for id in ids.split_whitespace() {
            cases.push(json!({ "id": id, "args": { name: value.clone() } }));
        }
    };
    for n in (0..=25).chain([31, 71, 100, 101, 103, 111, 112, 119, 121, 1000, 1_000_000]) {
        add("plural", "n", json!(n));
    }
    for n in ["1.0", "1.5", "0.00"] {
        add("plural", "n", json!({ "$num": n }));
    }
    let numbers = "number fraction whole significant padded ungrouped";
    for n in [json!(0), json!(7), json!(1234), json!(1_234_567.891), json!(-12_345.678), json!(0.5)]
    {
        add(numbers, "n", n);
    }
    let dates = "date date-full date-long date-medium date-short time-medium time-short date-time \
        day-month full-date short-month weekday hour-minute zone";
    add(dates, "d", json!({ "$date": "2026-03-05T14:07:09Z", "tz": "Europe/Kyiv" }));
    add(dates, "d", json!({ "$date": "2026-11-21T04:05:00Z" }));
    cases
}

fn ours(scratch: &Scratch, case: &Value) -> String {
    let args = case["args"].as_object().unwrap();
    let args: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, value)| (name.as_str(), Arg::from_json(&value.to_string()).unwrap()))
        .collect();
    let (text, problems) = scratch.format(case["id"].as_str().unwrap(), &args).unwrap();
    assert_eq!(problems, [], "{case}");
    text
}

fn theirs(folder: &std::path::Path, ftl: &str, cases: &[Value]) -> Option<Vec<Answer>> {
    if !folder.join("node_modules/@fluent/bundle").is_dir() {
        eprintln!("skipped: @fluent/bundle is not installed; run npm ci in tests/fluent");
        return None;
    }
    let mut node = Command::new("node")
        .arg(folder.join("browser.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .inspect_err(|error| eprintln!("skipped: node does not start ({error})"))
        .ok()?;
    let question = json!({ "langs": LANGUAGES, "ftl": ftl, "cases": cases });
    node.stdin.take().unwrap().write_all(question.to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

fn by_language(answers: &[Answer]) -> BTreeMap<&str, Vec<&Answer>> {
    let mut sorted: BTreeMap<&str, Vec<&Answer>> = BTreeMap::new();
    for answer in answers {
        sorted.entry(&answer.lang).or_default().push(answer);
    }
    sorted
}
