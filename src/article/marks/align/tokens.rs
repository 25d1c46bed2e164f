//! What counts as one word when a sentence is laid beside its translation.
//!
//! Beside words these are pictures (`🚀`, `→`), and what comes back letter for letter as a whole
//! (`https://…`, `@desk`, code), unless markup begins or ends inside of it.

use std::{collections::BTreeSet, ops::Range};

use super::Stretch;
use crate::{
    article::{
        protect,
        words::{is_in_word, is_picture, words},
    },
    translator::Translated,
};

/// The words of a text.
pub struct Tokens<'a> {
    text: &'a str,
    /// Bytes of the text, ascending and apart.
    pub words: Vec<Range<usize>>,
    wholes: Vec<Range<usize>>,
}

impl<'a> Tokens<'a> {
    /// The words of a text; each of `wholes`, which are ascending and apart, is one.
    pub fn new(text: &'a str, wholes: Vec<Range<usize>>) -> Tokens<'a> {
        let mut tokens = wholes.clone();
        add_apart(&mut tokens, pictures(text));
        add_apart(&mut tokens, words(text));
        Tokens { text, words: tokens, wholes }
    }

    /// A word's letters.
    pub fn word(&self, at: usize) -> &'a str {
        &self.text[self.words[at].clone()]
    }

    /// Whether a word has to come back as it is: a whole, a picture, a number.
    pub fn is_fixed(&self, at: usize) -> bool {
        let start = self.words[at].start;
        let is_whole = self.wholes.binary_search_by_key(&start, |whole| whole.start).is_ok();
        is_whole || !self.word(at).contains(char::is_alphabetic)
    }

    /// Whether a word is digits and the signs between them.
    pub fn is_number(&self, at: usize) -> bool {
        self.word(at).starts_with(char::is_numeric)
    }
}

/// Adds ranges that meet none that are there already; all ascending.
fn add_apart(tokens: &mut Vec<Range<usize>>, more: Vec<Range<usize>>) {
    let is_apart = |range: &Range<usize>| {
        let next = tokens.get(tokens.partition_point(|token| token.end <= range.start));
        next.is_none_or(|token| range.end <= token.start)
    };
    let more: Vec<Range<usize>> = more.into_iter().filter(is_apart).collect();
    tokens.extend(more);
    tokens.sort_unstable_by_key(|token| token.start);
}

/// The stretches of a sentence, and those of its translation, that are one word each.
pub fn wholes(
    source: &str,
    stretches: &[Stretch],
    translated: &Translated,
) -> [Vec<Range<usize>>; 2] {
    let target = &translated.text;
    let speaks = |stretch: &&Stretch| !source[stretch.inside.clone()].trim().is_empty();
    let atoms = stretches.iter().filter(|stretch| stretch.is_atom).filter(speaks);
    let atoms = apart(atoms.map(|stretch| stretch.inside.clone()).collect());
    let mut edges: Vec<usize> =
        stretches.iter().flat_map(|stretch| [stretch.inside.start, stretch.inside.end]).collect();
    edges.sort_unstable();
    let mut from = protect::find(source, atoms.clone(), &[]);
    from.retain(|whole| {
        let next = edges.partition_point(|edge| *edge <= whole.start);
        edges.get(next).is_none_or(|edge| whole.end <= *edge)
    });
    let own = said(source, &from);
    let mut to: Vec<Range<usize>> = linked(source, translated, &own);
    let pictures = pictures(target);
    let by_atoms = said(source, &atoms);
    to.extend(by_atoms.into_iter().flat_map(|atom| occurrences(atom, target, &pictures)));
    let mut to = protect::find(target, apart(to), &[]);
    to.retain(|whole| own.contains(&target[whole.clone()]));
    [from, to]
}

fn said<'t>(text: &'t str, ranges: &[Range<usize>]) -> BTreeSet<&'t str> {
    ranges.iter().map(|range| &text[range.clone()]).collect()
}

/// Where a text stands as it is and cuts neither words nor pictures.
fn occurrences<'t>(
    own: &'t str,
    target: &'t str,
    pictures: &'t [Range<usize>],
) -> impl Iterator<Item = Range<usize>> + 't {
    let is_inside = |at: usize| {
        let next = pictures.get(pictures.partition_point(|picture| picture.end <= at));
        is_in_word(target, at) || next.is_some_and(|picture| picture.start < at)
    };
    let places = target.match_indices(own).map(|(start, found)| start..start + found.len());
    places.filter(move |place| !is_inside(place.start) && !is_inside(place.end))
}

/// What the translator says it kept, also inside of words.
fn linked(source: &str, translated: &Translated, own: &BTreeSet<&str>) -> Vec<Range<usize>> {
    let kept = translated.alignment.iter().filter(|link| {
        let said = source.get(link.source.clone());
        said == translated.text.get(link.target.clone())
            && said.is_some_and(|said| own.contains(said))
    });
    kept.map(|link| link.target.clone()).collect()
}

/// The longest of those that overlap, ascending.
fn apart(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    ranges.dedup_by(|next, last| next.start < last.end);
    ranges
}

/// Emoji and other pictures, each with the signs that change it.
fn pictures(text: &str) -> Vec<Range<usize>> {
    let mut pictures: Vec<Range<usize>> = Vec::new();
    let (mut is_joined, mut is_half_flag) = (false, false);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let is_flag = matches!(c, '\u{1F1E6}'..='\u{1F1FF}');
        let last = pictures.last_mut().filter(|last| last.end == at);
        match last {
            Some(last) if changes(c) || is_joined || is_half_flag && is_flag => {
                last.end = end;
                is_half_flag = false;
            }
            _ if is_picture(c) => {
                pictures.push(at..end);
                is_half_flag = is_flag;
            }
            _ => is_half_flag = false,
        }
        is_joined = c == '\u{200D}';
    }
    pictures
}

/// Selectors, joiners, skin colours and the letters of flags of regions.
fn changes(c: char) -> bool {
    matches!(c, '\u{FE0E}' | '\u{FE0F}' | '\u{200D}' | '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}'
        | '\u{E0020}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_and_a_whole_are_words() {
        let text = "Go 👩🏽‍🚀🇺🇦🇵🇹, see @desk → 1.5";
        let whole = text.find("@desk").map(|at| at..at + 5).unwrap();

        let tokens = Tokens::new(text, vec![whole]);
        let found: Vec<&str> = (0..tokens.words.len()).map(|at| tokens.word(at)).collect();

        assert_eq!(found, ["Go", "👩🏽‍🚀", "🇺🇦", "🇵🇹", "see", "@desk", "→", "1.5"]);
    }
}
