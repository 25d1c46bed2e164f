//! From words to bytes: what goes along at the edges of a stretch, and what does not.

use std::ops::Range;

use super::{Ground, particles::is_article};
use crate::article::words::touched;

/// The bytes of some target words for a stretch of the source, within bounds and beside `others`.
///
/// Takes the signs and spaces along that the stretch has at its edges in the source, and leaves those it
/// has not; leaves articles and prepositions that came with the translation; keeps compounds whole.
pub fn settle(
    ground: &Ground<'_>,
    inside: &Range<usize>,
    words: Range<usize>,
    within: &Range<usize>,
    others: &[Range<usize>],
) -> Range<usize> {
    let source = ground.source;
    let touched = touched(&ground.from, inside);
    let bounds = free_around(&bytes(ground, &words), within, others);
    let words = with_particles(ground, &touched, words, &bounds);
    let is_all = crate::article::words::touched(&ground.to, within) == words;
    let words = if is_all { words } else { without_particles(ground, &touched, words) };
    let mut span = bytes(ground, &words);
    if words.len() == 1
        && touched.len() == 1
        && let Some(part) = part_of_word(ground, inside, touched.start, words.start)
    {
        span = part;
    } else {
        let free = free_around(&span, within, others);
        span = whole_compound(ground, inside, span, &free);
        let bounds = free_around(&span, within, others);
        let (Some(first), Some(last)) =
            (ground.from.get(touched.start), ground.from[..touched.end].last())
        else {
            return span;
        };
        let lead = &source[inside.start.min(first.start)..first.start];
        let tail = &source[last.end.min(inside.end)..inside.end];
        let ends_abbreviation = tail == "." && is_abbreviation(source, last);
        span.start = before_signs(lead, ground.target, span.start, bounds.start);
        if !ends_abbreviation {
            span.end = beyond_signs(tail, &ground.target[..bounds.end], span.end);
        }
        let last = ground.to.partition_point(|word| word.start < span.end).saturating_sub(1);
        let target = &ground.target[..bounds.end];
        if is_abbreviation(target, &ground.to[last]) && target[span.end..].starts_with('.') {
            span.end += 1;
        }
    }
    span
}

/// The bytes of a text without white space at either end.
pub fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let piece = &text[span.clone()];
    let start = span.start + piece.len() - piece.trim_start().len();
    start..(span.start + piece.trim_end().len()).max(start)
}

/// Where a text goes on after the signs and spaces that follow a word in the source.
pub fn beyond_signs(signs: &str, text: &str, mut at: usize) -> usize {
    for sign in signs.chars() {
        if let Some(next) = text[at..].chars().next()
            && is_like(sign, next)
        {
            at += next.len_utf8();
        }
    }
    at
}

/// The same backwards, no further than `least`.
fn before_signs(signs: &str, text: &str, mut at: usize, least: usize) -> usize {
    for sign in signs.chars().rev() {
        if let Some(next) = text[least..at].chars().next_back()
            && is_like(sign, next)
        {
            at -= next.len_utf8();
        }
    }
    at
}

/// Whether two signs do the same in two languages.
fn is_like(sign: char, other: char) -> bool {
    const KINDS: &[&str] = &[
        "\"“”„«»‘’‹›「」『』'",
        ".。．।؟?!！？…",
        ",،、，",
        ";；؛",
        ":：",
        "(（",
        ")）",
        "–—-",
        "$€£¥",
    ];
    sign == other
        || sign.is_whitespace() && other.is_whitespace()
        || KINDS.iter().any(|kind| kind.contains(sign) && kind.contains(other))
}

/// What lies between the siblings before and after a span.
fn free_around(
    span: &Range<usize>,
    within: &Range<usize>,
    others: &[Range<usize>],
) -> Range<usize> {
    let before = others.iter().map(|o| o.end).filter(|&end| end <= span.start).max();
    let after = others.iter().map(|o| o.start).filter(|&start| start >= span.end).min();
    before.unwrap_or(0).max(within.start)..after.unwrap_or(usize::MAX).min(within.end)
}

fn bytes(ground: &Ground<'_>, words: &Range<usize>) -> Range<usize> {
    ground.to[words.start].start..ground.to[words.end - 1].end
}

