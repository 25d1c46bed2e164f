//! `tolmach locales coverage`: how much is translated.

use std::fmt::Write as _;

use serde_json::Value;
use tolmach::ui::Folder;

use super::places::Place;

fn half() -> Place {
    Place::clean()
        .with("en/widget.ftl", "widget-a = Four little words here\nwidget-b = One\n-term = Two\n")
        .with("uk/portal.ftl", "portal-hello = Вітаємо, { $name }\nportal-old = Старе\n")
        .with("uk/widget.ftl", "# machine draft (embedded): please review\nwidget-b = Один\n")
}

#[test]
fn each_number_counts_what_it_says() {
    let coverage = Folder::open(Some(half().path())).unwrap().coverage();

    let uk = coverage.iter().find(|it| it.lang.to_string() == "uk").unwrap();
    assert_eq!((uk.all.total, uk.all.translated, uk.all.missing), (4, 2, 2));
    assert_eq!((uk.all.obsolete, uk.all.drafts, uk.all.stale), (1, 1, 0));
    assert_eq!((uk.all.errors, uk.all.warnings), (0, 1));
    assert_eq!((uk.all.words, uk.all.words_translated), (11, 2));
    assert_eq!(uk.all.percent, 50);
    assert_eq!(uk.files["widget"].translated, 1);
    let en = coverage.iter().find(|it| it.lang.to_string() == "en").unwrap();
    assert_eq!((en.all.translated, en.all.percent), (4, 100));
}

#[test]
fn a_language_with_nothing_translated_has_0() {
    let coverage =
        Folder::open(Some(Place::clean().with("pl/portal.ftl", "").path())).unwrap().coverage();

    let pl = coverage.iter().find(|it| it.lang.to_string() == "pl").unwrap();
    assert_eq!((pl.all.total, pl.all.translated, pl.all.percent), (2, 0, 0));
}

#[test]
fn below_the_least_share_it_gives_1() {
    let place = half();

    assert_eq!(place.run(&["coverage", "--min", "50"]).code, 0);
    let low = place.run(&["coverage", "--min", "51"]);
    assert_eq!(low.code, 1);
    assert!(low.err.contains("uk: 2 of 4 messages, 50%, below 51%"), "{low:?}");
    assert_eq!(place.run(&["coverage", "--min", "100", "--locale", "en"]).code, 0);
}

#[test]
fn almost_complete_is_not_complete() {
    let mut source = String::new();
    for number in 0..1000 {
        let _ = writeln!(source, "portal-{number} = Text {number}");
    }
    let place = Place::new().with("en/portal.ftl", &source);
    place.write("uk/portal.ftl", source.replace("Text", "Текст").replace("portal-7 ", "portal-x "));

    let said = place.run(&["coverage", "--format", "badge", "--locale", "uk"]);

    let badge: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&badge["schemaVersion"], &badge["message"]), (&1.into(), &"99%".into()));
    assert_eq!(place.run(&["coverage", "--min", "100"]).code, 1);
}

#[test]
fn every_format_has_every_language() {
    let place = half();
    for format in ["text", "json", "markdown"] {
        let said = place.run(&["coverage", "--format", format, "--files"]);
        assert!(
            said.code == 0 && said.out.contains("uk") && said.out.contains("widget"),
            "{said:?}"
        );
    }
    let unknown = place.run(&["coverage", "--locale", "pl"]);
    assert!(unknown.code == 2 && unknown.err.contains("locales new pl"), "{unknown:?}");
}
