//! Whether `<br>` ends a block: an address or a verse, or a sentence that only wraps.

use crate::article::{
    blocks::Piece,
    tags::{Token, TokenKind},
};

/// Whether the sentence before the `<br>` at `at` goes on behind it: the text before ends without a
/// stop, the text behind begins with a small letter. Everything else is taken for a new line.
pub fn runs_on(source: &str, tokens: &[Token], at: usize, run: &[Piece]) -> bool {
    let before = run.iter().rev().find_map(|piece| match *piece {
        Piece::Text(text) => text_of(source, tokens, text),
        _ => None,
    });
    let is_break = |token: &&Token| {
        !matches!(token.kind, TokenKind::Text | TokenKind::Comment)
            && !super::elements::is_inline(token.name())
    };
    let ahead = &tokens[at + 1..];
    let end = ahead.iter().position(|token| is_break(&token)).unwrap_or(ahead.len());
    let after = (at + 1..at + 1 + end.min(FAR)).find_map(|text| text_of(source, tokens, text));
    before.zip(after).is_some_and(|(before, after)| {
        before.ends_with(|c: char| c.is_alphanumeric() || c == ',')
            && after.starts_with(char::is_lowercase)
    })
}

/// So many tokens ahead there is text, or a line that wraps is not what this is.
const FAR: usize = 8;

fn text_of<'s>(source: &'s str, tokens: &[Token], at: usize) -> Option<&'s str> {
    let token = &tokens[at];
    let text = source[token.span.clone()].trim();
    (token.kind == TokenKind::Text && !text.is_empty()).then_some(text)
}
