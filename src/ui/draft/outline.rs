//! A pattern as whole sentences: one for each case its selectors tell apart.
//!
//! A translator cannot translate half a sentence, so a selector in the middle of one is moved out of
//! it, and every case becomes a sentence of its own, with a number in it that takes the form. Plural
//! cases are those of the target language, whatever the source has.

use fluent_syntax::ast;

use super::{
    Refusal,
    phrase::{Part, Phrase, Piece, Sample},
    sample::{self, Samples},
    selector::{self, Kind},
};
use crate::lang::{Counting, Pair, plural_categories, plural_category_as};

/// What a pattern says in each case.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outline {
    /// The phrase with this index, always.
    Always(usize),
    /// It depends.
    Select { selector: ast::InlineExpression<String>, cases: Vec<Case> },
}

/// One case of a selector.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Case {
    pub key: ast::VariantKey<String>,
    pub is_default: bool,
    /// Whether it is a plural form, for which another one may stand in.
    pub is_form: bool,
    pub says: Outline,
}

/// More cases than this are no text for people; six forms of two numbers are 36.
const MAX_PHRASES: usize = 48;

/// Unfolds one pattern; its phrases are added to `phrases`.
pub(super) fn unfold(
    pattern: &ast::Pattern<String>,
    pair: &Pair,
    samples: &Samples,
    phrases: &mut Vec<Phrase>,
) -> Result<Outline, Refusal> {
    let mut unfolder = Unfolder { pair, samples, first: phrases.len(), phrases, fixed: vec![] };
    unfolder.unfold(&pattern.elements)
}

struct Unfolder<'a> {
    pair: &'a Pair,
    samples: &'a Samples<'a>,
    first: usize,
    phrases: &'a mut Vec<Phrase>,
    /// Selectors whose case is decided further out.
    fixed: Vec<Fixed>,
}

#[derive(Clone)]
struct Fixed {
    selector: ast::InlineExpression<String>,
    /// The key that is taken; of a plural form the number that takes it.
    value: Value,
}

#[derive(Clone)]
enum Value {
    Key(ast::VariantKey<String>),
    Number(Counting, String),
}

type Elements = [ast::PatternElement<String>];

