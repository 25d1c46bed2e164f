//! Drafts stand where the source has them, and nothing else changes.

use crate::folder::{Folder, filled, unchanged};

const SOURCE: &str = "### About the file.

## First

one = One
# What two is.
two = Two

## Second

three = Three
four = Four
";

fn with(target: &str) -> String {
    let folder = Folder::with(&[("en/a.ftl", SOURCE), ("uk/a.ftl", target)]);
    filled(&folder.gaps("uk").files[0], |phrase| Ok(unchanged(phrase)))
}

#[test]
fn an_empty_language_gets_groups_and_comments() {
    let folder = Folder::with(&[("en/a.ftl", SOURCE), ("uk/b.ftl", "")]);

    let text = filled(&folder.gaps("uk").files[0], |phrase| Ok(unchanged(phrase)));

    assert_eq!(
        text,
        "### About the file.

## First

# machine draft (test): please review
one = One
# What two is.
# machine draft (test): please review
two = Two

## Second

# machine draft (test): please review
three = Three
# machine draft (test): please review
four = Four
"
    );
}

#[test]
fn a_draft_stands_beside_its_neighbours() {
    let target = "## Перша\n\ntwo = Два\n\n## Друга\n\nthree = Три\n";

    assert_eq!(
        with(target),
        "## Перша

# machine draft (test): please review
one = One
two = Два

## Друга

three = Три
# machine draft (test): please review
four = Four
"
    );
}

#[test]
fn a_group_that_lacks_goes_between_its_neighbours() {
    assert_eq!(
        with("## Друга\n\nthree = Три\nfour = Чотири\n"),
        "## First

# machine draft (test): please review
one = One
# What two is.
# machine draft (test): please review
two = Two

## Друга

three = Три
four = Чотири
"
    );
    assert_eq!(
        with("## Перша\n\none = Один\ntwo = Два\nold = Старе\n"),
        "## Перша

one = Один
two = Два
old = Старе

## Second

# machine draft (test): please review
three = Three
# machine draft (test): please review
four = Four
"
    );
}

#[test]
fn every_byte_that_was_there_stays() {
    let crlf = "\u{feff}### Про файл\r\n# Нотатка\r\n\r\n#   Дивний  коментар\r\none    =Один   \r\n  ще\r\n\r\n\r\nfour={ $x   ->\r\n *[a]   b\r\n}";

    let text = with(crlf);

    let mut rest = text.as_str();
    for line in crlf.split_inclusive("\r\n") {
        let at = rest.find(line).unwrap_or_else(|| panic!("{line:?} is gone from {text:?}"));
        rest = &rest[at + line.len()..];
    }
    assert!(text.contains("\r\ntwo = Two\r\n"), "{text:?}");
    assert!(!text.replace("\r\n", "").contains('\n'), "{text:?}");
}

#[test]
fn a_comment_above_does_not_become_the_drafts() {
    let text = with("one = Один\n\n# Сама по собі");

    assert!(text.ends_with("four = Four\n"), "{text}");
    let read = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let comments = read.body.iter().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => message.comment.as_ref(),
        _ => None,
    });
    for comment in comments {
        assert!(!comment.content.contains(&"Сама по собі"), "{text}");
    }
}

#[test]
fn a_message_in_another_file_of_the_language_is_not_missing() {
    let folder = Folder::with(&[("en/a.ftl", SOURCE), ("uk/b.ftl", "one = Один\ntwo = Два\n")]);

    let gaps = folder.gaps("uk");

    let ids: Vec<&str> = gaps.files[0].sheets.iter().map(tolmach::ui::draft::Sheet::id).collect();
    assert_eq!(ids, ["three", "four"]);
}
