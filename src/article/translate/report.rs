//! What became of a document: its new text, its segments, and the certificate.

mod markup;
mod outcome;
mod render;

pub use markup::Markup;
pub use outcome::{Done, Made, Outcome, Verdict};
pub use render::{block, render};

use std::collections::BTreeMap;

use crate::{
    article::{check::Finding, verify::Holdings},
    translator::Link,
};

/// A document in the target language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rendered {
    /// The document.
    pub text: String,
    /// What became of its segments.
    pub counts: Counts,
    /// What the document and its source hold.
    pub integrity: Integrity,
    /// Every segment in reading order; empty where they were not asked for.
    pub segments: Vec<SegmentReport>,
    /// How many segments each backend translated, `human` and `imported` those of people and files.
    pub backends: BTreeMap<String, usize>,
}

/// What became of segments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Sentences found.
    pub segments: usize,
    /// Sentences that stand in the source language because no translation was usable.
    pub left_in_source: usize,
    /// Sentences in another language than the document, which stay as they are.
    pub islands: usize,
    /// Sentences in which a name, number or link was put back at a guessed place.
    pub placed_by_guess: usize,
    /// Sentences that are printed with a doubt.
    pub flagged: usize,
    /// Sentences that were known and for which no translator was asked.
    pub recalled: usize,
    /// Sentences for which nobody could be asked now: another time may give better ones.
    #[serde(skip)]
    pub missed: usize,
    /// Terms of glossaries.
    pub terms: Terms,
}

/// Terms of glossaries in the source, and how many of them are translated as they are to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Terms {
    /// Occurrences in the source.
    pub expected: usize,
    /// Those that the result has.
    pub met: usize,
}

impl std::ops::AddAssign for Terms {
    fn add_assign(&mut self, other: Terms) {
        self.expected += other.expected;
        self.met += other.met;
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.segments += other.segments;
        self.left_in_source += other.left_in_source;
        self.islands += other.islands;
        self.placed_by_guess += other.placed_by_guess;
        self.flagged += other.flagged;
        self.recalled += other.recalled;
        self.missed += other.missed;
        self.terms += other.terms;
    }
}

/// The certificate: what the final bytes hold beside what the source holds.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Integrity {
    /// Whether every tag, attribute, link, image, comment and script of the source is in the result
    /// exactly once, in order where it has one; of plain text, every address, and the blank lines and
    /// what stands before the words of the others.
    pub holds: bool,
    /// What the source holds.
    pub source: Held,
    /// What the result holds, read back from its bytes.
    pub result: Held,
    /// Terms of glossaries.
    pub terms: Terms,
    /// The segments that are not simply fit.
    pub unfit: Vec<Unfit>,
}

impl Integrity {
    /// Of nothing: holds.
    pub fn whole() -> Integrity {
        Integrity { holds: true, ..Integrity::default() }
    }
}

/// Of several documents: holds where all do.
impl std::ops::AddAssign for Integrity {
    fn add_assign(&mut self, other: Integrity) {
        self.holds &= other.holds;
        self.source += other.source;
        self.result += other.result;
        self.terms += other.terms;
        self.unfit.extend(other.unfit);
    }
}

/// What a text holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Held {
    /// Paragraphs, headings, cells, texts of attributes.
    pub blocks: usize,
    /// Sentences.
    pub segments: usize,
    /// Tags, links, images and numbers.
    #[serde(flatten)]
    pub holdings: Holdings,
}

impl std::ops::AddAssign for Held {
    fn add_assign(&mut self, other: Held) {
        self.blocks += other.blocks;
        self.segments += other.segments;
        self.holdings += other.holdings;
    }
}

/// A segment that is not simply fit.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Unfit {
    /// Its block and its place there, both from 0: `3.1`.
    pub id: String,
    /// Which field of the article it is in; the pipeline leaves it empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub field: String,
    /// What became of it.
    pub verdict: Verdict,
    /// Why.
    pub findings: Vec<Finding>,
    /// What was done, in order.
    pub done: Vec<Done>,
}

/// One segment and its translation.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentReport {
    /// Its block and its place there, both from 0: `3.1`.
    pub id: String,
    /// What its block is: `p`, `h1`, `img alt`.
    pub kind: String,
    /// Its words in the source.
    pub source: String,
    /// Its words in the result.
    pub target: String,
    /// Which words became which; empty where it was not asked for or is not known.
    pub alignment: Vec<Link>,
    /// What became of it.
    pub verdict: Verdict,
    /// Why.
    pub findings: Vec<Finding>,
    /// What was done, in order.
    pub done: Vec<Done>,
    /// Who made its translation.
    pub made: Made,
    /// Both texts with their inline markup; empty where it was not asked for.
    pub markup: Option<Markup>,
}
