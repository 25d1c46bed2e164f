//! What each check finds and what it lets pass: one file a case in `tests/fixtures/locales`.
//!
//! A case begins with what is expected, then come the files. `finds CODE [file:line:column severity text…]`
//! is one finding, `never CODE [severity]` none. `=== file [bom] [crlf]` begins a file.

use std::{collections::BTreeSet, fs, path::Path};

use tolmach::ui::{Diagnostic, RULES};

use super::places::Place;

/// Codes of what only a running server, or a system that refuses to read, has.
const NOT_OF_FILES: &[&str] = &["L016", "L018", "L019"];

struct Case {
    name: String,
    finds: Vec<String>,
    never: Vec<String>,
    place: Place,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/locales");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Case {
    let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
    let text = fs::read_to_string(path).unwrap();
    let mut parts = text.split("=== ");
    let mut case = Case { name, finds: Vec::new(), never: Vec::new(), place: Place::new() };
    for line in parts.next().unwrap().lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(' ') {
            Some(("finds", rest)) => case.finds.push(rest.to_owned()),
            Some(("never", rest)) => case.never.push(rest.to_owned()),
            _ => panic!("{}: {line:?}", case.name),
        }
    }
    for part in parts {
        let (head, content) = part.split_once('\n').unwrap();
        let mut words = head.split(' ');
        let file = words.next().unwrap();
        let mut content = content.to_owned();
        for mark in words {
            content = match mark {
                "bom" => format!("\u{feff}{content}"),
                "crlf" => content.replace('\n', "\r\n"),
                other => panic!("{}: {other:?}", case.name),
            };
        }
        case.place.write(file, content);
    }
    case
}

fn shown(found: &Diagnostic) -> String {
    let Diagnostic { code, file, line, column, severity, text, .. } = found;
    let severity = format!("{severity:?}").to_lowercase();
    format!("{code} {file}:{line}:{column} {severity} {text}")
}

#[test]
fn every_case_finds_what_it_says_and_nothing_else_of_these_codes() {
    let mut wrong = Vec::new();
    for case in cases() {
        let found: Vec<String> = case.place.check().iter().map(shown).collect();
        let codes: BTreeSet<&str> = case.finds.iter().map(|it| &it[..4]).collect();
        let mut of_these: Vec<&String> =
            found.iter().filter(|it| codes.contains(&it[..4])).collect();
        for expected in &case.finds {
            match of_these.iter().position(|it| it.starts_with(expected.as_str())) {
                Some(at) => drop(of_these.remove(at)),
                None => wrong.push(format!("{}: does not find {expected}; {found:#?}", case.name)),
            }
        }
        wrong.extend(of_these.iter().map(|it| format!("{}: finds more: {it}", case.name)));
        for never in &case.never {
            let (code, severity) = never.split_once(' ').unwrap_or((never, ""));
            let hits = |it: &&String| it.starts_with(code) && it.contains(&format!(" {severity}"));
            wrong.extend(found.iter().filter(hits).map(|it| format!("{}: finds {it}", case.name)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_check_has_a_case_and_a_near_miss() {
    let cases = cases();
    let lacking: Vec<&str> = RULES
        .iter()
        .map(|rule| rule.code)
        .filter(|code| !NOT_OF_FILES.contains(code))
        .filter(|code| {
            let has = |list: &[String]| list.iter().any(|it| it.starts_with(code));
            !cases.iter().any(|case| has(&case.finds)) || !cases.iter().any(|case| has(&case.never))
        })
        .collect();

    assert!(lacking.is_empty(), "no case or no near miss for {lacking:?}");
}

#[test]
fn codes_are_sorted_and_each_is_there_once() {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();

    assert!(codes.is_sorted() && codes.iter().collect::<BTreeSet<_>>().len() == codes.len());
}

#[test]
fn every_code_that_is_told_is_in_the_table() {
    for case in cases() {
        for found in case.place.check() {
            assert!(RULES.iter().any(|rule| rule.code == found.code), "{}", found.code);
        }
    }
}
