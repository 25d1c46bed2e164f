//! A source text and the stretches of it that can be translated.

mod declaration;
mod format;

pub use declaration::{About, Declaration, Whose};
pub use format::Format;

use std::ops::Range;

use crate::{config::Content, lang::Tag};

/// A source text, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The text as it came, byte for byte.
    pub source: String,
    /// How it is written.
    pub format: Format,
    /// What kind of text it is: running text, unless whoever took it apart knows better.
    pub content: Content,
    /// What can be translated, by where it begins. Two blocks lie apart, or one lies inside a tag of
    /// the other: an alt text in a paragraph.
    pub blocks: Vec<Block>,
    /// Names its markup protects somewhere, which are then kept everywhere in it.
    pub names: Vec<String>,
    /// Where the document says which language and direction it is in, by where it stands.
    pub declarations: Vec<Declaration>,
}

/// A run of inline content: a paragraph, a heading, a table cell, an attribute's value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// The bytes of the source that it takes up, markup inside included.
    pub span: Range<usize>,
    /// Its words without markup: entities decoded, white space collapsed.
    pub text: String,
    /// Where each stretch of `text` comes from: ascending, without gaps in `text`.
    pub origins: Vec<Origin>,
    /// The inline elements in it, outer before inner, in document order.
    pub marks: Vec<Mark>,
    /// How new words are written there.
    pub writing: Writing,
    /// What it is, for reports: `p`, `h1`, `img alt`, `headline`.
    pub kind: String,
    /// Whether it stands in a quotation or an embedded post, `<blockquote>`.
    pub is_quotation: bool,
    /// Its language, where that is surely another one than its document's.
    pub language: Option<Tag>,
}

/// A stretch of a block's text and the source bytes that say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Bytes of [`Block::text`].
    pub text: Range<usize>,
    /// Bytes of [`Document::source`]; the same bytes, or an entity, or white space that was collapsed.
    pub source: Range<usize>,
}

/// How new words are written at a place of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Writing {
    /// As they are.
    #[default]
    Plain,
    /// Between tags.
    Html,
    /// As an attribute's value.
    Attribute(Quote),
    /// Inside the quotation marks of a JSON string in a script.
    Json,
    /// As they are, on lines no longer than those of the source.
    Wrapped {
        /// The longest line, in characters, with all that stands before its words.
        width_chars: usize,
    },
    /// As `CommonMark` text.
    Markdown,
    /// As an alt text or a title in `CommonMark`.
    MarkdownValue,
}

/// What stands around an attribute's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// `alt="…"`
    Double,
    /// `alt='…'`
    Single,
    /// `alt=…`: a new value gets quotation marks.
    Missing,
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
    /// A document without blocks: everything stays.
    pub fn untouched(source: &str, format: Format) -> Document {
        Document {
            source: source.to_owned(),
            format,
            content: Content::Body,
            blocks: Vec::new(),
            names: Vec::new(),
            declarations: Vec::new(),
        }
    }

    /// All words, a block a line.
    pub fn plain_text(&self) -> String {
        self.lines(|_| true)
    }

    /// The words that tell its language, a block a line: those of quotations only where there are no others,
    /// and their lines are empty.
    pub fn spoken_text(&self) -> String {
        let is_quoted = self.blocks.iter().all(|block| block.is_quotation);
        self.lines(|block| is_quoted || !block.is_quotation)
    }

    fn lines(&self, is_said: impl Fn(&Block) -> bool) -> String {
        let mut text = String::new();
        for block in &self.blocks {
            text.push_str(if is_said(block) { &block.text } else { "" });
            text.push('\n');
        }
        text
    }
}

impl Block {
    /// Adds text that stands for some source bytes.
    pub fn say(&mut self, text: &str, source: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(text);
        if let Some(last) = self.origins.last_mut()
            && last.source.end == source.start
            && last.text.len() == last.source.len()
            && text.len() == source.len()
        {
            // Both are taken byte for byte, so their union is, too.
            last.text.end = self.text.len();
            last.source.end = source.end;
            return;
        }
        self.origins.push(Origin { text: start..self.text.len(), source });
    }

    /// Shortens the text to `length` bytes; marks end there at the latest.
    pub fn truncate(&mut self, length: usize) {
        self.text.truncate(length);
        for mark in &mut self.marks {
            mark.covers = mark.covers.start.min(length)..mark.covers.end.min(length);
        }
        self.origins.retain(|origin| origin.text.start < length);
        if let Some(last) = self.origins.last_mut()
            && last.text.end > length
        {
            let cut = last.text.end - length;
            last.text.end = length;
            last.source.end -= cut.min(last.source.len());
        }
    }

    /// The source bytes of a stretch of the text, where they lie in one piece.
    pub fn origin_of(&self, text: &Range<usize>) -> Option<Range<usize>> {
        let first = self.origins.partition_point(|origin| origin.text.end <= text.start);
        let start = self.origins.get(first)?;
        let (mut source, mut reached) = (within(start, text)?, start.text.end);
        for next in &self.origins[first + 1..] {
            if reached >= text.end {
                break;
            }
            let more = within(next, text)?;
            if more.start != source.end {
                return None;
            }
            (source.end, reached) = (more.end, next.text.end);
        }
        (reached >= text.end).then_some(source)
    }
}

/// The part of an origin's source bytes that says its part of `text`: all, or as many as are the same.
fn within(origin: &Origin, text: &Range<usize>) -> Option<Range<usize>> {
    let (from, to) = (origin.text.start.max(text.start), origin.text.end.min(text.end));
    if from == origin.text.start && to == origin.text.end {
        return Some(origin.source.clone());
    }
    (origin.text.len() == origin.source.len()).then(|| {
        let start = origin.source.start + from - origin.text.start;
        start..start + to - from
    })
}
