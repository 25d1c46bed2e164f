//! How long it takes to serve changed locale files: 100 languages of 1,000 messages, on one thread.
//!
//! `cargo bench --bench locales_reload`.

use std::{fs, path::Path, time::Instant};

use tolmach::{
    config::{self, Config},
    ui::Ui,
};

const LANGUAGES: usize = 100;
const MESSAGES: usize = 1_000;
const ROUNDS: usize = 5;

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = std::env::temp_dir().join(format!("tolmach-reload-{}", std::process::id()));
    for tag in tags() {
        write(&folder, &tag, 0);
    }
    let settings = config::Ui { locales: Some(folder.clone()), ..Config::defaults().ui };
    let ui = measured("first load", || Ui::load(&settings).unwrap());
    measured("nothing changed", || assert!(!ui.reload().unwrap().is_other));
    for round in 1..=ROUNDS {
        write(&folder, "de", round);
        measured("one file changed", || assert_eq!(ui.reload().unwrap().changed.len(), 1));
    }
    fs::remove_dir_all(&folder).unwrap();
}

/// English, which the others are compared with, and regions of it, German, and regions of German.
fn tags() -> Vec<String> {
    let regional = |language: &'static str| {
        let letters = || (b'A'..=b'Z').map(char::from);
        letters().flat_map(move |a| letters().map(move |b| format!("{language}-{a}{b}")))
    };
    let all = ["en", "de"].map(str::to_owned).into_iter();
    all.chain(regional("de").filter(|tag| tag.parse::<tolmach::lang::Tag>().is_ok()))
        .take(LANGUAGES)
        .collect()
}

fn write(folder: &Path, tag: &str, version: usize) {
    let text: String = (0..MESSAGES)
        .map(|id| match id % 10 {
            0 => format!("m{id} = {{ $n ->\n    [one] {{ $n }} thing {version}\n   *[other] {{ $n }} things\n}}\n"),
            1..=3 => format!("m{id} = Hello {{ $name }}, this is message {version}\n"),
            _ => format!("m{id} = A plain sentence of the page, number {id}, version {version}\n"),
        })
        .collect();
    fs::create_dir_all(folder.join(tag)).unwrap();
    fs::write(folder.join(tag).join("portal.ftl"), text).unwrap();
}

fn measured<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let result = work();
    println!("{what:20} {:8.1} ms", begun.elapsed().as_secs_f64() * 1000.0);
    result
}
