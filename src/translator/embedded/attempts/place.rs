//! Where in the answer something belongs that the model did not put there itself.

use std::ops::Range;

use super::{super::prepare::words::words, Answer};
use crate::translator::Link;

/// Links weaker than this point anywhere.
const MIN_WEIGHT: f32 = 0.2;

/// The word of the answer that stands for these bytes of the ask.
pub fn aligned(answer: &Answer, ask: &Range<usize>) -> Option<Range<usize>> {
    let overlaps = |link: &&Link| link.source.start < ask.end && ask.start < link.source.end;
    let links = answer.alignment.iter().filter(overlaps).filter(|link| link.weight >= MIN_WEIGHT);
    let best = links.max_by(|a, b| a.weight.total_cmp(&b.weight))?;
    Some(word_at(&answer.text, best.target.start))
}

/// The word of the answer as far into it as `at` is into the ask.
pub fn proportional(ask: &str, at: usize, answer: &str) -> Range<usize> {
    let mut wanted = at.min(ask.len()) * answer.len() / ask.len().max(1);
    while !answer.is_char_boundary(wanted) {
        wanted -= 1;
    }
    word_at(answer, wanted)
}

/// The word at or before these bytes; the end of the text where there is none.
fn word_at(text: &str, at: usize) -> Range<usize> {
    let mut found = text.len()..text.len();
    for range in words(text) {
        if range.start > at {
            if found.start == text.len() {
                found = range;
            }
            break;
        }
        found = range;
    }
    found
}

/// The word of the ask that ends at or before `at`, and the one that starts at or after it.
pub fn neighbours(ask: &str, at: usize) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let mut before = None;
    for range in words(ask) {
        if range.start >= at {
            return (before, Some(range));
        }
        before = Some(range);
    }
    (before, None)
}
