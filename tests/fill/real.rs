//! The real model and the real strings of the portal.

use std::path::{Path, PathBuf};

use fluent_syntax::{ast, parser};

use crate::{
    command::{fill, text},
    folder::Folder,
};

/// The folder with en-pt that `tests/check` installs.
pub fn models() -> PathBuf {
    let folder = std::env::var("TEST_MODELS").unwrap_or_else(|_| "target/test-models".into());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    assert!(
        folder.join("en-pt").is_dir(),
        "no model in {}; tests/check installs it, or name a folder in TEST_MODELS",
        folder.display()
    );
    folder
}

const PORTAL: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/portal.ftl"));

type Message<'a> = ast::Message<&'a str>;

fn messages(text: &str) -> Vec<Message<'_>> {
    let read = parser::parse(text).unwrap();
    let messages = read.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.collect()
}

/// Every placeable but selectors, and every tag, as they stand in what the message prints in its last case.
fn kept(message: &Message) -> Vec<String> {
    let values = message.attributes.iter().map(|attribute| &attribute.value);
    let mut found = Vec::new();
    for pattern in message.value.iter().chain(values) {
        collect(pattern, &mut found);
    }
    found.sort();
    found
}

fn collect(pattern: &ast::Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                found.extend(
                    value
                        .split('<')
                        .skip(1)
                        .filter_map(|tag| tag.split_once('>').map(|(tag, _)| format!("<{tag}>"))),
                );
            }
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => collect(&variants.last().unwrap().value, found),
            ast::PatternElement::Placeable { expression } => found.push(format!("{expression:?}")),
        }
    }
}

#[test]
fn the_portal_in_portuguese_has_every_placeable_tag_and_form() {
    let brand = "-portal-name = Example News\n";
    let folder = Folder::with(&[
        ("en/brand.ftl", brand),
        ("en/portal.ftl", PORTAL),
        ("pt-BR/portal.ftl", "### Para o Brasil.\n"),
    ]);

    let output = fill(&folder, &["pt-BR"]);

    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let drafted = folder.read("pt-BR/portal.ftl");
    let (source, target) = (messages(PORTAL), messages(&drafted));
    assert_eq!(source.len(), target.len());
    for (source, target) in source.iter().zip(&target) {
        assert_eq!(source.id, target.id, "the order of the source");
        assert_eq!(kept(source), kept(target), "{}", source.id.name);
        let comment = target.comment.as_ref().unwrap();
        assert!(comment.content.last().unwrap().starts_with("machine draft ("));
    }
    for wanted in [
        "portal-home = Página inicial",
        "[one] { $count } comentário\n",
        "[many] { $count } comentários\n",
        "*[other] { $count } comentários\n",
        "<a data-l10n-name=\"policy\">política de cookies</a>",
        "Por { $author }",
    ] {
        assert!(drafted.contains(wanted), "{wanted} is not in\n{drafted}");
    }
}
