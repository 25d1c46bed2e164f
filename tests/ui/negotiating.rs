//! Which language a reader gets.

use tolmach::{
    config::{self, Config},
    ui::Ui,
};

use crate::folder::{Folder, built_in, tag};

#[test]
fn the_reader_gets_the_best_language_we_have() {
    let ui = built_in();
    let cases = [
        (None, None, "en"),
        (Some("uk"), Some("pl"), "uk"),
        (Some("pt"), None, "pt-BR"),
        (Some("pt_br"), None, "pt-BR"),
        (Some("es-419"), None, "es"),
        (Some("tlh"), Some("pl"), "pl"),
        (Some("../../etc"), Some("pl"), "pl"),
        (None, Some("de, pl;q=0.5, uk;q=0.9"), "uk"),
        (None, Some("uk;q=0, pl;q=0.1"), "pl"),
        (None, Some("uk-UA,uk;q=0.9,en-US;q=0.8"), "uk"),
        (None, Some("*"), "en"),
        (None, Some("en;q=0, *;q=0.5"), "es"),
        (None, Some("de;q=1, *;q=0"), "en"),
        (None, Some("pl;q=high, uk;q=0.2"), "uk"),
        (None, Some(";;,,q=,=;q=2, pt ; q=0.3"), "pt-BR"),
        (None, Some(""), "en"),
    ];

    for (asked, accept, expected) in cases {
        let chosen = ui.negotiate(asked, accept);
        assert_eq!(chosen.to_string(), expected, "?lang={asked:?} Accept-Language: {accept:?}");
    }
}

#[test]
fn a_long_header_is_read_in_part() {
    let header = "x-y,".repeat(100_000) + "pl";

    assert_eq!(built_in().negotiate(None, Some(&header)), tag("en"));
}

#[test]
fn a_script_is_never_crossed() {
    let folder = Folder::new("scripts")
        .with("zh-Hans/a.ftl", "a = 简")
        .with("sr/a.ftl", "a = ср")
        .with("he/a.ftl", "a = עב");
    let ui = folder.load();

    assert_eq!(ui.negotiate(Some("zh-TW"), None), tag("en"));
    assert_eq!(ui.negotiate(None, Some("zh-HK, sr;q=0.5")), tag("sr"));
    assert_eq!(ui.negotiate(Some("zh-CN"), None), tag("zh-Hans"));
    assert_eq!(ui.negotiate(Some("zh"), None), tag("zh-Hans"));
    assert_eq!(ui.negotiate(Some("sr-Latn"), None), tag("en"));
    assert_eq!(ui.negotiate(Some("iw"), None), tag("he"));
}

#[test]
fn a_default_without_strings_is_told() {
    let settings = config::Ui { default_language: tag("ja"), ..Config::defaults().ui };
    let ui = Ui::load(&settings).unwrap();

    assert_eq!(ui.negotiate(None, None), tag("en"));
    assert!(ui.warnings()[1].contains("ui.default_language"), "{:?}", ui.warnings());
}

#[test]
fn a_regional_language_falls_back_to_its_parent_message_by_message() {
    let folder = Folder::new("parents")
        .with("en/a.ftl", "a = en\nb = en\nc = en")
        .with("pt/a.ftl", "a = pt\nb = pt")
        .with("pt-PT/a.ftl", "a = pt-PT");
    let ui = folder.load();
    let say = |id| ui.text(&tag("pt-AO"), id, &[]);

    assert_eq!([say("a"), say("b"), say("c")], ["pt-PT", "pt", "en"]);
    assert_eq!(ui.strings(&tag("pt-PT")).messages["b"], "pt");
    assert!(ui.strings(&tag("pt-PT")).fallback.contains(&"b".to_owned()));
}
