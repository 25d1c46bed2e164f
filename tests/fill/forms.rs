//! Every plural form of the language, each a sentence of its own.

use crate::folder::{Folder, filled, unchanged};
use tolmach::ui::draft::{Phrase, Piece, Refusal, Sample};

/// The draft of one message, its phrases in their own words.
fn draft(message: &str, language: &str) -> String {
    let folder = Folder::with(&[("en/a.ftl", message), (&format!("{language}/b.ftl"), "")]);
    let text = filled(&folder.gaps(language).files[0], |phrase| Ok(unchanged(phrase)));
    text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n")
}

/// What a reader of the phrase sees.
fn seen(phrase: &Phrase) -> String {
    let samples: Vec<&Sample> = phrase.samples().collect();
    let show = |piece: Piece| match piece {
        Piece::Text(text) => text,
        Piece::Part(part) => match samples[part] {
            Sample::Number(text) | Sample::Words(text) => text.clone(),
            Sample::Nothing => String::new(),
        },
    };
    unchanged(phrase).into_iter().map(show).collect()
}

const COMMENTS: &str = "\
m = You have { $n ->
        [0] no comments
        [one] { $n } comment
       *[other] { $n } comments
    } here.
";

#[test]
fn a_selector_in_mid_sentence_is_moved_out_of_it() {
    assert_eq!(
        draft(COMMENTS, "uk"),
        "m =
    { $n ->
        [0] You have no comments here.
        [one] You have { $n } comment here.
        [few] You have { $n } comments here.
        [many] You have { $n } comments here.
       *[other] You have { $n } comments here.
    }"
    );
}

#[test]
fn each_form_is_asked_for_with_a_number_that_takes_it() {
    let folder = Folder::with(&[("en/a.ftl", COMMENTS), ("uk/b.ftl", "")]);

    let gaps = folder.gaps("uk");

    let seen: Vec<String> = gaps.files[0].sheets[0].phrases().iter().map(seen).collect();
    assert_eq!(
        seen,
        [
            "You have no comments here.",
            "You have 1 comment here.",
            "You have 2 comments here.",
            "You have 5 comments here.",
            "You have 1.5 comments here."
        ]
    );
}

#[test]
fn a_language_without_plural_forms_gets_no_selector() {
    let message = "m = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n";

    assert_eq!(draft(message, "ja"), "m = { $n } days");
    assert_eq!(draft(COMMENTS, "ja").matches('[').count(), 2);
}

#[test]
fn forms_that_all_say_the_same_become_one_sentence() {
    let message = "m = { $n ->\n    [one] { $n } min\n   *[other] { $n } min\n }\n";

    assert_eq!(draft(message, "pl"), "m = { $n } min");
}

#[test]
fn cases_with_names_keep_their_names() {
    let message =
        "m = { $who ->\n    [her] Her page\n    [his] His page\n   *[their] Their page\n }\n";

    let text = draft(message, "uk");

    for case in ["[her] Her page", "[his] His page", "*[their] Their page"] {
        assert!(text.contains(case), "{text}");
    }
}

#[test]
fn two_numbers_have_all_pairs_of_forms() {
    let message = "m = { $a ->\n    [one] { $a } file\n   *[other] { $a } files\n } in { $b ->\n    [one] { $b } folder\n   *[other] { $b } folders\n }\n";

    let text = draft(message, "pl");

    assert_eq!(text.matches("{ $b ->").count(), 4, "{text}");
    assert_eq!(text.matches("in { $b }").count(), 16, "{text}");
}

#[test]
fn ordinals_have_the_forms_of_ordinals() {
    let message = "m = { NUMBER($n, type: \"ordinal\") ->\n    [one] the { $n }st\n    [two] the { $n }nd\n   *[other] the { $n }th\n }\n";

    assert_eq!(draft(message, "it").matches("[many]").count(), 1);
}

#[test]
fn a_form_without_an_answer_says_what_another_says_and_that_is_told() {
    let folder = Folder::with(&[("en/a.ftl", COMMENTS), ("uk/b.ftl", "")]);
    let gaps = folder.gaps("uk");
    let sheet = &gaps.files[0].sheets[0];
    let mut answers: Vec<_> = sheet.phrases().iter().map(|p| Ok(unchanged(p))).collect();
    answers[2] = Err(Refusal::Unwritable);

    let draft = sheet.draft(&answers, "test").unwrap();

    assert!(draft.ftl.contains("[few] You have { $n } comments here."), "{}", draft.ftl);
    assert_eq!(draft.stand_ins, [Refusal::Unwritable]);
}

#[test]
fn a_message_whose_placeable_is_lost_or_doubled_is_refused() {
    let folder = Folder::with(&[("en/a.ftl", "m = By { $author }\n"), ("uk/b.ftl", "")]);
    let gaps = folder.gaps("uk");
    let sheet = &gaps.files[0].sheets[0];

    for pieces in [vec![Piece::Text("x".into())], vec![Piece::Part(0), Piece::Part(0)]] {
        let refused = sheet.draft(&[Ok(pieces)], "test").unwrap_err();

        assert_eq!(refused, Refusal::PartLost { placeable: "{ $author }".into() });
    }
}

#[test]
fn more_cases_than_people_write_are_refused() {
    let select = |name: &str| format!("{{ ${name} ->\n    [one] a\n   *[other] b\n }} ");
    let message = format!("m = {}{}{}\n", select("a"), select("b"), select("c"));
    let folder = Folder::with(&[("en/a.ftl", &message), ("ar/b.ftl", "")]);

    let gaps = folder.gaps("ar");

    assert_eq!(gaps.files[0].refused[0].1, Refusal::TooManyCases { limit: 48 });
}
