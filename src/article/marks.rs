//! Where inline markup goes in the translated text.
//!
//! A mark over a whole sentence goes over the whole translation. For the rest the translator's alignment
//! says which words came from which; without one, letters, numbers and a lexicon do. All marks of a
//! sentence are placed together, so that siblings part its words. [`nest()`] then writes elements inside
//! their parents and beside their siblings.

mod across;
mod align;
mod atoms;
mod certain;
mod inside;
mod known;
mod letters;
mod nest;

pub use atoms::{kept, with_whole_atoms};
pub use inside::inside;
pub use known::Known;
pub use nest::{Event, Texts, nest};

use std::{collections::BTreeMap, ops::Range};

use self::{across::Ends, letters::Letters};
use super::document::{Block, Mark, MarkKind};
use crate::translator::Translated;

/// A sentence of a block and its translation.
pub struct Sentence<'a> {
    /// Its bytes in the block's text.
    pub source: Range<usize>,
    /// The translation's bytes in the block's new text.
    pub target: Range<usize>,
    /// The translation.
    pub translated: &'a Translated,
}

/// Above this many bytes to look through (text × marks) marks are placed by proportion: such blocks are
/// attacks or tag soups, and must not take minutes.
const MOST_WORK: usize = 50_000_000;

/// For every mark of a block its bytes in the new text; not yet nested.
pub fn place(block: &Block, sentences: &[Sentence<'_>], known: Known<'_>) -> Vec<Range<usize>> {
    let is_costly = block.text.len().saturating_mul(block.marks.len()) > MOST_WORK;
    let mut begun: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, mark) in block.marks.iter().enumerate() {
        for sentence in edges(block, mark, sentences).into_iter().flatten() {
            let marks = begun.entry(sentence).or_default();
            if marks.last() != Some(&at) {
                marks.push(at);
            }
        }
    }
    let mut places: Vec<Range<usize>> = block
        .marks
        .iter()
        .map(|mark| {
            let copied = |byte| copied(sentences, byte);
            copied(mark.covers.start)..copied(mark.covers.end)
        })
        .collect();
    let mut ends: BTreeMap<usize, Ends> = BTreeMap::new();
    for (at, marks) in begun {
        let sentence = &sentences[at];
        let portions = portions(block, sentence, &marks, is_costly, known);
        for (mark, portion) in marks.into_iter().zip(portions) {
            let [start, end] = edges(block, &block.marks[mark], sentences);
            if start != end {
                let own =
                    sentence.target.start + portion.start..sentence.target.start + portion.end;
                let ends = ends.entry(mark).or_default();
                let side = if start == Some(at) { &mut ends.first } else { &mut ends.last };
                *side = Some((at, own));
            }
            let place = &mut places[mark];
            // At the very edge of a sentence a mark keeps the white space it has outside of it.
            let is_cut = block.marks[mark].covers.start > sentence.source.start;
            if start == Some(at) && (is_cut || portion.start > 0) {
                place.start = sentence.target.start + portion.start;
            }
            if end == Some(at) && portion.end < sentence.target.len() {
                place.end = sentence.target.start + portion.end;
            }
        }
    }
    across::settle(block, sentences, &ends, &mut places);
    places
}

