//! How long 100 languages of 1,000 messages take to be read, to be looked at again, and to be read again
//! after a change; and what they need of memory, read and when every language was asked for.
//!
//! `cargo bench --bench locales_reload`.

use std::{fmt::Write as _, fs, path::Path, time::Instant};

use tolmach::{
    config::{self, Config},
    lang::served_tags,
    ui::{Selection, Shape, Ui, Whose},
};

const LANGUAGES: usize = 100;
const MESSAGES: usize = 1_000;
const ROUNDS: usize = 5;

/// What the served languages lack to a hundred.
const MORE: &str = "en-GB en-AU en-CA en-IN en-NZ en-ZA en-IE es-MX es-AR es-CO es-CL es-PE fr-CA fr-CH \
    fr-BE de-AT de-CH it-CH pt-AO pt-MZ ar-EG ar-SA ar-MA ar-DZ nl-BE sv-FI ro-MD ru-KZ ms-SG ta-SG \
    bn-IN ur-IN";

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-reload");
    let _ = fs::remove_dir_all(&folder);
    let mut tags: Vec<String> = served_tags().iter().map(ToString::to_string).collect();
    tags.extend(MORE.split(' ').map(str::to_owned));
    tags.truncate(LANGUAGES);
    for tag in &tags {
        fs::create_dir_all(folder.join(tag)).expect("a folder");
        fs::write(folder.join(tag).join("portal.ftl"), source(tag)).expect("a file");
    }
    let settings = config::Ui { locales: Some(folder.clone()), ..Config::defaults().ui };
    let before = resident_kb();
    let start = Instant::now();
    let ui = Ui::load(&settings).expect("strings");
    let took = start.elapsed().as_millis();
    println!("{} languages × {MESSAGES} messages, {} bytes each", tags.len(), source("uk").len());
    println!("read: {took} ms; {} kB a language", (resident_kb() - before) / tags.len() as u64);
    answer_all(&ui);
    println!("all asked for: {} kB a language", (resident_kb() - before) / tags.len() as u64);
    measure("looked at again, nothing changed", &ui, |_| {});
    measure("read again, one file changed", &ui, |round| {
        let text = format!("{}new-{round} = New\n", source("uk"));
        fs::write(folder.join("uk/portal.ftl"), text).expect("a file");
    });
    measure("read again, the source changed", &ui, |round| {
        let text = format!("{}new-{round} = New\n", source("en"));
        fs::write(folder.join("en/portal.ftl"), text).expect("a file");
    });
}

/// Asks for every language in every shape, and for a message.
fn answer_all(ui: &Ui) {
    let set = ui.current();
    for lang in set.languages() {
        for shape in Shape::ALL {
            let whose = Whose::Language(lang.clone());
            set.answer(&whose, &Selection::whole(shape)).expect("no file was named");
        }
        assert_ne!(set.text(lang, "message-2", &[]), "message-2");
    }
}

/// Prints the best of some rounds.
fn measure(what: &str, ui: &Ui, change: impl Fn(usize)) {
    let rounds = (0..ROUNDS).map(|round| {
        change(round);
        let start = Instant::now();
        ui.reload().expect("the folder is there");
        start.elapsed()
    });
    println!("{what}: {} ms", rounds.min().expect("there are rounds").as_millis());
}

fn source(tag: &str) -> String {
    let mut source = String::new();
    for number in 0..MESSAGES {
        let _ = match number % 4 {
            0 => writeln!(
                source,
                "message-{number} = {{ $count ->\n    [one] {{ $count }} article in {tag}\n   *[other] {{ $count }} articles in {tag}\n}}"
            ),
            1 => {
                writeln!(source, "message-{number} = Written by {{ $author }} for readers of {tag}")
            }
            _ => {
                writeln!(source, "message-{number} = A sentence of a portal in {tag}, as most are")
            }
        };
    }
    source
}

fn resident_kb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
