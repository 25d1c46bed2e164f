//! The elements of sentences, for translators that carry markup over themselves.

use std::ops::Range;

use super::partly_covered;
use crate::article::document::{Block, MarkKind};

/// For each sentence its bytes that an element encloses, where it does not enclose all of them: outer before
/// inner, not crossing, none blank, none twice.
pub fn inside(block: &Block, sentences: &[Range<usize>]) -> Vec<Vec<Range<usize>>> {
    let mut inside: Vec<Vec<Range<usize>>> = vec![Vec::new(); sentences.len()];
    let mut open: Vec<Vec<Range<usize>>> = inside.clone();
    for mark in block.marks.iter().filter(|mark| mark.kind == MarkKind::Element) {
        for at in partly_covered(mark, sentences) {
            let sentence = &sentences[at];
            let start = mark.covers.start.max(sentence.start) - sentence.start;
            let end = mark.covers.end.clamp(sentence.start, sentence.end) - sentence.start;
            let text = &block.text[sentence.clone()];
            if start >= end || text[start..end].trim().is_empty() {
                continue;
            }
            let open = &mut open[at];
            while open.last().is_some_and(|around| around.end <= start) {
                open.pop();
            }
            let is_nested =
                open.last().is_none_or(|around| around.start <= start && end <= around.end);
            let is_known = open.last() == Some(&(start..end));
            let is_after = inside[at].last().is_none_or(|before| before.start <= start);
            if is_nested && is_after && !is_known {
                open.push(start..end);
                inside[at].push(start..end);
            }
        }
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Format, Rules, parse};

    fn inside_of(source: &str, sentences: &[Range<usize>]) -> Vec<Vec<String>> {
        let block = &parse(source, Format::Html, None, &Rules::default()).blocks[0];
        let found = inside(block, sentences);
        let texts = found.iter().zip(sentences).map(|(found, sentence)| {
            let text = &block.text[sentence.clone()];
            found.iter().map(|range| text[range.clone()].to_owned()).collect()
        });
        texts.collect()
    }

    #[test]
    fn elements_that_enclose_a_part_are_told_outer_first_and_once() {
        let source = "<p><i>See <a><b>the road</b> here</a> <u><s>now</s></u><em> </em></i></p>";

        let whole = std::slice::from_ref(&(0..21));
        assert_eq!(inside_of(source, whole), [["the road here", "the road", "now"]]);
    }

    #[test]
    fn an_element_over_the_end_of_a_sentence_is_in_both() {
        let source = "<p>We <b>saw it. It</b> was. <code>x()</code> too.</p>";

        assert_eq!(inside_of(source, &[0..10, 11..18]), [["saw it."], ["It"]]);
    }
}
