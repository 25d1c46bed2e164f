//! Where inline markup goes in the translated text.
//!
//! A mark over a whole sentence goes over the whole translation; one over a name goes where the name
//! is; for the rest the engine's alignment says which words came from which. Without alignment a mark
//! goes to the same share of the sentence. [`nest()`] then makes elements lie inside their parents and
//! beside their siblings again.

mod align;
mod nest;

pub use nest::{Event, nest};

use std::ops::Range;

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
pub fn place(block: &Block, sentences: &[Sentence<'_>]) -> Vec<Range<usize>> {
    let is_costly = block.text.len().saturating_mul(block.marks.len()) > MOST_WORK;
    let portion = |sentence: &Sentence<'_>, mark: &Mark| {
        let covers = &mark.covers;
        let text = &block.text[sentence.source.clone()];
        let inside = covers.start.max(sentence.source.start) - sentence.source.start
            ..covers.end.min(sentence.source.end) - sentence.source.start;
        let target = if is_costly {
            align::by_proportion(text, &inside, &sentence.translated.text)
        } else if mark.kind == MarkKind::Atom && !inside.is_empty() {
            align::find_atom(text, &inside, sentence.translated)
        } else {
            align::find(text, &inside, sentence.translated)
        };
        target.start + sentence.target.start..target.end + sentence.target.start
    };
    block.marks.iter().map(|mark| place_one(mark, sentences, portion)).collect()
}

/// Both ends are placed alone: inside a sentence by its words, between sentences byte for byte.
fn place_one(
    mark: &Mark,
    sentences: &[Sentence<'_>],
    portion: impl Fn(&Sentence<'_>, &Mark) -> Range<usize>,
) -> Range<usize> {
    let place = |at: usize| match around(sentences, at) {
        Around::Inside(sentence) => portion(sentence, mark),
        Around::Between(target) => target..target,
    };
    place(mark.covers.start).start..place(mark.covers.end).end
}

enum Around<'s, 'a> {
    Inside(&'s Sentence<'a>),
    /// The place in the new text: what lies between sentences is copied.
    Between(usize),
}

fn around<'s, 'a>(sentences: &'s [Sentence<'a>], at: usize) -> Around<'s, 'a> {
    let ended = sentences.partition_point(|s| s.source.end <= at);
    match sentences.get(ended) {
        Some(sentence) if sentence.source.start < at => Around::Inside(sentence),
        _ => {
            let before = ended.checked_sub(1).map(|last| &sentences[last]);
            let (source, target) = before.map_or((0, 0), |s| (s.source.end, s.target.end));
            Around::Between(target + at - source)
        }
    }
}

/// The bytes of a sentence that must come back as they are: those of atoms with words, and names that
/// are protected elsewhere.
pub fn kept(block: &Block, sentence: &Range<usize>, names: &[String]) -> Vec<Range<usize>> {
    let first = block.marks.partition_point(|mark| mark.covers.start < sentence.start);
    let mut kept: Vec<Range<usize>> = block.marks[first..]
        .iter()
        .take_while(|mark| mark.covers.start < sentence.end)
        .filter(|mark| mark.kind == MarkKind::Atom && !mark.covers.is_empty())
        .filter(|mark| mark.covers.end <= sentence.end)
        .map(|mark| mark.covers.start - sentence.start..mark.covers.end - sentence.start)
        .collect();
    for found in
        names.iter().flat_map(|name| align::whole_words(&block.text[sentence.clone()], name))
    {
        if kept.iter().all(|other| other.end <= found.start || found.end <= other.start) {
            kept.push(found);
        }
    }
    kept.sort_by_key(|range| range.start);
    kept
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
