//! What a selector tells apart: plural forms, or cases with names of their own.

use fluent_syntax::ast;

use super::sample::Samples;
use crate::lang::Counting;

/// What a selector tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Plural forms: every language has its own.
    Plural(Counting),
    /// Cases with names, the same in every language.
    Named,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A selector and its variants.
type Select<'a> = (&'a ast::InlineExpression<String>, &'a [ast::Variant<String>]);

/// The selector and variants of an element that is one, also inside further braces.
pub(super) fn select_of(element: &ast::PatternElement<String>) -> Option<Select<'_>> {
    let ast::PatternElement::Placeable { expression } = element else { return None };
    select_in(expression)
}

fn select_in(expression: &ast::Expression<String>) -> Option<Select<'_>> {
    match expression {
        ast::Expression::Select { selector, variants } => Some((selector, variants)),
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            select_in(expression)
        }
        ast::Expression::Inline(_) => None,
    }
}

/// Plural forms where every key may be one and the selector may be a number.
pub(super) fn kind(
    selector: &ast::InlineExpression<String>,
    variants: &[ast::Variant<String>],
    samples: &Samples,
) -> Kind {
    let is_form = |variant: &ast::Variant<String>| match &variant.key {
        ast::VariantKey::NumberLiteral { .. } => true,
        ast::VariantKey::Identifier { name } => CATEGORIES.contains(&name.as_str()),
    };
    let is_only_other = variants.iter().all(
        |variant| matches!(&variant.key, ast::VariantKey::Identifier { name } if name == "other"),
    );
    let (is_number, ordinal) = match selector {
        ast::InlineExpression::FunctionReference { id, arguments } => {
            (id.name == "NUMBER", is_ordinal(arguments))
        }
        ast::InlineExpression::VariableReference { id } => {
            (!is_only_other || samples.kind_of(&id.name) == Some("Number"), false)
        }
        _ => (false, false),
    };
    if !is_number || !variants.iter().all(is_form) {
        return Kind::Named;
    }
    Kind::Plural(if ordinal { Counting::Ordinal } else { Counting::Cardinal })
}

fn is_ordinal(arguments: &ast::CallArguments<String>) -> bool {
    arguments.named.iter().any(|argument| {
        let is = |value: &str| value == "ordinal";
        argument.name.name == "type"
            && matches!(&argument.value, ast::InlineExpression::StringLiteral { value } if is(value))
    })
}

/// The variable a placeable shows: `$count`, or `NUMBER($count, …)`.
pub(super) fn variable(expression: &ast::Expression<String>) -> Option<&str> {
    match expression {
        ast::Expression::Inline(inline) => variable_of(inline),
        ast::Expression::Select { .. } => None,
    }
}

/// The same of a selector.
pub(super) fn variable_of(inline: &ast::InlineExpression<String>) -> Option<&str> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Some(&id.name),
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            arguments.positional.first().and_then(variable_of)
        }
        ast::InlineExpression::Placeable { expression } => variable(expression),
        _ => None,
    }
}
