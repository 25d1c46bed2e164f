//! A source text and the stretches of it that can be translated.

use std::ops::Range;

/// How a text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Plain text; a line is a paragraph.
    Text,
    /// An HTML fragment or page.
    #[default]
    Html,
}

/// By hand, since a derived enum would also be read from a map.
impl<'de> serde::Deserialize<'de> for Format {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Format, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(from)?;
        match name.as_ref() {
            "text" => Ok(Format::Text),
            "html" => Ok(Format::Html),
            other => Err(serde::de::Error::unknown_variant(other, &["text", "html"])),
        }
    }
}

/// A source text, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The text as it came, byte for byte.
    pub source: String,
    /// How it is written.
    pub format: Format,
    /// What can be translated, in order, not overlapping.
    pub blocks: Vec<Block>,
    /// Names its markup protects somewhere, which are then kept everywhere in it.
    pub names: Vec<String>,
}

/// A run of inline content: a paragraph, a heading, a table cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// The bytes of the source that it takes up, markup inside included.
    pub span: Range<usize>,
    /// Its words without markup: entities decoded, white space collapsed.
    pub text: String,
    /// The inline elements in it, outer before inner, in document order.
    pub marks: Vec<Mark>,
}

/// An inline element.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The bytes of [`Block::text`] that it covers; empty for one without words.
    pub covers: Range<usize>,
    /// The bytes of the source that open it.
    pub open: Range<usize>,
    /// The bytes of the source that close it; empty for `<img>` and the like.
    pub close: Range<usize>,
    /// The element around it in the same block, as an index into [`Block::marks`].
    pub parent: Option<usize>,
    /// What may change inside it.
    pub kind: MarkKind,
}

/// What may change inside an inline element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Its words are translated.
    Element,
    /// It moves as it is, whatever is inside: code, names marked `translate="no"`, images, comments.
    Atom,
}

impl Document {
    /// All words, a block a line: what the language is detected on.
    pub fn plain_text(&self) -> String {
        let mut text = String::new();
        for block in &self.blocks {
            text.push_str(&block.text);
            text.push('\n');
        }
        text
    }
}
