//! Makes placed elements a tree again: children inside parents, siblings side by side.

mod fill;

use std::ops::Range;

use crate::article::document::{Mark, MarkKind};

/// What marks lie over, before and after.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    /// The block's own text.
    pub source: &'a str,
    /// The new one.
    pub target: &'a str,
}

/// One thing to write, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Bytes of the new text.
    Text(Range<usize>),
    /// The opening bytes of this mark.
    Open(usize),
    /// The closing bytes of this mark.
    Close(usize),
}

/// The order in which text and marks are written; `places` are bytes of the new text.
///
/// Every mark is opened and closed exactly once. Where siblings overlap the later one gives way, as long
/// as something is left of it; else the earlier one ends before it. One that had words and would be left
/// without gets the nearest word that is free. Text under an atom is not written, the atom itself stands
/// for it.
pub fn nest(marks: &[Mark], places: &[Range<usize>], texts: Texts<'_>) -> Vec<Event> {
    let (mut places, length) = (places.to_vec(), texts.target.len());
    let children = fit(marks, &mut places, texts);
    let mut events = Vec::with_capacity(marks.len() * 3 + 1);
    let mut position = 0;
    let mut todo: Vec<Event> =
        children[marks.len()].iter().rev().map(|&c| Event::Open(c)).collect();
    while let Some(event) = todo.pop() {
        match event {
            Event::Open(mark) => {
                advance(&mut events, &mut position, places[mark].start);
                events.push(Event::Open(mark));
                todo.push(Event::Close(mark));
                todo.extend(children[mark].iter().rev().map(|&child| Event::Open(child)));
            }
            Event::Close(mark) => {
                if marks[mark].kind == MarkKind::Atom {
                    position = position.max(places[mark].end);
                }
                advance(&mut events, &mut position, places[mark].end);
                events.push(Event::Close(mark));
            }
            Event::Text(_) => {}
        }
    }
    advance(&mut events, &mut position, length);
    events
}

fn advance(events: &mut Vec<Event>, position: &mut usize, to: usize) {
    if *position < to {
        events.push(Event::Text(*position..to));
        *position = to;
    }
}

/// Among more siblings than this none gets words of others: that takes the square of their number.
const MOST_SIBLINGS: usize = 500;

/// Cuts places to fit, parents first; gives the children of each mark in order, the roots last.
fn fit(marks: &[Mark], places: &mut [Range<usize>], texts: Texts<'_>) -> Vec<Vec<usize>> {
    let mut children = vec![Vec::new(); marks.len() + 1];
    for (at, mark) in marks.iter().enumerate() {
        children[mark.parent.unwrap_or(marks.len())].push(at);
    }
    let holds_atom = holding_atoms(marks);
    let wants_words = wanting_words(marks, &holds_atom, texts.source);
    let free = fill::Free::new(texts.target, marks, places);
    let is_emptied =
        |at: usize, places: &[Range<usize>]| wants_words[at] && free.is_blank(&places[at]);
    let fit_in = |siblings: &mut Vec<usize>, places: &mut [Range<usize>], within| {
        fit_siblings(siblings, places, &within);
        let few = if siblings.len() > MOST_SIBLINGS { 0 } else { siblings.len() };
        for index in 0..few {
            if !is_emptied(siblings[index], places) {
                continue;
            }
            if holds_atom[siblings[index]] {
                free.grow(siblings, index, places, &within);
            } else {
                free.fill(siblings, index, places, &within);
            }
        }
        siblings.sort_by_key(|&at| (places[at].start, places[at].end));
    };
    fit_in(&mut children[marks.len()], places, 0..texts.target.len());
    for parent in 0..marks.len() {
        let within = places[parent].clone();
        fit_in(&mut children[parent], places, within);
    }
    children
}

/// Which marks are atoms or have one inside: whatever happens to words, something is seen of them.
fn holding_atoms(marks: &[Mark]) -> Vec<bool> {
    let mut holds: Vec<bool> = marks.iter().map(|mark| mark.kind == MarkKind::Atom).collect();
    for at in (0..marks.len()).rev() {
        if let Some(parent) = marks[at].parent.filter(|_| holds[at]) {
            holds[parent] = true;
        }
    }
    holds
}

/// Which marks must show a word: an element over words and no atom, and whatever is around it.
fn wanting_words(marks: &[Mark], holds_atom: &[bool], source: &str) -> Vec<bool> {
    let speaks = |mark: &Mark| !source[mark.covers.clone()].trim().is_empty();
    let mut wants: Vec<bool> =
        marks.iter().zip(holds_atom).map(|(mark, holds)| !holds && speaks(mark)).collect();
    for at in (0..marks.len()).rev() {
        if let Some(parent) = marks[at].parent.filter(|_| wants[at]) {
            wants[parent] = true;
        }
    }
    wants
}

fn fit_siblings(siblings: &mut [usize], places: &mut [Range<usize>], within: &Range<usize>) {
    siblings.sort_by_key(|&at| (places[at].start, places[at].end));
    for pair in siblings.windows(2) {
        let (next, this) = (places[pair[1]].clone(), &mut places[pair[0]]);
        let would_be_empty = !next.is_empty() && next.end <= this.end;
        if would_be_empty && this.start < next.start {
            this.end = next.start;
        }
    }
    let mut free = within.start;
    for &at in siblings.iter() {
        let start = places[at].start.clamp(free, within.end);
        let end = places[at].end.clamp(start, within.end);
        places[at] = start..end;
        free = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: Texts<'_> = Texts { source: "", target: "0123456789" };

    fn mark(parent: Option<usize>) -> Mark {
        Mark { covers: 0..0, open: 0..0, close: 0..0, parent, kind: MarkKind::Element }
    }

    #[test]
    fn siblings_that_overlap_are_written_one_after_the_other() {
        let events = nest(&[mark(None), mark(None)], &[0..5, 3..8], TEXTS);

        assert_eq!(
            events,
            [
                Event::Open(0),
                Event::Text(0..5),
                Event::Close(0),
                Event::Open(1),
                Event::Text(5..8),
                Event::Close(1),
                Event::Text(8..10),
            ]
        );
    }

    #[test]
    fn an_element_within_its_sibling_keeps_its_words() {
        let events = nest(
            &[mark(None), mark(None)],
            &[0..8, 4..8],
            Texts { source: "", target: "01234567" },
        );

        assert_eq!(events[1], Event::Text(0..4));
        assert_eq!(events[4], Event::Text(4..8));
    }

    #[test]
    fn a_child_never_leaves_its_parent() {
        let events = nest(&[mark(None), mark(Some(0))], &[2..4, 6..9], TEXTS);

        let order: Vec<_> = events.iter().filter(|e| !matches!(e, Event::Text(_))).collect();
        assert_eq!(order, [&Event::Open(0), &Event::Open(1), &Event::Close(1), &Event::Close(0)]);
    }
}
