//! Rewrites a message at load so that `fluent` asks us where it would choose wrongly.
//!
//! `{ $n -> [0] a *[other] b }` becomes `{ SELECT-VARIANT($n, "0", "other") -> [v0] a *[v1] b }`, and a
//! placeable around a placeable goes away (`fluent` panics on it once a message is too large). Nothing
//! else changes, and that is checked: a message that does not come back as it was is refused.

mod same;

use fluent::FluentResource;
use fluent_syntax::{
    ast::{
        Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern,
        PatternElement, Resource, Variant, VariantKey,
    },
    serializer,
};

use super::select::{KEYS, MOST_VARIANTS, NAME};

/// Numbers in messages are floats to `fluent`: longer ones would not be what they say.
pub(in crate::ui) const MOST_DIGITS: usize = 100;

/// The entries as `fluent` is to resolve them; `None` where they may stay as they are.
pub(in crate::ui) fn rewrite(resource: &FluentResource) -> Result<Option<FluentResource>, String> {
    let mut body: Vec<Entry<&str>> = resource.entries().cloned().collect();
    let mut rewriting = Rewriting::default();
    for entry in &mut body {
        rewriting.entry(entry);
    }
    if let Some(problem) = rewriting.problem {
        return Err(problem);
    }
    if !rewriting.has_changed {
        return Ok(None);
    }
    let wanted = Resource { body };
    let made = FluentResource::try_new(serializer::serialize(&wanted)).ok();
    let made = made.filter(|made| {
        let (read, wanted): (Vec<_>, Vec<_>) =
            (made.entries().collect(), wanted.body.iter().collect());
        same::entries(&read, &wanted)
    });
    made.map(Some).ok_or_else(|| "it cannot be prepared; write it in a simpler way".to_owned())
}

#[derive(Default)]
struct Rewriting {
    has_changed: bool,
    problem: Option<String>,
}

impl Rewriting {
    fn entry<'s>(&mut self, entry: &mut Entry<&'s str>) {
        let (value, attributes): (Option<&mut Pattern<&'s str>>, &mut [Attribute<&'s str>]) =
            match entry {
                Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
                Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
                _ => return,
            };
        let patterns = value.into_iter().chain(attributes.iter_mut().map(|a| &mut a.value));
        patterns.for_each(|pattern| self.pattern(pattern));
    }

    fn pattern(&mut self, pattern: &mut Pattern<&str>) {
        for element in &mut pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &mut Expression<&str>) {
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression
        {
            let inner = (**inner).clone();
            *expression = inner;
            self.has_changed = true;
        }
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in &mut *variants {
                    self.pattern(&mut variant.value);
                }
                self.select(selector, variants);
            }
        }
    }

    fn select<'s>(
        &mut self,
        selector: &mut InlineExpression<&'s str>,
        variants: &mut [Variant<&'s str>],
    ) {
        if variants.len() > MOST_VARIANTS {
            let seen = variants.len();
            self.refuse(format!("it has {seen} variants in one place, at most {MOST_VARIANTS}"));
            return;
        }
        let mut positional = vec![selector.clone()];
        for (variant, key) in variants.iter_mut().zip(KEYS.iter()) {
            let (VariantKey::Identifier { name: value } | VariantKey::NumberLiteral { value }) =
                variant.key;
            positional.push(InlineExpression::StringLiteral { value });
            variant.key = VariantKey::Identifier { name: key.as_str() };
        }
        *selector = InlineExpression::FunctionReference {
            id: Identifier { name: NAME },
            arguments: CallArguments { positional, named: Vec::new() },
        };
        self.has_changed = true;
    }

    fn inline(&mut self, inline: &mut InlineExpression<&str>) {
        while let InlineExpression::Placeable { expression } = inline {
            let Expression::Inline(inner) = &**expression else { break };
            *inline = inner.clone();
            self.has_changed = true;
        }
        match inline {
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name == NAME {
                    self.refuse(format!("{NAME} is not for messages; write a select expression"));
                }
                arguments.positional.iter_mut().for_each(|value| self.inline(value));
            }
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter_mut().for_each(|value| self.inline(value));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { value } if value.len() > MOST_DIGITS => {
                self.refuse(format!("a number in it has more than {MOST_DIGITS} digits"));
            }
            _ => {}
        }
    }

    fn refuse(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }
}
