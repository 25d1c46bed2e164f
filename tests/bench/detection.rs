//! Detection on texts of known language: right answers a kind and a language, with a declared language
//! too, how far confidence can be believed, passages, texts a second beside `whatlang` alone and `lingua`, start
//! and memory.
//!
//! `cargo bench --bench detection`. Environment: `BENCH_TEXTS`, a file of `language<TAB>kind<TAB>text`, by
//! default `../shared/data/language/dev.tsv`; `PYTHON`, by default `python3`, which has `lingua` where
//! `pip install lingua-language-detector` was told to it: `tests/bench/detection.py` runs that.

// Figures for people, far below 2^53.
#![allow(clippy::cast_precision_loss)]

use std::{collections::BTreeMap, env, fs, hint::black_box, process::Command, time::Instant};

use tolmach::{
    detect::{self, Declaration},
    lang::Tag,
};

/// The languages that `whatlang` and `lingua` know, too.
const SHARED: &str = "en de fr es pt it nl pl cs sk sl hr sr ro hu bg mk ru uk be el tr sv da nb fi et lv lt ca ar fa \
                      he hi bn id vi zh ja ko th ur";
const ROUNDS: usize = 9;
const AT_A_TIME: usize = 20;

/// What is wanted, in percent.
const SHARED_WANTED: &[(&str, f64)] =
    &[("ui", 90.0), ("headline", 97.0), ("sentence", 98.8), ("articles", 99.9)];
const DECLARED_WANTED: &[(&str, f64)] = &[("ui", 96.5), ("headline", 98.5)];
const ALL_WANTED: &[(&str, f64)] = &[("headline", 94.0), ("articles", 98.7)];
/// How far what is told may be from what is right, in points.
const OFF_AT_MOST: f64 = 3.0;
/// Of fewer texts a band says too little: chance alone moves it by over four points.
const BAND_TEXTS: usize = 100;
const ARTICLES_A_SECOND: f64 = 10_000.0;
const LOADED_MS: f64 = 50.0;
const LOADED_MB: f64 = 25.0;

struct Text<'a> {
    language: &'a str,
    kind: &'a str,
    words: &'a str,
}

/// Right answers and all, by kind and language.
type Right<'a> = BTreeMap<&'a str, BTreeMap<&'a str, (usize, usize)>>;

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
    let all: Vec<&Text<'_>> = texts.iter().collect();
    let shared: Vec<Tag> = SHARED.split(' ').map(|code| code.parse().unwrap()).collect();
    let among: Vec<&Text<'_>> =
        texts.iter().filter(|text| SHARED.split(' ').any(|code| code == text.language)).collect();
    start();
    let seen = |allowed: &[Tag], text: &Text<'_>| detect::detect(text.words, allowed).lang;
    let right = count(&among, |text| seen(&shared, text));
    tell("42 languages, no others considered", &right, SHARED_WANTED);
    let by_language = count(&all, |text| seen(&[], text));
    tell("all 62 languages", &by_language, ALL_WANTED);
    declared("42 languages", &among, &shared, DECLARED_WANTED);
    declared("all 62 languages", &all, &[], &[]);
    table(&by_language);
    calibration("42 languages", &among, &shared);
    calibration("all 62 languages", &all, &[]);
    passages(&all);
    speed(&among, &shared);
    lingua(&path);
}

fn read(line: &str) -> Option<Text<'_>> {
    let mut fields = line.splitn(3, '\t');
    Some(Text { language: fields.next()?, kind: fields.next()?, words: fields.next()? })
}

/// A line for a figure that is wanted.
fn check(what: &str, is_ok: bool, figure: &str, wanted: &str) {
    println!("{} {what}: {figure}, wanted {wanted}", if is_ok { "ok   " } else { "short" });
}

fn start() {
    let before = resident_mb();
    let begun = Instant::now();
    black_box(detect::detect("Good morning", &[]));
    let (took, size) = (begun.elapsed().as_secs_f64() * 1e3, resident_mb() - before);
    check("reading the table", took < LOADED_MS, &format!("{took:.1} ms"), "under 50 ms");
    check("its memory", size < LOADED_MB, &format!("{size:.1} MB"), "under 25 MB");
}

