//! A word for an element that lost all of its own: a link nobody can click is no link.

use std::ops::Range;

/// Gives the sibling at `index` the nearest word between its siblings; where none is free, one that
/// the nearest with more than one can spare. Nothing where there is none.
///
/// Siblings are apart, and stay so.
pub fn fill(
    siblings: &[usize],
    index: usize,
    places: &mut [Range<usize>],
    within: &Range<usize>,
    text: &str,
) {
    let at = places[siblings[index]].start;
    if let Some(word) = nearest_free(siblings, places, within, text, at) {
        places[siblings[index]] = word;
        return;
    }
    let mut neighbours: Vec<usize> = siblings.to_vec();
    neighbours.sort_by_key(|&sibling| {
        let place = &places[sibling];
        place.start.saturating_sub(at).max(at.saturating_sub(place.end))
    });
    for neighbour in neighbours {
        let place = places[neighbour].clone();
        let words: Vec<Range<usize>> = words(text, place.clone()).collect();
        let [first, .., last] = words.as_slice() else { continue };
        if place.end <= at {
            places[neighbour].end = last.start;
            places[siblings[index]] = last.clone();
        } else {
            places[neighbour].start = first.end;
            places[siblings[index]] = first.clone();
        }
        return;
    }
}

/// The word nearest to `at` in the gaps between siblings.
fn nearest_free(
    siblings: &[usize],
    places: &[Range<usize>],
    within: &Range<usize>,
    text: &str,
    at: usize,
) -> Option<Range<usize>> {
    let mut taken: Vec<Range<usize>> = siblings.iter().map(|&at| places[at].clone()).collect();
    taken.sort_by_key(|place| (place.start, place.end));
    let ends = std::iter::once(within.start).chain(taken.iter().map(|place| place.end));
    let starts = taken.iter().map(|place| place.start).chain(std::iter::once(within.end));
    let gaps = ends.zip(starts).filter(|(start, end)| start < end);
    let free = gaps.flat_map(|(start, end)| words(text, start..end));
    // A part of a word is taken only where nothing else is left.
    let is_part = |word: &Range<usize>| {
        let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        joins(text[..word.start].chars().next_back()) || joins(text[word.end..].chars().next())
    };
    free.min_by_key(|word| (is_part(word), word.start.abs_diff(at)))
}

/// What stands between white space and has a letter or digit.
fn words(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    let words = text[range].split_whitespace();
    let words = words.filter(|word| word.contains(char::is_alphanumeric));
    words.map(|word| {
        let start = word.as_ptr().addr() - text.as_ptr().addr();
        start..start + word.len()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_without_words_gets_the_nearest_that_is_free() {
        let mut places = [0..3, 3..3, 8..13];

        fill(&[0, 1, 2], 1, &mut places, &(0..13), "one two three");

        assert_eq!(places, [0..3, 4..7, 8..13]);
    }

    #[test]
    fn where_none_is_free_a_neighbour_gives_one() {
        let mut places = [0..7, 7..7];

        fill(&[0, 1], 1, &mut places, &(0..7), "one two");

        assert_eq!(places, [0..4, 4..7]);
    }
}
