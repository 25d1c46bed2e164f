//! What a glossary says about which words became which.

use std::ops::Range;

use crate::{
    article::words::touched,
    glossary::{
        Terms,
        standing::{Letters, standing},
    },
};

/// A source text or a translation, and its words.
type Side<'a> = (&'a str, &'a [Range<usize>]);

/// The terms that stand once on both sides: which words they are there, as indices.
pub fn pairs(source: Side, target: Side, terms: &Terms) -> Vec<(Range<usize>, Range<usize>)> {
    let found = terms.find(source.0);
    let once = |at: usize| found.iter().filter(|one| one.entry == found[at].entry).count() == 1;
    let pair = |at: usize| {
        let places = standing(&found[at].entry.target, target.0, Letters::Any);
        let [place] = places.as_slice() else { return None };
        Some((touched(source.1, &found[at].range), touched(target.1, place)))
    };
    (0..found.len()).filter(|&at| once(at)).filter_map(pair).collect()
}
