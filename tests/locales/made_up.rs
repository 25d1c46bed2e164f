//! `tolmach locales pseudo`: languages made up for tests of pages.

use tolmach::ui::{Pseudo, pseudo};

use super::places::Place;

fn accented(source: &str) -> String {
    pseudo(source, Pseudo::Accented)
}

#[test]
fn only_text_changes() {
    let source = "\
# A comment
portal-a = Read <a data-l10n-name=\"x\">this</a> &amp; { $name } { -term(case: \"genitive\") }
    .title = { DATETIME($date, dateStyle: \"long\") } today
";
    let made = accented(source);

    assert_eq!(
        made,
        "# A comment\nportal-a = ⟦Ŕééááď <a data-l10n-name=\"x\">ţĥííš</a> &amp; { $name } { -term(case: \"genitive\") }⟧\n    .title = ⟦{ DATETIME($date, dateStyle: \"long\") } ţóóďááý⟧\n"
    );
}

#[test]
fn choices_keep_their_keys_and_brackets_stand_around_the_whole() {
    let source =
        "portal-a =\n    { $n ->\n        [one] file\n       *[other] { $n } files\n    }\n";

    let made = accented(source);

    assert!(
        made.contains("⟦{ $n ->\n        [one] ƒííļéé\n       *[other] { $n } ƒííļééš\n    }⟧"),
        "{made}"
    );
}

#[test]
fn attributes_of_terms_choose_forms_and_stay() {
    let made = accented("-term = News\n    .gender = plural\n");

    assert_eq!(made, "-term = Ñééŵš\n    .gender = plural\n");
}

#[test]
fn a_tag_around_a_placeable_stays_whole() {
    let made = accented("portal-a = <a href=\"/u/{ $x }/edit\">go</a>\n");

    assert_eq!(made, "portal-a = ⟦<a href=\"/u/{ $x }/edit\">ĝóó</a>⟧\n");
}

#[test]
fn the_other_one_runs_from_right_to_left() {
    let made = pseudo("portal-a = Read { $name }\n", Pseudo::Bidi);

    assert_eq!(made, "portal-a = \u{202e}Read\u{202c} { $name }\n");
}

#[test]
fn made_up_files_have_every_message_of_the_source_and_no_fault() {
    let place = Place::clean();

    assert_eq!(place.run(&["pseudo"]).code, 0);

    let ids = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.starts_with("portal-"));
        lines.map(|line| line.split(' ').next().unwrap().to_owned()).collect()
    };
    let source = place.read("en/portal.ftl");
    for tag in ["en-XA", "ar-XB"] {
        assert_eq!(ids(&place.read(&format!("{tag}/portal.ftl"))), ids(&source));
        let alone = Place::new().with("en/portal.ftl", place.read(&format!("{tag}/portal.ftl")));
        assert!(alone.check().iter().all(|it| it.severity < tolmach::ui::Severity::Warning));
    }
}

#[test]
fn made_up_languages_are_neither_checked_nor_counted() {
    let place = Place::clean();
    place.run(&["pseudo"]);

    assert_eq!(place.run(&["check", "--severity", "info"]).out, "");
    assert!(!place.run(&["coverage"]).out.contains("XA"));
}

#[test]
fn what_cannot_be_read_stays_as_it_is() {
    let source = "portal-a = Hello { $name\nportal-b = Bye\n";

    assert_eq!(accented(source), "portal-a = Hello { $name\nportal-b = ⟦Ɓýéé⟧\n");
}
