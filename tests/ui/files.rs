//! Folders of locale files, good and bad.

use std::{fs, os::unix::fs::symlink};

use tolmach::ui::Severity;

use crate::folder::{Folder, load, tag, told};

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
    let told = told(&ui);
    for part in [
        "Old Stuff:1 L015",
        "pt_br:1 L014",
        "uk/a.ftl:3 L001",
        "uk/a.ftl:4 L003",
        "uk/a.ftl:6 L010",
        "uk/bytes.ftl:1 L002",
        "uk/deep.ftl:1 L003",
        "uk/notes.txt:1 L015",
    ] {
        assert!(told.contains(&part.to_owned()), "{part} is not in {:?}", &told[..20]);
    }
    let warnings = ui.warnings();
    assert!(warnings.len() < 20 && warnings[0].contains("errors"), "{warnings:?}");
}

#[test]
fn the_built_in_english_lies_under_a_folder() {
    let ui = Folder::new("under").with("nl/page.ftl", "page-copy = Kopiëren").load();

    assert_eq!(ui.languages(), [tag("en"), tag("nl")]);
    assert_eq!(ui.text(&tag("nl"), "page-copy", &[]), "Kopiëren");
    assert_eq!(ui.text(&tag("nl"), "page-clear", &[]), "Clear");
}

#[test]
fn our_own_words_in_a_language_lie_under_the_portals() {
    let ui =
        Folder::new("own").with("uk/portal.ftl", "portal-home = Дім\npage-copy = Взяти").load();
    let say = |id| ui.text(&tag("uk"), id, &[]);

    assert_eq!([say("portal-home"), say("page-copy")], ["Дім", "Взяти"]);
    assert_eq!(say("page-clear"), "Очистити");
    assert_eq!(ui.languages(), [tag("en"), tag("uk")]);
}

#[test]
fn a_folder_that_is_not_there_is_an_error_that_names_it() {
    let problem = load(Some("/no/such/folder".into())).err().unwrap().to_string();

    assert!(problem.contains("ui.locales") && problem.contains("/no/such/folder"), "{problem}");
}

#[test]
fn files_in_folders_are_files_of_the_language() {
    let folder = Folder::new("nested")
        .with("uk/news/sport/football.ftl", "goal = Гол")
        .with("uk/.hidden/a.ftl", "hidden = так")
        .with("uk/a.ftl.swp", "a = ні");
    let ui = folder.load();

    assert_eq!(ui.text(&tag("uk"), "goal", &[]), "Гол");
    assert_eq!(ui.text(&tag("uk"), "hidden", &[]), "hidden");
    assert_eq!(told(&ui), ["uk/a.ftl.swp:1 L015"]);
}

#[test]
fn links_in_circles_and_endless_folders_end() {
    let deep = format!("uk/{}a.ftl", "x/".repeat(40));
    let folder = Folder::new("links").with("uk/a.ftl", "a = А").with(&deep, "deep = так");
    symlink("..", folder.0.join("uk/up")).unwrap();
    symlink(folder.0.join("uk"), folder.0.join("uk/self")).unwrap();
    symlink("/no/such/file", folder.0.join("uk/gone.ftl")).unwrap();
    symlink("uk", folder.0.join("pl")).unwrap();
    let ui = folder.load();

    assert_eq!(ui.text(&tag("uk"), "a", &[]), "А");
    assert_eq!(ui.text(&tag("pl"), "a", &[]), "А");
    assert_eq!(ui.text(&tag("uk"), "deep", &[]), "deep");
    let told = told(&ui);
    for part in ["uk/gone.ftl:1 L016", "uk/self:1 L015"] {
        assert!(told.contains(&part.to_owned()), "{part} is not in {told:?}");
    }
}

#[test]
fn what_is_no_locale_file_is_told_and_left_alone() {
    let folder = Folder::new("odd")
        .with("uk/a.ftl", "a = А")
        .with("uk/large.ftl", "# x\n".repeat(300_000) + "large = так")
        .with("uk/bytes.ftl", b"b = 1\nc = \xff")
        .with("iw/a.ftl", "a = א")
        .with("stray.ftl", "a = A")
        .with("README.md", "for people");
    fs::create_dir(folder.0.join("uk/folder.ftl")).unwrap();
    let ui = folder.load();

    assert_eq!(ui.languages(), [tag("en"), tag("uk")]);
    let expected = ["iw:1 L014", "stray.ftl:1 L015", "uk/bytes.ftl:2 L002", "uk/large.ftl:1 L003"];
    assert_eq!(told(&ui), expected);
    let set = ui.current();
    let hebrew = set.diagnostics().iter().find(|found| found.file == "iw").unwrap();
    assert_eq!(hebrew.suggestion.as_deref(), Some("rename it to he"));
    assert_eq!(hebrew.severity, Severity::Error);
}

#[test]
fn the_project_file_is_read_as_far_as_it_can_be() {
    let text = "source = \"uk\"\nrequired = [\"portal.ftl\", 3]\nfallbak = 1\n\n[locales.be]\n\
                fallback = [\"uk\", \"english!\"]\nmin_coverage = 7\nhidden = \"yes\"\n\n\
                [locales.iw]\nmin_coverage = 0.9\nhidden = true\n";
    let ui = Folder::new("project").with("uk/a.ftl", "a = А").with("l10n.toml", text).load();

    let set = ui.current();
    let project = set.project();
    assert_eq!((&project.source, &project.required), (&tag("uk"), &vec!["portal".to_owned()]));
    assert_eq!(project.locales[&tag("be")].fallback, [tag("uk")]);
    assert_eq!(project.locales[&tag("be")].min_coverage, None);
    assert_eq!(project.locales[&tag("he")].min_coverage, Some(0.9));
    assert!(project.locales[&tag("he")].is_hidden);
    let lines: Vec<(usize, usize)> = set
        .diagnostics()
        .iter()
        .filter(|found| found.code == "L017")
        .map(|found| (found.line, found.column))
        .collect();
    assert_eq!(lines, [(2, 27), (3, 1), (6, 19), (7, 16), (8, 10), (10, 10)]);
}

#[test]
fn a_project_file_that_is_no_toml_leaves_the_defaults() {
    let ui =
        Folder::new("no-toml").with("uk/a.ftl", "a = А").with("l10n.toml", "a = 1\n= 2").load();

    assert_eq!(ui.current().project(), &tolmach::ui::Project::default());
    assert_eq!(told(&ui), ["l10n.toml:2 L017"]);
}
