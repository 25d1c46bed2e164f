//! Plain text into blocks: hard-wrapped paragraphs whole, everything else line by line.
//!
//! Indentation, signs of quotes and lists, blank lines and lines without letters stay out of the blocks.

mod line;
mod paragraph;

use std::ops::Range;

use super::document::{Block, Document, Format, Writing};
pub use line::{Line, is_sign, lines};

/// A plain text, taken apart.
pub fn read(source: &str) -> Document {
    Document { blocks: blocks(source), ..Document::untouched(source, Format::Text) }
}

fn blocks(source: &str) -> Vec<Block> {
    let lines = lines(source);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < lines.len() {
        let candidates = paragraph::candidates(source, &lines[at..]);
        for group in paragraph::groups(source, &lines[at..at + candidates]) {
            match paragraph::width_chars(source, group) {
                Some(width_chars) => found.extend(paragraph_block(source, group, width_chars)),
                None => group.iter().for_each(|line| line_blocks(source, line, &mut found)),
            }
        }
        at += candidates;
    }
    found
}

/// The lines of a paragraph as one block; a break between two of them says a space.
fn paragraph_block(source: &str, lines: &[Line], width_chars: usize) -> Option<Block> {
    let (first, last) = (lines.first()?, lines.last()?);
    let mut block = Block {
        span: first.words.start..last.words.end,
        writing: Writing::Wrapped { width_chars },
        kind: "p".to_owned(),
        ..Block::default()
    };
    let mut reached = first.words.start;
    for line in lines {
        if reached < line.words.start {
            block.say(" ", reached..line.words.start);
        }
        block.say(&source[line.words.clone()], line.words.clone());
        reached = line.words.end;
    }
    block.text.contains(char::is_alphabetic).then_some(block)
}

/// A line as a block, or each of its cells.
fn line_blocks(source: &str, line: &Line, found: &mut Vec<Block>) {
    let cells = line.cells(source);
    let kind = if cells.len() > 1 { "cell" } else { "line" };
    found.extend(cells.into_iter().filter_map(|span| block(source, span, kind)));
}

fn block(source: &str, span: Range<usize>, kind: &str) -> Option<Block> {
    let text = &source[span.clone()];
    let mut block = Block { span: span.clone(), kind: kind.to_owned(), ..Block::default() };
    block.say(text, span);
    text.contains(char::is_alphabetic).then_some(block)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        blocks(source).into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn a_line_is_a_block_without_what_stands_before_it() {
        let source =
            "Title\n=====\n\n  * one é\r\n  2) two\n\t[x] three\n> four\u{2028}five\r2024\n- \n";

        assert_eq!(texts(source), ["Title", "one é", "two", "three", "four", "five"]);
    }

    #[test]
    fn a_wrapped_paragraph_is_one_block() {
        let source = "> The ministry said on Monday that the bridge over the river would\n\
            > stay closed until the end of the month, because the damage was\n\
            > larger than thought.\n";
        let found = blocks(source);

        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].text.contains("would stay closed"), "{}", found[0].text);
        assert_eq!(found[0].writing, Writing::Wrapped { width_chars: 66 });
    }

    #[test]
    fn lines_that_end_before_they_are_full_are_lines() {
        let verse = "Shall I compare thee to a summer's day, my dear?\n\
            Thou art more lovely and more temperate than it:\n\
            Rough winds do shake the darling buds of May, yes\n";
        let address = "The Editorial Desk of the Evening Standard News\nHigh Street 1\nLondon\n";

        assert_eq!(blocks(verse).len(), 3);
        assert_eq!(blocks(address).len(), 3);
    }

    #[test]
    fn the_second_line_of_an_item_belongs_to_it() {
        let source = "- The first item goes on for so long that it has to be continued on\n  \
            the next line, where it ends.\n- Second\n";

        assert_eq!(blocks(source).len(), 2, "{:?}", texts(source));
    }

    #[test]
    fn cells_of_a_table_are_blocks() {
        assert_eq!(
            texts("Name\tParty\tVotes\nSmith, J.     Green   12\n"),
            ["Name", "Party", "Votes", "Smith, J.", "Green"]
        );
    }

    #[test]
    fn a_long_text_of_one_kind_of_line_is_read() {
        for line in
            ["word\n", "> ", "> x\n", "a word and a word and another word again\n", "- ", "a\t"]
        {
            let source = line.repeat(200_000 / line.len());

            assert!(blocks(&source).len() <= source.len());
        }
    }
}
