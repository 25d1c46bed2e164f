//! Where the words of a translation are that a stretch of the source became.

use std::ops::Range;

use super::overlap;
use crate::{
    article::words::{touched, words},
    translator::{Link, Translated},
};

/// A translation of a term has at most so many words more than the term.
const WORDS_MORE: usize = 2;
/// Articles and prepositions are no longer; the engine aligns them with the noun beside them.
const LONGEST_LITTLE_CHARS: usize = 3;

/// The words that a stretch of the source became, without little ones around them; `None` where they do not
/// stand together, are too many, or are an adjective: `organizações governamentais`.
pub fn aligned(source: &Range<usize>, text: &str, translated: &Translated) -> Option<Range<usize>> {
    let found = words(&translated.text);
    let is_own = |at: &usize| {
        let word = &found[*at];
        strongest(translated, (word, source), |link| overlap(link, source))
            > strongest(translated, (word, source), |link| !overlap(link, source))
    };
    let is_little = |at: usize| {
        let word = &translated.text[found[at].clone()];
        word.chars().count() <= LONGEST_LITTLE_CHARS && word.chars().all(char::is_lowercase)
    };
    let own: Vec<usize> = (0..found.len()).filter(is_own).collect();
    let first = own.iter().copied().find(|&at| !is_little(at)).or(own.first().copied())?;
    let last = own.iter().rev().copied().find(|&at| !is_little(at)).or(own.last().copied())?;
    let mut gaps = (first..=last).filter(|at| !own.contains(at));
    let is_together = gaps.clone().count() <= 1 && gaps.all(is_little);
    let most = touched(&words(text), source).len() + WORDS_MORE;
    let at = found.get(first)?.start..found.get(last)?.end;
    let is_one = !translated.text.get(at.clone())?.contains(ENDS);
    let is_adjective = first > 0
        && translated.text[found[first - 1].end..at.start].trim().is_empty()
        && !is_little(first - 1)
        && stands_for_later(translated, &found[first - 1], source);
    (is_together && is_one && last - first < most && !is_adjective).then_some(at)
}

const ENDS: [char; 11] = [',', ';', ':', '.', '!', '?', '"', '“', '”', '(', ')'];

/// The weight of the best link of a word to a place of the source that fits. What is known of an element
/// says nothing about a term in it.
fn strongest(
    translated: &Translated,
    (word, source): (&Range<usize>, &Range<usize>),
    fits: impl Fn(&Range<usize>) -> bool,
) -> f32 {
    let links = translated.alignment.iter().filter(|link| overlap(&link.target, word));
    let links = links.filter(|link| link.weight < Link::CERTAIN || link.source == *source);
    links.filter(|link| fits(&link.source)).map(|link| link.weight).fold(0.0, f32::max)
}

/// Whether a word became of what stands behind the term.
fn stands_for_later(translated: &Translated, word: &Range<usize>, source: &Range<usize>) -> bool {
    let later = strongest(translated, (word, source), |link| link.start >= source.end);
    later > strongest(translated, (word, source), |link| link.start < source.end)
}