/// With the particles beside them that came from particles of the source stretch.
fn with_particles(
    ground: &Ground<'_>,
    touched: &Range<usize>,
    mut words: Range<usize>,
    bounds: &Range<usize>,
) -> Range<usize> {
    let came = |at: usize| {
        let word = &ground.to[at];
        let is_free = bounds.start <= word.start && word.end <= bounds.end;
        is_free && ground.to_light[at] && ground.particles_share(at, touched) > ground.shares.bias
    };
    while words.start > 0 && came(words.start - 1) {
        words.start -= 1;
    }
    while words.end < ground.to.len() && came(words.end) {
        words.end += 1;
    }
    words
}

/// Without the particles at an edge that came with the translation: `do Brasil` for `Brazil`; without
/// those that do more than the source's article: `do Brasil` for `the Brazil`.
fn without_particles(
    ground: &Ground<'_>,
    touched: &Range<usize>,
    words: Range<usize>,
) -> Range<usize> {
    let came_along = |at: usize| {
        let word = &ground.target[ground.to[at].clone()];
        let is_small = at == 0 || word.starts_with(char::is_lowercase);
        is_small && ground.to_light[at] && !touched.clone().any(|from| stands_for(ground, from, at))
    };
    let mut kept = words.clone();
    while kept.len() > 1 && came_along(kept.start) {
        kept.start += 1;
    }
    while kept.len() > 1 && came_along(kept.end - 1) {
        kept.end -= 1;
    }
    if kept.len() == 1 && came_along(kept.start) { words } else { kept }
}

/// Whether a particle of the target is there because one of the source is.
fn stands_for(ground: &Ground<'_>, from: usize, to: usize) -> bool {
    let (was, is) =
        (&ground.source[ground.from[from].clone()], &ground.target[ground.to[to].clone()]);
    let [of_source, of_target] = ground.known.languages();
    let came =
        ground.from_light[from] && ground.shares.of(to, &(from..from + 1)) > ground.shares.bias;
    came && (was.to_lowercase() == is.to_lowercase()
        || !is_article(was, of_source)
        || is_article(is, of_target))
}

/// The part of a word, where the translation has the same word: a drop cap, `H<sub>2</sub>O`.
fn part_of_word(
    ground: &Ground<'_>,
    inside: &Range<usize>,
    from: usize,
    to: usize,
) -> Option<Range<usize>> {
    let (was, is) = (&ground.from[from], &ground.to[to]);
    if inside.start <= was.start && was.end <= inside.end {
        return None;
    }
    let (source, target) = (&ground.source[was.clone()], &ground.target[is.clone()]);
    if source.to_lowercase() != target.to_lowercase() {
        return None;
    }
    let before = source[..inside.start.max(was.start) - was.start].chars().count();
    let length =
        ground.source[inside.start.max(was.start)..inside.end.min(was.end)].chars().count();
    let mut bytes = target.char_indices().map(|(at, _)| at).chain([target.len()]).skip(before);
    let start = bytes.next()?;
    let end = if length == 0 { start } else { bytes.nth(length - 1)? };
    Some(is.start + start..is.start + end)
}

/// Grown over hyphens, where the source stretch does not end at one.
fn whole_compound(
    ground: &Ground<'_>,
    inside: &Range<usize>,
    mut span: Range<usize>,
    free: &Range<usize>,
) -> Range<usize> {
    let is_hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}');
    let starts_at_hyphen = ground.source[..inside.start].ends_with(is_hyphen);
    let ends_at_hyphen = ground.source[inside.end..].starts_with(is_hyphen);
    let joined = |before: &Range<usize>, after: &Range<usize>| {
        let between = &ground.target[before.end..after.start];
        between.chars().count() == 1 && between.starts_with(is_hyphen)
    };
    let mut first = ground.to.partition_point(|word| word.end <= span.start);
    while !starts_at_hyphen
        && first > 0
        && ground.to[first - 1].start >= free.start
        && joined(&ground.to[first - 1], &ground.to[first])
    {
        first -= 1;
        span.start = ground.to[first].start;
    }
    let mut end = ground.to.partition_point(|word| word.start < span.end);
    while !ends_at_hyphen
        && end < ground.to.len()
        && ground.to[end].end <= free.end
        && joined(&ground.to[end - 1], &ground.to[end])
    {
        span.end = ground.to[end].end;
        end += 1;
    }
    span
}

/// `U.S`: a full stop behind it belongs to the word, not to the sentence.
fn is_abbreviation(source: &str, word: &Range<usize>) -> bool {
    let is_letter = source[word.clone()].chars().count() == 1;
    is_letter && source[..word.start].ends_with('.')
}
