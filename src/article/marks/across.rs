//! Marks over the end of a sentence: placed in each sentence by itself, then one stretch again.
//!
//! Such a mark runs from its first words to the end of their sentence, and from the start of the last
//! sentence to its last words. Where words moved, siblings can stand in its way there.

use std::{collections::BTreeMap, ops::Range};

use super::Sentence;
use crate::article::document::Block;

/// Where a mark begins and ends in the middle of two sentences: which these are, and the bytes of the
/// new text that its words there became.
#[derive(Clone, Debug, Default)]
pub struct Ends {
    /// The sentence in which it begins.
    pub first: Option<(usize, Range<usize>)>,
    /// The sentence in which it ends.
    pub last: Option<(usize, Range<usize>)>,
}

/// Blocks with more marks than this are tag soups; the writer cuts what overlaps.
const MOST_MARKS: usize = 2_000;

/// Leaves marks that siblings cut in pieces the one with most of their words.
pub fn settle(
    block: &Block,
    sentences: &[Sentence<'_>],
    ends: &BTreeMap<usize, Ends>,
    places: &mut [Range<usize>],
) {
    if block.marks.len() > MOST_MARKS {
        return;
    }
    for (&mark, ends) in ends {
        let is_free = |stretch: Range<usize>| !is_between(block, mark, &stretch, places);
        let mut rest = (block.marks[mark].covers.clone(), places[mark].clone());
        let mut pieces = Vec::new();
        if let Some((at, own)) = &ends.first
            && !is_free(own.end..sentences[*at].target.end)
            && let Some(next) = sentences.get(at + 1)
        {
            pieces.push((rest.0.start..sentences[*at].source.end, own.clone()));
            (rest.0.start, rest.1.start) = (next.source.start, next.target.start);
        }
        if let Some((at, own)) = &ends.last
            && !is_free(sentences[*at].target.start..own.start)
            && let Some(before) = at.checked_sub(1).map(|before| &sentences[before])
        {
            pieces.push((sentences[*at].source.start..rest.0.end, own.clone()));
            (rest.0.end, rest.1.end) = (before.source.end, before.target.end);
        }
        pieces.push(rest);
        let best = pieces.into_iter().rev().max_by_key(|(source, _)| source.len());
        places[mark] = best.expect("there is always the rest").1;
    }
}

/// Whether a sibling that says something stands in a stretch of the new text.
fn is_between(block: &Block, mark: usize, stretch: &Range<usize>, places: &[Range<usize>]) -> bool {
    let marks = block.marks.iter().zip(places).enumerate();
    let mut siblings = marks
        .filter(|(at, (sibling, _))| *at != mark && sibling.parent == block.marks[mark].parent);
    siblings.any(|(_, (sibling, place))| {
        let is_inside = stretch.start <= place.start && place.end <= stretch.end;
        is_inside && !place.is_empty() && !block.text[sibling.covers.clone()].trim().is_empty()
    })
}
