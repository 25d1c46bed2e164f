//! Writes a document again, with new text in its blocks.
//!
//! What is not new text comes from the source bytes: everything outside the blocks, every tag inside,
//! and every sentence that stayed as it was. Only values of attributes that are texts, `lang` and `dir`
//! change inside a tag.

mod atoms;
mod declarations;
mod islands;
mod joints;
mod new_block;
mod spaces;
mod spelling;
mod wrap;

pub use declarations::Said;
pub use new_block::{NewBlock, Verbatim};

use std::ops::Range;

use super::{
    document::{Block, Document, MarkKind, Writing},
    marks::{Event, Texts, nest},
};
use atoms::{outside, words_of_atoms};
use islands::{stands_still, with_islands};
use joints::Joints;
use spelling::Spelling;

/// The document with new blocks, in the order of its own; `None` keeps a block as it is.
///
/// Where no block says anything new the document comes back byte for byte.
pub fn write<'a>(document: &'a Document, blocks: &[Option<NewBlock>], said: &'a Said) -> Written {
    let mut writer = Writer::new(document);
    for (block, new) in document.blocks.iter().zip(blocks) {
        if let Some(new) = new.as_ref().filter(|new| new.text != block.text) {
            writer.is_new = true;
            if is_value(block) {
                writer.patches.push((block.span.clone(), writer.value(block, new)));
            }
        }
    }
    if !writer.is_new {
        return Written { text: document.source.clone(), islands: 0 };
    }
    writer.patches.extend(declarations::patches(document, said));
    writer.patches.sort_by_key(|(span, _)| span.start);
    writer.said = Some(said);
    writer.write(blocks)
}

/// One block alone, as [`write()`] would write it where nothing else is new.
pub fn write_block(document: &Document, at: usize, new: &NewBlock, said: &Said) -> Written {
    let block = &document.blocks[at];
    let mut writer = Writer::new(document);
    writer.patches = declarations::patches(document, said);
    writer.patches.sort_by_key(|(span, _)| span.start);
    writer.said = Some(said);
    writer.block(block, new);
    Written { text: writer.out, islands: writer.islands }
}

/// A part of one of the document's blocks as a block of its own; `None` leaves every tag as it is.
pub fn write_part(
    document: &Document,
    part: &Block,
    new: &NewBlock,
    said: Option<&Said>,
) -> String {
    let mut writer = Writer::new(document);
    writer.patches = said.map(|said| declarations::patches(document, said)).unwrap_or_default();
    writer.patches.sort_by_key(|(span, _)| span.start);
    writer.block(part, new);
    writer.out
}

/// The bytes of a tag as the translation has them.
pub fn write_tag(document: &Document, tag: Range<usize>, said: &Said) -> String {
    let mut writer = Writer::new(document);
    writer.patches = declarations::patches(document, said);
    writer.patches.sort_by_key(|(span, _)| span.start);
    writer.copy(tag);
    writer.out
}

/// A document, written again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The document.
    pub text: String,
    /// Elements put around sentences that stayed in the source language.
    pub islands: usize,
}

/// Whether the block lies inside a tag or a script, where nothing but its text can change.
pub fn is_value(block: &Block) -> bool {
    matches!(block.writing, Writing::Attribute(_) | Writing::Json | Writing::MarkdownValue)
}

struct Writer<'a> {
    document: &'a Document,
    spelling: Spelling,
    is_new: bool,
    /// New bytes for bytes inside tags and scripts, by where these begin.
    patches: Vec<(Range<usize>, String)>,
    said: Option<&'a Said>,
    islands: usize,
    /// An element without words was written that had a space behind it.
    owes_space: bool,
    out: String,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document) -> Writer<'a> {
        Writer {
            document,
            spelling: Spelling::of(document),
            is_new: false,
            patches: Vec::new(),
            said: None,
            islands: 0,
            owes_space: false,
            out: String::with_capacity(document.source.len() * 5 / 4),
        }
    }

    fn write(mut self, blocks: &[Option<NewBlock>]) -> Written {
        let document = self.document;
        let mut copied = 0;
        for (block, new) in document.blocks.iter().zip(blocks) {
            let Some(new) = new.as_ref().filter(|_| !is_value(block)) else { continue };
            if new.text == block.text && stands_still(block, new) {
                continue;
            }
            self.copy(copied..block.span.start);
            self.block(block, new);
            copied = block.span.end;
        }
        self.copy(copied..document.source.len());
        Written { text: self.out, islands: self.islands }
    }

    /// Source bytes, with what changes inside of them.
    fn copy(&mut self, range: Range<usize>) {
        let mut at = range.start;
        let first = self.patches.partition_point(|(span, _)| span.start < range.start);
        for (span, new) in &self.patches[first..] {
            if span.start >= range.end {
                break;
            }
            self.out.push_str(&self.document.source[at..span.start]);
            self.out.push_str(new);
            at = span.end;
        }
        self.out.push_str(&self.document.source[at..range.end.max(at)]);
    }

    fn value(&self, block: &Block, new: &NewBlock) -> String {
        let mut value = String::with_capacity(new.text.len());
        self.spelling.write(&new.text, block, &mut value);
        value
    }

    fn block(&mut self, block: &Block, new: &NewBlock) {
        if !joints::matter(block) {
            self.events(block, new);
            return;
        }
        let before = std::mem::take(&mut self.out);
        let joints = self.events(block, new);
        let written = std::mem::replace(&mut self.out, before);
        joints.settle(self.document, block, &written, &mut self.out);
    }

    fn events(&mut self, block: &Block, new: &NewBlock) -> Joints {
        let (marks, mut places) = with_islands(block, new);
        let (mut joints, atoms) = (Joints::default(), words_of_atoms(block, new));
        self.owes_space = false;
        joints::fit(&mut places, block, &new.text);
        let texts = Texts { source: &block.text, target: &new.text };
        for event in nest(&marks, &places, texts) {
            match event {
                Event::Text(range) => {
                    for range in outside(range, &atoms) {
                        self.pay_space(new.text[range.clone()].chars().next());
                        self.text(block, new, range);
                    }
                }
                Event::Open(at) if at >= block.marks.len() => {
                    self.islands += 1;
                    let open = self.said.map(|said| said.island_open(new.islands_in.as_ref()));
                    self.out.push_str(&open.unwrap_or_default());
                }
                Event::Close(at) if at >= block.marks.len() => self.out.push_str("</span>"),
                Event::Open(at) => {
                    self.space_before(&marks[at], block);
                    joints.open(self.out.len());
                    self.copy(marks[at].open.clone());
                }
                Event::Close(at) => {
                    if marks[at].kind == MarkKind::Element {
                        joints.close(self.out.len());
                    }
                    self.copy(marks[at].close.clone());
                    self.space_behind(&marks[at], block);
                }
            }
        }
        joints
    }

    /// New text, where it is the block's own as the source writes it.
    fn text(&mut self, block: &Block, new: &NewBlock, range: Range<usize>) {
        let mut at = range.start;
        let first = new.verbatim.partition_point(|own| own.target.end <= range.start);
        for own in &new.verbatim[first..] {
            let (start, end) = (own.target.start.max(at), own.target.end.min(range.end));
            if start >= end {
                break;
            }
            let source = own.source_start + start - own.target.start;
            let Some(bytes) = block.origin_of(&(source..source + end - start)) else { continue };
            self.spelling.write(&new.text[at..start], block, &mut self.out);
            self.out.push_str(&self.document.source[bytes]);
            at = end;
        }
        self.spelling.write(&new.text[at..range.end], block, &mut self.out);
    }
}
