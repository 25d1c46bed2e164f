//! Where sentences end: our own cases, and the golden rules where the shared data is at hand.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use serde_json::Value;
use tolmach::{
    article::sentences::{Abbreviations, Library, Splitter, split},
    lang::Tag,
};

const GOLDEN_AT_LEAST_PERCENT: usize = 90;

#[test]
fn our_own_cases_are_cut_where_they_say() {
    let mut wrong = Vec::new();
    for case in own_cases() {
        let cut = ours(&case.text, &case.language);
        if cut != case.sentences {
            wrong.push(format!("{}: {:?}", case.language, cut));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn our_own_cases_are_many_and_of_many_languages() {
    let cases = own_cases();
    let mut languages: Vec<String> = cases.iter().map(|case| case.language.to_string()).collect();
    languages.sort_unstable();
    languages.dedup();

    assert!(cases.len() >= 60, "{}", cases.len());
    assert!(languages.len() >= 20, "{languages:?}");
}

#[test]
fn nine_of_ten_golden_rules_hold_and_the_rest_is_no_worse_than_the_library() {
    let Some(cases) = shared_cases() else { return };
    let (golden, rest): (Vec<Case>, Vec<Case>) = cases.into_iter().partition(|case| case.is_golden);

    let (ours_golden, ours_rest) = (right(&golden, ours), right(&rest, ours));
    let (bare_golden, bare_rest) = (right(&golden, bare), right(&rest, bare));

    println!("golden: {ours_golden} of {}, the library alone {bare_golden}", golden.len());
    println!("rest: {ours_rest} of {}, the library alone {bare_rest}", rest.len());
    println!("missed, by language: {:?}", misses(&golden, &rest));
    assert!(100 * ours_golden >= GOLDEN_AT_LEAST_PERCENT * golden.len(), "{ours_golden}");
    assert!(ours_rest >= bare_rest, "{ours_rest} of {bare_rest}");
}

/// `cargo test --release --test segmentation -- --ignored --nocapture`
#[test]
#[ignore = "a measurement"]
fn speed_on_news() {
    for language in ["en", "de", "ru", "ar", "ja"] {
        let Some(news) = shared(&format!("news/{language}.txt")) else { return };
        let tag: Tag = language.parse().unwrap();
        let lines: Vec<&str> = news.lines().collect();
        let none = Abbreviations::default();
        let ours = megabytes_a_second(&lines, |line| split(line, &tag, &none).len());
        let bare = megabytes_a_second(&lines, |line| Library.ends(line, &tag).len());
        println!("{language}: {ours:.0} MB/s, the library alone {bare:.0} MB/s");
    }
}

struct Case {
    language: Tag,
    text: String,
    sentences: Vec<String>,
    is_golden: bool,
}

/// `en <TAB> They left. |It rained.`
fn own_cases() -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/segmentation.tsv");
    let table = fs::read_to_string(path).unwrap();
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let (language, marked) = row.split_once('\t').expect("language, tab, text");
        let marked = marked.replace("\\n", "\n");
        Case {
            language: language.parse().unwrap(),
            text: marked.replace('|', ""),
            sentences: marked.split('|').map(|sentence| sentence.trim().to_owned()).collect(),
            is_golden: false,
        }
    })
    .collect()
}

fn shared_cases() -> Option<Vec<Case>> {
    let lines = shared("segmentation/dev.jsonl")?;
    Some(lines.lines().map(shared_case).collect())
}

fn shared_case(line: &str) -> Case {
    let case: Value = serde_json::from_str(line).unwrap();
    let sentences = case["sentences"].as_array().unwrap().iter();
    Case {
        language: case["lang"].as_str().unwrap().parse().unwrap(),
        text: case["text"].as_str().unwrap().to_owned(),
        sentences: sentences.map(|one| one.as_str().unwrap().trim().to_owned()).collect(),
        is_golden: case["golden"].as_bool().unwrap(),
    }
}

/// A file of the shared data, which is not ours to commit.
fn shared(path: &str) -> Option<String> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folder = std::env::var_os("TOLMACH_SHARED").map_or_else(beside, PathBuf::from);
    let path = folder.join("data").join(path);
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("skipped: {} is not there; TOLMACH_SHARED names its folder", path.display());
    }
    text
}

fn ours(text: &str, language: &Tag) -> Vec<String> {
    let sentences = split(text, language, &Abbreviations::default());
    sentences.into_iter().map(|range| text[range].to_owned()).collect()
}

fn bare(text: &str, language: &Tag) -> Vec<String> {
    let mut start = 0;
    let mut sentences = Vec::new();
    for end in Library.ends(text, language).into_iter().chain([text.len()]) {
        sentences.push(text[start..end].trim().to_owned());
        start = end;
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn right(cases: &[Case], cut: fn(&str, &Tag) -> Vec<String>) -> usize {
    cases.iter().filter(|case| cut(&case.text, &case.language) == case.sentences).count()
}

fn misses(golden: &[Case], rest: &[Case]) -> BTreeMap<String, usize> {
    let mut missed = BTreeMap::new();
    for case in golden.iter().chain(rest) {
        if ours(&case.text, &case.language) != case.sentences {
            *missed.entry(case.language.to_string()).or_default() += 1;
        }
    }
    missed
}

/// The best of some rounds, which is the one least disturbed.
fn megabytes_a_second(lines: &[&str], cut: impl Fn(&str) -> usize) -> f64 {
    let bytes: usize = lines.iter().map(|line| line.len()).sum();
    let bytes = f64::from(u32::try_from(bytes).expect("a file of news is small"));
    let rounds = (0..20).map(|_| {
        let started = Instant::now();
        let found: usize = lines.iter().map(|line| cut(line)).sum();
        assert!(found >= lines.len() / 2);
        started.elapsed().as_secs_f64()
    });
    bytes / 1e6 / rounds.fold(f64::INFINITY, f64::min)
}
