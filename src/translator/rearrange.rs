//! Test backends that only rearrange the text: they show where markup goes, exactly.
//!
//! They exist where the operator starts the service with `--test-backends`, and are used where a request
//! names them; nobody chooses them by himself.

use std::{ops::Range, sync::Arc};

use async_trait::async_trait;

use super::{Job, Link, ModelId, Route, Segment, TranslateError, Translated, Translator};
use crate::lang::Pair;

/// What a test backend does to a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rearrange {
    /// Nothing.
    Identity,
    /// Writes it in capitals, except for what must be kept.
    Upper,
    /// Puts its words in the opposite order; what must be kept counts as one word.
    Reverse,
}

impl Rearrange {
    /// All of them.
    pub const ALL: [Rearrange; 3] = [Rearrange::Identity, Rearrange::Upper, Rearrange::Reverse];

    fn answer(self, segment: &Segment) -> Translated {
        let mut words = words(segment);
        if self == Rearrange::Reverse {
            words.reverse();
        }
        let mut answer = Translated::default();
        for word in words {
            let start = answer.text.len();
            let text = &segment.text[word.clone()];
            if self == Rearrange::Upper && !segment.keep.contains(&word) {
                answer.text.extend(text.chars().flat_map(char::to_uppercase));
            } else {
                answer.text.push_str(text);
            }
            let target = start..answer.text.len();
            answer.alignment.push(Link { source: word, target, weight: 1.0 });
        }
        answer
    }
}

/// Words, what is kept, and single spaces, in order.
fn words(segment: &Segment) -> Vec<Range<usize>> {
    let text = &segment.text;
    let (mut words, mut start) = (Vec::new(), 0);
    let mut cut = |range: Range<usize>| words.extend((!range.is_empty()).then_some(range));
    let mut kept = segment.keep.iter().peekable();
    for (at, c) in text.char_indices() {
        if kept.peek().is_some_and(|range| at >= range.end) {
            kept.next();
        }
        match kept.peek() {
            Some(range) if range.start == at => {
                cut(start..at);
                cut((*range).clone());
                start = range.end;
            }
            Some(range) if range.start < at => {}
            _ if c == ' ' => {
                cut(start..at);
                cut(at..at + 1);
                start = at + 1;
            }
            _ => {}
        }
    }
    cut(start..text.len());
    words
}

#[async_trait]
impl Translator for Rearrange {
    fn id(&self) -> &'static str {
        match self {
            Rearrange::Identity => "identity",
            Rearrange::Upper => "upper",
            Rearrange::Reverse => "reverse",
        }
    }

    fn rearranges(&self) -> bool {
        true
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        Arc::default()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        Some(Route { pair: pair.clone(), via: None, model: ModelId(self.id().to_owned()) })
    }

    fn missing(&self, _: &Pair) -> String {
        String::new()
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        Ok(job.segments.iter().map(|segment| self.answer(segment)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translator::{Align, Urgency};

    fn answer(way: Rearrange, text: &str, kept: &str) -> String {
        let keep = text.match_indices(kept).map(|(at, _)| at..at + kept.len()).collect();
        let text = text.to_owned();
        way.answer(&Segment { text, urgency: Urgency::Normal, align: Align::Yes, keep }).text
    }

    #[test]
    fn words_are_reversed_and_what_is_kept_stays_whole() {
        assert_eq!(
            answer(Rearrange::Reverse, "see Brand & Co here.", "Brand & Co"),
            "here. Brand & Co see"
        );
        assert_eq!(answer(Rearrange::Reverse, "one  two", "-"), "two  one");
    }

    #[test]
    fn capitals_spare_what_is_kept() {
        assert_eq!(answer(Rearrange::Upper, "see a@b.c, straße", "a@b.c"), "SEE a@b.c, STRASSE");
        assert_eq!(answer(Rearrange::Identity, " a  b ", "-"), " a  b ");
    }
}
