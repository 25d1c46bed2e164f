//! Where words and Markdown's signs meet: emphasis that moved must still open and close.
//!
//! Signs open where a word begins and close where one ends (`CommonMark` 0.31, "left-flanking"). A
//! letter on the wrong side of them is written as a number (`日&#26412;**「東京」**`), which reads the same.

use std::{fmt::Write, ops::Range};

use super::wrap;
use crate::article::document::{Block, Document, Mark, Writing};

/// The places of a written block where a mark begins or ends.
#[derive(Clone, Debug, Default)]
pub struct Joints {
    joints: Vec<(usize, Side)>,
}

/// Which end of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Open,
    Close,
}

impl Joints {
    /// A mark begins at this byte.
    pub fn open(&mut self, at: usize) {
        self.joints.push((at, Side::Open));
    }

    /// The closing bytes of a mark begin at this byte.
    pub fn close(&mut self, at: usize) {
        self.joints.push((at, Side::Close));
    }

    /// Writes a block that matters as a whole: its marks are read as marks, its lines are as long as
    /// they were.
    pub fn settle(&self, document: &Document, block: &Block, written: &str, out: &mut String) {
        if let Writing::Wrapped { width_chars } = block.writing {
            return wrap::write(&document.source, block, written, width_chars, out);
        }
        let around = Around { source: &document.source, block, written };
        let mut numbers = self.joints.iter().filter_map(|&(at, side)| around.change(at, side));
        let mut changes: Vec<Range<usize>> = numbers.by_ref().collect();
        changes.extend(around.exclamation_at_end());
        changes.sort_by_key(|range| range.start);
        changes.dedup();
        let mut copied = 0;
        for change in changes {
            out.push_str(&written[copied..change.start]);
            for c in written[change.clone()].chars() {
                if c == '!' {
                    out.push_str("\\!");
                } else {
                    write!(out, "&#{};", u32::from(c)).expect("a string takes all");
                }
            }
            copied = change.end;
        }
        out.push_str(&written[copied..]);
    }
}

/// More signs in a row are no emphasis that somebody wrote, and looking at each from each takes long.
const LONGEST_RUN: usize = 32;

/// A written block and what stands around it.
struct Around<'a> {
    source: &'a str,
    block: &'a Block,
    written: &'a str,
}

impl Around<'_> {
    /// The character that has to be written in another way, for a mark at this byte.
    fn change(&self, at: usize, side: Side) -> Option<Range<usize>> {
        let sign = *self.written.as_bytes().get(at)?;
        match sign {
            b'[' => self.exclamation(at),
            b'*' | b'_' | b'~' => self.letter(at, sign, side),
            _ => None,
        }
    }

    /// A link behind an exclamation mark would be an image.
    fn exclamation(&self, at: usize) -> Option<Range<usize>> {
        let before = self.written[..at].strip_suffix('!')?;
        (!before.ends_with('\\')).then_some(at - 1..at)
    }

    fn exclamation_at_end(&self) -> Option<Range<usize>> {
        let is_link = self.source[self.block.span.end..].starts_with('[');
        is_link.then(|| self.exclamation(self.written.len())).flatten()
    }

    fn letter(&self, at: usize, sign: u8, side: Side) -> Option<Range<usize>> {
        let bytes = self.written.as_bytes();
        let is_sign = |at: usize| bytes[at] == sign && (at == 0 || bytes[at - 1] != b'\\');
        let (mut start, mut end) = (at, at);
        while start > 0 && at - start < LONGEST_RUN && is_sign(start - 1) {
            start -= 1;
        }
        while end < bytes.len() && end - at < LONGEST_RUN && bytes[end] == sign {
            end += 1;
        }
        let before = self.written[..start].chars().next_back();
        let after = self.written[end..].chars().next();
        let (outer, inner) = match side {
            Side::Open => (before, after.or_else(|| self.source_after())),
            Side::Close => (after, before.or_else(|| self.source_before())),
        };
        let outer = outer.filter(|c| c.is_alphanumeric())?;
        let is_inside_word = inner.is_some_and(char::is_alphanumeric);
        (!is_inside_word || sign == b'_').then(|| match side {
            Side::Open => start - outer.len_utf8()..start,
            Side::Close => end..end + outer.len_utf8(),
        })
    }

    fn source_before(&self) -> Option<char> {
        self.source[..self.block.span.start].chars().next_back()
    }

    fn source_after(&self) -> Option<char> {
        self.source[self.block.span.end..].chars().next()
    }
}

