//! What comes back letter for letter.

use std::ops::Range;

use super::edges::trimmed;
use crate::article::words::is_in_word;

/// A name, number or code: no word begins with a small letter, so it likely stays as it is.
pub fn is_name(text: &str) -> bool {
    !text.trim().is_empty()
        && text.split_whitespace().all(|word| !word.starts_with(char::is_lowercase))
}

/// The stretch letter for letter, where both texts have it equally often, and as whole words where it is
/// that in the source. The second of two is the second again.
pub fn find_letters(source: &str, inside: &Range<usize>, target: &str) -> Option<Range<usize>> {
    let inside = trimmed(source, inside.clone());
    let wanted = &source[inside.clone()];
    if wanted.is_empty()
        || source.match_indices(wanted).count() != target.match_indices(wanted).count()
    {
        return None;
    }
    let order = source[..inside.start].match_indices(wanted).count();
    let (start, _) = target.match_indices(wanted).nth(order)?;
    let found = start..start + wanted.len();
    is_as_whole(source, &inside, target, &found).then_some(found)
}

/// The stretch letter for letter: the second of two where both texts have it equally often, else the one
/// nearest to where it should be.
pub fn find_nearest(
    source: &str,
    inside: &Range<usize>,
    target: &str,
    near: impl Fn(usize) -> usize,
) -> Option<Range<usize>> {
    find_letters(source, inside, target).or_else(|| {
        let inside = trimmed(source, inside.clone());
        let wanted = &source[inside.clone()];
        let near = near(inside.start);
        let places = target.match_indices(wanted).filter(|_| !wanted.is_empty());
        let places = places.map(|(start, found)| start..start + found.len());
        let whole = places.filter(|place| is_as_whole(source, &inside, target, place));
        whole.min_by_key(|place| place.start.abs_diff(near))
    })
}

/// Whether an edge cuts no word that it did not cut in the source.
fn is_as_whole(source: &str, inside: &Range<usize>, target: &str, found: &Range<usize>) -> bool {
    let fits = |at: usize, was: usize| !is_in_word(target, at) || is_in_word(source, was);
    fits(found.start, inside.start) && fits(found.end, inside.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_letter_for_letter_as_a_whole_word_only() {
        assert_eq!(find_letters("to the BBC.", &(7..10), "à BBC."), Some(3..6));
        assert_eq!(find_letters("to the BBC.", &(7..10), "à BBCs e BBC"), None);
        assert_eq!(find_letters("BBC and BBC", &(8..11), "BBC e BBC"), Some(6..9));
    }
}
