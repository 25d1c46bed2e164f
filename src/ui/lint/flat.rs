//! The texts a pattern can become: one for each way through its choices.
//!
//! So a form that lacks a number is seen, and `[one] One file` beside `*[other] { $n } files` is not
//! taken for two faults. A pattern with very many ways is looked at in part.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// Ways through one pattern that are looked at; three choices of four forms each make 64.
const MAX_WAYS: usize = 64;

/// One way through the choices of a pattern.
#[derive(Clone, Default)]
pub(in crate::ui) struct Flat<'p, 'a> {
    /// The keys on the way, outermost first.
    pub keys: Vec<&'a str>,
    pub pieces: Vec<Piece<'p, 'a>>,
}

#[derive(Clone, Copy)]
pub(in crate::ui) enum Piece<'p, 'a> {
    Text(&'a str),
    /// Anything in braces but a choice.
    Placeable(&'p InlineExpression<&'a str>),
}

/// Stands for a placeable where a text is looked at: no letter, no sign of markup.
pub(in crate::ui) const PLACEABLE: char = '\u{fffc}';

impl Flat<'_, '_> {
    /// The text with one [`PLACEABLE`] for each placeable; a quoted text is text.
    pub(in crate::ui) fn text(&self) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(said) => text.push_str(said),
                Piece::Placeable(InlineExpression::StringLiteral { value }) => text.push_str(value),
                Piece::Placeable(_) => text.push(PLACEABLE),
            }
        }
        text
    }

    /// ` in the form [one]`, or nothing where there is no choice.
    pub(super) fn form(&self) -> String {
        if self.keys.is_empty() {
            return String::new();
        }
        format!(" in the form [{}]", self.keys.join("]["))
    }
}

/// Every way through the pattern, at most 64; never empty.
pub(in crate::ui) fn ways<'p, 'a>(pattern: &'p Pattern<&'a str>) -> Vec<Flat<'p, 'a>> {
    let mut ways = vec![Flat::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                each(&mut ways, Piece::Text(value));
            }
            PatternElement::Placeable { expression } => through(&mut ways, expression),
        }
    }
    ways
}

fn through<'p, 'a>(ways: &mut Vec<Flat<'p, 'a>>, expression: &'p Expression<&'a str>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => through(ways, expression),
        Expression::Inline(inline) => each(ways, Piece::Placeable(inline)),
        Expression::Select { variants, .. } => {
            let mut branches = Vec::new();
            for variant in variants {
                for mut way in self::ways(&variant.value) {
                    way.keys.insert(0, key(&variant.key));
                    branches.push(way);
                }
            }
            *ways = joined(ways, &branches);
        }
    }
}

fn each<'p, 'a>(ways: &mut [Flat<'p, 'a>], piece: Piece<'p, 'a>) {
    for way in ways {
        way.pieces.push(piece);
    }
}

fn joined<'p, 'a>(ways: &[Flat<'p, 'a>], branches: &[Flat<'p, 'a>]) -> Vec<Flat<'p, 'a>> {
    let all = ways.iter().flat_map(|way| {
        branches.iter().map(|branch| Flat {
            keys: [&way.keys[..], &branch.keys[..]].concat(),
            pieces: [&way.pieces[..], &branch.pieces[..]].concat(),
        })
    });
    all.take(MAX_WAYS).collect()
}

/// The key as it stands in the file.
pub(in crate::ui) fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
