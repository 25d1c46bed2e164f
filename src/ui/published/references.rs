//! Which messages and terms an entry refers to.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement, Term,
};

/// Ids in the value and the attributes, terms with their `-`; sorted, each once.
pub(super) fn of_message(message: &Message<&str>) -> Vec<String> {
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    of_patterns(message.value.iter().chain(attributes))
}

/// As [`of_message`].
pub(super) fn of_term(term: &Term<&str>) -> Vec<String> {
    let attributes = term.attributes.iter().map(|attribute| &attribute.value);
    of_patterns([&term.value].into_iter().chain(attributes))
}

fn of_patterns<'p>(patterns: impl Iterator<Item = &'p Pattern<&'p str>>) -> Vec<String> {
    let mut found = Vec::new();
    for pattern in patterns {
        in_pattern(pattern, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::MessageReference { id, .. } => found.push(id.name.to_owned()),
        InlineExpression::TermReference { id, arguments, .. } => {
            found.push(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                in_arguments(arguments, found);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut Vec<String>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        in_inline(argument, found);
    }
}
