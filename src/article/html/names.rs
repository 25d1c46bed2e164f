//! The names a page protects with `translate="no"` or `notranslate`.
//!
//! A portal marks its brand where its template writes it; the same brand stands unmarked in titles and
//! captions, where a model would translate it ("Omega TV UK" became "Omega TV Brasil").

use super::super::tags::{Token, TokenKind};

/// Each name once; only short ones that are written like names.
pub fn protected(tokens: &[Token]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenKind::Start(start) = &token.kind else { continue };
        let Some(end) = start.end.filter(|end| start.is_protected && *end - at <= MOST_TOKENS)
        else {
            continue;
        };
        let name = words(&tokens[at..end]);
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

fn words(tokens: &[Token]) -> String {
    let texts = tokens.iter().filter_map(|token| match &token.kind {
        TokenKind::Text(text) => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Four to sixty bytes, every word with a capital or a digit first.
fn is_name(text: &str) -> bool {
    let is_proper = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    (4..=60).contains(&text.len()) && text.split(' ').all(is_proper)
}
