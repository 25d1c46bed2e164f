//! One line of plain text: what stands before its words, its words, and the cells in them.

use std::ops::Range;

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it begins.
    pub start: usize,
    /// Indentation and signs of quotes.
    pub prefix: Range<usize>,
    /// The sign of a list item behind them, with the space behind it; empty where there is none.
    pub marker: Range<usize>,
    /// Its words, without white space around them.
    pub words: Range<usize>,
    /// Whether it ends as lines that are wrapped do: with `\n` or `\r\n`.
    pub is_wrappable: bool,
}

/// All lines, in order.
pub fn lines(source: &str) -> Vec<Line> {
    let (mut lines, mut start) = (Vec::new(), 0);
    while start < source.len() {
        let raw = first_line(&source[start..]);
        lines.push(Line::of(raw, start));
        start += raw.len();
    }
    lines
}

/// Up to the first line break and with it.
fn first_line(text: &str) -> &str {
    let Some(end) = text.find(['\n', '\r', '\u{2028}', '\u{2029}']) else { return text };
    let length = match &text[end..] {
        rest if rest.starts_with("\r\n") => 2,
        rest => rest.chars().next().map_or(0, char::len_utf8),
    };
    &text[..end + length]
}

impl Line {
    /// A line that begins at byte `start`.
    fn of(raw: &str, start: usize) -> Line {
        let text = raw.trim_end();
        let rest = text.trim_start_matches(|c: char| c.is_whitespace() || c == '>');
        let words = rest[marker_bytes(rest)..].trim_start();
        let prefix_end = start + text.len() - rest.len();
        let words_start = start + text.len() - words.len();
        Line {
            start,
            prefix: start..prefix_end,
            marker: prefix_end..words_start,
            words: words_start..start + text.len(),
            is_wrappable: raw.ends_with('\n'),
        }
    }

    /// Its length in characters, from its beginning to the end of its words.
    pub fn chars(&self, source: &str) -> usize {
        source[self.start..self.words.end].chars().count()
    }

    /// Its words, cut at tabs and at three spaces or more.
    pub fn cells(&self, source: &str) -> Vec<Range<usize>> {
        let text = &source[self.words.clone()];
        let mut cells = Vec::new();
        let mut start = 0;
        while let Some(gap) = gap(&text[start..]) {
            cells.push(self.words.start + start..self.words.start + start + gap.start);
            start += gap.end;
        }
        cells.push(self.words.start + start..self.words.end);
        cells
    }
}

/// The first white space that parts two cells.
fn gap(text: &str) -> Option<Range<usize>> {
    let is_space = |byte: u8| byte == b' ' || byte == b'\t';
    let bytes = text.as_bytes();
    let start = (0..bytes.len())
        .find(|&at| bytes[at] == b'\t' || bytes[at] == b' ' && bytes[at..].starts_with(b"   "))?;
    let before = bytes[..start].iter().rev().take_while(|&&byte| is_space(byte)).count();
    let length = bytes[start..].iter().take_while(|&&byte| is_space(byte)).count();
    Some(start - before..start + length)
}

/// How much of a line is the sign of a list item, and of a task behind it, with the space behind them.
fn marker_bytes(line: &str) -> usize {
    let sign = one_marker_bytes(line);
    let rest = &line[sign..];
    let is_task = sign > 0 && ["[ ] ", "[x] ", "[X] "].iter().any(|task| rest.starts_with(task));
    sign + if is_task { 4 } else { 0 }
}

fn one_marker_bytes(line: &str) -> usize {
    let Some(end) = line.find([' ', '\t']) else { return 0 };
    if line.starts_with("[ ] ") {
        return 4;
    }
    if is_sign(&line[..end]) { end + 1 } else { 0 }
}

/// Whether a word at the beginning of a line makes it an item of a list.
pub fn is_sign(word: &str) -> bool {
    const SIGNS: &[&str] = &["-", "*", "+", "•", "◦", "▪", "‣", "·", "–", "—", "[]", "[x]", "[X]"];
    SIGNS.contains(&word) || is_number(word)
}

/// `1.`, `12)`, `a)`, `(b)`, `1.2.`
fn is_number(sign: &str) -> bool {
    let Some(inside) = sign.strip_suffix(['.', ')']) else { return false };
    let body = inside.strip_prefix('(').unwrap_or(inside);
    let is_digits = (1..=5).contains(&body.len())
        && body.starts_with(|c: char| c.is_ascii_digit())
        && body.split('.').all(|part| part.len() <= 3 && part.bytes().all(|b| b.is_ascii_digit()));
    let is_letter =
        sign.ends_with(')') && body.chars().count() == 1 && body.chars().all(char::is_alphabetic);
    is_digits || is_letter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_lists_are_no_words() {
        for (line, words) in [
            ("- one", "one"),
            ("  * one ", "one"),
            ("• [ ] one", "one"),
            ("12. one", "one"),
            ("a) one", "one"),
            ("(b) one", "one"),
            ("1.2. one", "one"),
            ("[ ] one", "one"),
            ("> > one", "one"),
            ("2024. A year", "2024. A year"),
            ("A. Smith", "A. Smith"),
            ("-5 degrees", "-5 degrees"),
            ("*word*", "*word*"),
            ("3.5 million", "3.5 million"),
        ] {
            assert_eq!(&line[Line::of(line, 0).words], words);
        }
    }
}