fn resident_mb() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0 kB");
    line.split_whitespace().next().and_then(|kb| kb.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

/// How many answers are right; articles of both sets count as `articles`, too.
fn count<'a>(texts: &[&Text<'a>], answer: impl Fn(&Text<'a>) -> Option<Tag>) -> Right<'a> {
    let mut right = Right::new();
    for text in texts {
        let is_right = answer(text).is_some_and(|lang| lang.language() == text.language);
        for kind in [Some(text.kind), text.kind.starts_with("article_").then_some("articles")] {
            let Some(kind) = kind else { continue };
            let (right, all) = right.entry(kind).or_default().entry(text.language).or_default();
            *right += usize::from(is_right);
            *all += 1;
        }
    }
    right
}

fn percent((right, all): &(usize, usize)) -> f64 {
    100.0 * *right as f64 / *all as f64
}

/// The means of the languages, kind by kind, and what of them is wanted.
fn tell(name: &str, right: &Right<'_>, wanted: &[(&str, f64)]) {
    println!("== {name}");
    let mean = |languages: &BTreeMap<&str, (usize, usize)>| {
        languages.values().map(percent).sum::<f64>() / languages.len() as f64
    };
    for (kind, languages) in right {
        println!("{kind:11} {:6.2} %", mean(languages));
    }
    for (kind, wanted) in wanted {
        let Some(mean) = right.get(kind).map(mean) else { continue };
        check(kind, mean >= *wanted, &format!("{mean:.2} %"), &format!("{wanted} %"));
    }
}

/// [`tell`] where each text comes with a language said to be its own.
///
/// Nine in ten are right. Of the others seven in ten say English, as a page does that nobody set up, the rest
/// any language of the list; which text is told what depends on its place in the file alone.
fn declared(name: &str, texts: &[&Text<'_>], allowed: &[Tag], wanted: &[(&str, f64)]) {
    let languages: Vec<&str> = SHARED.split(' ').collect();
    let mut seed = 7u64;
    let said: BTreeMap<*const u8, Declaration> = texts
        .iter()
        .map(|text| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let dice = usize::try_from(seed >> 33).expect("31 bits fit");
            let lang = match () {
                () if !dice.is_multiple_of(10) => text.language,
                () if text.language != "en" && dice / 10 % 10 < 7 => "en",
                () => languages[dice / 100 % languages.len()],
            };
            (text.words.as_ptr(), Declaration::by_field(lang.parse().unwrap()))
        })
        .collect();
    let right = count(texts, |text| {
        detect::decide_within(text.words, said.get(&text.words.as_ptr()), allowed).from
    });
    tell(
        &format!("{name}, with a declared language that is right nine times in ten"),
        &right,
        wanted,
    );
}

/// Every language and kind, right answers in percent.
fn table(right: &Right<'_>) {
    println!("== of all 62, language by language");
    let kinds: Vec<&str> = right.keys().copied().collect();
    println!(
        "   {}",
        kinds.iter().map(|kind| format!("{kind:>11}")).collect::<Vec<String>>().concat()
    );
    let languages = &right[kinds[0]];
    for language in languages.keys() {
        let cell = |kind: &&str| match right[kind].get(language) {
            Some(count) => format!("{:11.1}", percent(count)),
            None => format!("{:>11}", "-"),
        };
        println!("{language} {}", kinds.iter().map(cell).collect::<Vec<String>>().concat());
    }
}

/// In bands of ten points what was told and what was right.
fn calibration(name: &str, texts: &[&Text<'_>], allowed: &[Tag]) {
    println!("== told and right, {name}");
    let mut bands = [(0.0, 0usize, 0usize); 10];
    for text in texts {
        let detection = detect::detect(text.words, allowed);
        let Some(lang) = detection.lang else { continue };
        let band = (1..10).filter(|tenth| f64::from(*tenth) / 10.0 <= detection.confidence).count();
        let (told, right, all) = &mut bands[band];
        *told += detection.confidence;
        *right += usize::from(lang.language() == text.language);
        *all += 1;
    }
    for (band, (told, right, all)) in bands.into_iter().enumerate().filter(|(_, band)| band.2 > 0) {
        let (told, right) = (100.0 * told / all as f64, 100.0 * right as f64 / all as f64);
        let band = format!("{:3}-{:3} %, {all:5} texts", 10 * band, 10 * band + 10);
        let figure = format!("told {told:5.1}, right {right:5.1}");
        if all < BAND_TEXTS {
            println!("few   {band}: {figure}");
            continue;
        }
        check(&band, (told - right).abs() <= OFF_AT_MOST, &figure, "within 3 points");
    }
}

/// How many paragraphs are taken for a passage of an article in their own language, which is wrong, and of an
/// English one, which is right; paragraphs too short to tell stay in any article.
fn passages(texts: &[&Text<'_>]) {
    println!(
        "== passages: of 60 letters or more, taken for foreign in an article of their own, in an English one"
    );
    let english: Tag = "en".parse().unwrap();
    for kind in ["headline", "sentence", "sentence_f", "article_l", "article_f"] {
        let (mut wrong, mut found, mut own, mut others) = (0, 0, 0, 0);
        let is_long =
            |text: &&&Text<'_>| text.words.chars().filter(|c| c.is_alphabetic()).count() >= 60;
        for text in texts.iter().filter(|text| text.kind == kind).filter(is_long) {
            own += 1;
            wrong += usize::from(
                detect::surely_other(text.words, &text.language.parse().unwrap()).is_some(),
            );
            if text.language != "en" {
                others += 1;
                found += usize::from(detect::surely_other(text.words, &english).is_some());
            }
        }
        println!(
            "{kind:11} wrong {wrong} of {own}, found {found} of {others} ({:.1} %)",
            percent(&(found, others))
        );
    }
}

/// One thread.
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
        if kind.starts_with("article") {
            let figure = format!("{ours:.0} a second");
            check("articles", ours >= ARTICLES_A_SECOND, &figure, "10000 a second");
        }
    }
}

/// Texts a second: of a few texts at a time the fastest of some rounds, so that other work on the machine
/// counts for little.
fn fastest(texts: &[&str], work: impl Fn(&str)) -> f64 {
    let round = |some: &[&str]| {
        let begun = Instant::now();
        for text in some {
            work(text);
        }
        begun.elapsed().as_secs_f64()
    };
    let least = |some| (0..ROUNDS).map(|_| round(some)).fold(f64::MAX, f64::min);
    texts.len() as f64 / texts.chunks(AT_A_TIME).map(least).sum::<f64>()
}

/// The same of `lingua`, in a process of its own: as a crate its models would be built with every test.
fn lingua(path: &str) {
    println!("== lingua, 42 languages, one thread");
    let python = env::var("PYTHON").unwrap_or("python3".into());
    match Command::new(&python).args(["tests/bench/detection.py", path]).status() {
        Ok(status) if status.success() => {}
        _ => println!("not measured: {python} -m pip install lingua-language-detector"),
    }
}