/// Whether a block has to be looked at as a whole once it is written.
pub fn matter(block: &Block) -> bool {
    matches!(block.writing, Writing::Markdown | Writing::Wrapped { .. })
}

/// Takes white space out of the places of emphasis, which could not begin or end with it; emphasis
/// without a word of its own gets its neighbour.
pub fn fit(places: &mut [Range<usize>], block: &Block, text: &str) {
    if block.writing != Writing::Markdown {
        return;
    }
    for (place, mark) in places.iter_mut().zip(&block.marks) {
        if is_emphasis(mark) && !mark.covers.is_empty() {
            *place = with_a_word(trimmed(text, place.clone()), text);
        }
    }
}

/// The only marks that close with as much as they open with are emphasis, and links by their label.
fn is_emphasis(mark: &Mark) -> bool {
    mark.open.len() <= 2 && mark.open.len() == mark.close.len()
}

fn trimmed(text: &str, place: Range<usize>) -> Range<usize> {
    let Some(covered) = text.get(place.clone()) else { return place };
    let start = place.start + covered.len() - covered.trim_start().len();
    start..(place.start + covered.trim_end().len()).max(start)
}

fn with_a_word(place: Range<usize>, text: &str) -> Range<usize> {
    if !place.is_empty() {
        return place;
    }
    let ahead = &text[place.start..];
    let word = ahead.trim_start();
    if word.is_empty() {
        let behind = text[..place.start].trim_end();
        let start = behind.rfind(' ').map_or(0, |space| space + 1);
        return start..behind.len();
    }
    let start = place.start + ahead.len() - word.len();
    start..start + word.find(' ').unwrap_or(word.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Format;

    /// The block `written` with marks that begin at `open` and end at `close`.
    fn settled(written: &str, open: usize, close: usize) -> String {
        let document = Document::untouched("", Format::Markdown);
        let block = Block { writing: Writing::Markdown, ..Block::default() };
        let mut joints = Joints::default();
        joints.open(open);
        joints.close(close);
        let mut out = String::new();
        joints.settle(&document, &block, written, &mut out);
        out
    }

    #[test]
    fn emphasis_opens_and_closes_wherever_its_words_stand() {
        for (written, open, close, wanted) in [
            ("one **two** three", 4, 9, "one **two** three"),
            ("un**two**three", 2, 7, "un**two**three"),
            ("日本**「東京」**は", 6, 20, "日&#26412;**「東京」**&#12399;"),
            ("un_two_three", 2, 6, "u&#110;_two_&#116;hree"),
            ("**two!**three", 0, 6, "**two!**&#116;hree"),
            ("(**two**)", 1, 6, "(**two**)"),
        ] {
            assert_eq!(settled(written, open, close), wanted);
        }
    }

    #[test]
    fn a_link_behind_an_exclamation_mark_is_no_image() {
        assert_eq!(settled("Stop![two](/x)", 5, 9), "Stop\\![two](/x)");
        assert_eq!(settled("Stop\\![two](/x)", 6, 10), "Stop\\![two](/x)");
    }

    #[test]
    fn emphasis_holds_words_and_no_space_at_its_ends() {
        let mark = Mark {
            covers: 0..3,
            open: 0..2,
            close: 5..7,
            parent: None,
            kind: crate::article::MarkKind::Element,
        };
        let writing = Writing::Markdown;
        let block = Block { marks: vec![mark], writing, ..Block::default() };
        for (place, wanted) in [(3..8, 4..7), (3..3, 4..7), (11..11, 8..11), (0..3, 0..3)] {
            let mut places = vec![place];
            fit(&mut places, &block, "one two six");

            assert_eq!(places, [wanted]);
        }
    }
}
