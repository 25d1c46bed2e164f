//! UI strings through the door the rest of the service uses.

use std::{collections::BTreeSet, fs, path::PathBuf};

use tolmach::{
    config,
    lang::{Tag, served_tags},
    ui::{Arg, Ui, UiError},
};

fn tag(text: &str) -> Tag {
    text.parse().unwrap()
}

fn load(locales: Option<PathBuf>) -> Result<Ui, UiError> {
    Ui::load(&config::Ui { locales, default_language: tag("en") })
}

fn built_in() -> Ui {
    load(None).unwrap()
}

/// An empty folder that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("tolmach-ui-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn with(self, file: &str, content: impl AsRef<[u8]>) -> Folder {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    fn load(&self) -> Ui {
        load(Some(self.0.clone())).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_built_in_strings_have_no_fault() {
    assert_eq!(built_in().warnings(), [] as [&str; 0]);
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
        let missing: Vec<_> = ui.strings(lang).fallback.iter().collect();
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
        let strings = ui.strings(lang);
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
        let strings = ui.strings(lang);
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

#[test]
fn a_faulty_entry_takes_only_itself() {
    let deep = "{".repeat(100_000);
    let folder = Folder::new("faulty")
        .with(
            "uk/a.ftl",
            format!("\u{feff}a = А\r\n    два\r\nb = {{ $\r\nc = {deep}\r\nd = Г\ra = Я\n"),
        )
        .with("uk/nested.ftl", "e = {\nF(\n".repeat(5_000) + "f = Е\n")
        .with("uk/deep.ftl", format!("h = {}", "{".repeat(256)))
        .with("uk/bytes.ftl", b"g = \xff\xfe")
        .with("uk/notes.txt", "not ours")
        .with("Old Stuff/a.ftl", "a = old")
        .with("pt_br/a.ftl", "a = pt")
        .with("l10n.toml", "");
    let ui = folder.load();
    let say = |id| ui.text(&tag("uk"), id, &[]);

    assert_eq!([say("a"), say("d"), say("f")], ["А\nдва", "Г", "Е"]);
    let told = ui.warnings().join("\n");
    for part in [
        "uk/a.ftl:3:",
        "uk/a.ftl:4:",
        "uk/a.ftl:6:",
        "uk/deep.ftl:1:",
        "uk/bytes.ftl",
        "uk/notes.txt",
        "Old Stuff/",
        "pt-BR",
    ] {
        assert!(told.contains(part), "{part} is not in {}", &told[..told.len().min(2_000)]);
    }
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
fn the_built_in_english_lies_under_a_folder() {
    let ui = Folder::new("under").with("de/page.ftl", "page-copy = Kopieren").load();

    assert_eq!(ui.languages(), [tag("de"), tag("en")]);
    assert_eq!(ui.text(&tag("de"), "page-copy", &[]), "Kopieren");
    assert_eq!(ui.text(&tag("de"), "page-clear", &[]), "Clear");
}

#[test]
fn a_folder_that_is_not_there_is_an_error_that_names_it() {
    let problem = load(Some("/no/such/folder".into())).err().unwrap().to_string();

    assert!(problem.contains("ui.locales") && problem.contains("/no/such/folder"), "{problem}");
}

#[test]
fn a_default_without_strings_is_told() {
    let settings = config::Ui { locales: None, default_language: tag("ja") };
    let ui = Ui::load(&settings).unwrap();

    assert_eq!(ui.negotiate(None, None), tag("en"));
    assert!(ui.warnings()[0].contains("ui.default_language"), "{:?}", ui.warnings());
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
            let name = ui.language_name(&of, reader);
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
