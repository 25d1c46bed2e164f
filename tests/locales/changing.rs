//! `tolmach locales diff`: what changed, and what became stale by it.

use std::process::Command;

use super::places::{Place, Said};

fn after() -> Place {
    Place::clean()
        .with(
            "en/portal.ftl",
            "portal-new = New\nportal-hello = Hello there, { $name }\nportal-bye = See you tomorrow, dear reader\n",
        )
        .with("uk/portal.ftl", "portal-hello = Вітаємо, { $name }\n")
}

const EXPECTED: &str = "\
en/portal.ftl: added portal-new
en/portal.ftl: changed portal-hello
uk/portal.ftl: stale portal-hello
uk/portal.ftl: removed portal-bye
";

#[test]
fn two_folders_are_compared_message_by_message() {
    let (before, after) = (Place::clean(), after());

    let said = after.run(&["diff", "--against", before.path().to_str().unwrap()]);

    assert_eq!((said.code, said.out.as_str()), (0, EXPECTED), "{said:?}");
    assert!(said.err.contains("1 added, 1 removed, 1 changed, 1 translations became stale"));
}

#[test]
fn json_has_the_same() {
    let (before, after) = (Place::clean(), after());

    let against = before.path().to_str().unwrap();
    let said = after.run(&["diff", "--against", against, "--format", "json", "--locale", "uk"]);

    let read: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(read["changes"].as_array().unwrap().len(), 2, "{read:#}");
    assert_eq!(read["changes"][0]["kind"], "stale");
}

#[test]
fn moving_a_message_changes_nothing() {
    let (before, after) = (Place::clean(), Place::clean());
    let text = before.read("uk/portal.ftl");
    let moved: Vec<&str> = text.lines().rev().collect();
    after.write("uk/portal.ftl", format!("# moved\n{}\n", moved.join("\n\n")));

    let said = after.run(&["diff", "--against", before.path().to_str().unwrap()]);

    assert_eq!(said.out, "");
}

fn git(place: &Place, arguments: &[&str]) -> Said {
    let mut command = Command::new("git");
    command.arg("-C").arg(place.path()).args(["-c", "user.name=t", "-c", "user.email=t@t.test"]);
    Said::of(&command.args(arguments).output().unwrap())
}

#[test]
fn a_revision_of_git_is_compared_too() {
    let place = Place::clean();
    for arguments in [&["init", "-q"][..], &["add", "-A"], &["commit", "-qm", "x"]] {
        assert_eq!(git(&place, arguments).code, 0);
    }
    let changed = after();
    for file in ["en/portal.ftl", "uk/portal.ftl"] {
        place.write(file, changed.read(file));
    }

    let said = place.run(&["diff"]);

    assert_eq!((said.code, said.out.as_str()), (0, EXPECTED), "{said:?}");
    let unknown = place.run(&["diff", "--against", "no-such-branch"]);
    assert!(
        unknown.code == 2 && unknown.err.contains("neither a folder nor a revision"),
        "{unknown:?}"
    );
    let option = place.run(&["diff", "--against=--output=x"]);
    assert_eq!(option.code, 2, "{option:?}");
}
