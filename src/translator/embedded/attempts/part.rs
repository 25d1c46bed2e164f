//! One part of a segment on its way through the tries.
//!
//! Natural, then with other carriers, then aligned; an answer that is no translation at all is asked
//! again in halves.

use std::ops::Range;

use super::{
    super::{
        prepare::{Effort, Lost, Prepared, Setting, prepare},
        windows,
    },
    Answer, Ask, judge, keep,
    restore::{Missing, Restored, restore},
};
use crate::translator::{Align, Link, Segment};

/// How often a part may be halved: an eighth of a sentence says nothing any more.
const MAX_HALVINGS: usize = 3;

/// What keeps a model from going on behind a menu label: of 107 English labels 8 went wrong as they
/// were; behind a colon 6 of these came right, behind a full stop 2.
const STOPS: [char; 2] = [':', '!'];

/// A stretch of a segment that fits the model's window.
#[derive(Debug)]
pub struct Part {
    /// Index of the segment.
    pub segment: usize,
    /// Bytes of the segment's text.
    pub range: Range<usize>,
    /// What must come back letter for letter, in bytes from the start of the part.
    keep: Vec<Range<usize>>,
    align: Align,
    effort: Effort,
    lost: Lost,
    halvings: usize,
    /// How many of [`STOPS`] were tried behind a short label.
    stops_tried: usize,
    /// What was asked last, and its tokens.
    prepared: Option<(Prepared, usize)>,
    /// What the segment gets; set when the part is done.
    pub outcome: Option<Outcome>,
}

/// What became of a part.
#[derive(Debug)]
pub enum Outcome {
    /// A translation, with links from the bytes of the segment to those of the part's text.
    Done {
        /// In the target language.
        text: String,
        /// Source bytes of the segment, target bytes of `text`.
        links: Vec<Link>,
        /// Whether something stands at a guessed place.
        is_guessed: bool,
    },
    /// Nothing in it to translate; the source stands.
    Untouched,
    /// No usable answer; the source stands.
    Left,
    /// Asked again as these two parts.
    Halved(Box<[Part; 2]>),
}

impl Part {
    /// A part nobody has asked for yet.
    pub fn new(index: usize, range: Range<usize>, segment: &Segment) -> Part {
        let keep = keep::inside(&segment.keep, &range);
        Part::with(index, range, keep, segment.align)
    }

    fn with(segment: usize, range: Range<usize>, keep: Vec<Range<usize>>, align: Align) -> Part {
        Part {
            segment,
            range,
            keep,
            align,
            effort: Effort::Natural,
            lost: Lost::new(),
            halvings: 0,
            stops_tried: 0,
            prepared: None,
            outcome: None,
        }
    }

    /// What to ask next; `None` where the part is done or its text leaves nothing to ask.
    pub fn ask(&mut self, text: &str, setting: Setting<'_>) -> Option<Ask> {
        if self.outcome.is_some() {
            return None;
        }
        let source = &text[self.range.clone()];
        let mut prepared = prepare(source, &self.keep, setting, self.effort, &self.lost);
        if let Some(stop) = self.stops_tried.checked_sub(1).map(|index| STOPS[index]) {
            prepared.ask.text.push(stop);
            prepared.has_added_stop = true;
        }
        let ask = prepared.ask.text.clone();
        if !prepared.has_words(source) {
            self.outcome = Some(Outcome::Untouched);
            return None;
        }
        let tokens = setting.vocabulary.tokens(&ask);
        if tokens > windows::MAX_TOKENS {
            self.halve(text);
            return None;
        }
        let align = self.align == Align::Yes
            || self.effort == Effort::Aligned
            || !prepared.removed.is_empty();
        self.prepared = Some((prepared, tokens));
        Some(Ask { text: ask, align })
    }

    /// Judges the answer and decides: done, another try, or halves.
    pub fn answer(&mut self, text: &str, answer: &Answer, setting: Setting<'_>) {
        let Some((prepared, tokens)) = self.prepared.take() else { return };
        let source = &text[self.range.clone()];
        let ask = &prepared.ask.text;
        let written = setting.vocabulary.written_tokens(&answer.text);
        if !judge::is_usable(ask, &answer.text, written, tokens) {
            return self.refuse(text);
        }
        let label = if prepared.has_added_stop { ask.trim_end_matches(STOPS) } else { ask };
        let is_bare = prepared.has_added_stop || !ask.ends_with(|c: char| c.is_ascii_punctuation());
        if is_bare && self.stops_tried < STOPS.len() && judge::is_suspicious(label, &answer.text) {
            self.stops_tried += 1;
            return;
        }
        let missing = if self.effort == Effort::Aligned { Missing::PutIn } else { Missing::Report };
        let restored = restore(source, &prepared, answer, setting, missing);
        if restored.lost.is_empty() || missing == Missing::PutIn {
            let is_whole = self.keep.iter().all(|kept| restored.has_once(kept));
            self.outcome = Some(if is_whole {
                done(&self.range, &prepared, answer, &restored)
            } else {
                Outcome::Left
            });
            return;
        }
        self.lost.extend(&restored.lost);
        self.effort = match self.effort {
            Effort::Natural => Effort::Carried,
            _ => Effort::Aligned,
        };
    }

    /// No translation at all: smaller parts, and in the end the source.
    fn refuse(&mut self, text: &str) {
        if self.effort == Effort::Carried {
            // Carriers may be what threw the model off.
            self.effort = Effort::Aligned;
        } else if self.halvings >= MAX_HALVINGS {
            self.outcome = Some(Outcome::Left);
        } else {
            self.halve(text);
        }
    }

    fn halve(&mut self, text: &str) {
        let source = &text[self.range.clone()];
        let middle = keep::halve(source, &self.keep);
        let (left, right) = (source[..middle].trim_end(), source[middle..].trim_start());
        if left.is_empty() || right.is_empty() {
            self.outcome = Some(Outcome::Left);
            return;
        }
        let start = self.range.start;
        let half = |range: Range<usize>| {
            // White space at a half's end may be part of what must be kept.
            let range = keep::widened(range, &self.keep);
            let keep = keep::inside(&self.keep, &range);
            let range = start + range.start..start + range.end;
            let mut part = Part::with(self.segment, range, keep, self.align);
            part.halvings = self.halvings + 1;
            part
        };
        let halves = [half(0..left.len()), half(source.len() - right.len()..source.len())];
        self.outcome = Some(Outcome::Halved(Box::new(halves)));
    }
}

fn done(
    range: &Range<usize>,
    prepared: &Prepared,
    answer: &Answer,
    restored: &Restored,
) -> Outcome {
    // Where letters came back as they were, no model has to tell where.
    let originals: Vec<_> = restored.originals().collect();
    let is_known = |source: &Range<usize>, target: &Range<usize>| {
        originals.iter().any(|(from, to)| {
            (from.start < source.end && source.start < from.end)
                || (to.start < target.end && target.start < to.end)
        })
    };
    let told = answer.alignment.iter().filter_map(|link| {
        let source = prepared.ask.before(link.source.clone());
        let target = restored.after(link.target.clone());
        let is_real = source.start < source.end && target.start < target.end;
        (is_real && !is_known(&source, &target)).then_some((source, target, link.weight))
    });
    let known = originals.iter().map(|(source, target)| (source.clone(), target.clone(), 1.0));
    let links: Vec<Link> = told
        .chain(known)
        .map(|(source, target, weight)| Link {
            source: range.start + source.start..(range.start + source.end).min(range.end),
            target,
            weight,
        })
        .collect();
    Outcome::Done { text: restored.text().to_owned(), links, is_guessed: restored.is_guessed }
}
