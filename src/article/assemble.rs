//! Writes a document again, with new text in its blocks.

use super::{
    document::{Block, Document, Format, MarkKind},
    marks::{Event, nest},
};
use std::ops::Range;

/// The new text of one block.
pub struct NewBlock {
    /// Plain text.
    pub text: String,
    /// For every mark of the block its bytes in `text`.
    pub places: Vec<Range<usize>>,
}

/// The document with new blocks, in the order of its own; `None` keeps a block as it is.
///
/// Everything outside the blocks, and every tag inside, is copied from the source bytes.
pub fn write(document: &Document, blocks: &[Option<NewBlock>]) -> String {
    let mut out = String::with_capacity(document.source.len() * 5 / 4);
    let mut copied = 0;
    for (block, new) in document.blocks.iter().zip(blocks) {
        let Some(new) = new else { continue };
        out.push_str(&document.source[copied..block.span.start]);
        write_block(document, block, new, &mut out);
        copied = block.span.end;
    }
    out.push_str(&document.source[copied..]);
    out
}

fn write_block(document: &Document, block: &Block, new: &NewBlock, out: &mut String) {
    if document.format == Format::Text {
        out.push_str(&new.text);
        return;
    }
    for event in nest(&block.marks, &new.places, new.text.len()) {
        match event {
            Event::Text(range) => escape(&new.text[range], out),
            Event::Open(at) => out.push_str(&document.source[block.marks[at].open.clone()]),
            Event::Close(at) if block.marks[at].kind == MarkKind::Element => {
                out.push_str(&document.source[block.marks[at].close.clone()]);
            }
            Event::Close(_) => {}
        }
    }
}

/// Text for HTML: nothing a translator says can become markup.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            _ => out.push(c),
        }
    }
}
