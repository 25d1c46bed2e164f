//! What is written says what was meant, whatever it was.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use proptest::prelude::*;

use crate::folder::{Folder, filled, unchanged};
use tolmach::ui::draft::Piece;

/// Cases of each property.
fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|value| value.parse().ok());
    ProptestConfig {
        cases: cases.unwrap_or(200),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// What the message `m` of the text says, in a language with the plural forms of English.
fn said(text: &str, number: f64) -> String {
    let resource = FluentResource::try_new(text.to_owned())
        .unwrap_or_else(|(_, errors)| panic!("{errors:?} in\n{text}"));
    let mut bundle = FluentBundle::new(vec!["de".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().unwrap();
    bundle.add_resource(resource).unwrap();
    let pattern = bundle.get_message("m").unwrap().value().unwrap();
    let mut args = FluentArgs::new();
    args.set("a", FluentValue::from("A{}"));
    args.set("n", FluentValue::from(number));
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{errors:?} in\n{text}");
    said
}

/// Text as people write it, with signs that mean something to Fluent.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zäї .,:!?<>&'\"*\\[\\]#=-]{1,12}",
        Just("\n    ".to_owned()),
        Just("\n\n    ".to_owned()),
        Just("\n      - ".to_owned()),
    ]
}

fn placeable() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("{ $a }".to_owned()),
        Just("{ $n }".to_owned()),
        Just("{ -t }".to_owned()),
        Just("{ NUMBER($n, minimumFractionDigits: 1) }".to_owned()),
        Just("{ \"\" }".to_owned()),
        Just("{ \" \" }".to_owned()),
        Just("{ \"{\" }".to_owned()),
        Just("{ \"\\u00A0\" }".to_owned()),
        Just("{ \"\\\\ \\\"\" }".to_owned()),
        Just("{ { $a } }".to_owned()),
    ]
}

/// A pattern, with or without selectors in it.
fn pattern(depth: u32) -> BoxedStrategy<String> {
    let piece = prop_oneof![3 => text(), 2 => placeable()];
    let plain = prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat());
    if depth == 0 {
        return plain.prop_map(|text| format!("x{text}x")).boxed();
    }
    let select = (pattern(depth - 1), pattern(depth - 1), pattern(depth - 1)).prop_map(
        |(zero, one, other)| {
            format!(
                "{{ $n ->\n        [0] {zero}\n        [one] {one}\n       *[other] {other}\n    }}"
            )
        },
    );
    let named = (pattern(depth - 1), pattern(depth - 1)).prop_map(|(one, other)| {
        format!("{{ $a ->\n        [x] {one}\n       *[y] {other}\n    }}")
    });
    let whole = (plain.clone(), prop_oneof![2 => select, 1 => named], plain.clone());
    prop_oneof![
        1 => plain.prop_map(|text| format!("x{text}x")),
        2 => whole.prop_map(|(before, select, after)| format!("x{before}{select}{after}x")),
    ]
    .boxed()
}

/// Breaks of a line in a sentence become spaces, and that is meant.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_draft_in_the_same_words_says_the_same(pattern in pattern(2)) {
        let source = format!("-t = Term\nm =\n    {pattern}\n");
        let folder = Folder::with(&[("en/a.ftl", &source), ("de/a.ftl", "-t = Term\n")]);
        let gaps = folder.gaps("de");
        prop_assume!(gaps.skipped.is_empty() && gaps.files[0].refused.is_empty());

        let text = filled(&gaps.files[0], |phrase| Ok(unchanged(phrase)));

        for number in [0.0, 1.0, 2.0, 17.0] {
            let (meant, written) = (said(&source, number), said(&text, number));
            prop_assert_eq!(words(&meant), words(&written), "{}\n{}", source, text);
        }
    }

    #[test]
    fn any_translation_reads_back_letter_for_letter(
        before in "[a-z{}\\[\\]*.#\"\\\\ \n-]{0,16}",
        after in "[a-z{}\\[\\]*.#\"\\\\ \n-]{0,16}",
    ) {
        let source = "m = a { $a } b\n";
        let folder = Folder::with(&[("en/a.ftl", source), ("de/a.ftl", "")]);
        let pieces = [Piece::Text(before.clone()), Piece::Part(0), Piece::Text(after.clone())];

        let text = filled(&folder.gaps("de").files[0], |_| Ok(pieces.to_vec()));

        prop_assert_eq!(said(&text, 1.0), format!("{before}A{{}}{after}"), "{}", text);
    }
}
