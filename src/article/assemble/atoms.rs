//! Words that atoms bring with them are not written beside them.

use std::ops::Range;

use super::NewBlock;
use crate::article::document::{Block, MarkKind};

/// Where the words of atoms are in the new text: the atoms themselves stand for them, wherever those
/// are put. Ascending, apart from each other.
pub fn words_of_atoms(block: &Block, new: &NewBlock) -> Vec<Range<usize>> {
    let marks = block.marks.iter().zip(&new.places);
    let atoms = marks.filter(|(mark, place)| mark.kind == MarkKind::Atom && !place.is_empty());
    let mut words: Vec<Range<usize>> = atoms.map(|(_, place)| place.clone()).collect();
    words.sort_by_key(|range| range.start);
    words.dedup_by(|next, last| {
        let overlap = next.start < last.end;
        last.end = if overlap { last.end.max(next.end) } else { last.end };
        overlap
    });
    words
}

/// The parts of a range that lie in none of `holes`, which are ascending and apart.
pub fn outside(range: Range<usize>, holes: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    let first = holes.partition_point(|hole| hole.end <= range.start);
    for hole in holes[first..].iter().take_while(|hole| hole.start < range.end) {
        if start < hole.start {
            parts.push(start..hole.start);
        }
        start = start.max(hole.end);
    }
    if start < range.end {
        parts.push(start..range.end);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_outside_of_holes_is_left() {
        assert_eq!(outside(2..9, &[0..3, 5..6, 8..12]), [3..5, 6..8]);
        assert_eq!(outside(2..9, &[1..1, 10..11]), std::iter::once(2..9).collect::<Vec<_>>());
        assert!(outside(2..9, &[1..10, 11..12]).is_empty());
    }
}
