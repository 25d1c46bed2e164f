//! Atoms in sentences: each whole in one, and its words kept.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::align::Stretch;
use crate::{
    article::document::{Block, Mark, MarkKind},
    translator::{Link, Translated},
};

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

/// Gives atoms all of their own words, and of two that say the same each its own: what is under an atom
/// is not written, what is under none is written beside it.
pub fn settle(
    source: &str,
    stretches: &[Stretch],
    translated: &Translated,
    places: &mut [Range<usize>],
) {
    let mut alike: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, stretch) in stretches.iter().enumerate().filter(|(_, stretch)| stretch.is_atom) {
        let own = &source[stretch.inside.clone()];
        if !own.trim().is_empty() {
            alike.entry(own).or_default().push(at);
        }
    }
    for (own, atoms) in alike {
        let is_cut = |at: &usize| translated.text.get(places[*at].clone()) != Some(own);
        let meets = |pair: &[usize]| places[pair[0]].start == places[pair[1]].start;
        if atoms.iter().any(is_cut) || atoms.windows(2).any(meets) {
            part(own, &atoms, stretches, translated, places);
        }
    }
}

/// Where the translator says that each came back as a whole, else at its letters, the nearest first.
fn part(
    own: &str,
    atoms: &[usize],
    stretches: &[Stretch],
    translated: &Translated,
    places: &mut [Range<usize>],
) {
    let starts = translated.text.match_indices(own).map(|(start, _)| start);
    let mut free: BTreeSet<usize> = starts.collect();
    for &at in atoms {
        let linked = |link: &&Link| link.source == stretches[at].inside;
        let linked = translated.alignment.iter().find(linked).map(|link| link.target.start);
        let here = linked.unwrap_or(places[at].start);
        let before = free.range(..=here).next_back().copied();
        let behind = free.range(here..).next().copied();
        let nearest = before.into_iter().chain(behind).min_by_key(|start| start.abs_diff(here));
        if let Some(start) = nearest {
            free.remove(&start);
            places[at] = start..start + own.len();
        }
    }
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
