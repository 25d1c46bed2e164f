//! The files of a language that begins: those of the source, to be translated one by one.
//!
//! Every message is there in a comment, with the plural forms of the new language, so nothing
//! untranslated is served and `check` knows what is missing. It writes no files.

use super::{
    Folder,
    entries::{self, Body, Comment},
    lint::{is_optional, is_waiver},
    negotiate,
};
use crate::lang::{Counting, Tag, plural_categories};
use fluent_syntax::{
    ast::{
        Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
        Term, Variant, VariantKey,
    },
    serializer,
};

/// The canonical form of a tag as people write it (`pt_br`, `iw`): `pt-BR`, `he`; `None` where it is none.
pub fn canonical(text: &str) -> Option<Tag> {
    negotiate::canonical_tag(text)
}

/// What a file of the new language begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Every message in a comment, to be translated in its place.
    Commented,
    /// The headings only, for files that are filled otherwise.
    Bare,
}

/// Name without folder (`portal.ftl`) and text of each file a new language begins with, in order.
pub fn scaffold(folder: &Folder, lang: &Tag, start: Start) -> Vec<(String, String)> {
    let files = folder.source_files().into_iter();
    files.map(|(name, text)| (name.to_owned(), begun(text, lang, start))).collect()
}

fn begun(source: &str, lang: &Tag, start: Start) -> String {
    let parsed = entries::read(source);
    let forms = plural_categories(lang, Counting::Cardinal);
    let mut blocks: Vec<(usize, String)> = Vec::new();
    for comment in parsed.comments.iter().filter(|comment| comment.level > 1) {
        blocks.push((comment.line, kept(comment)));
    }
    for entry in parsed.entries.iter().filter(|_| start == Start::Commented) {
        let Ok(body) = &entry.body else { continue };
        if let Body::Message(said) = body
            && is_optional(said.id.name)
        {
            continue;
        }
        let comment = entry.comment.as_ref().map(kept).unwrap_or_default();
        blocks.push((entry.line, comment + &commented(&written(body, &forms))));
    }
    blocks.sort_by_key(|(line, _)| *line);
    let texts: Vec<String> = blocks.into_iter().map(|(_, text)| text).collect();
    texts.join("\n")
}

/// The comment without waivers, which were the source's.
fn kept(comment: &Comment) -> String {
    let lines = comment.text.lines().zip(comment.lines());
    let lines = lines.filter(|(_, said)| !is_waiver(said)).map(|(line, _)| format!("{line}\n"));
    lines.collect()
}

fn commented(text: &str) -> String {
    text.lines().flat_map(|line| ["# ", line, "\n"]).collect()
}

fn written(body: &Body, forms: &[&'static str]) -> String {
    let entry = match body {
        Body::Message(said) => Entry::Message(Message {
            id: said.id.clone(),
            value: said.value.as_ref().map(|pattern| with_forms(pattern, forms)),
            attributes: each(&said.attributes, forms),
            comment: None,
        }),
        Body::Term(said) => Entry::Term(Term {
            id: said.id.clone(),
            value: with_forms(&said.value, forms),
            attributes: each(&said.attributes, forms),
            comment: None,
        }),
    };
    serializer::serialize(&Resource { body: vec![entry] })
}

fn each<'a>(attributes: &[Attribute<&'a str>], forms: &[&'static str]) -> Vec<Attribute<&'a str>> {
    let with = |it: &Attribute<&'a str>| Attribute {
        id: it.id.clone(),
        value: with_forms(&it.value, forms),
    };
    attributes.iter().map(with).collect()
}

/// The pattern with the plural forms of another language in each plural choice.
fn with_forms<'a>(pattern: &Pattern<&'a str>, forms: &[&'static str]) -> Pattern<&'a str> {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            PatternElement::Placeable { expression: choice(selector, variants, forms) }
        }
        other => other.clone(),
    });
    Pattern { elements: elements.collect() }
}

fn choice<'a>(
    selector: &InlineExpression<&'a str>,
    variants: &[Variant<&'a str>],
    forms: &[&'static str],
) -> Expression<&'a str> {
    let inner = |variant: &Variant<&'a str>| Variant {
        value: with_forms(&variant.value, forms),
        ..variant.clone()
    };
    let variants: Vec<Variant<&str>> = variants.iter().map(inner).collect();
    let is_form = |name: &str| matches!(name, "zero" | "one" | "two" | "few" | "many");
    let is_plural = variants.iter().any(|variant| name(variant).is_some_and(is_form));
    let selector = selector.clone();
    if !is_plural {
        return Expression::Select { selector, variants };
    }
    Expression::Select { selector, variants: plural(&variants, forms) }
}

/// Exact numbers as they are, then each form with the source's text for it, or its default text.
fn plural<'a>(variants: &[Variant<&'a str>], forms: &[&'static str]) -> Vec<Variant<&'a str>> {
    let Some(default) = variants.iter().find(|variant| variant.default) else {
        return variants.into();
    };
    let exact = variants.iter().filter(|variant| name(variant).is_none()).cloned();
    let made = forms.iter().map(|form| {
        let own = variants.iter().find(|variant| name(variant) == Some(form)).unwrap_or(default);
        let key = VariantKey::Identifier { name: *form };
        Variant { key, value: own.value.clone(), default: *form == "other" }
    });
    let mut all: Vec<Variant<&str>> = exact.chain(made).collect();
    // An exact number may have been the default one.
    for variant in &mut all {
        variant.default = name(variant) == Some("other");
    }
    all
}

fn name<'a>(variant: &Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
