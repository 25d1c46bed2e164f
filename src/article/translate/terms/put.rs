//! Puts missing terms where the alignment, or a forbidden word, says that they belong.

use std::ops::Range;

use super::{
    aligned::aligned,
    overlap,
    reckoning::{Place, Reckoning},
};
use crate::{
    glossary::{Case, Match},
    lang::Pair,
    translator::{Link, Segment, Translated},
};

/// A stretch of a translation and what takes its place.
struct Change {
    at: Range<usize>,
    text: String,
    /// The source's words it stands for.
    source: Range<usize>,
}

/// The translation with those missing terms whose place is known; `None` where there is none.
pub fn put_in(
    terms: &[Match],
    reckoned: &Reckoning,
    segment: &Segment,
    translated: &Translated,
    pair: &Pair,
) -> Option<Translated> {
    let mut taken: Vec<Range<usize>> = reckoned.places.iter().filter_map(place).collect();
    let mut changes: Vec<Change> = Vec::new();
    let forbidden = reckoned.forbidden.iter().map(|word| (word.term, Some(word.at.clone())));
    let missing = reckoned.missing().map(|term| (term, None));
    let mut done = vec![false; terms.len()];
    for (term, place) in forbidden.chain(missing) {
        let found = &terms[term];
        let is_put = done[term] || is_in_name(found, &segment.text);
        if place.is_none() && is_put || found.entry.is_kept || !is_fixed(&found.entry.target, pair)
        {
            continue;
        }
        let place = place.or_else(|| aligned(&found.range, &segment.text, translated));
        let Some(at) = place.filter(|at| taken.iter().all(|t| !overlap(t, at))) else { continue };
        taken.push(at.clone());
        done[term] = true;
        let begins = !translated.text[..at.start].contains(char::is_alphanumeric);
        let source = &segment.text[found.range.clone()];
        let text =
            found.entry.case.dressed(&found.entry.target, source, &found.entry.source, begins);
        changes.push(Change { at, text, source: found.range.clone() });
    }
    changes.sort_by_key(|change| change.at.start);
    (!changes.is_empty()).then(|| changed(translated, &changes))
}

fn place(place: &Place) -> Option<Range<usize>> {
    match place {
        Place::At(range) => Some(range.clone()),
        _ => None,
    }
}

/// Languages whose nouns have cases: what is put in there as it stands in a glossary would mostly be wrong.
const WITH_CASES: &[&str] = &[
    "az", "be", "bs", "cs", "el", "et", "eu", "fi", "hr", "hu", "hy", "is", "ka", "kk", "kn", "lt",
    "lv", "ml", "mn", "pl", "ru", "sk", "sl", "sr", "ta", "te", "tr", "uk",
];

/// Whether a term may be put in as it stands: not where it would have to be inflected.
fn is_fixed(target: &str, pair: &Pair) -> bool {
    let has_cases = WITH_CASES.contains(&pair.to.language());
    let is_inflected = has_cases && target.chars().any(char::is_lowercase);
    !target.is_empty() && !is_inflected
}

/// Whether a term stands in a name: `court` in `Supreme Court`. What it is called in there is another matter.
fn is_in_name(found: &Match, text: &str) -> bool {
    let (before, here) = text.split_at(found.range.start);
    found.entry.case == Case::Ignore
        && here.starts_with(char::is_uppercase)
        && found.entry.source.starts_with(char::is_lowercase)
        && before.contains(char::is_alphanumeric)
}

fn changed(translated: &Translated, changes: &[Change]) -> Translated {
    let (mut text, mut copied, mut places) = (String::new(), 0, Vec::new());
    for change in changes {
        text.push_str(&translated.text[copied..change.at.start]);
        let start = text.len();
        text.push_str(&change.text);
        places.push(start..text.len());
        copied = change.at.end;
    }
    text.push_str(&translated.text[copied..]);
    // An element around a term stays around it.
    let is_around = |link: &Link, at: &Range<usize>| {
        link.weight >= Link::CERTAIN && link.target.start <= at.start && at.end <= link.target.end
    };
    let is_untouched = |link: &&Link| {
        let stays = |at| !overlap(at, &link.target) || is_around(link, at);
        changes.iter().all(|change| stays(&change.at))
    };
    let kept = translated.alignment.iter().filter(is_untouched).map(|link| {
        let target = shifted(link.target.start, changes)..shifted(link.target.end, changes);
        Link { target, ..link.clone() }
    });
    let new = changes.iter().zip(&places).map(|(change, place)| Link {
        source: change.source.clone(),
        target: place.clone(),
        weight: 1.0,
    });
    let mut alignment: Vec<Link> = kept.chain(new).collect();
    alignment.sort_by_key(|link| (link.source.start, link.target.start));
    Translated {
        text,
        alignment,
        doubts: translated.doubts.clone(),
        maker: translated.maker.clone(),
    }
}

/// Where a byte outside of all changes is afterwards.
fn shifted(at: usize, changes: &[Change]) -> usize {
    let before = changes.iter().filter(|change| change.at.end <= at);
    let (longer, shorter) = before.fold((0, 0), |(longer, shorter), change| {
        (longer + change.text.len(), shorter + change.at.len())
    });
    at + longer - shorter
}
