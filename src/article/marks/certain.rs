//! Elements that a person put on their words.

use std::ops::Range;

use super::align::Stretch;
use crate::translator::{Link, Translated};

/// Puts each stretch that has a certain link where this says: the first with the first.
pub fn settle(stretches: &[Stretch], translated: &Translated, places: &mut [Range<usize>]) {
    let certain = translated.alignment.iter().filter(|link| link.weight >= Link::CERTAIN);
    let mut links: Vec<&Link> = certain.collect();
    if links.is_empty() {
        return;
    }
    for (stretch, place) in stretches.iter().zip(places) {
        if let Some(at) = links.iter().position(|link| link.source == stretch.inside) {
            *place = links.remove(at).target.clone();
        }
    }
}
