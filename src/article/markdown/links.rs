//! The bytes of a link or image: where its words end, where its title is, what its label is.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::syntax::Definition;
use crate::article::{
    document::{About, Block, Declaration, Writing},
    tags::entities::{self, Within},
};

/// A link or image, taken apart.
pub struct Link {
    /// All its bytes.
    pub span: Range<usize>,
    /// What opens it: `[`, `![`.
    pub open: Range<usize>,
    /// What closes it: `](…)`, `][label]`, `]`.
    pub close: Range<usize>,
    kind: LinkType,
}

impl Link {
    /// Takes a link apart whose words end at `words_end`; `None` where its bytes are not as expected.
    pub fn of(
        source: &str,
        kind: LinkType,
        span: &Range<usize>,
        words_end: Option<usize>,
    ) -> Option<Link> {
        let open_bytes = 1 + usize::from(source[span.clone()].starts_with('!'));
        let open = span.start..span.start + open_bytes;
        let words_end = words_end.unwrap_or(open.end).max(open.end);
        // Brackets that nobody said: the label of an image, which the parser leaves out.
        let from = words_end + if source.get(words_end..)?.starts_with("[]") { 2 } else { 0 };
        let is_between = |c: char| c.is_whitespace() || c == '>';
        let gap = source.get(from..)?.find(|c| !is_between(c))?;
        let close = from + gap..whole(source, kind, span).end;
        let is_as_expected = source.get(open.clone()).is_some_and(|raw| raw.ends_with('['))
            && source.get(close.clone()).is_some_and(|raw| raw.starts_with(']'));
        is_as_expected.then_some(Link { span: span.start..close.end, open, close, kind })
    }

    /// A block for the title, where there is one in the link's own bytes.
    pub fn title(&self, source: &str, title: &str, kind: &str) -> Option<Block> {
        if self.kind != LinkType::Inline {
            return None;
        }
        let behind_words = source[self.close.clone()].strip_suffix(')')?.strip_prefix("](")?;
        title_block(source, behind_words, title, kind)
    }

    /// What must be written so that the link still finds its definition when its words are others.
    pub fn label(&self, source: &str) -> Option<Declaration> {
        let is_label = matches!(self.kind, LinkType::Shortcut | LinkType::Collapsed);
        let (start_byte, end_byte) = (self.open.end, self.close.start);
        let has_words = source[start_byte..end_byte].contains(char::is_alphabetic);
        let about = About::Label { start_byte, end_byte };
        (is_label && has_words).then(|| Declaration { span: self.close.clone(), about })
    }
}

/// The parser leaves the brackets behind `[label][]` out.
pub fn whole(source: &str, kind: LinkType, span: &Range<usize>) -> Range<usize> {
    let is_cut = kind == LinkType::Collapsed
        && source[span.end..].starts_with("[]")
        && !source[span.clone()].ends_with("[]");
    span.start..span.end + if is_cut { 2 } else { 0 }
}

/// A text inside a tag: an alt text, a title.
pub fn value(raw: &str, text: &str, span: Range<usize>, kind: &str) -> Block {
    let mut block = Block {
        span: span.clone(),
        writing: Writing::MarkdownValue,
        kind: kind.to_owned(),
        ..Block::default()
    };
    if raw == text && !text.contains(['\n', '\r', '\t']) {
        block.say(text, span);
    } else {
        block.say(&text.split_whitespace().collect::<Vec<_>>().join(" "), span);
    }
    block
}

/// A block for the title of a definition.
pub fn title_of(source: &str, definition: &Definition) -> Option<Block> {
    let raw = &source[definition.span.clone()];
    let label = raw.strip_prefix('[')?;
    let behind_label = label[unescaped(label, ']')?..].strip_prefix("]:")?;
    title_block(source, behind_label, &definition.title, "a")
}

fn title_block(source: &str, behind_words: &str, title: &str, kind: &str) -> Option<Block> {
    let span = title_span(source, behind_words).filter(|_| title.contains(char::is_alphabetic))?;
    let raw = &source[span.clone()];
    // Whatever else this may be, it is not the title the parser read.
    (plain(raw) == title).then(|| value(raw, title, span.clone(), &format!("{kind} title")))
}

/// The title behind a destination, without its signs.
fn title_span(source: &str, inside: &str) -> Option<Range<usize>> {
    let is_space = |c: char| c.is_ascii_whitespace() || c == '>';
    let destination = inside.trim_start_matches(is_space);
    let end = match destination.strip_prefix('<') {
        Some(pointed) => 2 + unescaped(pointed, '>')?,
        None => destination.find(|c: char| c.is_ascii_whitespace())?,
    };
    let title = destination[end..].trim_start_matches(is_space).trim_end();
    let is_quoted = [('"', '"'), ('\'', '\''), ('(', ')')].iter().any(|(open, close)| {
        title.len() >= 2 && title.starts_with(*open) && title.ends_with(*close)
    });
    let start = title.as_ptr() as usize - source.as_ptr() as usize;
    is_quoted.then(|| start + 1..start + title.len() - 1)
}

fn unescaped(text: &str, sign: char) -> Option<usize> {
    let mut is_escaped = false;
    text.char_indices().find_map(|(at, c)| {
        let found = c == sign && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        found.then_some(at)
    })
}

/// Without backslashes and entities.
fn plain(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        let escaped = rest.chars().nth(1).filter(char::is_ascii_punctuation);
        let (decoded, length) = match (c, escaped) {
            ('\\', Some(sign)) => (sign.to_string(), 2),
            ('&', _) if entity_bytes(rest).is_some() => entities::reference(rest, Within::Text),
            _ => (c.to_string(), c.len_utf8()),
        };
        text.push_str(&decoded);
        rest = &rest[length..];
    }
    text
}

/// The longest name has 31 letters.
const LONGEST_ENTITY_BYTES: usize = 40;

/// The length of the entity that a text begins with; Markdown knows none without a semicolon.
fn entity_bytes(text: &str) -> Option<usize> {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    let end = 1 + text.bytes().skip(1).take(LONGEST_ENTITY_BYTES).take_while(is_name).count();
    (end > 1 && text[end..].starts_with(';')).then_some(end + 1)
}
