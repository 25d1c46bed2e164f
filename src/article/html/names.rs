//! The names a page protects with `translate="no"` or `notranslate`.
//!
//! A portal marks its brand where its template writes it; the same brand stands unmarked in titles and
//! captions, where a model would translate it ("Omega TV UK" became "Omega TV Brasil").

use super::facts::Facts;
use crate::article::{
    rules::Rules,
    tags::{
        Token, TokenKind,
        entities::{self, Within},
    },
};

/// Each name once; only short ones that are written like names.
pub fn protected(source: &str, tokens: &[Token]) -> Vec<String> {
    let without_rules = Rules::default();
    let mut names: Vec<String> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenKind::Start(start) = &token.kind else { continue };
        let Some(end) = start.end.filter(|end| *end - at <= MOST_TOKENS) else { continue };
        // Reading all attributes of every small element would cost more than the rest.
        if !source[token.span.clone()].contains("ranslate") {
            continue;
        }
        if !Facts::of(source, token, start, &without_rules).is_protected() {
            continue;
        }
        let name = words(source, &tokens[at..end]);
        if is_name(&name) && !names.contains(&name) && names.len() < MOST_NAMES {
            names.push(name);
        }
    }
    names
}

/// A name is a word or two, perhaps with one element around it.
const MOST_TOKENS: usize = 4;

/// Every sentence is searched for every name.
const MOST_NAMES: usize = 20;

fn words(source: &str, tokens: &[Token]) -> String {
    let texts = tokens.iter().filter(|token| token.kind == TokenKind::Text);
    let decoded: String =
        texts.map(|token| entities::decode(&source[token.span.clone()], Within::Text)).collect();
    decoded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Four to sixty bytes, every word with a capital or a digit first.
fn is_name(text: &str) -> bool {
    let is_proper = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    (4..=60).contains(&text.len()) && text.split(' ').all(is_proper)
}
