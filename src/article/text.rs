//! Plain text into blocks: every line with letters is one; indentation and blank lines stay.

use super::document::{Block, Document, Format};

/// A plain text, taken apart.
pub fn read(source: &str) -> Document {
    Document { blocks: blocks(source), ..Document::untouched(source, Format::Text) }
}

/// The lines that hold words.
fn blocks(source: &str) -> Vec<Block> {
    let mut start = 0;
    let mut blocks = Vec::new();
    for line in source.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let text = line.trim();
        if text.contains(char::is_alphabetic) {
            let indent = line.len() - line.trim_start().len();
            let span = start + indent..start + indent + text.len();
            let mut block =
                Block { span: span.clone(), kind: "line".to_owned(), ..Block::default() };
            block.say(text, span);
            blocks.push(block);
        }
        start += line.len();
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_block_without_its_indentation() {
        let source = "Title\n\n  * one é\r\n2024\n";

        let found: Vec<&str> = blocks(source).iter().map(|b| &source[b.span.clone()]).collect();

        assert_eq!(found, ["Title", "* one é"]);
    }
}
