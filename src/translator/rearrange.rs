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
        for part in words.into_iter().flatten() {
            let start = answer.text.len();
            let text = &segment.text[part.clone()];
            if self == Rearrange::Upper && !is_kept(segment, &part) {
                answer.text.extend(text.chars().flat_map(char::to_uppercase));
            } else {
                answer.text.push_str(text);
            }
            let target = start..answer.text.len();
            answer.alignment.push(Link { source: part, target, weight: 1.0 });
        }
        answer
    }
}

/// Whether a part is one that must be kept; these are ascending.
fn is_kept(segment: &Segment, part: &Range<usize>) -> bool {
    segment
        .keep
        .binary_search_by_key(&part.start, |kept| kept.start)
        .is_ok_and(|at| segment.keep[at] == *part)
}

/// Words and single spaces, in order. A word is a list of parts: what is kept, spaces inside or not,
/// and the letters and signs that touch it.
fn words(segment: &Segment) -> Vec<Vec<Range<usize>>> {
    let mut words = vec![Vec::new()];
    for part in parts(segment) {
        let is_space = &segment.text[part.clone()] == " " && !is_kept(segment, &part);
        let word = words.last_mut().expect("there is always a word");
        if is_space {
            words.extend([vec![part], Vec::new()]);
        } else {
            word.push(part);
        }
    }
    words
}

/// The text cut around each space and around what is kept.
fn parts(segment: &Segment) -> Vec<Range<usize>> {
    let mut cuts = vec![0, segment.text.len()];
    let is_kept = |at: usize| {
        let kept = segment.keep.get(segment.keep.partition_point(|kept| kept.end <= at));
        kept.is_some_and(|kept| kept.start < at)
    };
    let spaces = segment.text.match_indices(' ').flat_map(|(at, _)| [at, at + 1]);
    cuts.extend(spaces.filter(|&at| !is_kept(at)));
    cuts.extend(segment.keep.iter().flat_map(|kept| [kept.start, kept.end]));
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2).map(|ends| ends[0]..ends[1]).collect()
}

#[async_trait]
impl Translator for Rearrange {
    fn id(&self) -> &str {
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
    use crate::translator::Align;

    fn answer(way: Rearrange, text: &str, kept: &str) -> String {
        let keep = text.match_indices(kept).map(|(at, _)| at..at + kept.len()).collect();
        let text = text.to_owned();
        way.answer(&Segment { align: Align::Yes, keep, ..Segment::new(text) }).text
    }

    #[test]
    fn words_are_reversed_and_what_is_kept_stays_whole() {
        assert_eq!(
            answer(Rearrange::Reverse, "see Brand & Co, here.", "Brand & Co"),
            "here. Brand & Co, see"
        );
        assert_eq!(answer(Rearrange::Reverse, "one  two", "-"), "two  one");
    }

    #[test]
    fn capitals_spare_what_is_kept() {
        assert_eq!(answer(Rearrange::Upper, "see a@b.c, straße", "a@b.c"), "SEE a@b.c, STRASSE");
        assert_eq!(answer(Rearrange::Identity, " a  b ", "-"), " a  b ");
    }
}
