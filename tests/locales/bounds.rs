//! Files that were not meant well: bounded work, clear words, no panic.

use std::fmt::Write as _;

use tolmach::ui::Severity;

use super::places::Place;

#[test]
fn deep_nesting_is_refused_and_its_neighbours_are_read() {
    for count in [256, 257, 100_000] {
        let nested = format!("portal-a = {}x{}\n", "{".repeat(count), "}".repeat(count));
        let place =
            Place::new().with("en/portal.ftl", format!("{nested}portal-b = {{ $nothing }}\n"));

        let found = place.check();

        assert!(found.iter().any(|it| it.severity == Severity::Error && it.line == 1), "{count}");
        assert!(found.iter().any(|it| it.code == "L201" && it.line == 2), "{count}: {found:#?}");
    }
}

#[test]
fn a_megabyte_of_garbage_is_told_and_survived() {
    // A fixed mix: every run sees the same.
    let signs =
        ['{', '}', '"', '\n', ' ', '#', '[', '*', '=', '-', 'a', '.', '<', '>', '&', '$', 'я'];
    let mut seed = 7_u32;
    let mut garbage = String::new();
    while garbage.len() < 1_000_000 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        garbage.push(signs[(seed >> 16) as usize % signs.len()]);
    }
    let place = Place::clean().with("uk/portal.ftl", garbage);

    assert_eq!(place.run(&["check"]).code, 1);
    assert_eq!(place.run(&["coverage"]).code, 0);
}

#[test]
fn ten_thousand_messages_with_wrong_names_are_all_told() {
    let (mut source, mut other) = (String::new(), String::new());
    for number in 0..10_000 {
        let _ = writeln!(source, "portal-message-{number} = Text {{ $name }}");
        let _ = writeln!(other, "portal-massage-{number} = Текст {{ $name }}");
    }
    let place = Place::new().with("en/portal.ftl", source).with("uk/portal.ftl", other);

    let found = place.check();

    let count = |code| found.iter().filter(|it| it.code == code).count();
    assert_eq!((count("L101"), count("L100")), (10_000, 10_000));
    assert!(
        found
            .iter()
            .any(|it| it.suggestion.as_deref().is_some_and(|it| it.contains("portal-message")))
    );
}

#[test]
fn a_chain_of_thousands_of_references_ends() {
    let mut source = String::new();
    for number in 0..5_000 {
        let _ = writeln!(source, "portal-m{number} = {{ portal-m{} }}", number + 1);
    }
    source += "portal-m5000 = end\n";

    let found = Place::new().with("en/portal.ftl", source).check();

    assert!(found.iter().any(|it| it.code == "L003"));
}

#[test]
fn a_message_of_very_many_choices_is_looked_at_in_part() {
    let choice =
        "{ $n ->\n [one] a { $n }\n [two] b { $n }\n [few] c { $n }\n *[other] d { $n }\n }";
    let source = format!("portal-a = {}\n", [choice; 40].join(" "));
    let place = Place::new().with("en/portal.ftl", &source).with("uk/portal.ftl", &source);

    assert!(!place.check().is_empty());
}

#[test]
fn a_file_of_ten_thousand_same_names_is_told_in_full() {
    let source = "portal-a = Text\n".repeat(10_000);

    let found = Place::new().with("en/portal.ftl", source).check();

    assert_eq!(found.iter().filter(|it| it.code == "L010").count(), 9_999);
}
