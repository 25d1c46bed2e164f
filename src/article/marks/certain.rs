//! Elements whose place is known: a person put them there, or a service carried them over.

use std::{borrow::Cow, ops::Range};

use super::align::Stretch;
use crate::translator::{Link, Translated};

/// Puts each stretch that has a certain link where this says: the first with the first. Stretches over the
/// same words may share one.
pub fn settle(stretches: &[Stretch], translated: &Translated, places: &mut [Range<usize>]) {
    let mut links: Vec<(&Link, bool)> = translated
        .alignment
        .iter()
        .filter(|link| is_certain(link))
        .map(|link| (link, false))
        .collect();
    if links.is_empty() {
        return;
    }
    for (stretch, place) in stretches.iter().zip(places) {
        let is_own = |(link, _): &(&Link, bool)| link.source == stretch.inside;
        let free = links.iter().position(|link| is_own(link) && !link.1);
        if let Some(at) = free.or_else(|| links.iter().rposition(is_own)) {
            links[at].1 = true;
            *place = links[at].0.target.clone();
        }
    }
}

/// The translation with what is known of single words, where some stretch needs that: a link over an element
/// says nothing about the words beside it.
pub fn beside_words<'t>(
    source: &str,
    stretches: &[Stretch],
    translated: &'t Translated,
) -> Cow<'t, Translated> {
    let certain: Vec<&Link> = translated.alignment.iter().filter(|link| is_certain(link)).collect();
    let is_known = |stretch: &Stretch| {
        source[stretch.inside.clone()].trim().is_empty()
            || certain.iter().any(|link| link.source == stretch.inside)
    };
    if certain.is_empty() || stretches.iter().all(is_known) {
        return Cow::Borrowed(translated);
    }
    let words = translated.alignment.iter().filter(|link| !is_certain(link)).cloned();
    Cow::Owned(Translated { alignment: words.collect(), ..translated.clone() })
}

fn is_certain(link: &Link) -> bool {
    link.weight >= Link::CERTAIN
}
