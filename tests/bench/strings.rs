//! How many messages a second are formatted, on one thread: plain text, a variable, a plural form with a
//! number, a date.
//!
//! `cargo bench --bench strings`.

// Figures for people, far below 2^53.
#![allow(clippy::cast_precision_loss)]

use std::{hint::black_box, time::Instant};

use tolmach::{
    config::Config,
    ui::{Arg, Date, Escaping, MessageRequest, Scratch, Ui},
};

const CALLS: usize = 200_000;
const ROUNDS: usize = 5;

const MESSAGES: &str = "plain = Read also
variable = Hello, { $name }!
plural = { $n ->
    [one] { $n } minute
    [few] { $n } minutes
   *[other] { $n } minutes
}
date = { DATETIME($d, dateStyle: \"long\") }
";

fn main() {
    // `cargo test --benches` only checks that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut scratch = Scratch::new(&"uk".parse().unwrap());
    assert!(scratch.add(MESSAGES).is_empty());
    let date = Date::read("2026-03-05T14:07Z", Some("Europe/Kyiv")).unwrap();
    let args = [("name", Arg::from("Оля")), ("n", Arg::from(1234_u64)), ("d", Arg::from(date))];
    for id in ["plain", "variable", "plural", "date"] {
        measure(id, || {
            black_box(scratch.format(id, &args));
        });
    }
    let ui = Ui::load(&Config::defaults().ui).unwrap();
    let (set, uk) = (ui.current(), "uk".parse().unwrap());
    let request = MessageRequest {
        id: "portal-home",
        attribute: None,
        args: &args,
        isolating: true,
        escaping: Escaping::Html,
    };
    measure("of the built-in strings, with fallback", || {
        black_box(set.format(&uk, &request));
    });
}

/// Prints the best of some rounds.
fn measure(what: &str, call: impl Fn()) {
    let best = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            (0..CALLS).for_each(|_| call());
            start.elapsed()
        })
        .min()
        .expect("there are rounds");
    let nanoseconds = best.as_nanos() as f64 / CALLS as f64;
    println!("{what}: {:.2} million a second, {nanoseconds:.0} ns each", 1e3 / nanoseconds);
}
