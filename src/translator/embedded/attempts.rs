//! Gets segments through a model: what to ask next, and what the answers make of the segments.
//!
//! A state machine without a model, a clock or a thread: whoever runs the engine carries asks and
//! answers back and forth until there is nothing left to ask. It ends for every model, however bad.

mod joined;
mod judge;
mod keep;
mod part;
mod place;
mod quotes;
mod reckon;
mod restore;

use std::sync::Arc;

use super::{
    prepare::{Setting, edges},
    vocabulary::Vocabulary,
};
use crate::{
    lang::Pair,
    translator::{Link, Segment, Translated},
};
use joined::Joined;
use part::{Outcome, Part};

pub use super::prepare::casing::Context;

/// What a model is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Exactly what the model gets: at most 127 tokens with the end mark, at least one letter.
    pub text: String,
    /// Whether the answer must come with its alignment.
    pub align: bool,
}

/// What a model answered.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Answer {
    /// As the model wrote it.
    pub text: String,
    /// Bytes of [`Ask::text`] to bytes of `text`; empty where it was not asked for.
    pub alignment: Vec<Link>,
}

/// Segments on their way through one model.
pub struct Attempts {
    segments: Vec<Segment>,
    pair: Pair,
    vocabulary: Arc<Vocabulary>,
    context: Context,
    parts: Vec<Part>,
    /// Parts of the last round, by index, in the order of its asks.
    asked: Vec<usize>,
}

impl Attempts {
    /// Segments to translate with the model of this vocabulary.
    ///
    /// `context` says how words of the same article are written where they are not in capitals.
    pub fn new(
        segments: &[Segment],
        pair: &Pair,
        vocabulary: Arc<Vocabulary>,
        context: &Context,
    ) -> Attempts {
        let mut segments = segments.to_vec();
        let mut parts = Vec::new();
        for (index, segment) in segments.iter_mut().enumerate() {
            segment.keep = keep::sound(&segment.text, &segment.keep);
            let core = keep::widened(edges::core(&segment.text, &vocabulary), &segment.keep);
            let text = &segment.text[core.clone()];
            if !edges::has_words(text) {
                continue;
            }
            for range in keep::windows(text, &keep::inside(&segment.keep, &core), &vocabulary) {
                let range = core.start + range.start..core.start + range.end;
                parts.push(Part::new(index, range, segment));
            }
        }
        Attempts {
            segments,
            pair: pair.clone(),
            vocabulary,
            context: context.clone(),
            parts,
            asked: Vec::new(),
        }
    }

    /// What to ask now, in reading order; nothing when all is done.
    ///
    /// Every ask is to be answered with [`Attempts::answer`] before the next round.
    pub fn next_round(&mut self) -> Vec<Ask> {
        let mut asks = Vec::new();
        self.asked.clear();
        let mut index = 0;
        while index < self.parts.len() {
            let setting =
                Setting { pair: &self.pair, vocabulary: &self.vocabulary, context: &self.context };
            let part = &mut self.parts[index];
            let text = &self.segments[part.segment].text;
            if let Some(ask) = part.ask(text, setting) {
                asks.push(ask);
                self.asked.push(index);
            }
            self.unfold(index);
            index += 1;
        }
        asks
    }

    /// Takes the answers to the last round, in the order of its asks; a missing one counts as empty.
    pub fn answer(&mut self, answers: Vec<Answer>) {
        let mut answers = answers.into_iter();
        for index in std::mem::take(&mut self.asked) {
            let answer = answers.next().unwrap_or_default();
            let setting =
                Setting { pair: &self.pair, vocabulary: &self.vocabulary, context: &self.context };
            let part = &mut self.parts[index];
            let text = &self.segments[part.segment].text;
            part.answer(text, &answer, setting);
            self.unfold(index);
        }
    }

    /// The halves of a part are asked as parts of their own; they find each other by their bytes.
    fn unfold(&mut self, index: usize) {
        if let Some(Outcome::Halved(_)) = &self.parts[index].outcome
            && let Some(Outcome::Halved(halves)) = self.parts[index].outcome.take()
        {
            let [left, right] = *halves;
            self.parts[index] = left;
            self.parts.push(right);
        }
    }

    /// One translation per segment, in the same order.
    ///
    /// What was never answered keeps its source text, with a doubt.
    pub fn finish(mut self) -> Vec<Translated> {
        self.parts.sort_by_key(|part| (part.segment, part.range.start));
        let mut parts = self.parts.into_iter().peekable();
        let mut translated = Vec::with_capacity(self.segments.len());
        for (index, segment) in self.segments.iter().enumerate() {
            let mut joined = Joined::new(segment);
            while let Some(part) = parts.next_if(|part| part.segment == index) {
                joined.push(part);
            }
            translated.push(joined.finish());
        }
        translated
    }
}
