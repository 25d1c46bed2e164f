//! Elements around sentences that stayed in the source language.

use std::ops::Range;

use super::NewBlock;
use crate::article::document::{Block, Mark, MarkKind, Writing};

/// Whether every mark is where it was, and no sentence is an island.
pub fn stands_still(block: &Block, new: &NewBlock) -> bool {
    block.marks.iter().zip(&new.places).all(|(mark, place)| mark.covers == *place)
        && new.islands.is_empty()
}

/// The block's marks and one more for each island that lies whole among them.
///
/// Islands are ascending and apart, so each edge of a mark is in one of them at most: found by halving,
/// for an article may have as many islands as marks.
pub fn with_islands(block: &Block, new: &NewBlock) -> (Vec<Mark>, Vec<Range<usize>>) {
    let (mut marks, mut places) = (block.marks.clone(), new.places.clone());
    if block.writing != Writing::Html || new.islands.is_empty() {
        return (marks, places);
    }
    let islands = whole(&new.islands, &places);
    let parents = parents(&islands, &marks, &places);
    for (mark, place) in marks.iter_mut().zip(&places) {
        let around = island_around(&islands, place);
        if let Some(island) = around.filter(|&island| mark.parent == parents[island]) {
            mark.parent = Some(block.marks.len() + island);
        }
    }
    marks.extend(parents.into_iter().map(|parent| Mark {
        covers: 0..0,
        open: 0..0,
        close: 0..0,
        parent,
        kind: MarkKind::Element,
    }));
    places.extend(islands);
    (marks, places)
}

/// The islands that no mark begins or ends in the middle of and reaches out of.
fn whole(islands: &[Range<usize>], places: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut is_cut = vec![false; islands.len()];
    for place in places {
        for edge in [place.start, place.end] {
            if let Some(at) = island_at(islands, edge) {
                let island = &islands[at];
                is_cut[at] |= place.start < island.start || place.end > island.end;
            }
        }
    }
    let kept = islands.iter().zip(is_cut).filter(|(_, is_cut)| !is_cut);
    kept.map(|(island, _)| island.clone()).collect()
}

/// The island that holds this byte inside, not at its edge.
fn island_at(islands: &[Range<usize>], byte: usize) -> Option<usize> {
    let at = islands.partition_point(|island| island.end <= byte);
    islands.get(at).filter(|island| island.start < byte).map(|_| at)
}

/// The island that a mark lies in; one without words must not lie at its edge.
fn island_around(islands: &[Range<usize>], place: &Range<usize>) -> Option<usize> {
    if place.is_empty() {
        return island_at(islands, place.start);
    }
    let at = islands.partition_point(|island| island.end <= place.start);
    let island = islands.get(at)?;
    (island.start <= place.start && place.end <= island.end).then_some(at)
}

/// For each island the innermost element around it: elements come before those inside of them, so the
/// last one that holds it.
fn parents(
    islands: &[Range<usize>],
    marks: &[Mark],
    places: &[Range<usize>],
) -> Vec<Option<usize>> {
    let mut parents = vec![None; islands.len()];
    // For each island the next one without a parent, itself included.
    let mut next: Vec<usize> = (0..=islands.len()).collect();
    for (at, place) in places.iter().enumerate().rev() {
        if marks[at].kind != MarkKind::Element {
            continue;
        }
        let first = islands.partition_point(|island| island.start < place.start);
        let behind = islands.partition_point(|island| island.end <= place.end);
        let mut island = next_free(&mut next, first);
        while island < behind {
            if islands[island] == *place {
                break;
            }
            (parents[island], next[island]) = (Some(at), island + 1);
            island = next_free(&mut next, island + 1);
        }
    }
    parents
}

/// Follows the list, and shortens the way for whoever comes next.
fn next_free(next: &mut [usize], from: usize) -> usize {
    let mut end = from;
    while next[end] != end {
        end = next[end];
    }
    let mut at = from;
    while next[at] != end {
        at = std::mem::replace(&mut next[at], end);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(parent: Option<usize>) -> Mark {
        Mark { covers: 0..0, open: 0..0, close: 0..0, parent, kind: MarkKind::Element }
    }

    /// The parents of marks and islands, and the places of those islands that are whole.
    fn nested(
        marks: &[(Range<usize>, Option<usize>)],
        islands: &[Range<usize>],
    ) -> (Vec<Option<usize>>, Vec<Range<usize>>) {
        let block = Block {
            writing: Writing::Html,
            marks: marks.iter().map(|(_, parent)| mark(*parent)).collect(),
            ..Block::default()
        };
        let places = marks.iter().map(|(place, _)| place.clone()).collect();
        let new = NewBlock { places, islands: islands.to_vec(), ..NewBlock::default() };
        let (all, places) = with_islands(&block, &new);
        (all.into_iter().map(|mark| mark.parent).collect(), places[marks.len()..].to_vec())
    }

    #[test]
    fn islands_lie_between_the_elements_around_and_those_inside() {
        let marks = [(0..20, None), (5..10, Some(0)), (6..8, Some(1)), (12..20, Some(0))];

        let (parents, islands) = nested(&marks, &[0..5, 6..8, 8..10, 12..20]);

        assert_eq!(islands, [0..5, 6..8, 8..10, 12..20]);
        let (own, of_islands) = parents.split_at(4);
        assert_eq!(own, [None, Some(0), Some(5), Some(7)]);
        assert_eq!(of_islands, [Some(0), Some(1), Some(1), Some(0)]);
    }

    #[test]
    fn an_island_that_a_mark_cuts_is_none() {
        let marks = [(0..7, None), (8..8, None), (10..10, None), (12..15, None)];

        let (parents, islands) = nested(&marks, &[5..10, 11..16, 16..20]);

        assert_eq!(islands, [11..16, 16..20]);
        assert_eq!(parents, [None, None, None, Some(4), None, None]);
    }
}
