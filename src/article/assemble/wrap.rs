//! Paragraphs of plain text on lines again: as long as those of the source, with the same signs before
//! each.

use crate::article::{document::Block, text::is_sign};

/// Writes the new text of a paragraph whose lines were at most `width_chars` long.
pub fn write(source: &str, block: &Block, written: &str, width_chars: usize, out: &mut String) {
    let Some(line_break) = line_break(&source[block.span.clone()]) else {
        return out.push_str(written);
    };
    let prefix = line_break.rsplit('\n').next().unwrap_or_default();
    let prefix_chars = prefix.chars().count();
    let first_line = source[..block.span.start].rsplit(['\n', '\r']).next().unwrap_or_default();
    let mut column = first_line.chars().count();
    let mut is_first = true;
    for word in words(written, prefix) {
        let length = word.chars().count();
        if !is_first && column + 1 + length > width_chars && !begins_other_line(word) {
            out.push_str(line_break);
            column = prefix_chars;
        } else if !is_first {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
        is_first = false;
    }
}

/// At the beginning of a line it would make an item of a list or a quotation of it.
fn begins_other_line(word: &str) -> bool {
    is_sign(word) || word.starts_with(['>', '['])
}

/// What stands between the words of the first line and those of the second.
fn line_break(lines: &str) -> Option<&str> {
    let end_of_line = lines.find('\n')?;
    let start = lines[..end_of_line].trim_end().len();
    let next = lines[end_of_line..].trim_start_matches(|c: char| c.is_whitespace() || c == '>');
    Some(&lines[start..lines.len() - next.len()])
}

/// The words of a text that may hold some lines of the source.
fn words<'t>(written: &'t str, prefix: &'t str) -> impl Iterator<Item = &'t str> {
    let lines = written.split('\n').enumerate();
    lines.flat_map(move |(at, line)| {
        let line = if at > 0 { line.strip_prefix(prefix).unwrap_or(line) } else { line };
        line.trim_end().split(' ')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_begins_with_what_would_make_an_item_of_it() {
        let source = "One two\nthree four";
        let block = Block { span: 0..source.len(), ..Block::default() };
        let mut out = String::new();

        write(source, &block, "one two - three 12. four five", 8, &mut out);

        assert_eq!(out, "one two -\nthree 12.\nfour\nfive");
    }
}
