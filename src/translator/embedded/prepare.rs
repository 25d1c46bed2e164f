//! Turns a stretch of source text into what a model can read, and remembers how to undo it.
//!
//! Between the windows and the attempts: it decides what to send, never whether the answer is good.
//! Plain text the model can read goes through unchanged.

pub mod atoms;
pub mod carriers;
pub mod casing;
pub mod currency;
pub mod edges;
pub mod edited;
pub mod fold;
mod formulas;
pub mod glyphs;
pub mod numbers;
pub mod scan;
pub mod words;
mod work;

use std::{borrow::Cow, collections::HashSet, ops::Range};

use super::vocabulary::Vocabulary;
use crate::lang::Pair;
use casing::Context;
use edited::{Change, Edited};
use glyphs::{Mark, marks};
use numbers::{Number, Style, numbers};
use scan::scan;
use work::Work;

/// What preparing a text depends on beside the text.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// From which language into which.
    pub pair: &'a Pair,
    /// Of the model.
    pub vocabulary: &'a Vocabulary,
    /// Words of the same article.
    pub context: &'a Context,
}

/// How hard to hold on to what must come through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effort {
    /// As close to plain text as the model can read.
    Natural,
    /// Other carriers, also for what the first try lost.
    Carried,
    /// No carriers; what they stood for is placed by word alignment.
    Aligned,
}

/// A text ready for the model and the way back.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// What the model gets, made from the source.
    pub ask: Edited,
    /// What was replaced and has to be found in the answer, in reading order.
    pub kept: Vec<Kept>,
    /// What was taken out and has to be put back, in reading order.
    pub removed: Vec<Removed>,
    /// Every mark of the source.
    pub marks: Vec<Mark>,
    /// Every number of the source, with what stands in for it.
    pub numbers: Vec<Number>,
    /// Signs of currencies, by the number they belong to.
    pub signs: Vec<Sign>,
    /// Bytes of the source inside kept or removed stretches, where marks and numbers do not count.
    pub covered: Vec<Range<usize>>,
    /// Whether the answer has to be written in capitals.
    pub is_capitals: bool,
    /// Put before and after the answer; edge quotes in a second try, else empty.
    pub frame: (String, String),
    /// Ends with a full stop the source does not have.
    pub has_added_stop: bool,
}

impl Prepared {
    /// Whether there is anything to translate beside what comes through as it is.
    pub fn has_words(&self, source: &str) -> bool {
        let kept = self.kept.iter().filter(|kept| kept.is_carrier || kept.is_kept);
        let mut fixed: Vec<&Range<usize>> = kept
            .map(|kept| &kept.source)
            .chain(self.removed.iter().map(|removed| &removed.source))
            .collect();
        fixed.sort_by_key(|range| range.start);
        let mut from = 0;
        for range in fixed {
            if edges::has_words(source.get(from..range.start).unwrap_or_default()) {
                return true;
            }
            from = range.end;
        }
        edges::has_words(&source[from..])
    }
}

/// Sent in other letters; comes back as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Bytes of the source.
    pub source: Range<usize>,
    /// As it has to stand in the answer.
    pub original: String,
    /// As the model got it.
    pub sent: String,
    /// Whether it is a carrier: nothing of it may remain.
    pub is_carrier: bool,
    /// Whether its loss counts.
    pub is_kept: bool,
    /// Whether its letters come back as they are even in capitals.
    pub is_exact: bool,
}

/// Taken out of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// Bytes of the source, with the white space that went along.
    pub source: Range<usize>,
    /// What has to be put back: without white space around, but with brackets that hold nothing else.
    pub text: Range<usize>,
    /// The bytes of the source within `text` that must come back letter for letter.
    pub letters: Range<usize>,
    /// Whether a space has to follow.
    pub is_spaced: bool,
    /// Whether it touches the word before it.
    pub is_after: bool,
    /// Whether it touches the word behind it.
    pub is_before: bool,
}

/// A currency sign and its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// Index into [`Prepared::numbers`].
    pub number: usize,
    /// Bytes of the source, with the white space between it and the number.
    pub range: Range<usize>,
    /// The sign with the white space between it and the number.
    pub written: String,
    /// Whether it stands behind its number.
    pub is_behind: bool,
}

/// Source bytes that an earlier try lost: the next one protects them.
pub type Lost = HashSet<usize>;

/// Prepares `source` with the given effort; `lost` are the starts of what the last try lost.
///
/// The bytes in `keep`, ascending and apart, are sent as carriers or not at all.
pub fn prepare(
    source: &str,
    keep: &[Range<usize>],
    setting: Setting<'_>,
    effort: Effort,
    lost: &Lost,
) -> Prepared {
    let (from, to) = (Style::of(&setting.pair.from), Style::of(&setting.pair.to));
    let marks = marks(source);
    let numbers = numbers(source, from);
    let finds = scan(source, keep, setting.vocabulary, (&marks, &numbers), to);
    let mut work = Work::new(source, setting, effort, marks, numbers, to);
    for index in 0..finds.len() {
        work.take(&finds, index, lost);
    }
    work.protect_lost_numbers(lost);
    if casing::is_capitals(&without(source, keep)) {
        work.lower_capitals(&finds);
    }
    work.frame_lost_quotes(lost);
    work.finish()
}

/// The text with a space in place of every range.
fn without<'a>(text: &'a str, ranges: &[Range<usize>]) -> Cow<'a, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let changes = ranges.iter().map(|range| Change::new(range.clone(), " ")).collect();
    Cow::Owned(Edited::new(text, changes).text)
}
