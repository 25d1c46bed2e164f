//! Keeps the cuts through a text out of the stretches that must stay whole.
//!
//! It measures and cuts a text in which each of them is one character.

use std::ops::Range;

use super::super::{
    prepare::edited::{Change, Edited},
    vocabulary::Vocabulary,
    windows,
};

/// Stands for one stretch; one character is never cut.
const STAND_IN: char = '\u{fffc}';

/// What a carrier costs beyond the token of its stand-in: `http://x.y/1` is the dearest.
const CARRIER_TOKENS: usize = 9;

/// The stretches of `keep` inside `range`, in bytes from its start.
pub fn inside(keep: &[Range<usize>], range: &Range<usize>) -> Vec<Range<usize>> {
    let is_inside = |kept: &&Range<usize>| range.start <= kept.start && kept.end <= range.end;
    let moved = |kept: &Range<usize>| kept.start - range.start..kept.end - range.start;
    keep.iter().filter(is_inside).map(moved).collect()
}

/// The stretches a text can have: on character boundaries, ascending, apart, not empty.
pub fn sound(text: &str, keep: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut end = 0;
    let is_sound = |kept: &&Range<usize>| {
        let is_sound =
            kept.start >= end && text.get((*kept).clone()).is_some_and(|s| !s.is_empty());
        end = if is_sound { kept.end } else { end };
        is_sound
    };
    keep.iter().filter(is_sound).cloned().collect()
}

/// The range, widened where it would cut through a stretch.
pub fn widened(range: Range<usize>, keep: &[Range<usize>]) -> Range<usize> {
    let cuts = |kept: &&Range<usize>| kept.start < range.end && range.start < kept.end;
    let (first, last) = (keep.iter().find(cuts), keep.iter().rfind(cuts));
    let start = first.map_or(range.start, |kept| kept.start.min(range.start));
    let end = last.map_or(range.end, |kept| kept.end.max(range.end));
    start..end
}

/// As [`windows::windows`].
pub fn windows(text: &str, keep: &[Range<usize>], vocabulary: &Vocabulary) -> Vec<Range<usize>> {
    if keep.is_empty() {
        return windows::windows(text, |text| vocabulary.tokens(text));
    }
    let shadow = shadow(text, keep);
    let tokens =
        |text: &str| vocabulary.tokens(text) + text.matches(STAND_IN).count() * CARRIER_TOKENS;
    let parts = windows::windows(&shadow.text, tokens);
    parts.into_iter().map(|part| shadow.before(part)).collect()
}

/// As [`windows::halve`].
pub fn halve(text: &str, keep: &[Range<usize>]) -> usize {
    if keep.is_empty() {
        return windows::halve(text);
    }
    let shadow = shadow(text, keep);
    let middle = windows::halve(&shadow.text);
    shadow.before(0..middle).end
}

fn shadow(text: &str, keep: &[Range<usize>]) -> Edited {
    let changes = keep.iter().map(|kept| Change::new(kept.clone(), STAND_IN.to_string())).collect();
    Edited::new(text, changes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_core_never_ends_inside_a_stretch() {
        assert_eq!(widened(2..8, &[0..1, 1..4, 7..9]), 1..9);
        assert_eq!(widened(2..8, &[0..2, 8..9]), 2..8);
    }

    #[test]
    fn a_text_is_not_halved_inside_a_stretch() {
        let text = "one two three four five six";

        assert_eq!(halve(text, &[4..7, 7..23]), 23);
        assert_eq!(halve("ab c", &[0..1, 1..4]), 1);
    }

    #[test]
    fn stretches_a_text_cannot_have_are_passed_over() {
        assert_eq!(sound("aé b", &[0..1, 2..3, 1..3, 1..1, 2..4, 4..99]), [0..1, 1..3]);
    }
}
