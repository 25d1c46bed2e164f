//! HTML as a list of tokens that know their source bytes.
//!
//! The only place that names the tokenizer. Whatever it makes of broken markup, the bytes between
//! two tokens are never lost: documents are written again from the source.

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
    /// Words, entities decoded.
    Text(String),
    /// A comment.
    Comment,
    /// `<!DOCTYPE html>`
    Doctype,
}

/// A start tag, reduced to what decides about translation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Start {
    /// In lower case.
    pub name: String,
    /// The `lang` attribute.
    pub lang: Option<String>,
    /// `translate="no"`, class `notranslate` or `contenteditable`.
    pub is_protected: bool,
    /// Where its end tag is in the token list.
    pub end: Option<usize>,
}

/// Reads all tokens, in order, and pairs start tags with end tags of the same name.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut reading = Reading::default();
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| {
        reading.take(&event, span.start..span.end);
        None::<Infallible>
    });
    emitter.naively_switch_states(true);
    // It yields nothing itself: the emitter hands every token to `reading`.
    Tokenizer::new_with_emitter(source, emitter).for_each(drop);
    let mut tokens = reading.tokens;
    pair_up(&mut tokens);
    tokens
}

#[derive(Default)]
struct Reading {
    tokens: Vec<Token>,
    start: Start,
    start_byte: usize,
    attribute: String,
}

impl Reading {
    fn take(&mut self, event: &CallbackEvent<'_>, span: Range<usize>) {
        let string = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let kind = match event {
            CallbackEvent::OpenStartTag { name } => {
                self.start = Start { name: string(name), ..Start::default() };
                self.start_byte = span.start;
                return;
            }
            CallbackEvent::AttributeName { name } => {
                self.attribute = string(name);
                return;
            }
            CallbackEvent::AttributeValue { value } => return self.take_value(&string(value)),
            CallbackEvent::CloseStartTag { .. } => {
                let start = std::mem::take(&mut self.start);
                let span = self.start_byte..span.end;
                self.tokens.push(Token { span, kind: TokenKind::Start(start) });
                return;
            }
            CallbackEvent::EndTag { name } => TokenKind::End(string(name)),
            CallbackEvent::String { value } => TokenKind::Text(string(value)),
            CallbackEvent::Comment { .. } => TokenKind::Comment,
            CallbackEvent::Doctype { .. } => TokenKind::Doctype,
            CallbackEvent::Error(_) => return,
        };
        self.tokens.push(Token { span, kind });
    }

    fn take_value(&mut self, value: &str) {
        let is_protected = match self.attribute.as_str() {
            "translate" => value.eq_ignore_ascii_case("no"),
            "class" => value.split_ascii_whitespace().any(|class| class == "notranslate"),
            "contenteditable" => !value.eq_ignore_ascii_case("false"),
            "lang" => {
                self.start.lang = Some(value.to_owned());
                false
            }
            _ => false,
        };
        self.start.is_protected |= is_protected;
    }
}

fn pair_up(tokens: &mut [Token]) {
    let mut open: HashMap<String, Vec<usize>> = HashMap::new();
    for at in 0..tokens.len() {
        let matched = match &tokens[at].kind {
            TokenKind::Start(start) => {
                open.entry(start.name.clone()).or_default().push(at);
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
            "\u{feff}\r\n<p>\0</p>",
        ] {
            let mut at = 0;
            for token in tokens(source) {
                assert_eq!(token.span.start, at, "{source:?} {token:?}");
                at = token.span.end;
            }
        }
    }
}
