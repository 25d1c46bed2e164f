//! Formatting of Fluent messages: the cases of fluent-rs, plural forms in every language, numbers,
//! dates, lists, and what happens to messages that are wrong.

#[path = "fluent/arguments.rs"]
mod arguments;
#[path = "fluent/browsers.rs"]
mod browsers;
#[path = "fluent/cases.rs"]
mod cases;
#[path = "fluent/dates.rs"]
mod dates;
#[path = "fluent/falling_back.rs"]
mod falling_back;
#[allow(dead_code, reason = "tests/ui.rs uses the rest")]
#[path = "ui/folder.rs"]
mod folder;
#[path = "fluent/limits.rs"]
mod limits;
#[path = "fluent/numbers.rs"]
mod numbers;
#[path = "fluent/plurals.rs"]
mod plurals;

use tolmach::{
    lang::Tag,
    ui::{Arg, Problem, ProblemKind, Scratch},
};

fn tag(text: &str) -> Tag {
    text.parse().unwrap()
}

/// Messages of one language, all of them usable.
fn messages(lang: &str, source: &str) -> Scratch {
    let mut scratch = Scratch::new(&tag(lang));
    assert_eq!(scratch.add(source), [] as [&str; 0], "{source}");
    scratch
}

/// The text of a single pattern with one argument `x`, written as JSON.
fn say(lang: &str, pattern: &str, x: &str) -> String {
    let (text, problems) = tell(lang, pattern, x);
    assert_eq!(problems, [], "{pattern}");
    text
}

/// As [`say`], with what went wrong.
fn tell(lang: &str, pattern: &str, x: &str) -> (String, Vec<Problem>) {
    let arg = Arg::from_json(x).unwrap();
    messages(lang, &format!("m = {pattern}\n")).format("m", &[("x", arg)]).unwrap()
}

fn kinds(problems: &[Problem]) -> Vec<ProblemKind> {
    problems.iter().map(|problem| problem.kind).collect()
}
