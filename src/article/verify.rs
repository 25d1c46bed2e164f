//! Reads a written document back and compares it with its source.
//!
//! Looks at the final bytes only, knows nothing of how they came about, and repairs nothing: a document
//! that does not hold is written again with less new text in it ([`sound`]).

mod html;
mod markdown;
mod plain;

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{
    assemble::{self, NewBlock, Said, Written},
    document::{Document, Format},
};

/// What a document holds, as counted in its bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Holdings {
    /// Start and end tags; 0 in formats without tags.
    pub tags: usize,
    /// Addresses that lead somewhere: `href`.
    pub links: usize,
    /// Pictures.
    pub images: usize,
    /// Numbers in the text, with their separators: 1,234.5 is one.
    pub numbers: usize,
}

impl std::ops::AddAssign for Holdings {
    fn add_assign(&mut self, other: Holdings) {
        self.tags += other.tags;
        self.links += other.links;
        self.images += other.images;
        self.numbers += other.numbers;
    }
}

/// What stays the same in a translation, whatever the words are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inventory {
    /// What is counted.
    pub holdings: Holdings,
    /// One number for each thing that must be there as often as in the source, sorted.
    pub things: Vec<u64>,
    /// One number for the order of all things that do not move.
    pub order: u64,
}

impl Inventory {
    /// Takes stock of a text.
    pub fn of(text: &str, format: Format) -> Inventory {
        match format {
            Format::Html => html::inventory(text),
            Format::Markdown => markdown::inventory(text),
            Format::Text => plain::inventory(text),
        }
    }

    /// Whether `result` is this document in other words; `islands` elements were put around sentences
    /// that stayed as they were.
    pub fn is_kept_by(&self, result: &Inventory, islands: usize) -> bool {
        let mut wanted = self.things.clone();
        for _ in 0..islands {
            wanted.extend(html::island());
        }
        wanted.sort_unstable();
        wanted == result.things && self.order == result.order
    }
}

/// A document as it can be sent.
pub struct Sound {
    /// The document.
    pub text: String,
    /// Elements put around sentences that stayed in the source language.
    pub islands: usize,
    /// The blocks whose new text had to go, by their index; their source stands.
    pub dropped: Vec<usize>,
}

/// Writes a document so that it holds everything its source holds.
///
/// Where the read-back fails, the blocks at fault are found by halving and keep their source.
pub fn sound(document: &Document, mut blocks: Vec<Option<NewBlock>>, said: &Said) -> Sound {
    let mut dropped = Vec::new();
    let mut written = assemble::write(document, &blocks, said);
    if written.text == document.source {
        return Sound { text: written.text, islands: written.islands, dropped };
    }
    let source = Inventory::of(&document.source, document.format);
    while !is_kept(&source, &written, document) {
        let Some(at) = first_fault(document, &source, &blocks, said) else {
            // Only together do they fail: nothing new is better than something lost.
            dropped.extend((0..blocks.len()).filter(|&at| blocks[at].is_some()));
            return Sound { text: document.source.clone(), islands: 0, dropped };
        };
        blocks[at] = None;
        dropped.push(at);
        written = assemble::write(document, &blocks, said);
    }
    Sound { text: written.text, islands: written.islands, dropped }
}

/// One block's new bytes, where they hold what its source bytes hold; else these.
pub fn sound_block(document: &Document, at: usize, new: &NewBlock, said: &Said) -> String {
    let source = &document.source[document.blocks[at].span.clone()];
    if new.text == document.blocks[at].text {
        return source.to_owned();
    }
    let written = assemble::write_block(document, at, new, said);
    let stock = |text: &str| Inventory::of(text, document.format);
    let holds = stock(source).is_kept_by(&stock(&written.text), written.islands);
    if holds { written.text } else { source.to_owned() }
}

fn is_kept(source: &Inventory, written: &Written, document: &Document) -> bool {
    source.is_kept_by(&Inventory::of(&written.text, document.format), written.islands)
}

/// One number for a thing.
fn hashed(thing: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}

/// The first block that cannot be written, given all before it are: found by halving.
fn first_fault(
    document: &Document,
    source: &Inventory,
    blocks: &[Option<NewBlock>],
    said: &Said,
) -> Option<usize> {
    let holds = |count: usize| {
        let first = blocks.iter().enumerate();
        let first =
            first.map(|(at, block)| block.clone().filter(|_| at < count)).collect::<Vec<_>>();
        is_kept(source, &assemble::write(document, &first, said), document)
    };
    if !holds(0) {
        return None;
    }
    let (mut good, mut bad) = (0, blocks.len());
    while bad - good > 1 {
        let middle = good.midpoint(bad);
        if holds(middle) { good = middle } else { bad = middle }
    }
    blocks[good].is_some().then_some(good)
}
