//! HTML as a list of tokens that know their source bytes.
//!
//! The only place that names the tokenizer, with [`entities`]. Whatever it makes of broken markup, the
//! tokens cover the source without a gap: documents are written again from the source.

pub mod attributes;
pub mod entities;
mod spans;

use std::{collections::HashMap, ops::Range};

use html5gum::Tokenizer;

pub use spans::ends_drawing;
use spans::{Piece, Spans};

/// One piece of markup or text.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Its bytes in the source.
    pub span: Range<usize>,
    /// What it is.
    pub kind: TokenKind,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub enum TokenKind {
    /// `<p lang="uk">`
    Start(Start),
    /// `</p>`, the name in lower case.
    End(String),
    /// Text as it is written, entities and all.
    Text,
    /// A comment, and whatever a browser passes over: `</>`, a tag cut off by the end.
    Comment,
    /// `<!DOCTYPE html>`
    Doctype,
}

/// A start tag.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Start {
    /// In lower case.
    pub name: String,
    /// Where its end tag is in the token list.
    pub end: Option<usize>,
}

impl Token {
    /// The name of a start or end tag; empty for everything else.
    pub fn name(&self) -> &str {
        match &self.kind {
            TokenKind::Start(start) => &start.name,
            TokenKind::End(name) => name,
            _ => "",
        }
    }
}

/// Reads all tokens, in order, and pairs start tags with end tags of the same name.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut filling = Filling { source, tokens: Vec::new() };
    for piece in Tokenizer::new_with_emitter(source, Spans::default()) {
        let Ok((span, piece)) = piece;
        filling.take(span, piece);
    }
    filling.finish()
}

/// Tokens and the text between them.
struct Filling<'s> {
    source: &'s str,
    tokens: Vec<Token>,
}

impl Filling<'_> {
    fn take(&mut self, span: Range<usize>, piece: Piece) {
        self.fill(span.start);
        let kind = match piece {
            Piece::Start(name) => TokenKind::Start(Start { name, end: None }),
            Piece::End(name) => TokenKind::End(name),
            Piece::Comment => TokenKind::Comment,
            Piece::Doctype => TokenKind::Doctype,
            Piece::Eof => return,
        };
        self.tokens.push(Token { span, kind });
    }

    fn reached(&self) -> usize {
        self.tokens.last().map_or(0, |token| token.span.end)
    }

    /// What lies between two tags is text, except for `</>`.
    fn fill(&mut self, until: usize) {
        let mut reached = self.reached();
        while reached < until {
            let rest = &self.source[reached..until];
            let (length, kind) = match rest.find("</>") {
                Some(0) => (3, TokenKind::Comment),
                Some(at) => (at, TokenKind::Text),
                None => (rest.len(), TokenKind::Text),
            };
            self.tokens.push(Token { span: reached..reached + length, kind });
            reached += length;
        }
    }

    /// Behind the last text only a tag that was cut off can come: no text.
    fn finish(mut self) -> Vec<Token> {
        let rest = self.reached()..self.source.len();
        if !rest.is_empty() {
            self.tokens.push(Token { span: rest, kind: TokenKind::Comment });
        }
        pair_up(&mut self.tokens);
        self.tokens
    }
}

fn pair_up(tokens: &mut [Token]) {
    let mut open: HashMap<String, Vec<usize>> = HashMap::new();
    for at in 0..tokens.len() {
        let matched = match &tokens[at].kind {
            TokenKind::Start(start) if attributes::is_void(&start.name) => None,
            TokenKind::Start(start) => {
                if let Some(waiting) = open.get_mut(&start.name) {
                    waiting.push(at);
                } else {
                    open.insert(start.name.clone(), vec![at]);
                }
                None
            }
            TokenKind::End(name) => open.get_mut(name).and_then(Vec::pop),
            _ => None,
        };
        if let Some(TokenKind::Start(start)) = matched.map(|before| &mut tokens[before].kind) {
            start.end = Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_cover_the_source_without_gaps() {
        for source in [
            "<p>a</p>",
            "<!DOCTYPE html><p lang=uk class='x notranslate'>é &amp; <b>ü</b><br/>\u{1F389}</p><!-- c -->",
            "<script>if (a<b) '</p>'</script><title>a &amp; b</title><textarea><p></textarea>",
            "a < b <c> </ d> <",
            "a </> b <a href=\"x",
            "\u{feff}\r\n<p>\0</p>",
        ] {
            let mut at = 0;
            for token in tokens(source) {
                assert_eq!(token.span.start, at, "{source:?} {token:?}");
                at = token.span.end;
            }
            assert_eq!(at, source.len(), "{source:?}");
        }
    }

    #[test]
    fn a_tag_cut_off_by_the_end_is_no_text() {
        let last = tokens("word <a href=\"x y").pop().unwrap();

        assert_eq!((last.span, last.kind), (5..17, TokenKind::Comment));
    }
}
