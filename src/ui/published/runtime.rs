//! Entries as `@fluent/bundle` 0.19 keeps them in memory, so that a browser need not parse Fluent.
//!
//! The shape is that library's own (`FluentResource.body`); `tests/e2e` loads what we write with it and
//! compares. Text in several pieces is joined: the library joins it anyway when it formats.

use fluent_syntax::{
    ast::{
        Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern,
        PatternElement, Variant, VariantKey,
    },
    unicode::unescape_unicode_to_string,
};
use serde_json::{Map, Value, json};

/// A message or term; `None` for anything else.
pub(super) fn entry(entry: &Entry<&str>) -> Option<Value> {
    match entry {
        Entry::Message(message) => {
            let value = message.value.as_ref().map_or(Value::Null, pattern);
            let id = message.id.name;
            Some(json!({"id": id, "value": value, "attributes": attributes(&message.attributes)}))
        }
        Entry::Term(term) => {
            let id = format!("-{}", term.id.name);
            let value = pattern(&term.value);
            Some(json!({"id": id, "value": value, "attributes": attributes(&term.attributes)}))
        }
        _ => None,
    }
}

/// Of two with one name the last counts there; Fluent says the first, so the others are left out.
fn attributes(attributes: &[Attribute<&str>]) -> Value {
    let mut written = Map::new();
    for attribute in attributes {
        written.entry(attribute.id.name).or_insert_with(|| pattern(&attribute.value));
    }
    Value::Object(written)
}

/// A string where there is nothing but text, else a list.
fn pattern(pattern: &Pattern<&str>) -> Value {
    let mut written: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => match written.last_mut() {
                Some(Value::String(text)) => text.push_str(value),
                _ => written.push(json!(value)),
            },
            PatternElement::Placeable { expression: inner } => written.push(expression(inner)),
        }
    }
    match written.as_slice() {
        [Value::String(_)] => written.remove(0),
        _ => Value::Array(written),
    }
}

fn expression(expression: &Expression<&str>) -> Value {
    match expression {
        Expression::Inline(inner) => inline(inner),
        Expression::Select { selector, variants } => {
            let star = variants.iter().position(|variant| variant.default);
            let selector = inline(selector);
            let variants: Vec<Value> = variants.iter().map(variant).collect();
            json!({"type": "select", "selector": selector, "variants": variants, "star": star})
        }
    }
}

fn variant(variant: &Variant<&str>) -> Value {
    let key = match variant.key {
        VariantKey::Identifier { name } => json!({"type": "str", "value": name}),
        VariantKey::NumberLiteral { value } => number(value),
    };
    json!({"key": key, "value": pattern(&variant.value)})
}

fn inline(inline: &InlineExpression<&str>) -> Value {
    match inline {
        InlineExpression::StringLiteral { value } => {
            json!({"type": "str", "value": unescape_unicode_to_string(value)})
        }
        InlineExpression::NumberLiteral { value } => number(value),
        InlineExpression::VariableReference { id } => json!({"type": "var", "name": id.name}),
        InlineExpression::MessageReference { id, attribute } => {
            json!({"type": "mesg", "name": id.name, "attr": name(attribute.as_ref())})
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let given = arguments.as_ref().map_or_else(Vec::new, call_arguments);
            let attribute = name(attribute.as_ref());
            json!({"type": "term", "name": id.name, "attr": attribute, "args": given})
        }
        InlineExpression::FunctionReference { id, arguments } => {
            json!({"type": "func", "name": id.name, "args": call_arguments(arguments)})
        }
        InlineExpression::Placeable { expression: inner } => expression(inner),
    }
}

fn name<'i>(identifier: Option<&'i Identifier<&str>>) -> Option<&'i str> {
    identifier.map(|identifier| identifier.name)
}

fn call_arguments(arguments: &CallArguments<&str>) -> Vec<Value> {
    let named = arguments.named.iter().map(|argument| {
        let value = inline(&argument.value);
        json!({"type": "narg", "name": argument.name.name, "value": value})
    });
    arguments.positional.iter().map(inline).chain(named).collect()
}

/// The precision is how many digits after the point were written; formatting keeps as many.
fn number(written: &str) -> Value {
    let precision = written.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    // The grammar has digits only; as many of them as fit no number become infinite there, too.
    let value: f64 = written.parse().unwrap_or(f64::MAX);
    let value = if value.is_finite() { value } else { f64::MAX.copysign(value) };
    json!({"type": "num", "value": value, "precision": precision})
}
