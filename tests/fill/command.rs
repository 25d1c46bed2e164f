//! The command, through the built program, with translators that only rearrange.

use std::process::{Command, Output};

use crate::folder::Folder;

pub fn fill(folder: &Folder, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tolmach"))
        .args(["locales", "fill", "--locales"])
        .arg(folder.path())
        .args(["--test-backends", "--offline"])
        .arg("--data")
        .arg(folder.path().join(".data"))
        .args(arguments)
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .env("TOLMACH_MODELS_FOLDER", crate::real::models())
        .output()
        .unwrap()
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const SOURCE: &str = "\
-brand = Omega
# Variables:
#   $author (String) - who wrote it
byline = By { $author } for { -brand }, see <a data-l10n-name=\"all\">all articles</a> & more
    .title = Written by { $author }
days = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
 }
";

fn folder() -> Folder {
    Folder::with(&[("en/a.ftl", SOURCE), ("uk/a.ftl", "# Наше\n\nown = Своє\n")])
}

#[test]
fn what_is_missing_is_drafted_with_placeables_and_tags_as_they_were() {
    let folder = folder();

    let output = fill(&folder, &["uk", "--backend", "upper"]);

    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(
        folder.read("uk/a.ftl"),
        "# Наше

own = Своє

# Variables:
#   $author (String) - who wrote it
# machine draft (upper): please review
byline = BY { $author } FOR { -brand }, SEE <a data-l10n-name=\"all\">ALL ARTICLES</a> & MORE
    .title = WRITTEN BY { $author }
# machine draft (upper): please review
days =
    { $days ->
        [one] { $days } DAY AGO
        [few] { $days } DAYS AGO
        [many] { $days } DAYS AGO
       *[other] { $days } DAYS AGO
    }
"
    );
    let told = text(&output.stderr);
    assert!(told.contains("2 drafted, 0 refused, 0 left"), "{told}");
    assert!(told.contains("uk/a.ftl: -brand: a name is not drafted"), "{told}");
}

#[test]
fn placeables_find_their_places_where_words_change_theirs() {
    let folder = folder();

    fill(&folder, &["uk", "--backend", "reverse", "--ids", "days"]);

    let drafted = folder.read("uk/a.ftl");
    assert!(drafted.contains("[one] ago day { $days }"), "{drafted}");
}

#[test]
fn signs_of_html_are_spelled_as_the_source_spells_them() {
    let source = "plain = R&D < 5 & more\ntags = R&D <b>a</b> & more\nspelled = R&amp;D <b>a</b>\n";
    let folder = Folder::with(&[("en/a.ftl", source), ("uk/a.ftl", "")]);

    fill(&folder, &["uk", "--backend", "identity"]);

    let drafted = folder.read("uk/a.ftl");
    let lines: Vec<&str> = drafted.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(lines.join("\n"), source.trim_end());
}

#[test]
fn a_second_run_has_nothing_to_do() {
    let folder = folder();
    fill(&folder, &["uk", "--backend", "upper"]);
    let before = folder.read("uk/a.ftl");

    let output = fill(&folder, &["uk", "--backend", "identity"]);

    assert_eq!(output.status.code(), Some(0));
    assert_eq!(folder.read("uk/a.ftl"), before);
}

#[test]
fn only_what_is_still_marked_is_drafted_again() {
    let folder = folder();
    fill(&folder, &["uk", "--backend", "upper"]);
    let reviewed = folder.read("uk/a.ftl").replacen(
        "#   $author (String) - who wrote it\n# machine draft (upper): please review\n",
        "#   $author (String) - who wrote it\n",
        1,
    );
    folder.write("uk/a.ftl", &reviewed);

    let output = fill(&folder, &["uk", "--backend", "identity", "--overwrite-drafts"]);

    let again = folder.read("uk/a.ftl");
    assert!(again.contains("byline = BY { $author }"), "{again}");
    assert!(again.contains("# machine draft (identity): please review\ndays ="), "{again}");
    assert!(again.contains("[few] { $days } days ago"), "{again}");
    assert!(text(&output.stderr).contains("1 drafted"), "{}", text(&output.stderr));
}

#[test]
fn a_dry_run_prints_and_writes_nothing() {
    let folder = folder();
    let before = folder.read("uk/a.ftl");

    let output = fill(&folder, &["uk", "--backend", "upper", "--dry-run", "--limit", "1"]);

    assert_eq!(folder.read("uk/a.ftl"), before);
    assert!(text(&output.stdout).contains("byline = BY { $author }"), "{}", text(&output.stdout));
    assert!(text(&output.stderr).contains("1 would be drafted, 0 refused, 1 left"));
}

#[test]
fn a_file_with_a_fault_is_left_alone() {
    let folder = folder();
    let broken = "fine = Добре\nbroken = { $x\n";
    folder.write("uk/a.ftl", broken);

    let output = fill(&folder, &["uk", "--backend", "upper"]);

    assert_eq!(output.status.code(), Some(1));
    assert_eq!(folder.read("uk/a.ftl"), broken);
    let told = text(&output.stderr);
    assert!(told.contains("uk/a.ftl: left alone: line 2 cannot be read as Fluent"), "{told}");
}

#[test]
fn a_placeable_in_a_tag_is_refused_and_the_rest_is_drafted() {
    let source = "bad = See <a href=\"{ $url }\">it</a>\ngood = See it\n";
    let folder = Folder::with(&[("en/a.ftl", source), ("uk/a.ftl", "")]);

    let output = fill(&folder, &["uk", "--backend", "upper"]);

    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("uk/a.ftl: bad: "), "{}", text(&output.stderr));
    assert!(folder.read("uk/a.ftl").ends_with("good = SEE IT\n"));
}

#[test]
fn what_cannot_begin_says_what_would_help() {
    let folder = folder();
    for (arguments, wanted) in [
        (&["de"][..], "tolmach locales new de"),
        (&["en"][..], "is a variant of the source language"),
        (&["en-GB"][..], "is a variant of the source language"),
        (&["uk", "--backend", "nobody"][..], "expected one of embedded, identity"),
        (&["uk", "--backend", "embedded"][..], "tolmach models install en-uk"),
        (&["uk", "--file", "b"][..], "expected one of uk/a.ftl"),
        (&["uk", "--ids", "own"][..], "\"own\" is not missing in uk"),
    ] {
        let output = fill(&folder, arguments);

        assert_eq!(output.status.code(), Some(2), "{arguments:?} {}", text(&output.stderr));
        assert!(text(&output.stderr).contains(wanted), "{arguments:?} {}", text(&output.stderr));
    }
    assert_eq!(folder.read("uk/a.ftl"), "# Наше\n\nown = Своє\n");
}