impl Unfolder<'_> {
    fn unfold(&mut self, elements: &Elements) -> Result<Outline, Refusal> {
        let found = elements.iter().enumerate().find_map(|(at, element)| {
            selector::select_of(element).map(|select| (at, select.0.clone(), select.1.to_vec()))
        });
        let Some((at, selector, variants)) = found else { return self.phrase(elements) };
        let known = self.fixed.iter().find(|fixed| fixed.selector == selector);
        if let Some(fixed) = known.cloned() {
            let variant = self.variant_for(&variants, &fixed.value);
            return self.unfold(&with(elements, at, variant));
        }
        match selector::kind(&selector, &variants, self.samples) {
            Kind::Plural(kind) => self.plural(elements, at, selector, &variants, kind),
            Kind::Named => {
                let mut cases = Vec::new();
                for variant in &variants {
                    let value = Value::Key(variant.key.clone());
                    let says = self.case(elements, at, &selector, variant, value)?;
                    let (key, is_default) = (variant.key.clone(), variant.default);
                    cases.push(Case { key, is_default, is_form: false, says });
                }
                Ok(Outline::Select { selector, cases })
            }
        }
    }

    /// The exact numbers of the source, then every form of the target language.
    fn plural(
        &mut self,
        elements: &Elements,
        at: usize,
        selector: ast::InlineExpression<String>,
        variants: &[ast::Variant<String>],
        kind: Counting,
    ) -> Result<Outline, Refusal> {
        let mut taken = numbers_in(elements);
        let mut cases = Vec::new();
        for variant in variants {
            let ast::VariantKey::NumberLiteral { value } = &variant.key else { continue };
            taken.push(value.clone());
            let number = Value::Number(kind, value.clone());
            let says = self.case(elements, at, &selector, variant, number)?;
            let key = variant.key.clone();
            cases.push(Case { key, is_default: false, is_form: false, says });
        }
        let categories = plural_categories(&self.pair.to, kind);
        let is_alone = categories.len() == 1 && cases.is_empty();
        for category in categories {
            let number = sample::number_of(&self.pair.to, kind, category, &taken)
                .unwrap_or_else(|| "5".to_owned());
            let number = Value::Number(kind, number);
            let variant = self.variant_for(variants, &number).clone();
            let says = self.case(elements, at, &selector, &variant, number)?;
            if is_alone {
                return Ok(says);
            }
            let key = ast::VariantKey::Identifier { name: category.to_owned() };
            cases.push(Case { key, is_default: category == "other", is_form: true, says });
        }
        Ok(Outline::Select { selector, cases })
    }

    fn case(
        &mut self,
        elements: &Elements,
        at: usize,
        selector: &ast::InlineExpression<String>,
        variant: &ast::Variant<String>,
        value: Value,
    ) -> Result<Outline, Refusal> {
        self.fixed.push(Fixed { selector: selector.clone(), value });
        let says = self.unfold(&with(elements, at, variant));
        self.fixed.pop();
        says
    }

    /// The variant of the source that speaks for a value; the default where none does.
    fn variant_for<'v>(
        &self,
        variants: &'v [ast::Variant<String>],
        value: &Value,
    ) -> &'v ast::Variant<String> {
        let is_it = |variant: &&ast::Variant<String>| match (value, &variant.key) {
            (Value::Key(key), found) => key == found,
            (Value::Number(_, number), ast::VariantKey::NumberLiteral { value }) => number == value,
            (Value::Number(kind, number), ast::VariantKey::Identifier { name }) => {
                name == plural_category_as(&self.pair.from, *kind, number)
            }
        };
        let default = || variants.iter().find(|variant| variant.default);
        let found = variants.iter().find(is_it).or_else(default).or(variants.first());
        found.expect("the parser gives no selector without variants")
    }

    fn phrase(&mut self, elements: &Elements) -> Result<Outline, Refusal> {
        if self.phrases.len() - self.first >= MAX_PHRASES {
            return Err(Refusal::TooManyCases { limit: MAX_PHRASES });
        }
        let mut phrase = Phrase { pieces: Vec::new(), parts: Vec::new() };
        let mut taken = numbers_in(elements);
        for element in elements {
            match element {
                ast::PatternElement::TextElement { value } => add_text(&mut phrase, value),
                ast::PatternElement::Placeable { expression } => {
                    let sample = self.sample(expression, phrase.parts.len(), &mut taken);
                    phrase.pieces.push(Piece::Part(phrase.parts.len()));
                    phrase.parts.push(Part { expression: expression.clone(), sample });
                }
            }
        }
        self.phrases.push(phrase);
        Ok(Outline::Always(self.phrases.len() - 1))
    }

    /// The number its selector took, or what else it looks like. Two numbers are never the same.
    fn sample(
        &self,
        expression: &ast::Expression<String>,
        index: usize,
        taken: &mut Vec<String>,
    ) -> Sample {
        let variable = selector::variable(expression);
        let decided = self.fixed.iter().find_map(|fixed| match &fixed.value {
            Value::Number(_, number) if variable.is_some() => {
                let selected = selector::variable_of(&fixed.selector);
                (selected == variable).then(|| Sample::Number(number.clone()))
            }
            _ => None,
        });
        if let Some(decided) = decided {
            return decided;
        }
        let mut sample = self.samples.of(expression, index);
        for more in index..index + 6 {
            match &sample {
                Sample::Number(number) if taken.contains(number) => {
                    sample = self.samples.of(expression, more + 1);
                }
                _ => break,
            }
        }
        if let Sample::Number(number) = &sample {
            taken.push(number.clone());
        }
        sample
    }
}

/// The elements with the text of a variant in place of the selector.
fn with(
    elements: &Elements,
    at: usize,
    variant: &ast::Variant<String>,
) -> Vec<ast::PatternElement<String>> {
    let (before, after) = (&elements[..at], &elements[at + 1..]);
    before.iter().chain(&variant.value.elements).chain(after).cloned().collect()
}

fn add_text(phrase: &mut Phrase, text: &str) {
    match phrase.pieces.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ => phrase.pieces.push(Piece::Text(text.to_owned())),
    }
}

/// The numbers that stand in the text itself.
fn numbers_in(elements: &Elements) -> Vec<String> {
    let texts = elements.iter().filter_map(|element| match element {
        ast::PatternElement::TextElement { value } => Some(value.as_str()),
        ast::PatternElement::Placeable { .. } => None,
    });
    let digits = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_digit()));
    digits.filter(|digits| !digits.is_empty()).map(str::to_owned).collect()
}
