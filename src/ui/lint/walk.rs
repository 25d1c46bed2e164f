//! Everything a pattern is made of, outside in.
//!
//! Visits; judges nothing. Depth is bounded by `entries`, which refuses deep nesting.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant,
};

/// One thing in a pattern; names are slices of the file.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Part<'p, 'a> {
    Text(&'a str),
    /// A quoted text or a number.
    Literal,
    Variable(&'a str),
    Message {
        id: &'a str,
        attribute: Option<&'a str>,
    },
    Term {
        id: &'a str,
        attribute: Option<&'a str>,
        arguments: Option<&'p CallArguments<&'a str>>,
    },
    Function {
        id: &'a str,
        arguments: &'p CallArguments<&'a str>,
    },
    Select {
        selector: &'p InlineExpression<&'a str>,
        variants: &'p [Variant<&'a str>],
    },
}

/// Where a part stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Role {
    /// It is printed, or an argument of what is printed.
    Printed,
    /// It chooses a form.
    Selector,
}

/// Calls `see` for each part of the pattern in order.
pub(in crate::ui) fn pattern<'p, 'a>(
    pattern: &'p Pattern<&'a str>,
    see: &mut impl FnMut(Part<'p, 'a>, Role),
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Part::Text(value), Role::Printed),
            PatternElement::Placeable { expression: inner } => expression(inner, see),
        }
    }
}

fn expression<'p, 'a>(
    expression: &'p Expression<&'a str>,
    see: &mut impl FnMut(Part<'p, 'a>, Role),
) {
    match expression {
        Expression::Inline(inner) => inline(inner, Role::Printed, see),
        Expression::Select { selector, variants } => {
            see(Part::Select { selector, variants }, Role::Printed);
            inline(selector, Role::Selector, see);
            for variant in variants {
                pattern(&variant.value, see);
            }
        }
    }
}

/// As [`pattern`], for one expression.
pub(in crate::ui) fn inline<'p, 'a>(
    inline: &'p InlineExpression<&'a str>,
    role: Role,
    see: &mut impl FnMut(Part<'p, 'a>, Role),
) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
            see(Part::Literal, role);
        }
        InlineExpression::VariableReference { id } => see(Part::Variable(id.name), role),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            see(Part::Message { id: id.name, attribute }, role);
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            see(Part::Term { id: id.name, attribute, arguments: arguments.as_ref() }, role);
            if let Some(given) = arguments {
                each_argument(given, role, see);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            see(Part::Function { id: id.name, arguments }, role);
            each_argument(arguments, role, see);
        }
        InlineExpression::Placeable { expression: inner } => expression(inner, see),
    }
}

fn each_argument<'p, 'a>(
    arguments: &'p CallArguments<&'a str>,
    role: Role,
    see: &mut impl FnMut(Part<'p, 'a>, Role),
) {
    for argument in &arguments.positional {
        inline(argument, role, see);
    }
}
