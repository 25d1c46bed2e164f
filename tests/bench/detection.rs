//! Detection on texts of known language: right answers a kind and a language, how far confidence can be
//! believed, texts a second beside `whatlang` alone, start and memory.
//!
//! `cargo bench --bench detection`. Environment: `BENCH_TEXTS`, a file of `language<TAB>kind<TAB>text`, by
//! default `../shared/data/language/dev.tsv`. The same for `lingua`: `tests/bench/detection.py`.

// Figures for people, far below 2^53.
#![allow(clippy::cast_precision_loss)]

use std::{collections::BTreeMap, env, fs, hint::black_box, time::Instant};

use tolmach::{detect, lang::Tag};

/// The languages that `whatlang` and `lingua` know, too.
const SHARED: &str = "en de fr es pt it nl pl cs sk sl hr sr ro hu bg mk ru uk be el tr sv da nb fi et lv lt ca ar fa \
                      he hi bn id vi zh ja ko th ur";
const ROUNDS: usize = 9;

struct Text<'a> {
    language: &'a str,
    kind: &'a str,
    words: &'a str,
}

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let path = env::var("BENCH_TEXTS").unwrap_or("../shared/data/language/dev.tsv".into());
    let Ok(file) = fs::read_to_string(&path) else {
        println!("no texts in {path}; name a file in BENCH_TEXTS");
        return;
    };
    let texts: Vec<Text<'_>> = file.lines().filter_map(read).collect();
    start();
    let shared: Vec<Tag> = SHARED.split(' ').map(|code| code.parse().unwrap()).collect();
    let among: Vec<&Text<'_>> =
        texts.iter().filter(|text| SHARED.split(' ').any(|code| code == text.language)).collect();
    accuracy("42 languages, no others considered", &among, &shared);
    accuracy("all", &texts.iter().collect::<Vec<_>>(), &[]);
    calibration(&texts);
    speed(&among, &shared);
}

fn read(line: &str) -> Option<Text<'_>> {
    let mut fields = line.splitn(3, '\t');
    Some(Text { language: fields.next()?, kind: fields.next()?, words: fields.next()? })
}

fn start() {
    let before = resident_mb();
    let begun = Instant::now();
    black_box(detect::detect("Good morning", &[]));
    let took = begun.elapsed().as_secs_f64() * 1e3;
    println!("table read in {took:.1} ms, {:.1} MB", resident_mb() - before);
}

fn resident_mb() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0 kB");
    line.split_whitespace().next().and_then(|kb| kb.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

/// The mean of languages, and the languages below 95 %.
fn accuracy(name: &str, texts: &[&Text<'_>], allowed: &[Tag]) {
    let mut right: BTreeMap<&str, BTreeMap<&str, (usize, usize)>> = BTreeMap::new();
    for text in texts {
        let found = detect::detect(text.words, allowed).lang;
        let is_right = found.is_some_and(|lang| lang.language() == text.language);
        let count = right.entry(text.kind).or_default().entry(text.language).or_default();
        *count = (count.0 + usize::from(is_right), count.1 + 1);
    }
    println!("== {name}");
    for (kind, languages) in right {
        let share = |(right, all): &(usize, usize)| 100.0 * *right as f64 / *all as f64;
        let mean = languages.values().map(share).sum::<f64>() / languages.len() as f64;
        let weak = languages.iter().filter(|(_, count)| share(count) < 95.0);
        let weak: Vec<String> =
            weak.map(|(language, count)| format!("{language} {:.0}", share(count))).collect();
        println!("{kind:11} {mean:6.2} %   {}", weak.join(" "));
    }
}

fn calibration(texts: &[Text<'_>]) {
    println!("== told and right, of all");
    let mut bands = [(0.0, 0usize, 0usize); 11];
    for text in texts {
        let detection = detect::detect(text.words, &[]);
        let Some(lang) = detection.lang else { continue };
        let band = (0..=10).rfind(|tenth| f64::from(*tenth) / 10.0 <= detection.confidence);
        let band = if detection.confidence >= 0.99 { 10 } else { band.unwrap_or(0).min(9) };
        let seen = &mut bands[usize::try_from(band).unwrap()];
        *seen = (
            seen.0 + detection.confidence,
            seen.1 + usize::from(lang.language() == text.language),
            seen.2 + 1,
        );
    }
    for (told, right, all) in bands.into_iter().filter(|band| band.2 > 0) {
        let (told, right) = (100.0 * told / all as f64, 100.0 * right as f64 / all as f64);
        println!("told {told:5.1} %  right {right:5.1} %  of {all}");
    }
}

/// The fastest of some rounds, one thread.
fn speed(texts: &[&Text<'_>], allowed: &[Tag]) {
    println!("== texts a second, one thread, beside whatlang alone");
    for kind in ["word", "headline", "sentence_f", "article_f"] {
        let texts: Vec<&str> =
            texts.iter().filter(|text| text.kind == kind).map(|text| text.words).collect();
        let ours = fastest(&texts, |text| {
            black_box(detect::detect(text, allowed));
        });
        let theirs = fastest(&texts, |text| {
            black_box(whatlang::detect(text));
        });
        println!("{kind:11} {ours:8.0}  whatlang {theirs:8.0}  ratio {:.2}", ours / theirs);
    }
}

fn fastest(texts: &[&str], work: impl Fn(&str)) -> f64 {
    let round = |_| {
        let begun = Instant::now();
        for text in texts {
            work(text);
        }
        begun.elapsed().as_secs_f64()
    };
    texts.len() as f64 / (0..ROUNDS).map(round).fold(f64::MAX, f64::min)
}
