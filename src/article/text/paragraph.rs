//! Which lines are one paragraph that somebody, or some program, has wrapped.
//!
//! A break belongs to the wrapping where the first word of the next line would not have fitted. Titles,
//! addresses and verse end their lines for reasons of their own, and stay lines.

use super::line::Line;

/// Lines of e-mail and old text files are wrapped at 60 to 80; the bounds leave room on both sides.
const SHORTEST_CHARS: usize = 40;
const LONGEST_CHARS: usize = 120;

/// Two lines alone prove little: the first must be as long as a wrapped line is likely to be.
const SHORTEST_OF_TWO_CHARS: usize = 60;

/// How many of the lines could be one paragraph by what stands before their words: at least one.
pub fn candidates(source: &str, lines: &[Line]) -> usize {
    let Some((first, rest)) = lines.split_first() else { return 0 };
    if !is_prose(source, first) {
        return 1;
    }
    let follows = |pair: &[Line]| pair[0].is_wrappable && goes_on(source, first, &pair[1]);
    1 + lines.windows(2).take(rest.len()).take_while(|pair| follows(pair)).count()
}

/// Whether a line stands below the words of the first.
fn goes_on(source: &str, first: &Line, line: &Line) -> bool {
    let (before, here) = (&source[first.prefix.clone()], &source[line.prefix.clone()]);
    let is_below = if first.marker.is_empty() {
        before == here
    } else {
        let marker_chars = source[first.marker.clone()].chars().count();
        let indent = here.strip_prefix(before);
        indent.is_some_and(|indent| {
            indent.chars().count() == marker_chars && indent.trim().is_empty()
        })
    };
    is_below && line.marker.is_empty() && is_prose(source, line)
}

fn is_prose(source: &str, line: &Line) -> bool {
    let has_words = source[line.words.clone()].contains(char::is_alphanumeric);
    has_words && line.cells(source).len() == 1
}

/// The lines, parted where a break is none of wrapping.
pub fn groups<'l>(source: &str, lines: &'l [Line]) -> Vec<&'l [Line]> {
    let longest = longest_chars(source, lines);
    let is_wrapped = |line: &Line, next: &Line| {
        let words = source[next.words.clone()].split_whitespace();
        let first = words.into_iter().next().map_or(0, |word| word.chars().count());
        line.chars(source) + 1 + first > longest
    };
    lines.chunk_by(|line, next| is_wrapped(line, next)).collect()
}

/// How long the lines of a paragraph may be; `None` where the lines are none.
pub fn width_chars(source: &str, lines: &[Line]) -> Option<usize> {
    let longest = longest_chars(source, lines);
    let shortest = if lines.len() == 2 { SHORTEST_OF_TWO_CHARS } else { SHORTEST_CHARS };
    let is_wide = (shortest..=LONGEST_CHARS).contains(&longest);
    // Lines of verse and of lists begin with capitals, lines of prose only by chance.
    let starts_large = |line: &&Line| source[line.words.clone()].starts_with(char::is_uppercase);
    let large = lines.iter().skip(1).filter(starts_large).count();
    let is_prose = large * 2 < lines.len();
    (lines.len() > 1 && is_wide && is_prose).then_some(longest)
}

fn longest_chars(source: &str, lines: &[Line]) -> usize {
    lines.iter().map(|line| line.chars(source)).max().unwrap_or_default()
}
