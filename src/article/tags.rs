//! HTML as a list of tokens that know their source bytes.
//!
//! The only place that names the tokenizer, with [`entities`]. Whatever it makes of broken markup, the
//! tokens cover the source without a gap: documents are written again from the source.

pub mod attributes;
pub mod entities;

use std::{collections::HashMap, convert::Infallible, ops::Range};

use html5gum::{
    Span, Tokenizer,
    emitters::callback::{CallbackEmitter, CallbackEvent},
};

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
    let mut reading = Reading { source, ..Reading::default() };
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| {
        reading.take(&event, span.start..span.end);
        None::<Infallible>
    });
    emitter.naively_switch_states(true);
    // It yields nothing itself: the emitter hands every token to `reading`.
    Tokenizer::new_with_emitter(source, emitter).for_each(drop);
    let mut tokens = reading.finish();
    pair_up(&mut tokens);
    tokens
}

#[derive(Default)]
struct Reading<'s> {
    source: &'s str,
    tokens: Vec<Token>,
    start: Start,
    start_byte: usize,
    /// Where the last token ended.
    reached: usize,
    /// Where the last text ended; what comes behind it without a tag is no text.
    text_end: usize,
}

impl Reading<'_> {
    fn take(&mut self, event: &CallbackEvent<'_>, span: Range<usize>) {
        let string = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.start = Start { name: string(name), end: None };
                self.start_byte = span.start;
            }
            CallbackEvent::CloseStartTag { .. } => {
                let start = std::mem::take(&mut self.start);
                self.push(self.start_byte..span.end, TokenKind::Start(start));
            }
            CallbackEvent::EndTag { name } => self.push(span, TokenKind::End(string(name))),
            CallbackEvent::String { .. } => self.text_end = span.end,
            CallbackEvent::Comment { .. } => self.push(span, TokenKind::Comment),
            CallbackEvent::Doctype { .. } => self.push(span, TokenKind::Doctype),
            CallbackEvent::AttributeName { .. }
            | CallbackEvent::AttributeValue { .. }
            | CallbackEvent::Error(_) => {}
        }
    }

    fn push(&mut self, span: Range<usize>, kind: TokenKind) {
        self.fill(span.start);
        self.reached = span.end;
        self.tokens.push(Token { span, kind });
    }

    /// What lies between two tags is text, except for `</>`.
    fn fill(&mut self, until: usize) {
        while self.reached < until {
            let rest = &self.source[self.reached..until];
            let (length, kind) = match rest.find("</>") {
                Some(0) => (3, TokenKind::Comment),
                Some(at) => (at, TokenKind::Text),
                None => (rest.len(), TokenKind::Text),
            };
            self.tokens.push(Token { span: self.reached..self.reached + length, kind });
            self.reached += length;
        }
    }

    fn finish(mut self) -> Vec<Token> {
        self.fill(self.text_end.clamp(self.reached, self.source.len()));
        let rest = self.reached..self.source.len();
        if !rest.is_empty() {
            self.push(rest, TokenKind::Comment);
        }
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
