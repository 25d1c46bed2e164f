//! `tolmach locales new`: a language from nothing.

use super::places::Place;

const EN: &str = "\
### The portal.

## Head

# Variables:
#   $count (Number) - comments
# lint-disable L204: short
portal-comments =
    { $count ->
        [0] No comments
        [one] { $count } comment
       *[other] { $count } comments
    }
    .title = Read them
-portal-name = News
language-sr-Latn = Serbian
";

fn started(lang: &str) -> Place {
    let place =
        Place::new().with("en/portal.ftl", EN).with("en/news/sport.ftl", "sport-a = Goal\n");
    let said = place.run(&["new", lang]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.err.contains(&format!("check --locale {lang}")), "{said:?}");
    place
}

#[test]
fn every_message_waits_in_a_comment_with_the_forms_of_the_language() {
    let place = started("uk");

    let text = place.read("uk/portal.ftl");
    for line in [
        "### The portal.",
        "## Head",
        "#   $count (Number) - comments",
        "# portal-comments =",
        "#         [0] No comments",
        "#         [few] { $count } comments",
        "#         [many] { $count } comments",
        "#        *[other] { $count } comments",
        "#     .title = Read them",
        "# -portal-name = News",
    ] {
        assert!(text.lines().any(|it| it == line), "{line:?} is not in\n{text}");
    }
    assert!(!text.contains("lint-disable") && !text.contains("language-sr-Latn"), "{text}");
    assert_eq!(place.read("uk/news/sport.ftl"), "# sport-a = Goal\n");
}

#[test]
fn nothing_untranslated_is_served_and_nothing_is_wrong_with_it() {
    let place = started("uk");

    let said = place.run(&["check", "--locale", "uk", "--deny", "warnings", "--severity", "info"]);

    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(said.out.matches("is not translated").count(), 2, "{said:?}");
}

#[test]
fn without_its_comment_signs_a_message_is_right() {
    let place = started("pl");
    let text = place.read("pl/portal.ftl");
    let (_, from) = text.split_once("# portal-comments").unwrap();
    let (block, _) = from.split_once("\n\n").unwrap_or((from, ""));

    let message = format!("# portal-comments{block}").replace("\n# ", "\n").replacen("# ", "", 1);
    place.write("pl/portal.ftl", message);

    let found = place.check();
    let of_polish: Vec<_> = found.iter().filter(|it| it.file == "pl/portal.ftl").collect();
    assert!(of_polish.iter().all(|it| it.code == "L108"), "{of_polish:#?}");
}

#[test]
fn a_language_without_plural_forms_gets_one() {
    let text = started("ja").read("ja/portal.ftl");

    assert!(text.contains("*[other]") && !text.contains("[one]"), "{text}");
}

#[test]
fn bare_files_have_headings_only() {
    let place = Place::new().with("en/portal.ftl", EN);

    assert_eq!(place.run(&["new", "uk", "--bare"]).code, 0);

    assert_eq!(place.read("uk/portal.ftl"), "### The portal.\n\n## Head\n");
}

#[test]
fn a_tag_is_written_as_it_is_served() {
    let place = Place::new().with("en/portal.ftl", EN);
    for (seen, right) in
        [("pt_br", "pt-BR"), ("iw", "he"), ("zh-hans", "zh-Hans"), ("sh", "sr-Latn")]
    {
        let said = place.run(&["new", seen]);
        assert_eq!(said.code, 2, "{said:?}");
        assert!(said.err.contains(&format!("write {right}")), "{said:?}");
    }
    let said = place.run(&["new", "../x"]);
    assert!(said.code == 2 && said.err.contains("not a language tag"), "{said:?}");
}

#[test]
fn a_language_that_is_there_is_left_alone() {
    let place = started("uk");
    place.write("uk/portal.ftl", "portal-comments = Моє\n");

    let said = place.run(&["new", "uk"]);

    assert_eq!(said.code, 1, "{said:?}");
    assert_eq!(place.read("uk/portal.ftl"), "portal-comments = Моє\n");
}

#[test]
fn without_a_source_there_is_nothing_to_begin_with() {
    let said = Place::new().run(&["new", "uk"]);

    assert!(said.code == 2 && said.err.contains("has no files to begin with"), "{said:?}");
}
