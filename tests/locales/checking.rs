//! `tolmach locales check`: exit codes, filters, baselines, explanations.

use super::places::Place;

const BROKEN: &str = "portal-hello = Вітаємо, { $nome }\nportal-bye = До завтра...\n";

#[test]
fn clean_files_give_nothing_and_0() {
    let said = Place::clean().run(&["check"]);

    assert_eq!((said.code, said.out.as_str()), (0, ""), "{said:?}");
    assert!(said.err.starts_with("0 errors, 0 warnings"), "{said:?}");
}

#[test]
fn an_error_is_told_with_its_place_and_gives_1() {
    let place = Place::clean().with("uk/portal.ftl", BROKEN);

    let said = place.run(&["check"]);

    assert_eq!(said.code, 1);
    let line = "uk/portal.ftl:1:28: error[L102] portal-hello: the source does not use $nome, \
                so readers would see {$nome}; did you mean $name?\n";
    assert!(said.out.contains(line), "{said:?}");
}

#[test]
fn warnings_give_0_unless_they_are_denied() {
    let place = Place::clean().with("uk/own.ftl", "own-x = Щось\n");

    assert_eq!(place.run(&["check"]).code, 0);
    assert_eq!(place.run(&["check", "--deny", "warnings"]).code, 1);
}

#[test]
fn errors_count_where_they_are_not_shown_too() {
    let place = Place::clean().with("uk/portal.ftl", BROKEN);

    let said = place.run(&["check", "--severity", "error", "--file", "uk/portal.ftl"]);

    assert_eq!(said.code, 1);
    assert!(said.out.lines().all(|line| line.contains(": error[")), "{said:?}");
}

#[test]
fn hints_are_shown_only_where_they_are_asked_for() {
    let place = Place::clean().with("uk/portal.ftl", "portal-hello = Вітаємо, { $name }\n");

    assert_eq!(place.run(&["check"]).out, "");
    assert!(
        place.run(&["check", "--severity", "info"]).out.contains("portal-bye is not translated")
    );
}

#[test]
fn languages_and_files_are_chosen() {
    let place = Place::clean().with("uk/portal.ftl", BROKEN).with("pl/portal.ftl", BROKEN);

    let polish = place.run(&["check", "--locale", "pl"]);
    let ukrainian = place.run(&["check", "--file", "uk/portal.ftl"]);

    assert!(polish.out.contains("pl/portal.ftl") && !polish.out.contains("uk/"), "{polish:?}");
    assert!(ukrainian.out.contains("uk/portal.ftl") && !ukrainian.out.contains("pl/"));
}

#[test]
fn what_is_not_there_cannot_be_chosen() {
    let place = Place::clean();
    for (option, name) in [("--locale", "xx"), ("--file", "widget")] {
        let said = place.run(&["check", option, name]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{said:?}");
        assert!(said.err.contains(name), "{said:?}");
    }
}

#[test]
fn a_folder_that_is_not_there_gives_2_and_says_so() {
    let place = Place::new();
    let missing = place.path().join("nowhere");
    let said = place.run(&["check", "--baseline", missing.to_str().unwrap()]);

    assert_eq!(said.code, 2);
    assert!(said.err.contains("nowhere") && said.err.contains("--write-baseline"), "{said:?}");
}

#[test]
fn known_findings_are_left_out_and_new_ones_are_not() {
    let place = Place::clean().with("uk/portal.ftl", BROKEN);
    let known = place.path().join("known.json");
    let known = known.to_str().unwrap();

    assert_eq!(place.run(&["check", "--baseline", known, "--write-baseline"]).code, 0);
    assert_eq!(place.run(&["check", "--baseline", known]).code, 0);

    place.write("uk/portal.ftl", format!("# moved down\n\n{BROKEN}    .titel = Щось\n"));
    let said = place.run(&["check", "--baseline", known]);
    assert_eq!(said.code, 1);
    assert!(said.out.contains("L104") && !said.out.contains("L102"), "{said:?}");
}

#[test]
fn a_check_is_explained_and_an_unknown_one_is_told() {
    let place = Place::new();

    let known = place.run(&["check", "--explain", "l102"]);
    let unknown = place.run(&["check", "--explain", "L999"]);

    assert!(known.out.starts_with("L102 (error): a variable nobody fills in\n"), "{known:?}");
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("--list"), "{unknown:?}");
}

#[test]
fn stale_translations_are_told_once_something_was_accepted() {
    let place = Place::clean();
    assert!(place.run(&["check"]).err.contains("No translation was accepted yet"));

    assert_eq!(place.run(&["accept", "--all"]).code, 0);
    assert!(!place.run(&["check"]).err.contains("accepted yet"));
    let reworded = place.read("en/portal.ftl").replace("tomorrow", "on Monday");
    place.write("en/portal.ftl", reworded);

    let stale = place.run(&["check", "--deny", "warnings"]);
    assert_eq!(stale.code, 1);
    assert!(stale.out.contains("uk/portal.ftl:2:1: warning[L120] portal-bye"), "{stale:?}");

    assert_eq!(place.run(&["accept", "uk", "portal-bye"]).code, 0);
    assert_eq!(place.run(&["check", "--deny", "warnings"]).code, 0);
}

#[test]
fn another_order_or_line_breaks_of_the_source_make_nothing_stale() {
    let place = Place::clean();
    place.run(&["accept", "uk"]);

    place.write(
        "en/portal.ftl",
        "# New words\nportal-bye =\n    See you tomorrow,\n    dear reader\n# $name\nportal-hello = Hello, { $name }\n",
    );

    assert_eq!(place.run(&["check", "--deny", "warnings"]).out, "");
}

#[test]
fn what_cannot_be_accepted_is_refused() {
    let place = Place::clean();

    let language = place.run(&["accept", "pl"]);
    let message = place.run(&["accept", "uk", "portal-hallo"]);
    assert!(language.code == 2 && language.err.contains("languages are en, uk"), "{language:?}");
    assert!(message.code == 2 && message.err.contains("portal-hallo"), "{message:?}");

    place.write("l10n.lock", "this is no lock");
    let check = place.run(&["check"]);
    assert!(check.code == 0 && check.out.contains("l10n.lock:1:1: warning[L017]"), "{check:?}");
    let lock = place.run(&["accept", "uk"]);
    assert!(lock.code == 2 && lock.err.contains("l10n.lock"), "{lock:?}");
    assert_eq!(place.read("l10n.lock"), "this is no lock");
}
