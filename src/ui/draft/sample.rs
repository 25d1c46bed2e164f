//! What a placeable looks like to a reader, so that a sentence with it can be translated.
//!
//! Numbers are chosen for the plural form that is wanted; names are neutral. Nothing of this reaches
//! the file: each sample gives its place back to its placeable.

use std::collections::BTreeMap;

use fluent_syntax::{ast, unicode::unescape_unicode_to_string};

use super::phrase::Sample;
use crate::lang::{Counting, Tag, plural_category_as};

/// What a message says about its own variables, and what the language has.
pub(super) struct Samples<'a> {
    /// Plain texts of the source language by name: `-portal-name`, `portal-home`.
    pub texts: &'a BTreeMap<String, String>,
    /// The comment over the message: `$count (Number) - what it counts`.
    pub comment: &'a [String],
}

/// Short words that are names in any language and have no gender to agree with.
const NAMES: [&str; 6] = ["Vega", "Orion", "Delta", "Sigma", "Kappa", "Omega"];

/// Numbers no sentence turns into a day of a month ("12 may come"); which form they take does not matter.
const NUMBERS: [&str; 6] = ["37", "48", "56", "64", "75", "89"];

/// A date no language needs long to say.
const DATE: &str = "2026";

/// A longer text than this in place of a reference would make another sentence of it.
const MAX_TEXT_CHARS: usize = 60;

impl Samples<'_> {
    /// What the part with this index looks like.
    pub(super) fn of(&self, expression: &ast::Expression<String>, index: usize) -> Sample {
        match expression {
            ast::Expression::Inline(inline) => self.of_inline(inline, index),
            ast::Expression::Select { .. } => words(index),
        }
    }

    fn of_inline(&self, inline: &ast::InlineExpression<String>, index: usize) -> Sample {
        match inline {
            ast::InlineExpression::StringLiteral { value } => literal(value),
            ast::InlineExpression::NumberLiteral { value } => number(value),
            ast::InlineExpression::VariableReference { id } => self.of_variable(&id.name, index),
            ast::InlineExpression::FunctionReference { id, .. } if id.name == "NUMBER" => {
                any_number(index)
            }
            ast::InlineExpression::FunctionReference { id, .. } if id.name == "DATETIME" => {
                Sample::Words(DATE.to_owned())
            }
            ast::InlineExpression::MessageReference { id, attribute: None } => {
                self.of_text(&id.name, index)
            }
            ast::InlineExpression::TermReference { id, attribute: None, .. } => {
                self.of_text(&format!("-{}", id.name), index)
            }
            ast::InlineExpression::FunctionReference { .. }
            | ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. } => words(index),
            ast::InlineExpression::Placeable { expression } => self.of(expression, index),
        }
    }

    fn of_variable(&self, name: &str, index: usize) -> Sample {
        match self.kind_of(name) {
            Some("Number") => any_number(index),
            Some("Date") => Sample::Words(DATE.to_owned()),
            _ => words(index),
        }
    }

    fn of_text(&self, name: &str, index: usize) -> Sample {
        let text = self.texts.get(name).filter(|text| text.chars().count() <= MAX_TEXT_CHARS);
        text.map_or_else(|| words(index), |text| Sample::Words(text.clone()))
    }

    /// What the comment says a variable is: `Number` of `$count (Number) - …`.
    pub(super) fn kind_of(&self, name: &str) -> Option<&str> {
        self.comment.iter().find_map(|line| {
            let (names, rest) = line.trim().split_once('(')?;
            let mut names = names.split(',').map(|name| name.trim().trim_start_matches('$'));
            let is_it = line.trim_start().starts_with('$') && names.any(|known| known == name);
            is_it.then(|| rest.split(')').next().unwrap_or_default().trim())
        })
    }
}

fn literal(value: &str) -> Sample {
    let text = unescape_unicode_to_string(value);
    let is_seen = text.chars().any(|c| !c.is_whitespace() && !c.is_control() && !is_invisible(c));
    if is_seen { Sample::Words(text.into_owned()) } else { Sample::Nothing }
}

/// Marks of direction and joints.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn number(digits: &str) -> Sample {
    Sample::Number(digits.trim_start_matches('-').to_owned())
}

fn any_number(index: usize) -> Sample {
    Sample::Number(NUMBERS[index % NUMBERS.len()].to_owned())
}

fn words(index: usize) -> Sample {
    Sample::Words(NAMES[index % NAMES.len()].to_owned())
}

/// Numbers that people meet, best first: `2` reads better than `22` where both are `few`. Fractions come
/// late, and `1` last for `other`, which says plurals in a language with no other form.
const COMMON: [&str; 12] =
    ["2", "5", "3", "0", "6", "4", "11", "21", "100", "1.5", "0.5", "1000000"];

/// A number that takes the category in the language and is none of `taken`; `None` where we know none.
pub(super) fn number_of(
    language: &Tag,
    kind: Counting,
    category: &str,
    taken: &[String],
) -> Option<String> {
    let one = (category != "other").then_some("1");
    let common = one.into_iter().chain(COMMON).map(str::to_owned);
    let more = (0..=200).map(|number| number.to_string());
    common
        .chain(more)
        .filter(|number| !taken.contains(number))
        .find(|number| plural_category_as(language, kind, number) == category)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_of_every_language_has_a_number() {
        use crate::lang::{plural_categories, served_tags};

        for language in served_tags() {
            for kind in [Counting::Cardinal, Counting::Ordinal] {
                for category in plural_categories(&language, kind) {
                    let found = number_of(&language, kind, category, &[]);
                    assert!(found.is_some(), "{language} {kind:?} {category}");
                }
            }
        }
    }
}
