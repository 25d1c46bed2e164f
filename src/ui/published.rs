//! The strings of a language as programs get them.
//!
//! Built once at load. The source of a message is given only where it needs arguments: whoever shows
//! it has to format it.

use std::collections::BTreeMap;

use fluent_syntax::{ast, serializer};
use serde::Serialize;

use super::catalog::Catalog;
use crate::lang::{Direction, Tag};

/// Every message of a language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Strings {
    /// The language.
    pub lang: Tag,
    /// Which way it is written.
    pub dir: Direction,
    /// Text by id, attributes as `id.attribute`; ids in `patterns` have Fluent source instead.
    pub messages: BTreeMap<String, String>,
    /// Ids whose text depends on arguments, sorted: their value is the right side of a Fluent message.
    pub patterns: Vec<String>,
    /// Ids this language lacks, sorted: their text is from a parent or in English.
    pub fallback: Vec<String>,
}

/// Collects what readers of `lang` see.
pub(super) fn publish(catalog: &Catalog, lang: &Tag) -> Strings {
    let mut strings = Strings {
        lang: lang.clone(),
        dir: lang.direction(),
        messages: BTreeMap::new(),
        patterns: Vec::new(),
        fallback: Vec::new(),
    };
    for id in catalog.ids(lang) {
        let Some((tag, pattern)) = catalog.pattern(lang, id) else { continue };
        if tag != lang {
            strings.fallback.push(id.to_owned());
        }
        let text = if needs_arguments(pattern) {
            strings.patterns.push(id.to_owned());
            source(pattern)
        } else {
            catalog.text(lang, id, &[]).unwrap_or_default()
        };
        strings.messages.insert(id.to_owned(), text);
    }
    strings
}

/// Whether more than plain text: we cannot tell from outside what a reference or function will need.
fn needs_arguments(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::TextElement { .. } => false,
        ast::PatternElement::Placeable { expression } => !is_literal(expression),
    })
}

fn is_literal(expression: &ast::Expression<&str>) -> bool {
    matches!(
        expression,
        ast::Expression::Inline(
            ast::InlineExpression::StringLiteral { .. }
                | ast::InlineExpression::NumberLiteral { .. }
                | ast::InlineExpression::TermReference { arguments: None, .. }
        )
    )
}

/// What stands right of `=`.
fn source(pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written =
        serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    written.trim_start_matches("m =").trim().to_owned()
}
