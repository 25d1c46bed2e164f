//! A word for an element that lost all of its own: a link nobody can click is no link.

use std::ops::Range;

use crate::article::{
    document::{Mark, MarkKind},
    words::is_picture,
};

/// A text and which of its words are written: what is under an atom is not.
pub struct Free<'a> {
    text: &'a str,
    /// What lies under atoms, ascending, apart.
    hidden: Vec<Range<usize>>,
}

impl<'a> Free<'a> {
    /// The text under placed marks.
    pub fn new(text: &'a str, marks: &[Mark], places: &[Range<usize>]) -> Free<'a> {
        let atoms = marks.iter().zip(places).filter(|(mark, _)| mark.kind == MarkKind::Atom);
        let mut hidden: Vec<Range<usize>> =
            atoms.map(|(_, place)| place.clone()).filter(|place| !place.is_empty()).collect();
        hidden.sort_by_key(|place| (place.start, std::cmp::Reverse(place.end)));
        hidden.dedup_by(|next, last| {
            let meets = next.start < last.end;
            last.end = if meets { last.end.max(next.end) } else { last.end };
            meets
        });
        Free { text, hidden }
    }

    /// Whether nothing is seen of this text.
    pub fn is_blank(&self, place: &Range<usize>) -> bool {
        self.shown(place.clone()).all(|part| self.text[part].trim().is_empty())
    }

    /// Gives the sibling at `index` the nearest word between its siblings; where none is free, one that
    /// the nearest with more than one can spare. Nothing where there is none.
    ///
    /// Siblings are apart, and stay so.
    pub fn fill(
        &self,
        siblings: &[usize],
        index: usize,
        places: &mut [Range<usize>],
        within: &Range<usize>,
    ) {
        let own = siblings[index];
        let at = places[own].start;
        if let Some(word) = self.nearest_free(siblings, places, within, at) {
            places[own] = word;
            return;
        }
        let mut neighbours: Vec<usize> =
            siblings.iter().copied().filter(|&sibling| sibling != own).collect();
        neighbours.sort_by_key(|&sibling| {
            let place = &places[sibling];
            place.start.saturating_sub(at).max(at.saturating_sub(place.end))
        });
        for neighbour in neighbours {
            let place = places[neighbour].clone();
            let words: Vec<Range<usize>> = self.words(place.clone()).collect();
            let [first, .., last] = words.as_slice() else { continue };
            if place.end <= at {
                places[neighbour].end = last.start;
                places[own] = last.clone();
            } else {
                places[neighbour].start = first.end;
                places[own] = first.clone();
            }
            return;
        }
    }

    /// Takes the nearest word beside it into the sibling at `index`, where no other sibling is between.
    pub fn grow(
        &self,
        siblings: &[usize],
        index: usize,
        places: &mut [Range<usize>],
        within: &Range<usize>,
    ) {
        let own = places[siblings[index]].clone();
        let others = || siblings.iter().filter(|&&at| at != siblings[index]).map(|&at| &places[at]);
        let start = others().map(|place| place.end).filter(|&end| end <= own.start).max();
        let end = others().map(|place| place.start).filter(|&start| start >= own.end).min();
        let before = start.unwrap_or(within.start).max(within.start)..own.start;
        let after = own.end..end.unwrap_or(within.end).min(within.end);
        let near = self.words(before).last().into_iter().chain(self.words(after).next());
        let off = |word: &Range<usize>| {
            (word.start.saturating_sub(own.end)).max(own.start.saturating_sub(word.end))
        };
        if let Some(word) = near.min_by_key(off) {
            places[siblings[index]] = own.start.min(word.start)..own.end.max(word.end);
        }
    }

    /// The word nearest to `at` in the gaps between siblings.
    fn nearest_free(
        &self,
        siblings: &[usize],
        places: &[Range<usize>],
        within: &Range<usize>,
        at: usize,
    ) -> Option<Range<usize>> {
        let taken = siblings.iter().map(|&at| places[at].clone());
        let mut taken: Vec<Range<usize>> = taken.filter(|place| !self.is_blank(place)).collect();
        taken.sort_by_key(|place| (place.start, place.end));
        let ends = std::iter::once(within.start).chain(taken.iter().map(|place| place.end));
        let starts = taken.iter().map(|place| place.start).chain(std::iter::once(within.end));
        let gaps = ends.zip(starts).filter(|(start, end)| start < end);
        let free = gaps.flat_map(|(start, end)| self.words(start..end));
        // A part of a word is taken only where nothing else is left.
        let is_part = |word: &Range<usize>| {
            let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            joins(self.text[..word.start].chars().next_back())
                || joins(self.text[word.end..].chars().next())
        };
        free.min_by_key(|word| (is_part(word), word.start.abs_diff(at)))
    }

    /// What stands between white space, is written and says something.
    fn words(&self, range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        self.shown(range).flat_map(|part| {
            let words = self.text[part].split_whitespace();
            let speaks = |c: char| c.is_alphanumeric() || is_picture(c);
            words.filter(move |word| word.contains(speaks)).map(|word| {
                let start = word.as_ptr().addr() - self.text.as_ptr().addr();
                start..start + word.len()
            })
        })
    }

    /// The parts of a range that no atom stands for.
    fn shown(&self, range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let first = self.hidden.partition_point(|hidden| hidden.end <= range.start);
        let hidden = self.hidden[first..].iter().take_while(move |h| h.start < range.end);
        let (mut start, end) = (range.start, range.end);
        hidden.cloned().chain(std::iter::once(end..end)).filter_map(move |hole| {
            let part = start..hole.start.min(end);
            start = start.max(hole.end);
            (part.start < part.end).then_some(part)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free(text: &str) -> Free<'_> {
        Free::new(text, &[], &[])
    }

    #[test]
    fn a_link_without_words_gets_the_nearest_that_is_free() {
        let mut places = [0..3, 3..3, 8..13];

        free("one two three").fill(&[0, 1, 2], 1, &mut places, &(0..13));

        assert_eq!(places, [0..3, 4..7, 8..13]);
    }

    #[test]
    fn a_link_around_an_atom_grows_to_the_word_beside_it() {
        let mut places = [0..3, 8..13];

        free("one two three").grow(&[0, 1], 1, &mut places, &(0..13));

        assert_eq!(places, [0..3, 4..13]);
    }

    #[test]
    fn where_none_is_free_a_neighbour_gives_one() {
        let mut places = [0..7, 7..7];

        free("one two").fill(&[0, 1], 1, &mut places, &(0..7));

        assert_eq!(places, [0..4, 4..7]);
    }
}
