//! Written text into words: entities decoded, white space collapsed, soft hyphens gone, and for each
//! stretch the source bytes it came from.

use std::ops::Range;

use crate::article::{
    document::Block,
    tags::entities::{self, Within},
};

/// Adds the text that `span` of the source says to a block, as a browser shows it.
///
/// White space at the beginning of a block is dropped, unless something `follows` markup there.
pub fn say(block: &mut Block, source: &str, span: &Range<usize>, follows: bool) {
    say_within(block, source, span, follows, Within::Text);
}

/// The same for an attribute's value.
pub fn say_value(block: &mut Block, source: &str, span: &Range<usize>) {
    say_within(block, source, span, false, Within::Attribute);
    block.truncate(block.text.trim_end_matches(' ').len());
}

fn say_within(block: &mut Block, source: &str, span: &Range<usize>, follows: bool, within: Within) {
    let mut at = span.start;
    while at < span.end {
        let rest = &source[at..span.end];
        let end = match rest.as_bytes()[0] {
            b'&' => say_reference(block, rest, at, follows, within),
            byte if is_space(byte) => {
                let length = rest.bytes().take_while(|&byte| is_space(byte)).count();
                say_space(block, at..at + length, follows);
                at + length
            }
            _ => say_letters(block, rest, at),
        };
        at = end;
    }
}

fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

fn say_reference(block: &mut Block, rest: &str, at: usize, follows: bool, within: Within) -> usize {
    let (decoded, length) = entities::reference(rest, within);
    let span = at..at + length;
    if !decoded.is_empty() && decoded.bytes().all(is_space) {
        say_space(block, span, follows);
    } else {
        block.say(if decoded == SOFT_HYPHEN { "" } else { &decoded }, span);
    }
    at + length
}

fn say_space(block: &mut Block, span: Range<usize>, follows: bool) {
    let is_shown = (!block.text.is_empty() || follows) && !block.text.ends_with(' ');
    block.say(if is_shown { " " } else { "" }, span);
}

/// Where a word could be divided in the source says nothing about the target.
const SOFT_HYPHEN: &str = "\u{ad}";

/// Up to the next white space run of more than one space, entity or soft hyphen.
fn say_letters(block: &mut Block, rest: &str, at: usize) -> usize {
    if rest.starts_with(SOFT_HYPHEN) {
        block.say("", at..at + SOFT_HYPHEN.len());
        return at + SOFT_HYPHEN.len();
    }
    let bytes = rest.as_bytes();
    let ends = |i: usize| match bytes[i] {
        b'&' => true,
        b' ' => bytes.get(i + 1).is_some_and(|&next| is_space(next)) || i + 1 == bytes.len(),
        0xc2 => bytes.get(i + 1) == Some(&0xad),
        byte => is_space(byte),
    };
    let length = (1..bytes.len()).find(|&i| ends(i)).unwrap_or(bytes.len());
    block.say(&rest[..length], at..at + length);
    at + length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(source: &str) -> Block {
        let mut block = Block::default();
        say(&mut block, source, &(0..source.len()), false);
        block
    }

    #[test]
    fn words_know_their_source_bytes() {
        let source = "  Tom &amp; Jer\u{ad}ry\n  ran&nbsp;on";
        let block = said(source);

        assert_eq!(block.text, "Tom & Jerry ran\u{a0}on");
        let of = |word: &str| {
            let start = block.text.find(word).unwrap();
            block.origin_of(&(start..start + word.len())).map(|range| &source[range])
        };
        assert_eq!(of("Tom & "), Some("Tom &amp; "));
        assert_eq!(of("Jerry ran"), Some("Jer\u{ad}ry\n  ran"));
        assert_eq!(of("erry"), Some("er\u{ad}ry"));
        assert_eq!(of("ran\u{a0}on"), Some("ran&nbsp;on"));
    }

    #[test]
    fn an_attribute_has_references_of_its_own() {
        let source = "A&nbsp;B &copy=1 ";
        let mut block = Block::default();
        say_value(&mut block, source, &(0..source.len()));

        assert_eq!(block.text, "A\u{a0}B &copy=1");
    }
}
