//! The pipeline: from a text in one language to the same text in another.
//!
//! [`html`] and [`text`] take a [`Document`] apart into blocks, [`sentences`] cuts blocks,
//! [`mod@translate`] has the sentences translated, [`marks`] finds the new places of inline markup, and
//! [`assemble`] writes the document again: what is not translated text comes from the source bytes.

mod assemble;
mod blocks;
pub mod check;
mod document;
mod html;
mod marks;
mod sentences;
mod tags;
mod text;
mod translate;

pub use document::{Block, Document, Format, Mark, MarkKind};
pub use translate::{Counts, Rendered, translate};

use crate::lang::Tag;

/// Takes a source text apart.
///
/// `language`, where it is known, keeps islands in other languages (`lang="uk"` in an English page)
/// out of the blocks. A text without words gives a document without blocks.
pub fn parse(source: &str, format: Format, language: Option<&Tag>) -> Document {
    let (blocks, names) = match format {
        Format::Text => (text::blocks(source), Vec::new()),
        Format::Html => html::read(source, language),
    };
    Document { source: source.to_owned(), format, blocks, names }
}
