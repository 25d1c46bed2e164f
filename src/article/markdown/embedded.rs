//! HTML inside Markdown: what the HTML reader finds, by where it stands in the source.

use std::ops::Range;

use super::{Found, HtmlTerms};
use crate::article::{
    document::{Block, Declaration, Mark, Origin},
    html,
};

/// Adds what some pieces of HTML hold that are one to a browser: the lines of a block, between which the
/// signs of containers may stand (`> <p>`), or a tag alone, whose attributes may be texts.
pub fn read(source: &str, spans: &[Range<usize>], terms: HtmlTerms<'_>, found: &mut Found) {
    let pieces = Pieces::of(spans);
    let html: String = spans.iter().map(|span| &source[span.clone()]).collect();
    let document = html::read(&html, terms.language, terms.rules);
    found.blocks.extend(document.blocks.into_iter().map(|block| pieces.placed(block)));
    found.declarations.extend(document.declarations.into_iter().map(|declaration| {
        let Declaration { span, about } = declaration;
        Declaration { span: pieces.place(&span), about }
    }));
}

/// Where the pieces of some HTML stand in the source.
struct Pieces(Vec<Piece>);

struct Piece {
    html_start: usize,
    source_start: usize,
}

impl Pieces {
    fn of(spans: &[Range<usize>]) -> Pieces {
        let mut html_start = 0;
        let piece = |span: &Range<usize>| {
            let piece = Piece { html_start, source_start: span.start };
            html_start += span.len();
            piece
        };
        Pieces(spans.iter().map(piece).collect())
    }

    /// What ends with a piece ends before the signs of the next.
    fn place(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.0.partition_point(|piece| piece.html_start <= range.start);
        let last = self.0.partition_point(|piece| piece.html_start < range.end);
        let byte = |at: usize, byte: usize| {
            let piece = self.0.get(at.saturating_sub(1));
            piece.map_or(byte, |piece| byte - piece.html_start + piece.source_start)
        };
        let start = byte(first, range.start);
        start..byte(last, range.end).max(start)
    }

    fn placed(&self, mut block: Block) -> Block {
        let place = |range: &mut Range<usize>| *range = self.place(range);
        place(&mut block.span);
        block.origins.iter_mut().for_each(|Origin { source, .. }| place(source));
        for Mark { open, close, .. } in &mut block.marks {
            place(open);
            place(close);
        }
        block
    }
}
