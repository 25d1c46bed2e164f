//! Where inline markup goes in the translated text.
//!
//! A mark over a whole sentence goes over the whole translation; one over a name goes where the name
//! is; for the rest the engine's alignment says which words came from which. Without alignment a mark
//! goes to the same share of the sentence. [`nest()`] then makes elements lie inside their parents and
//! beside their siblings again.

mod align;
mod letters;
mod nest;

pub use nest::{Event, nest};

use std::ops::Range;

use self::letters::Letters;
use super::document::{Block, Mark, MarkKind};
use crate::translator::{Link, Translated};

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
    let places = Places::new(block, sentences);
    block.marks.iter().map(|mark| places.of(mark)).collect()
}

/// Finds the places of one block's marks.
struct Places<'a> {
    block: &'a Block,
    sentences: &'a [Sentence<'a>],
    /// For each sentence how to find a letter again, where all are the same.
    letters: Vec<Option<Letters>>,
    is_costly: bool,
}

impl<'a> Places<'a> {
    fn new(block: &'a Block, sentences: &'a [Sentence<'a>]) -> Places<'a> {
        let text = |sentence: &Sentence<'_>| &block.text[sentence.source.clone()];
        let letters = sentences.iter().map(|s| Letters::of(text(s), &s.translated.text)).collect();
        let is_costly = block.text.len().saturating_mul(block.marks.len()) > MOST_WORK;
        Places { block, sentences, letters, is_costly }
    }

    /// A mark in one sentence goes with its words. Of one that reaches further both ends are placed
    /// alone: inside a sentence by its words, between sentences byte for byte.
    fn of(&self, mark: &Mark) -> Range<usize> {
        if let Some(at) = self.holding(&mark.covers) {
            return self.inside(at, mark);
        }
        let place = |at: usize| match around(self.sentences, at) {
            Around::Inside(sentence) => self.inside(sentence, mark),
            Around::Between(target) => target..target,
        };
        place(mark.covers.start).start..place(mark.covers.end).end
    }

    /// The sentence that some words lie in; where its words moved, spaces around them do not count.
    fn holding(&self, covers: &Range<usize>) -> Option<usize> {
        let words = self.block.text[covers.clone()].trim();
        let start = words.as_ptr().addr() - self.block.text.as_ptr().addr();
        let at = self.sentences.partition_point(|s| s.source.end <= start);
        let sentence = &self.sentences.get(at)?.source;
        let words = match &self.letters[at] {
            Some(_) => covers.clone(),
            None => start..start + words.len(),
        };
        (!words.is_empty() && sentence.start <= words.start && words.end <= sentence.end)
            .then_some(at)
    }

    /// The part of a mark that lies in one sentence.
    fn inside(&self, at: usize, mark: &Mark) -> Range<usize> {
        let sentence = &self.sentences[at];
        let text = &self.block.text[sentence.source.clone()];
        let covers =
            mark.covers.start.max(sentence.source.start)..mark.covers.end.min(sentence.source.end);
        let inside = covers.start - sentence.source.start..covers.end - sentence.source.start;
        let target = match &self.letters[at] {
            Some(letters) => letters.byte(inside.start)..letters.byte(inside.end),
            None => self.moved(text, &inside, mark, sentence.translated),
        };
        target.start + sentence.target.start..target.end + sentence.target.start
    }

    fn moved(
        &self,
        text: &str,
        inside: &Range<usize>,
        mark: &Mark,
        translated: &Translated,
    ) -> Range<usize> {
        let is_atom = mark.kind == MarkKind::Atom && !inside.is_empty();
        if self.is_costly {
            align::by_proportion(text, inside, &translated.text)
        } else if is_atom && text[inside.clone()].trim().is_empty() {
            let point = align::find(text, &(inside.start..inside.start), translated).start;
            at_a_space(&translated.text, point)
        } else if is_atom {
            let own = &text[inside.clone()];
            linked_whole(own, inside, translated).unwrap_or_else(|| {
                let found = align::find_atom(text, inside, translated);
                without_neighbours(own, &translated.text, found)
            })
        } else {
            align::find(text, inside, translated)
        }
    }
}

/// An atom that stands for a space, like `<br>`, takes the place of one.
fn at_a_space(text: &str, at: usize) -> Range<usize> {
    if text[at..].starts_with(' ') {
        return at..at + 1;
    }
    if text[..at].ends_with(' ') { at - 1..at } else { at..at }
}

/// Where the translator says that the atom as a whole came back: of two with the same letters the right
/// one.
fn linked_whole(own: &str, inside: &Range<usize>, translated: &Translated) -> Option<Range<usize>> {
    let is_whole =
        |link: &&Link| link.source == *inside && translated.text[link.target.clone()] == *own;
    translated.alignment.iter().find(is_whole).map(|link| link.target.clone())
}

/// Only the atom's own letters, with the spaces in it, where they are there: what lies under an atom is
/// not written, and words may stand right beside it.
fn without_neighbours(own: &str, target: &str, found: Range<usize>) -> Range<usize> {
    let words = own.trim();
    let Some(at) = target[found.clone()].find(words) else { return found };
    let words_start = found.start + at;
    let spaces = own.len() - own.trim_start().len();
    let start = words_start.saturating_sub(spaces);
    match target.get(start..start + own.len()) {
        Some(all) if all == own => start..start + own.len(),
        _ => words_start..words_start + words.len(),
    }
}

enum Around {
    /// The sentence's place in the list.
    Inside(usize),
    /// The place in the new text: what lies between sentences is copied.
    Between(usize),
}

fn around(sentences: &[Sentence<'_>], at: usize) -> Around {
    let ended = sentences.partition_point(|s| s.source.end <= at);
    match sentences.get(ended) {
        Some(sentence) if sentence.source.start < at => Around::Inside(ended),
        _ => {
            let before = ended.checked_sub(1).map(|last| &sentences[last]);
            let (source, target) = before.map_or((0, 0), |s| (s.source.end, s.target.end));
            Around::Between(target + at - source)
        }
    }
}

/// Sentences of a block with all of each atom that begins or ends in them: it can only go to one place.
/// Two are joined where an atom says the end of one and the beginning of the next.
pub fn with_whole_atoms(block: &Block, sentences: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let is_speaking = |mark: &&Mark| mark.kind == MarkKind::Atom && !mark.covers.is_empty();
    let atoms: Vec<&Range<usize>> =
        block.marks.iter().filter(is_speaking).map(|mark| &mark.covers).collect();
    let across = |at: usize| {
        let atom = atoms.get(atoms.partition_point(|atom| atom.end <= at))?;
        (atom.start < at).then_some(*atom)
    };
    let mut whole: Vec<Range<usize>> = Vec::with_capacity(sentences.len());
    for sentence in sentences {
        let start = across(sentence.start).map_or(sentence.start, |atom| atom.start);
        let end = across(sentence.end).map_or(sentence.end, |atom| atom.end);
        match whole.last_mut() {
            Some(last) if start < last.end => last.end = end.max(last.end),
            _ => whole.push(start..end),
        }
    }
    whole
}

/// The bytes of a sentence that must come back as they are because an atom says them.
pub fn kept(block: &Block, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let first = block.marks.partition_point(|mark| mark.covers.start < sentence.start);
    block.marks[first..]
        .iter()
        .take_while(|mark| mark.covers.start < sentence.end)
        .filter(|mark| mark.kind == MarkKind::Atom)
        .filter(|mark| !block.text[mark.covers.clone()].trim().is_empty())
        .filter(|mark| mark.covers.end <= sentence.end)
        .map(|mark| mark.covers.start - sentence.start..mark.covers.end - sentence.start)
        .collect()
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
