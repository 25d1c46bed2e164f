//! Texts by id: the shape for programs without a Fluent library.
//!
//! Here and nowhere else gaps are filled from other languages. The source of a message is given only
//! where it needs arguments: whoever shows it has to format it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast,
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource},
    serializer,
};
use serde::Serialize;

use super::{Locale, Selection, index, inlined};
use crate::{
    lang::{Direction, Tag},
    ui::catalog::Catalog,
};

/// Messages of a language, all or some.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Strings {
    /// The language.
    pub lang: Tag,
    /// Which way it is written.
    pub dir: Direction,
    /// Changes when any string of the language does; immutable URLs have it.
    pub hash: String,
    /// Text by id, attributes as `id.attribute`; ids in `patterns` have Fluent source instead.
    pub messages: BTreeMap<String, String>,
    /// Ids whose text depends on arguments, sorted: their value is the right side of a Fluent message.
    pub patterns: Vec<String>,
    /// Ids this language lacks, sorted: their text is from a parent or in English.
    pub fallback: Vec<String>,
    /// Keys that were asked for and that no language has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
}

/// Collects what readers of the first language of `chain` see.
pub(super) fn strings(
    catalog: &Catalog,
    chain: &[&Locale],
    wanted: &Selection,
    is_ours_wanted: bool,
) -> Strings {
    let mut rows = Rows { catalog, lang: &chain[0].tag, wanted, known: BTreeMap::new() };
    let (mut patterns, mut fallback) = (BTreeSet::new(), Vec::new());
    for (step, locale) in chain.iter().enumerate() {
        for at in locale.wanted(wanted, is_ours_wanted) {
            let Some(Entry::Message(message)) = index::parse(locale.text(at)) else { continue };
            rows.add(&message, &chain[step..], |id, is_pattern| {
                if is_pattern {
                    patterns.insert(id.to_owned());
                }
                if step > 0 {
                    fallback.push(id.to_owned());
                }
            });
        }
    }
    fallback.sort_unstable();
    Strings {
        lang: chain[0].tag.clone(),
        dir: chain[0].tag.direction(),
        hash: chain[0].hash.clone(),
        messages: rows.known,
        patterns: patterns.into_iter().collect(),
        fallback,
        unknown: super::unknown(chain, wanted),
    }
}

struct Rows<'a> {
    catalog: &'a Catalog,
    lang: &'a Tag,
    wanted: &'a Selection,
    known: BTreeMap<String, String>,
}

impl Rows<'_> {
    /// Adds the value and the attributes that are not there yet; tells of each, and whether it is a
    /// pattern. `chain` begins with the language of the message.
    fn add(
        &mut self,
        message: &Message<&str>,
        chain: &[&Locale],
        mut tell: impl FnMut(&str, bool),
    ) {
        let name = message.id.name;
        let value = message.value.iter().map(|pattern| (None, pattern));
        let attributes = message.attributes.iter().map(|a| (Some(a.id.name), &a.value));
        for (attribute, pattern) in value.chain(attributes) {
            let id = attribute.map_or_else(|| name.to_owned(), |a| format!("{name}.{a}"));
            if self.known.contains_key(&id) || !self.wanted.wants(name, attribute) {
                continue;
            }
            let is_pattern = needs_arguments(chain, pattern);
            let text = if is_pattern {
                inlined::with_terms(chain, pattern, source(pattern))
            } else {
                self.catalog.text(self.lang, &id, &[]).unwrap_or_default()
            };
            tell(&id, is_pattern);
            self.known.insert(id, text);
        }
    }
}

/// Whether more than plain text: we cannot tell from outside what a reference or function will need.
fn needs_arguments(chain: &[&Locale], pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => {
            !is_literal(expression) && inlined::term(chain, expression).is_none()
        }
    })
}

fn is_literal(expression: &Expression<&str>) -> bool {
    matches!(
        expression,
        Expression::Inline(
            InlineExpression::StringLiteral { .. }
                | InlineExpression::NumberLiteral { .. }
                | InlineExpression::TermReference { arguments: None, .. }
        )
    )
}

/// What stands right of `=`.
pub(super) fn source(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: ast::Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    written.trim_start_matches("m =").trim().to_owned()
}
