//! Which bytes of a translation say what stretches of the source say.
//!
//! One sentence at a time, all its stretches together: [`evidence`] tells which word came from which,
//! [`spans`] gives each stretch the words that speak for it most, [`edges`] turns words into bytes.

mod edges;
mod evidence;
mod ground;
mod letters;
mod likeness;
mod particles;
mod spans;
mod terms;
mod tiles;
mod tokens;
mod twins;

use std::ops::Range;

use crate::{
    article::{
        marks::Known,
        words::{touched, word_end, word_start},
    },
    translator::Translated,
};
use ground::Ground;
use spans::Claim;

pub use letters::{find_letters, is_name};

/// A stretch of a source sentence that has to be found again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Bytes of the sentence; empty for a point.
    pub inside: Range<usize>,
    /// The stretch around it: an index lower than its own.
    pub parent: Option<usize>,
    /// Whether its words must come back letter for letter and take no others along.
    pub is_atom: bool,
}

/// For every stretch the bytes of the translation that say the same.
///
/// Children lie inside their parents and siblings beside each other. A stretch with something in it gets
/// at least a word, as long as there are words enough; a point gets a point.
pub fn place(
    source: &str,
    stretches: &[Stretch],
    translated: &Translated,
    known: Known<'_>,
) -> Vec<Range<usize>> {
    let ground = Ground::new(source, stretches, translated, known);
    if stretches.len() * ground.to.len() > evidence::MOST_PAIRS {
        let place = |stretch: &Stretch| by_proportion(source, &stretch.inside, &translated.text);
        return stretches.iter().map(place).collect();
    }
    let mut places = vec![0..0; stretches.len()];
    let mut children = vec![Vec::new(); stretches.len() + 1];
    for (at, stretch) in stretches.iter().enumerate() {
        children[stretch.parent.unwrap_or(stretches.len())].push(at);
    }
    let whole = (&(0..source.len()), 0..translated.text.len());
    ground.place_siblings(&children[stretches.len()], stretches, whole, &mut places);
    for parent in 0..stretches.len() {
        let around = (&stretches[parent].inside, places[parent].clone());
        ground.place_siblings(&children[parent], stretches, around, &mut places);
    }
    places
}

/// The same share of the translation, moved out to whole words: for sentences nobody can look through.
pub fn by_proportion(source: &str, inside: &Range<usize>, target: &str) -> Range<usize> {
    let scale = |at: usize| {
        let mut byte = at * target.len() / source.len().max(1);
        while !target.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    };
    let end = word_end(target, scale(inside.end));
    if inside.is_empty() {
        return end..end;
    }
    let start = word_start(target, scale(inside.start));
    edges::trimmed(target, start..end.max(start))
}

impl Ground<'_> {
    /// Places the children of one stretch within it: atoms, then words, then points.
    fn place_siblings(
        &self,
        siblings: &[usize],
        stretches: &[Stretch],
        (inside, within): (&Range<usize>, Range<usize>),
        places: &mut [Range<usize>],
    ) {
        let all = touched(&self.from, inside);
        let mut taken = Vec::new();
        let mut claims = Vec::new();
        for &at in siblings {
            let stretch = &stretches[at];
            let touched = touched(&self.from, &stretch.inside);
            if self.is_blank(stretch) {
                continue;
            }
            if let Some(place) = self.place_exactly(stretch, &within) {
                taken.push(place.clone());
                places[at] = place;
            } else if !touched.is_empty() || !stretch.is_atom {
                claims.push((at, touched));
            }
        }
        self.place_words(&claims, &all, stretches, &within, &taken, places);
        for &at in siblings.iter().filter(|&&at| self.is_blank(&stretches[at])) {
            let inside = &stretches[at].inside;
            let start = self.point(inside.start).clamp(within.start, within.end);
            let text = &self.target[..within.end];
            places[at] = start..edges::beyond_signs(&self.source[inside.clone()], text, start);
        }
    }

    /// A point, or only white space.
    fn is_blank(&self, stretch: &Stretch) -> bool {
        self.source[stretch.inside.clone()].trim().is_empty()
    }

    /// Stretches that need no evidence: whole sentences, what came back as it was, signs without words.
    fn place_exactly(&self, stretch: &Stretch, within: &Range<usize>) -> Option<Range<usize>> {
        let inside = &stretch.inside;
        if inside.start == 0 && inside.end == self.source.len() {
            return Some(within.clone());
        }
        let words = touched(&self.from, inside);
        let is_within =
            |place: &Range<usize>| within.start <= place.start && place.end <= within.end;
        if words.len() == 1
            && self.from[words.start] == *inside
            && let Some(twin) = self.twins[words.start]
        {
            return Some(self.to[twin].clone()).filter(is_within);
        }
        let has_words = !words.is_empty();
        if has_words && !stretch.is_atom {
            return None;
        }
        let found = letters::find_nearest(self.source, inside, self.target, |at| self.near(at));
        let found = found.filter(is_within);
        found.or_else(|| {
            let point = self.point(inside.start).clamp(within.start, within.end);
            (stretch.is_atom && !has_words).then_some(point..point)
        })
    }

    fn place_words(
        &self,
        claims: &[(usize, Range<usize>)],
        all: &Range<usize>,
        stretches: &[Stretch],
        within: &Range<usize>,
        taken: &[Range<usize>],
        places: &mut [Range<usize>],
    ) {
        let window = touched(&self.to, within);
        let is_free = |to: usize| {
            let word = &self.to[to];
            taken.iter().all(|other| word.end <= other.start || other.end <= word.start)
        };
        let asked = claims.iter().map(|(at, touched)| {
            let is_all = touched == all;
            let score = |to| match (is_free(to) && !self.is_hidden(to, touched), is_all) {
                (false, _) => f32::NEG_INFINITY,
                (true, true) => 1.0,
                (true, false) => self.worth(to, touched),
            };
            Claim {
                scores: window.clone().map(score).collect(),
                bias: self.shares.bias,
                length: if stretches[*at].is_atom { 0 } else { touched.len().max(1) },
                near: self.near_words(touched, &window),
            }
        });
        let spans = spans::assign(&asked.collect::<Vec<_>>());
        for (index, ((at, _), span)) in claims.iter().zip(&spans).enumerate() {
            let stretch = &stretches[*at];
            let Some(span) = span else {
                let point = self.point(stretch.inside.start).clamp(within.start, within.end);
                places[*at] = point..point;
                continue;
            };
            let others = spans.iter().enumerate().filter(|(other, _)| *other != index);
            let others: Vec<Range<usize>> = others
                .filter_map(|(_, other)| other.as_ref())
                .map(|span| self.bytes(span, window.start))
                .chain(taken.iter().cloned())
                .collect();
            let words = window.start + span.start..window.start + span.end;
            places[*at] = edges::settle(self, &stretch.inside, words, within, &others);
        }
    }
}
