//! Which bytes of a translation say what a stretch of the source says.

use std::{collections::BTreeMap, ops::Range};

use crate::translator::{Link, Translated};

/// A token joins the span when at least this share of it came from inside the mark. Tuned on human
/// references in `reference/pipeline.md`, section 2.2.
const BIAS: f32 = 0.35;

/// The bytes of the translation that say what `inside` says in `source`; empty for an empty `inside`.
pub fn find(source: &str, inside: &Range<usize>, translated: &Translated) -> Range<usize> {
    let target = &translated.text;
    if inside.start == 0 && inside.end == source.len() {
        return 0..target.len();
    }
    if inside.is_empty() {
        return find_point(source, inside.start, translated);
    }
    find_letters(source, inside, target)
        .or_else(|| {
            best_span(&translated.alignment, inside).map(|span| tidy(source, inside, target, span))
        })
        .unwrap_or_else(|| by_proportion(source, inside, target))
}

/// A name, number or code: no word begins with a small letter, so it likely stays as it is.
pub fn is_name(text: &str) -> bool {
    !text.trim().is_empty()
        && text.split_whitespace().all(|word| !word.starts_with(char::is_lowercase))
}

/// The stretch letter for letter, where both texts have it equally often, and as whole words where it is
/// that in the source. The second of two is the second again.
pub fn find_letters(source: &str, inside: &Range<usize>, target: &str) -> Option<Range<usize>> {
    let inside = trimmed(source, inside.clone());
    let wanted = &source[inside.clone()];
    if wanted.is_empty()
        || source.match_indices(wanted).count() != target.match_indices(wanted).count()
    {
        return None;
    }
    let order = source[..inside.start].match_indices(wanted).count();
    let (start, _) = target.match_indices(wanted).nth(order)?;
    let found = start..start + wanted.len();
    let fits = |edge: fn(&str, usize) -> bool, at: usize, was: usize| {
        !edge(target, at) || edge(source, was)
    };
    let is_whole =
        fits(is_in_word, found.start, inside.start) && fits(is_in_word, found.end, inside.end);
    is_whole.then_some(found)
}

/// Where an atom goes, whose words must not stay beside it nor take others along: over the words that
/// came from it, else between two words.
pub fn find_atom(source: &str, inside: &Range<usize>, translated: &Translated) -> Range<usize> {
    let target = &translated.text;
    find_letters(source, inside, target)
        .or_else(|| {
            best_span(&translated.alignment, inside).map(|span| tidy(source, inside, target, span))
        })
        .unwrap_or_else(|| by_proportion(source, &(inside.start..inside.start), target))
}

/// The same share of the translation, moved out to whole words.
pub fn by_proportion(source: &str, inside: &Range<usize>, target: &str) -> Range<usize> {
    let scale = |at: usize| {
        let mut byte = at * target.len() / source.len().max(1);
        while !target.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    };
    if inside.is_empty() {
        let at = word_end(target, scale(inside.start));
        return at..at;
    }
    let start = word_start(target, scale(inside.start));
    let end = word_end(target, scale(inside.end).max(start));
    trimmed(target, start..end)
}

/// After the word that came from the word before the point.
fn find_point(source: &str, point: usize, translated: &Translated) -> Range<usize> {
    let before = &source[..point];
    let word = before.trim_end().rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let found = best_span(&translated.alignment, &(word..before.trim_end().len()));
    let at = found.map_or_else(
        || by_proportion(source, &(point..point), &translated.text).end,
        |span| word_end(&translated.text, span.end),
    );
    at..at
}

/// The contiguous target span with the largest sum of (share from inside − bias).
fn best_span(links: &[Link], inside: &Range<usize>) -> Option<Range<usize>> {
    let mut tokens: BTreeMap<(usize, usize), f32> = BTreeMap::new();
    for link in links {
        let is_inside = link.source.start < inside.end && inside.start < link.source.end;
        let share = tokens.entry((link.target.start, link.target.end)).or_insert(0.0);
        *share += if is_inside { link.weight } else { 0.0 };
    }
    let (mut best, mut best_sum) = (None, 0.0);
    let (mut start, mut sum) = (None, 0.0);
    for ((from, to), share) in tokens {
        if sum <= 0.0 {
            (start, sum) = (Some(from), 0.0);
        }
        sum += share - BIAS;
        if sum > best_sum {
            best_sum = sum;
            best = start.map(|start| start..to);
        }
    }
    best
}

/// Whole words, without space and punctuation at the edges that the source stretch does not have.
fn tidy(source: &str, inside: &Range<usize>, target: &str, span: Range<usize>) -> Range<usize> {
    let wanted = &source[inside.clone()];
    let mut span = trimmed(target, span);
    span = word_start(target, span.start)..word_end(target, span.end);
    while let Some(edge) = target[span.clone()].chars().next_back()
        && !edge.is_alphanumeric()
        && !wanted.ends_with(edge)
    {
        span.end -= edge.len_utf8();
    }
    while let Some(edge) = target[span.clone()].chars().next()
        && !edge.is_alphanumeric()
        && !wanted.starts_with(edge)
    {
        span.start += edge.len_utf8();
    }
    span
}

fn trimmed(target: &str, span: Range<usize>) -> Range<usize> {
    let text = &target[span.clone()];
    let start = span.start + text.len() - text.trim_start().len();
    start..(span.start + text.trim_end().len()).max(start)
}

fn word_start(text: &str, mut at: usize) -> usize {
    while is_in_word(text, at) {
        at -= text[..at].chars().next_back().map_or(0, char::len_utf8);
    }
    at
}

fn word_end(text: &str, mut at: usize) -> usize {
    while is_in_word(text, at) {
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    at
}

fn is_in_word(text: &str, at: usize) -> bool {
    continues(text[..at].chars().next_back(), text[at..].chars().next())
}

/// Whether a word runs on from one character to the next. Scripts without spaces have no words to keep
/// whole: there every character stands alone.
fn continues(before: Option<char>, after: Option<char>) -> bool {
    let joins = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    before.zip(after).is_some_and(|(before, after)| joins(before) && joins(after))
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(source: Range<usize>, target: Range<usize>, weight: f32) -> Link {
        Link { source, target, weight }
    }

    #[test]
    fn a_marked_word_is_found_by_alignment() {
        // "the red car" → "o carro vermelho": red (4..7) → vermelho (8..16)
        let translated = Translated {
            text: "o carro vermelho".into(),
            alignment: vec![
                link(0..3, 0..1, 0.9),
                link(8..11, 2..7, 0.9),
                link(4..7, 8..12, 0.9),
                link(4..7, 12..16, 0.8),
            ],
            doubts: Vec::new(),
        };

        let found = find("the red car", &(4..7), &translated);

        assert_eq!(&translated.text[found], "vermelho");
    }

    #[test]
    fn a_name_is_found_letter_for_letter_as_a_whole_word_only() {
        assert_eq!(find_letters("to the BBC.", &(7..10), "à BBC."), Some(3..6));
        assert_eq!(find_letters("to the BBC.", &(7..10), "à BBCs e BBC"), None);
        assert_eq!(find_letters("BBC and BBC", &(8..11), "BBC e BBC"), Some(6..9));
    }

    #[test]
    fn proportion_keeps_words_whole() {
        let found = by_proportion("one two three", &(4..7), "um dois três");

        assert_eq!(&"um dois três"[found], "dois");
    }
}
