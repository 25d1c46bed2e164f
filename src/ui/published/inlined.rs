//! Terms put in where a message names them, so that programs that know no terms can show it.
//!
//! Only what is decided by the files alone: text, other terms, and variants chosen by arguments that
//! stand in the message (`{ -portal-name(case: "genitive") }`). Anything else stays as it is.

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
        VariantKey,
    },
    unicode::unescape_unicode_to_string,
};

use super::{Locale, flat::source, index};

/// Terms that name terms; a circle ends here, too.
const DEEPEST: usize = 8;

/// Fluent source with its terms as text, each from the first language of `chain` that has it.
///
/// `written` is `pattern` as the serializer of the library writes it: a placeable has one spelling there.
pub(super) fn with_terms(chain: &[&Locale], pattern: &Pattern<&str>, written: String) -> String {
    let mut written = written;
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                written = with_terms(chain, &variant.value, written);
            }
        } else if let Some(text) = term(chain, expression).filter(|text| is_plain(text)) {
            written = written.replace(&source(&Pattern { elements: vec![element.clone()] }), &text);
        }
    }
    written
}

/// What a reference to a term says; `None` where it is none, or needs to be formatted.
pub(super) fn term(chain: &[&Locale], expression: &Expression<&str>) -> Option<String> {
    written_out(chain, expression, &CallArguments::default(), 0)
}

/// Whether it means the same outside of a placeable, wherever that stood.
fn is_plain(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
        && !text.contains(['{', '}', '\n'])
        && text.trim_end() == text
}

/// What an expression says whatever the arguments of the message are.
fn written_out(
    chain: &[&Locale],
    expression: &Expression<&str>,
    given: &CallArguments<&str>,
    depth: usize,
) -> Option<String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) if depth > 0 => {
            Some(unescape_unicode_to_string(value).into_owned())
        }
        Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments })
            if depth < DEEPEST =>
        {
            let none = CallArguments::default();
            let given = arguments.as_ref().unwrap_or(&none);
            let (owner, at) = chain.iter().find_map(|locale| {
                Some((locale, locale.index().find(&format!("-{}", id.name))?))
            })?;
            let Some(Entry::Term(term)) = index::parse(owner.text(at)) else { return None };
            pattern_out(chain, &term.value, given, depth + 1)
        }
        Expression::Select { selector, variants } if depth > 0 => {
            let chosen = chosen(selector, variants, given)?;
            pattern_out(chain, &chosen.value, given, depth)
        }
        _ => None,
    }
}

fn pattern_out(
    chain: &[&Locale],
    pattern: &Pattern<&str>,
    given: &CallArguments<&str>,
    depth: usize,
) -> Option<String> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { expression } => written_out(chain, expression, given, depth),
    });
    parts.collect()
}

/// The variant a term's argument chooses; the default where it is not given.
fn chosen<'v, 'a>(
    selector: &InlineExpression<&str>,
    variants: &'v [Variant<&'a str>],
    given: &CallArguments<&str>,
) -> Option<&'v Variant<&'a str>> {
    let InlineExpression::VariableReference { id } = selector else { return None };
    let value = given.named.iter().find(|argument| argument.name.name == id.name);
    let wanted = match value.map(|argument| &argument.value) {
        Some(InlineExpression::StringLiteral { value }) => Some(unescape_unicode_to_string(value)),
        // Numbers choose by plural rules.
        Some(_) => return None,
        None => None,
    };
    let is_it = |variant: &&Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => wanted.as_deref() == Some(name),
        VariantKey::NumberLiteral { .. } => false,
    };
    variants.iter().find(is_it).or_else(|| variants.iter().find(|variant| variant.default))
}
