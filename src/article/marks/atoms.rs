//! Atoms in sentences: each whole in one, and its words kept.

use std::ops::Range;

use crate::article::document::{Block, Mark, MarkKind};

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
