//! Which word of a translation each word is that came back as it was: an emoji, an address, a number.

use std::{collections::BTreeMap, ops::Range};

use super::{evidence::MOST_PAIRS, tokens::Tokens};
use crate::{article::words::touched, translator::Link};

/// A word of the source and one of the target.
type Pair = (usize, usize);

/// For each word of the source that has to come back the same word of the target.
///
/// Of several that say the same those go together of which the translator says so; the others keep
/// their order. Where some were lost or doubled each has the nearest that is left. Of numbers the words
/// around them tell more than their order.
pub fn twins(from: &Tokens<'_>, to: &Tokens<'_>, links: &[Link]) -> Vec<Option<usize>> {
    let mut twins = vec![None; from.words.len()];
    let mut is_taken = vec![false; to.words.len()];
    for (source, target) in links.iter().filter_map(|link| certain(from, to, link)) {
        if twins[source].is_none() && !is_taken[target] {
            twins[source] = Some(target);
            is_taken[target] = true;
        }
    }
    let targets = by_text(to, |word| !is_taken[word]);
    for (text, sources) in by_text(from, |word| from.is_fixed(word) && twins[word].is_none()) {
        let Some(targets) = targets.get(text) else { continue };
        let is_number = from.is_number(sources[0]);
        let is_unsure = is_number && sources.len().max(targets.len()) > 1;
        let pairs = if is_unsure || sources.len() * targets.len() > MOST_PAIRS {
            Vec::new()
        } else if sources.len() == targets.len() {
            sources.into_iter().zip(targets.iter().copied()).collect()
        } else {
            nearest(&sources, targets.clone(), [from.words.len(), to.words.len()])
        };
        for (source, target) in pairs {
            twins[source] = Some(target);
        }
    }
    twins
}

/// Words by their letters, ascending.
fn by_text<'t>(
    tokens: &Tokens<'t>,
    is_wanted: impl Fn(usize) -> bool,
) -> BTreeMap<&'t str, Vec<usize>> {
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in (0..tokens.words.len()).filter(|&at| is_wanted(at)) {
        places.entry(tokens.word(at)).or_default().push(at);
    }
    places
}

/// The pair of which the translator is sure.
fn certain(from: &Tokens<'_>, to: &Tokens<'_>, link: &Link) -> Option<Pair> {
    let one = |words: &[Range<usize>], stretch: &Range<usize>| {
        let touched = touched(words, stretch);
        (touched.len() == 1).then_some(touched.start)
    };
    let (source, target) = one(&from.words, &link.source).zip(one(&to.words, &link.target))?;
    let is_same = from.is_fixed(source) && from.word(source) == to.word(target);
    (is_same && link.weight > CLEAR).then_some((source, target))
}

/// A translator that gives a link more than this is sure of it.
const CLEAR: f32 = 0.5;

/// Each source word in turn with the target word nearest to its share of the sentence.
fn nearest(sources: &[usize], mut targets: Vec<usize>, [wide, long]: [usize; 2]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for &source in sources {
        let off = |at: &usize| (targets[*at] * wide).abs_diff(source * long);
        let Some(best) = (0..targets.len()).min_by_key(off) else { break };
        pairs.push((source, targets.remove(best)));
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(source: &str, target: &str, links: &[Link]) -> Vec<Option<usize>> {
        twins(&Tokens::new(source, Vec::new()), &Tokens::new(target, Vec::new()), links)
    }

    #[test]
    fn two_of_the_same_keep_their_order_unless_the_translator_says_otherwise() {
        let (source, target) = ("🚀 a 🚀", "🚀 🚀 b");
        let link = Link { source: 0..4, target: 5..9, weight: 0.9 };

        assert_eq!(pairs(source, target, &[]), [Some(0), None, Some(1)]);
        assert_eq!(pairs(source, target, &[link]), [Some(1), None, Some(0)]);
    }

    #[test]
    fn where_one_was_lost_the_other_has_what_is_left() {
        assert_eq!(pairs("🚀 a b 🚀", "c 🚀", &[]), [Some(1), None, None, None]);
        assert_eq!(pairs("5 a b 5", "c 5", &[]), [None; 4]);
    }
}
