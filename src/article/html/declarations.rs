//! Where a page says what language and direction its parts are in.
//!
//! The words change their language; what is said about them must change with them.

use std::ops::Range;

use super::{
    elements,
    facts::{Facts, Stance},
};
use crate::{
    article::{
        document::{About, Declaration, Whose},
        tags::{Token, TokenKind, attributes::name_end},
    },
    lang::Tag,
};

/// What an element whose words are translated says of them: its `lang` where that is the source
/// language, and its `dir` beside it or where that is the source's. The root says both, or has room
/// for them.
pub fn of(
    source: &str,
    token: &Token,
    name: &str,
    facts: &Facts,
    language: Option<&Tag>,
) -> Vec<Declaration> {
    let Some(known) = language else { return Vec::new() };
    let (is_root, is_page) = (name == "html", matches!(name, "html" | "body"));
    let says_language = is_page || facts.is_in(language) == Some(true);
    let mut declarations = Vec::new();
    for name in ["lang", "xml:lang"].into_iter().filter(|_| says_language) {
        if let Some(found) = facts.attribute(source, name).filter(|found| !found.value.is_empty()) {
            let about = About::Language(found.quote);
            declarations.push(Declaration { span: found.value.clone(), about });
        }
    }
    let direction = facts.attribute(source, "dir");
    let changes = |side: &str| {
        if says_language { is_side(side) } else { is_side_of(side, known) && !sets_own_side(name) }
    };
    if let Some(found) = direction.filter(|found| changes(&source[found.value.clone()])) {
        let about = About::Direction(found.quote);
        declarations.push(Declaration { span: found.value.clone(), about });
    }
    let (lang, dir) = (facts.attribute(source, "lang").is_none(), direction.is_none());
    if is_root && (lang || dir) {
        declarations.push(missing(source, &token.span, lang, dir, Whose::Target));
    }
    declarations.sort_by_key(|declaration| declaration.span.start);
    declarations
}

/// Elements whose direction is not that of the words around them, or of no words of the page.
fn sets_own_side(name: &str) -> bool {
    matches!(name, "bdo" | "input" | "textarea")
}

/// An island of sentences in the source language: room for saying so. Names, code and other people's
/// posts say nothing about their language.
pub fn of_island(
    source: &str,
    tokens: &[Token],
    at: usize,
    last: usize,
    facts: &Facts,
) -> Option<Declaration> {
    let name = tokens[at].name();
    let is_prose = facts.stance == Stance::Protected
        && facts.attribute(source, "lang").is_none()
        && !elements::is_kept(name)
        && words(source, &tokens[at..=last]) >= PROSE_WORDS;
    let dir = facts.attribute(source, "dir").is_none();
    is_prose.then(|| missing(source, &tokens[at].span, true, dir, Whose::Source))
}

/// Fewer words in small letters than this are a name or a label.
const PROSE_WORDS: usize = 4;

fn missing(source: &str, tag: &Range<usize>, lang: bool, dir: bool, whose: Whose) -> Declaration {
    let at = name_end(source, tag);
    Declaration { span: at..at, about: About::Missing { lang, dir, whose } }
}

fn is_side_of(value: &str, language: &Tag) -> bool {
    value.eq_ignore_ascii_case(language.direction().name())
}

fn is_side(value: &str) -> bool {
    value.eq_ignore_ascii_case("ltr") || value.eq_ignore_ascii_case("rtl")
}

fn words(source: &str, tokens: &[Token]) -> usize {
    let texts = tokens.iter().filter(|token| token.kind == TokenKind::Text);
    let small = |word: &&str| word.starts_with(char::is_lowercase);
    texts.map(|token| source[token.span.clone()].split_whitespace().filter(small).count()).sum()
}
