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
pub fn with_islands(block: &Block, new: &NewBlock) -> (Vec<Mark>, Vec<Range<usize>>) {
    let (mut marks, mut places) = (block.marks.clone(), new.places.clone());
    if block.writing != Writing::Html {
        return (marks, places);
    }
    for island in &new.islands {
        let cuts = |place: &Range<usize>| {
            let starts_inside = island.start < place.start && place.start < island.end;
            let ends_inside = island.start < place.end && place.end < island.end;
            starts_inside && place.end > island.end || ends_inside && place.start < island.start
        };
        if new.places.iter().any(cuts) {
            continue;
        }
        add_island(&mut marks, &mut places, island, block.marks.len());
    }
    (marks, places)
}

fn add_island(
    marks: &mut Vec<Mark>,
    places: &mut Vec<Range<usize>>,
    island: &Range<usize>,
    own: usize,
) {
    let holds = |place: &Range<usize>| place.start <= island.start && island.end <= place.end;
    // Elements come before those inside of them, so the last that holds the island is the innermost.
    let parent = (0..own).rev().find(|&at| {
        marks[at].kind == MarkKind::Element && holds(&places[at]) && places[at] != *island
    });
    let new = marks.len();
    for at in 0..own {
        let is_inside = island.start <= places[at].start && places[at].end <= island.end;
        let is_at_edge = places[at].is_empty()
            && (places[at].start == island.start || places[at].start == island.end);
        if marks[at].parent == parent && is_inside && !is_at_edge {
            marks[at].parent = Some(new);
        }
    }
    marks.push(Mark { covers: 0..0, open: 0..0, close: 0..0, parent, kind: MarkKind::Element });
    places.push(island.clone());
}
