//! Joins the parts of one segment to its translation.
//!
//! What no part covers, and what no model could answer, is copied from the source.

use std::ops::Range;

use super::part::{Outcome, Part};
use crate::translator::{Align, Doubt, Link, Segment, Translated};

/// A segment's translation as its parts come together, in reading order.
pub struct Joined<'a> {
    segment: &'a Segment,
    translated: Translated,
    /// How much of the segment is in it.
    covered: usize,
}

impl Joined<'_> {
    /// Nothing of the segment yet.
    pub fn new(segment: &Segment) -> Joined<'_> {
        Joined { segment, translated: Translated::default(), covered: 0 }
    }

    /// Adds the next part.
    pub fn push(&mut self, part: Part) {
        self.copy(self.covered..part.range.start);
        self.covered = part.range.end;
        match part.outcome {
            Some(Outcome::Done { text, links, is_guessed }) => {
                self.add(&text, links);
                self.doubt(is_guessed, Doubt::PlacedByGuess);
            }
            outcome => {
                self.copy(part.range);
                self.doubt(!matches!(outcome, Some(Outcome::Untouched)), Doubt::LeftInSource);
            }
        }
    }

    /// The translation, once every part is in it.
    pub fn finish(mut self) -> Translated {
        self.copy(self.covered..self.segment.text.len());
        self.translated
    }

    fn copy(&mut self, range: Range<usize>) {
        let kept = self.segment.keep.iter();
        let kept = kept.filter(|kept| range.start <= kept.start && kept.end <= range.end);
        let same = |kept: &Range<usize>| kept.start - range.start..kept.end - range.start;
        let links = kept.map(|kept| Link { source: kept.clone(), target: same(kept), weight: 1.0 });
        self.add(&self.segment.text[range.clone()], links.collect());
    }

    /// Adds text with links to its own bytes.
    fn add(&mut self, text: &str, links: Vec<Link>) {
        let start = self.translated.text.len();
        self.translated.text.push_str(text);
        if self.segment.align == Align::Yes {
            self.translated.alignment.extend(links.into_iter().map(|link| Link {
                target: start + link.target.start..start + link.target.end,
                ..link
            }));
        }
    }

    fn doubt(&mut self, applies: bool, doubt: Doubt) {
        if applies && !self.translated.doubts.contains(&doubt) {
            self.translated.doubts.push(doubt);
        }
    }
}