/// The sentences in which a mark begins and ends among words that are not all its own.
fn edges(block: &Block, mark: &Mark, sentences: &[Sentence<'_>]) -> [Option<usize>; 2] {
    let covers = &mark.covers;
    let words = &block.text[covers.clone()];
    let start = covers.end - words.trim_start().len();
    let end = covers.start + words.trim_end().len();
    let at = |byte: usize| sentences.partition_point(|s| s.source.end <= byte);
    let is_partly = |at: &usize| {
        sentences.get(*at).is_some_and(|sentence| {
            let source = &sentence.source;
            if words.trim().is_empty() {
                return source.start < start && end < source.end;
            }
            let touches = start < source.end && source.start < end;
            touches && !(start <= source.start && source.end <= end)
        })
    };
    let last = if words.trim().is_empty() { at(start) } else { at(end.max(1) - 1) };
    [Some(at(start)).filter(is_partly), Some(last).filter(is_partly)]
}

/// The place in the new text of a byte between sentences, whose surroundings are copied.
fn copied(sentences: &[Sentence<'_>], at: usize) -> usize {
    let ended = sentences.partition_point(|s| s.source.end <= at);
    match sentences.get(ended) {
        // Another sentence's words decide.
        Some(sentence) if sentence.source.start < at => sentence.target.end,
        _ => {
            let before = ended.checked_sub(1).map(|last| &sentences[last]);
            let (source, target) = before.map_or((0, 0), |s| (s.source.end, s.target.end));
            target + at - source
        }
    }
}

/// Where some marks of a block are within one sentence, in bytes of its translation.
fn portions(
    block: &Block,
    sentence: &Sentence<'_>,
    marks: &[usize],
    is_costly: bool,
    known: Known<'_>,
) -> Vec<Range<usize>> {
    let source = &block.text[sentence.source.clone()];
    let range = &sentence.source;
    let stretches = marks.iter().map(|&at| {
        let mark = &block.marks[at];
        let ancestors = std::iter::successors(mark.parent, |&at| block.marks[at].parent);
        align::Stretch {
            inside: mark.covers.start.clamp(range.start, range.end) - range.start
                ..mark.covers.end.clamp(range.start, range.end) - range.start,
            parent: ancestors.into_iter().find_map(|at| marks.binary_search(&at).ok()),
            is_atom: mark.kind == MarkKind::Atom,
        }
    });
    let target = &sentence.translated.text;
    if let Some(letters) = Letters::of(source, target) {
        let same = |s: align::Stretch| letters.byte(s.inside.start)..letters.byte(s.inside.end);
        return stretches.map(same).collect();
    }
    if is_costly {
        let by_proportion =
            |stretch: align::Stretch| align::by_proportion(source, &stretch.inside, target);
        return stretches.map(by_proportion).collect();
    }
    moved(source, stretches.collect(), sentence.translated, known)
}

/// Where stretches of a sentence went with their words.
fn moved(
    source: &str,
    mut stretches: Vec<align::Stretch>,
    translated: &Translated,
    known: Known<'_>,
) -> Vec<Range<usize>> {
    let spaces: Vec<bool> = stretches.iter().map(|s| stands_for_space(source, s)).collect();
    for (stretch, _) in stretches.iter_mut().zip(&spaces).filter(|(_, is_space)| **is_space) {
        stretch.inside.end = stretch.inside.start;
    }
    let words = certain::beside_words(source, &stretches, translated);
    let mut places = align::place(source, &stretches, &words, known);
    atoms::settle(source, &stretches, translated, &mut places);
    certain::settle(&stretches, translated, &mut places);
    for (place, _) in places.iter_mut().zip(&spaces).filter(|(_, is_space)| **is_space) {
        *place = at_a_space(&translated.text, place.start);
    }
    places
}

fn stands_for_space(source: &str, stretch: &align::Stretch) -> bool {
    let inside = &source[stretch.inside.clone()];
    stretch.is_atom && !inside.is_empty() && inside.trim().is_empty()
}

/// An atom that stands for a space, like `<br>`, takes the place of one.
fn at_a_space(text: &str, at: usize) -> Range<usize> {
    if text[at..].starts_with(' ') {
        return at..at + 1;
    }
    if text[..at].ends_with(' ') { at - 1..at } else { at..at }
}

/// For each sentence whether its marks can only be placed with the engine's alignment.
///
/// `translated` is empty before the first translation: then marks over names are hoped to be found
/// letter for letter; afterwards those that were not ask for alignment too.
pub fn need_alignment(
    block: &Block,
    sentences: &[Range<usize>],
    translated: &[&Translated],
) -> Vec<bool> {
    let mut needs = vec![false; sentences.len()];
    for mark in &block.marks {
        for at in partly_covered(mark, sentences) {
            let text = &block.text[sentences[at].clone()];
            let start = mark.covers.start.max(sentences[at].start) - sentences[at].start;
            let end = mark.covers.end.min(sentences[at].end) - sentences[at].start;
            needs[at] |= match translated.get(at) {
                None => !align::is_name(&text[start..end]),
                Some(translated) => {
                    translated.alignment.is_empty()
                        && align::find_letters(text, &(start..end), &translated.text).is_none()
                }
            };
        }
    }
    needs
}

/// The sentences a mark begins or ends in the middle of: at most two.
fn partly_covered(mark: &Mark, sentences: &[Range<usize>]) -> Vec<usize> {
    let first = sentences.partition_point(|s| s.end <= mark.covers.start);
    let last = sentences.partition_point(|s| s.start < mark.covers.end.max(mark.covers.start + 1));
    let mut edges = vec![first, last.saturating_sub(1)];
    edges.dedup();
    edges.retain(|&at| {
        sentences.get(at).is_some_and(|s| {
            let touches = mark.covers.start < s.end && mark.covers.end > s.start
                || mark.covers.is_empty()
                    && s.start < mark.covers.start
                    && mark.covers.start < s.end;
            touches && !(mark.covers.start <= s.start && mark.covers.end >= s.end)
        })
    });
    edges
}
