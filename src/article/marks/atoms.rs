//! Atoms in sentences: each whole in one, and its words kept.

use std::{collections::BTreeMap, ops::Range};

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
///
/// Each goes where the translator says that it came back as a whole, else to its letters, the nearest
/// that no other has.
pub fn settle(
    source: &str,
    stretches: &[Stretch],
    translated: &Translated,
    places: &mut [Range<usize>],
) {
    let target = &translated.text;
    let own = |at: usize| &source[stretches[at].inside.clone()];
    let mut atoms: Vec<usize> = (0..stretches.len())
        .filter(|&at| stretches[at].is_atom && !own(at).trim().is_empty())
        .collect();
    atoms.sort_by_key(|&at| places[at].start);
    let is_cut = |&at: &usize| target.get(places[at].clone()) != Some(own(at));
    let meets = |pair: &[usize]| places[pair[1]].start < places[pair[0]].end;
    if !atoms.iter().any(is_cut) && !atoms.windows(2).any(meets) {
        return;
    }
    let mut taken = BTreeMap::new();
    atoms.retain(|&at| {
        let whole = linked(&stretches[at], own(at), translated);
        if let Some(place) = &whole {
            taken.insert(place.start, place.end);
            places[at] = place.clone();
        }
        whole.is_none()
    });
    atoms.sort_by_key(|&at| std::cmp::Reverse(own(at).len()));
    for at in atoms {
        if let Some(start) = nearest_free(own(at), target, places[at].start, &taken) {
            places[at] = start..start + own(at).len();
            taken.insert(start, start + own(at).len());
        }
    }
}

fn linked(stretch: &Stretch, own: &str, translated: &Translated) -> Option<Range<usize>> {
    let is_whole = |link: &&Link| {
        link.source == stretch.inside && translated.text.get(link.target.clone()) == Some(own)
    };
    translated.alignment.iter().find(is_whole).map(|link| link.target.clone())
}

/// Where the letters are nearest to `here`, outside of what is taken: starts and ends.
fn nearest_free(
    own: &str,
    target: &str,
    here: usize,
    taken: &BTreeMap<usize, usize>,
) -> Option<usize> {
    let is_free = |start: &usize| {
        let before = taken.range(..start + own.len()).next_back();
        before.is_none_or(|(_, end)| end <= start)
    };
    let starts = target.match_indices(own).map(|(start, _)| start).filter(is_free);
    starts.min_by_key(|start| start.abs_diff(here))
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
