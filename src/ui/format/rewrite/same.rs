//! Whether two readings of an entry say the same.
//!
//! The parser cuts text at lines, and where it cuts has no meaning; everything else has.

use fluent_syntax::ast::{Attribute, Entry, Expression, Pattern, PatternElement};

/// Whether these are the same messages and terms, in order; comments do not count.
pub(super) fn entries(left: &[&Entry<&str>], right: &[&Entry<&str>]) -> bool {
    all(left, right, |left, right| entry(left, right))
}

fn entry(left: &Entry<&str>, right: &Entry<&str>) -> bool {
    match (left, right) {
        (Entry::Message(left), Entry::Message(right)) => {
            let values = match (&left.value, &right.value) {
                (Some(left), Some(right)) => pattern(left, right),
                (left, right) => left.is_none() && right.is_none(),
            };
            left.id == right.id && values && all(&left.attributes, &right.attributes, attribute)
        }
        (Entry::Term(left), Entry::Term(right)) => {
            left.id == right.id
                && pattern(&left.value, &right.value)
                && all(&left.attributes, &right.attributes, attribute)
        }
        _ => false,
    }
}

fn attribute(left: &Attribute<&str>, right: &Attribute<&str>) -> bool {
    left.id == right.id && pattern(&left.value, &right.value)
}

fn pattern(left: &Pattern<&str>, right: &Pattern<&str>) -> bool {
    all(&pieces(left), &pieces(right), |left, right| match (left, right) {
        (Piece::Text(left), Piece::Text(right)) => left == right,
        (Piece::Expression(left), Piece::Expression(right)) => expression(left, right),
        _ => false,
    })
}

fn expression(left: &Expression<&str>, right: &Expression<&str>) -> bool {
    match (left, right) {
        (
            Expression::Select { selector: left, variants: left_variants },
            Expression::Select { selector: right, variants: right_variants },
        ) => {
            left == right
                && all(left_variants, right_variants, |left, right| {
                    (&left.key, left.default) == (&right.key, right.default)
                        && pattern(&left.value, &right.value)
                })
        }
        _ => left == right,
    }
}

enum Piece<'a> {
    Text(String),
    Expression(&'a Expression<&'a str>),
}

/// The pattern with neighbouring texts joined.
fn pieces<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        match (element, pieces.last_mut()) {
            (PatternElement::TextElement { value }, Some(Piece::Text(text))) => {
                text.push_str(value);
            }
            (PatternElement::TextElement { value }, _) => {
                pieces.push(Piece::Text((*value).to_owned()));
            }
            (PatternElement::Placeable { expression }, _) => {
                pieces.push(Piece::Expression(expression));
            }
        }
    }
    pieces
}

fn all<L, R>(left: &[L], right: &[R], same: impl Fn(&L, &R) -> bool) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
}
