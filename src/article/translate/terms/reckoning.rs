//! Which terms a translation has, and which words it must not have.

use std::ops::Range;

use super::overlap;
use crate::{
    glossary::{Case, Entry, Match, standing, standing::Letters},
    lang::edit_distance,
};

/// What a translation has of its terms.
pub struct Reckoning {
    /// For each term its place in the translation; `None` where it is missing.
    pub places: Vec<Place>,
    /// Words that must not be there.
    pub forbidden: Vec<Forbidden>,
}

/// Where a term stands in a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// It only forbids words.
    NotExpected,
    /// Nowhere.
    Missing,
    /// Here.
    At(Range<usize>),
}

/// A word that must not be there.
pub struct Forbidden {
    /// The term that forbids it.
    pub term: usize,
    /// The word as the glossary has it.
    pub word: String,
    /// Where it is.
    pub at: Range<usize>,
}

/// Looks for the terms of a source in its translation; each occurrence wants one of its own.
pub fn reckon(terms: &[Match], source: &str, target: &str) -> Reckoning {
    let mut places = vec![Place::NotExpected; terms.len()];
    let wanted = |at: usize| wanted(&terms[at], source);
    let mut order: Vec<usize> = (0..terms.len()).filter(|&at| !wanted(at).is_empty()).collect();
    // The longer one first: it may hold the shorter one.
    order.sort_by_key(|&at| std::cmp::Reverse(wanted(at).len()));
    let mut taken: Vec<Range<usize>> = Vec::new();
    for at in order {
        let found = standing_of(&terms[at].entry, wanted(at), target);
        let free = found.into_iter().find(|place| taken.iter().all(|t| !overlap(t, place)));
        places[at] = free.map_or(Place::Missing, Place::At);
        if let Place::At(place) = &places[at] {
            taken.push(place.clone());
        }
    }
    let forbidden = forbidden(terms, source, target, taken);
    Reckoning { places, forbidden }
}

fn wanted<'a>(term: &'a Match, source: &'a str) -> &'a str {
    if term.entry.is_kept { &source[term.range.clone()] } else { &term.entry.target }
}

/// Where a translation stands that is not rather one of the forbidden words: `Kharkiv`, not `Kharkov`.
fn standing_of(entry: &Entry, wanted: &str, target: &str) -> Vec<Range<usize>> {
    let letters =
        if entry.case == Case::Exact || entry.is_kept { Letters::AsWritten } else { Letters::Any };
    let mut found = standing(wanted, target, letters);
    found.retain(|place| {
        let is_nearer = |word: &String| {
            distance(word, &target[place.clone()]) < distance(wanted, &target[place.clone()])
        };
        !entry.forbidden.iter().any(is_nearer)
    });
    found
}

fn distance(one: &str, other: &str) -> usize {
    edit_distance(&one.to_lowercase(), &other.to_lowercase())
}

fn forbidden(
    terms: &[Match],
    source: &str,
    target: &str,
    mut taken: Vec<Range<usize>>,
) -> Vec<Forbidden> {
    let mut forbidden = Vec::new();
    for (term, found) in terms.iter().enumerate() {
        for word in &found.entry.forbidden {
            for at in standing(word, target, Letters::Any) {
                let wanted = wanted(found, source);
                let here = &target[at.clone()];
                let is_wanted = !wanted.is_empty() && distance(wanted, here) < distance(word, here);
                if !is_wanted && taken.iter().all(|t| !overlap(t, &at)) {
                    taken.push(at.clone());
                    forbidden.push(Forbidden { term, word: word.clone(), at });
                }
            }
        }
    }
    forbidden
}

impl Reckoning {
    /// How many terms should be there.
    pub fn expected(&self) -> usize {
        self.places.iter().filter(|place| **place != Place::NotExpected).count()
    }

    /// How many are.
    pub fn met(&self) -> usize {
        self.places.iter().filter(|place| matches!(place, Place::At(_))).count()
    }

    /// Those that are not.
    pub fn missing(&self) -> impl Iterator<Item = usize> {
        let places = self.places.iter().enumerate();
        places.filter(|(_, place)| **place == Place::Missing).map(|(at, _)| at)
    }

    /// How much is wrong.
    pub fn wrong(&self) -> usize {
        self.missing().count() + self.forbidden.len()
    }

    /// Whether nothing is.
    pub fn is_met(&self) -> bool {
        self.wrong() == 0
    }
}
