//! UI strings through the door the rest of the service uses.

#[path = "ui/files.rs"]
mod files;
#[path = "ui/folder.rs"]
mod folder;
#[path = "ui/negotiating.rs"]
mod negotiating;
#[path = "ui/reloading.rs"]
mod reloading;

use std::collections::BTreeSet;

use tolmach::{lang::served_tags, ui::Arg};

use folder::{Folder, built_in, tag};

#[test]
fn the_built_in_strings_have_no_fault() {
    assert_eq!(built_in().warnings(), [] as [String; 0]);
}

#[test]
fn it_is_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&built_in());
}

#[test]
fn every_language_has_every_message() {
    let ui = built_in();

    for lang in ui.languages() {
        let missing = ui.strings(&lang).fallback.clone();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}

#[test]
fn a_translation_uses_the_variables_of_its_source() {
    let ui = built_in();
    let variables = |text: &str| -> BTreeSet<String> {
        let names = text.split('$').skip(1);
        names.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric()).collect()).collect()
    };
    let english = ui.strings(&tag("en"));

    for lang in ui.languages() {
        let strings = ui.strings(&lang);
        for id in &english.patterns {
            let (source, target) = (&english.messages[id], &strings.messages[id]);
            assert_eq!(variables(source), variables(target), "{lang}: {id}");
        }
    }
}

#[test]
fn what_the_browser_fills_in_has_no_plural_rules() {
    let ui = built_in();

    for lang in ui.languages() {
        let strings = ui.strings(&lang);
        for id in strings.patterns.iter().filter(|id| id.starts_with("page-")) {
            assert!(!strings.messages[id].contains("->"), "{lang}: {id}");
        }
    }
}

/// The CLDR rules for whole numbers, written out once more as the oracle.
fn plural_form(lang: &str, n: usize) -> &'static str {
    let (tens, ones) = (n % 100, n % 10);
    match lang {
        "en" | "es" | "pl" if n == 1 => "one",
        "pt-BR" if n <= 1 => "one",
        "uk" if ones == 1 && tens != 11 => "one",
        "uk" | "pl" if (2..=4).contains(&ones) && !(12..=14).contains(&tens) => "few",
        "uk" | "pl" => "many",
        _ => "other",
    }
}

#[test]
fn numbers_choose_the_right_plural_form() {
    let forms =
        "n = { $n ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    let mut folder = Folder::new("plurals");
    for lang in ["en", "es", "pl", "pt-BR", "uk"] {
        folder = folder.with(&format!("{lang}/a.ftl"), forms);
    }
    let ui = folder.load();

    for lang in ["en", "es", "pl", "pt-BR", "uk"] {
        for n in 0..=1_000 {
            let chosen = ui.text(&tag(lang), "n", &[("n", n.into())]);
            assert_eq!(chosen, plural_form(lang, n), "{lang}: {n}");
        }
    }
}

#[test]
fn a_limit_is_told_in_the_language_of_the_reader() {
    let ui = built_in();
    let args: &[(&str, Arg)] = &[("seconds", 22_usize.into())];

    let uk = ui.text(&tag("uk"), "error-busy", args);
    let pl = ui.text(&tag("pl"), "error-busy.title", args);

    assert!(uk.ends_with("через 22 секунди."), "{uk}");
    assert_eq!(pl, "Usługa jest przeciążona");
}

#[test]
fn texts_carry_no_invisible_marks() {
    let text = built_in().text(&tag("en"), "error-not-found", &[("path", "/x".into())]);

    assert!(text.starts_with("There is nothing at /x."), "{text:?}");
}

#[test]
fn an_unknown_message_is_its_id_and_a_missing_argument_shows() {
    let ui = built_in();

    assert_eq!(ui.text(&tag("uk"), "no-such.thing", &[]), "no-such.thing");
    assert_eq!(ui.text(&tag("uk"), "..", &[]), "..");
    assert!(ui.text(&tag("en"), "error-not-found", &[]).contains("{$path}"));
}

#[test]
fn a_broken_translation_gives_way_to_english() {
    let folder = Folder::new("broken")
        .with("en/a.ftl", "hello = Hello, { $name }")
        .with("uk/a.ftl", "hello = Вітаю, { $nome }");
    let ui = folder.load();

    assert_eq!(ui.text(&tag("uk"), "hello", &[("name", "Ada".into())]), "Hello, Ada");
}

#[test]
fn messages_that_refer_to_each_other_for_ever_end() {
    let folder = Folder::new("cycle").with("en/a.ftl", "a = { b }\nb = { a } { a }");

    assert!(folder.load().text(&tag("en"), "a", &[]).len() < 100);
}

#[test]
fn published_strings_tell_text_from_patterns() {
    let ui = built_in();
    let strings = ui.strings(&tag("uk-UA"));

    assert_eq!(strings.lang, tag("uk"));
    assert_eq!(strings.messages["page-copy"], "Копіювати");
    assert_eq!(strings.messages["page-detected"], "Визначено мову: { $language }");
    assert!(strings.patterns.contains(&"error-busy".to_owned()));
    assert!(!strings.patterns.contains(&"error-busy.title".to_owned()));
}

#[test]
fn a_published_pattern_is_fluent_again() {
    let pattern = built_in().strings(&tag("uk")).messages["error-busy"].clone();
    let ui = Folder::new("again").with("uk/a.ftl", format!("again = {pattern}\n")).load();

    let text = ui.text(&tag("uk"), "again", &[("seconds", 1_usize.into())]);

    assert!(text.ends_with("через 1 секунду."), "{text}");
}

#[test]
fn every_served_language_has_a_name_in_every_language_of_the_page() {
    let ui = built_in();

    for reader in ui.languages() {
        for of in served_tags() {
            let name = ui.language_name(&of, &reader);
            assert!(name != of.to_string() && !name.is_empty(), "{of} in {reader}");
            assert!(reader.language() != "uk" || !name.is_ascii(), "{of} in uk: {name}");
        }
    }
}

#[test]
fn names_of_languages_read_as_in_running_text() {
    let ui = built_in();
    let name = |of, reader| ui.language_name(&tag(of), &tag(reader));

    assert_eq!(name("pt", "uk"), "португальська");
    assert_eq!(name("uk", "pt-BR"), "ucraniano");
    assert_eq!(name("zh-Hant", "es"), "chino tradicional");
    assert_eq!(name("pt-BR", "en"), "Brazilian Portuguese");
    assert_eq!(name("sr-Latn", "pl"), "serbski (alfabet łaciński)");
    assert_eq!(name("pl", "tlh"), "Polish");
    assert_eq!(name("tlh", "tlh"), "Klingon");
    assert_eq!(name("qaa", "en"), "qaa");
}
