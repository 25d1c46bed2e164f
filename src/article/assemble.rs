//! Writes a document again, with new text in its blocks.
//!
//! What is not new text comes from the source bytes: everything outside the blocks, every tag inside,
//! and every sentence that stayed as it was. Only values of attributes that are texts, `lang` and `dir`
//! change inside a tag.

mod claims;
mod joints;
mod spelling;
mod wrap;

pub use claims::Said;

use std::ops::Range;

use super::{
    document::{Block, Document, Mark, MarkKind, Writing},
    marks::{Event, nest},
};
use joints::Joints;
use spelling::Spelling;

/// The new text of one block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewBlock {
    /// Plain text.
    pub text: String,
    /// For every mark of the block its bytes in `text`.
    pub places: Vec<Range<usize>>,
    /// Stretches of `text` that are stretches of the block's own text.
    pub verbatim: Vec<Verbatim>,
    /// Stretches of `text` that stand in the source language although they are sentences.
    pub islands: Vec<Range<usize>>,
}

/// A stretch of new text that is the block's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verbatim {
    /// Bytes of [`NewBlock::text`].
    pub target: Range<usize>,
    /// Where they begin in [`Block::text`].
    pub source_start: usize,
}

/// The document with new blocks, in the order of its own; `None` keeps a block as it is.
///
/// Where no block says anything new the document comes back byte for byte.
pub fn write(document: &Document, blocks: &[Option<NewBlock>], said: &Said) -> Written {
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
    writer.patches.extend(claims::patches(document, said));
    writer.patches.sort_by_key(|(span, _)| span.start);
    writer.island_open = said.island_open();
    writer.write(blocks)
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
    island_open: String,
    islands: usize,
    out: String,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document) -> Writer<'a> {
        Writer {
            document,
            spelling: Spelling::of(document),
            is_new: false,
            patches: Vec::new(),
            island_open: String::new(),
            islands: 0,
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
        let before = std::mem::take(&mut self.out);
        let joints = self.events(block, new);
        let written = std::mem::replace(&mut self.out, before);
        match block.writing {
            Writing::Markdown => joints.settle(self.document, block, &written, &mut self.out),
            Writing::Wrapped { width_chars } => {
                wrap::write(&self.document.source, block, &written, width_chars, &mut self.out);
            }
            _ => self.out.push_str(&written),
        }
    }

    fn events(&mut self, block: &Block, new: &NewBlock) -> Joints {
        let (marks, mut places) = with_islands(block, new);
        let mut joints = Joints::default();
        if block.writing == Writing::Markdown {
            joints::fit(&mut places, block, &new.text);
        }
        for event in nest(&marks, &places, new.text.len()) {
            match event {
                Event::Text(range) => self.text(block, new, range),
                Event::Open(at) if at >= block.marks.len() => {
                    self.islands += 1;
                    self.out.push_str(&self.island_open);
                }
                Event::Close(at) if at >= block.marks.len() => self.out.push_str("</span>"),
                Event::Open(at) => {
                    joints.open(self.out.len());
                    self.copy(marks[at].open.clone());
                }
                Event::Close(at) if marks[at].kind == MarkKind::Element => {
                    joints.close(self.out.len());
                    self.copy(marks[at].close.clone());
                }
                Event::Close(_) => {}
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

fn stands_still(block: &Block, new: &NewBlock) -> bool {
    block.marks.iter().zip(&new.places).all(|(mark, place)| mark.covers == *place)
        && new.islands.is_empty()
}

/// The block's marks and one more for each island that lies whole among them.
fn with_islands(block: &Block, new: &NewBlock) -> (Vec<Mark>, Vec<Range<usize>>) {
    let (mut marks, mut places) = (block.marks.clone(), new.places.clone());
    if block.writing != Writing::Html {
        return (marks, places);
    }
    for island in &new.islands {
        let cuts = |place: &Range<usize>| {
            let starts_inside = island.start < place.start && place.start < island.end;
            let ends_inside = island.start < place.end && place.end < island.end;
            starts_inside && place.end > island.end || ends_inside && place.start < island.start
        };
        if new.places.iter().any(cuts) {
            continue;
        }
        add_island(&mut marks, &mut places, island, block.marks.len());
    }
    (marks, places)
}

fn add_island(
    marks: &mut Vec<Mark>,
    places: &mut Vec<Range<usize>>,
    island: &Range<usize>,
    own: usize,
) {
    let holds = |place: &Range<usize>| place.start <= island.start && island.end <= place.end;
    // Elements come before those inside of them, so the last that holds the island is the innermost.
    let parent = (0..own).rev().find(|&at| {
        marks[at].kind == MarkKind::Element && holds(&places[at]) && places[at] != *island
    });
    let new = marks.len();
    for at in 0..own {
        let is_inside = island.start <= places[at].start && places[at].end <= island.end;
        let is_at_edge = places[at].is_empty()
            && (places[at].start == island.start || places[at].start == island.end);
        if marks[at].parent == parent && is_inside && !is_at_edge {
            marks[at].parent = Some(new);
        }
    }
    marks.push(Mark { covers: 0..0, open: 0..0, close: 0..0, parent, kind: MarkKind::Element });
    places.push(island.clone());
}
