//! Messages that are wrong or hostile: told, bounded, never a panic.

use std::fmt::Write as _;

use tolmach::ui::{Arg, ProblemKind, Scratch};

use super::{kinds, messages, tag, tell};

#[test]
fn a_message_of_too_many_placeables_ends() {
    let mut source = String::from("l0 = lol\n");
    for level in 1..12 {
        let one = format!("{{ l{} }}", level - 1);
        let _ = writeln!(source, "l{level} = {}", [one.as_str(); 10].join(" "));
    }

    let (text, problems) = messages("en", &source).format("l11", &[]).unwrap();

    assert!(text.len() < 1000);
    assert_eq!(kinds(&problems), [ProblemKind::TooManyPlaceables]);
}

#[test]
fn every_form_of_placeable_may_be_one_too_many() {
    let hundred = "{ \"a\" }".repeat(101);
    let ends = [
        "{ { $x } }",
        "{ { { $x } } }",
        "{ 1 ->\n *[one] { $x }\n }",
        "{ \"s\" ->\n *[a] { $x }\n }",
        "{ { $x ->\n *[one] { $x }\n } }",
        "{ NUMBER({ $x }) }",
        "{ NUMBER({ { $x } }) }",
        "{ 5 }",
        "{ -t(x: 1) }",
        "{ -t.a ->\n *[one] { $x }\n }",
    ];
    for placeables in 95..=101 {
        for end in ends {
            let start: String = hundred[..placeables * 7].to_owned();
            let source = format!(
                "-t = { } { }\n .a = { } { }\nm = {start}{end}\n",
                "{ $x }", "{ $x }", "{ $x }", "b"
            );
            let (text, _) =
                messages("en", &source).format("m", &[("x", Arg::from(1_u64))]).unwrap();
            assert!(!text.is_empty());
        }
    }
}

#[test]
fn a_long_text_is_cut_on_a_character() {
    let long = "є".repeat(100_000);
    let source = format!("m = {}\n", "{ $x } ".repeat(50));

    let (text, problems) = messages("uk", &source).format("m", &[("x", Arg::from(long))]).unwrap();

    assert!(text.len() <= 1 << 20);
    assert_eq!(kinds(&problems), [ProblemKind::TooLong]);
}

#[test]
fn circles_end() {
    let source = "a = { b }\nb = { a }\n-t = { -t }\nc = { -t }\nd = { d.x }\n .x = { d }\n";
    let scratch = messages("en", source);

    for id in ["a", "b", "c", "d", "d.x"] {
        let (_, problems) = scratch.format(id, &[]).unwrap();
        assert_eq!(kinds(&problems), [ProblemKind::Cycle], "{id}");
    }
}

#[test]
fn problems_tell_what_is_missing() {
    let kind = |pattern: &str| kinds(&tell("en", pattern, "1").1);

    assert_eq!(kind("{ $y }"), [ProblemKind::UnknownVariable]);
    assert_eq!(kind("{ other }"), [ProblemKind::UnknownMessage]);
    assert_eq!(kind("{ -other }"), [ProblemKind::UnknownTerm]);
    assert_eq!(kind("{ m.other }"), [ProblemKind::UnknownAttribute]);
    assert_eq!(kind("{ OTHER($x) }"), [ProblemKind::UnknownFunction]);
    assert_eq!(kind("{ LIST($x) }"), [ProblemKind::WrongType]);
    assert_eq!(kind("{ DATETIME(\"a\") }"), [ProblemKind::WrongType]);
    assert_eq!(kind("{ $y ->\n *[other] o\n }"), [ProblemKind::UnknownVariable]);
}

#[test]
fn the_function_that_selects_is_not_for_messages() {
    let mut scratch = Scratch::new(&tag("en"));

    let told = scratch.add("m = { SELECT-VARIANT($x, \"one\") }\nn = fine\n");

    assert_eq!(told.len(), 1);
    assert!(told[0].contains("select expression"), "{told:?}");
    assert!(scratch.format("m", &[]).is_none() && scratch.format("n", &[]).is_some());
}

#[test]
fn text_survives_the_rewriting_letter_for_letter() {
    let source = "m =\n    First line { $x ->\n        [one]\n            {\"  \"}indented\n              deeper\n\n            after a blank\n       *[other] { \"{\" } x { \"\\u00e9\\\"\" }\n    }\n      second line\n    { \"[\" }third { { $x } }\n";
    let scratch = messages("en", source);
    let say = |x: u64| scratch.format("m", &[("x", Arg::from(x))]).unwrap().0;

    assert_eq!(say(1), "First line   indented\n  deeper\n\nafter a blank\n  second line\n[third 1");
    assert_eq!(say(2), "First line { x é\"\n  second line\n[third 2");
}
