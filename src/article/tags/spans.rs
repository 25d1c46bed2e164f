//! The tokenizer's events as source bytes: where each tag, comment and doctype begins and ends.
//!
//! Keeps names only; text, attributes and comments are read from the source when somebody wants them.

use std::{collections::VecDeque, ops::Range};

use html5gum::{Emitter, Error, State};

/// A piece of markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A start tag with its name in lower case.
    Start(String),
    /// An end tag with its name in lower case.
    End(String),
    /// A comment.
    Comment,
    /// A doctype.
    Doctype,
    /// The end of the source; its bytes are empty and lie where the last text ended.
    Eof,
}

/// Yields the pieces of markup in a source with their bytes, in order; what lies between is text.
#[derive(Debug, Default)]
pub struct Spans {
    found: VecDeque<(Range<usize>, Piece)>,
    text_end: usize,
    position: usize,
    piece_start: usize,
    name: Vec<u8>,
    is_end_tag: bool,
    is_self_closing: bool,
    last_start_tag: Vec<u8>,
    /// How many `svg` and `math` elements are open: there CDATA is text and no element is raw.
    foreign: usize,
}

impl Spans {
    fn push(&mut self, piece: Piece) {
        self.found.push_back((self.piece_start..self.position, piece));
    }

    fn start_tag(&mut self, name: String) -> Option<State> {
        let is_foreign = matches!(name.as_str(), "svg" | "math");
        if is_foreign && !self.is_self_closing {
            self.foreign += 1;
        } else if self.foreign > 0 && ENDS_FOREIGN.contains(&name.as_str()) {
            self.foreign = 0;
        }
        self.last_start_tag.clone_from(&self.name);
        let state = if self.foreign == 0 { raw_state(&name) } else { None };
        self.push(Piece::Start(name));
        state
    }

    fn end_tag(&mut self, name: String) {
        if matches!(name.as_str(), "svg" | "math") {
            self.foreign = self.foreign.saturating_sub(1);
        }
        self.last_start_tag.clear();
        self.push(Piece::End(name));
    }
}

/// HTML elements that end SVG and `MathML` nobody closed (HTML standard, 13.2.6.5).
#[rustfmt::skip]
const ENDS_FOREIGN: &[&str] = &[
    "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta",
    "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strike", "strong", "sub", "sup", "table",
    "tt", "u", "ul", "var",
];

/// How the content of an element is read (HTML standard, 13.2.6.4), scripting on.
fn raw_state(name: &str) -> Option<State> {
    match name {
        "textarea" | "title" => Some(State::RcData),
        "plaintext" => Some(State::PlainText),
        "script" => Some(State::ScriptData),
        "style" | "iframe" | "xmp" | "noembed" | "noframes" | "noscript" => Some(State::RawText),
        _ => None,
    }
}

impl Emitter for Spans {
    type Token = (Range<usize>, Piece);

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn set_last_start_tag(&mut self, last_start_tag: Option<&[u8]>) {
        self.last_start_tag = last_start_tag.unwrap_or_default().to_vec();
    }

    fn emit_string(&mut self, _: &[u8]) {
        self.text_end = self.position;
    }

    fn start_open_tag(&mut self) {
        self.piece_start = self.position.saturating_sub(1);
    }

    fn init_start_tag(&mut self) {
        self.name.clear();
        (self.is_end_tag, self.is_self_closing) = (false, false);
    }

    fn init_end_tag(&mut self) {
        self.name.clear();
        self.is_end_tag = true;
    }

    fn set_self_closing(&mut self) {
        self.is_self_closing = true;
    }

    fn push_tag_name(&mut self, letters: &[u8]) {
        self.name.extend(letters);
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let name = String::from_utf8_lossy(&self.name).into_owned();
        if self.is_end_tag {
            self.end_tag(name);
            return None;
        }
        self.start_tag(name)
    }

    fn emit_current_comment(&mut self) {
        self.push(Piece::Comment);
    }

    fn emit_current_doctype(&mut self) {
        self.push(Piece::Doctype);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end_tag && !self.last_start_tag.is_empty() && self.last_start_tag == self.name
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.foreign > 0
    }

    fn pop_token(&mut self) -> Option<Self::Token> {
        self.found.pop_front()
    }

    fn emit_eof(&mut self) {
        self.found.push_back((self.text_end..self.text_end, Piece::Eof));
    }

    // What a span says is read from the source.
    fn emit_error(&mut self, _: Error) {}
    fn init_comment(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn init_doctype(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn init_attribute(&mut self) {}
    fn push_attribute_name(&mut self, _: &[u8]) {}
    fn push_attribute_value(&mut self, _: &[u8]) {}
}
