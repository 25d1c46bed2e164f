//! Blocks of HTML inside Markdown: the HTML reader takes them apart where they lie in one piece.

use std::ops::Range;

use super::{Found, HtmlTerms, Syntax, joined};
use crate::article::{
    document::{Block, Declaration, Mark, Origin},
    html,
};

/// Adds the blocks of one piece of HTML. Where a container's signs stand between its lines (`> <p>`) it
/// stays as it is.
pub fn read(source: &str, lines: &[Syntax<'_>], terms: HtmlTerms<'_>, found: &mut Found) {
    if let Some(span) = joined(lines) {
        read_piece(source, &span, terms, found);
    }
}

/// Adds what one piece of HTML holds: of a tag alone, the texts in its attributes.
pub fn read_piece(source: &str, span: &Range<usize>, terms: HtmlTerms<'_>, found: &mut Found) {
    let document = html::read(&source[span.clone()], terms.language, terms.rules);
    found.blocks.extend(document.blocks.into_iter().map(|block| shifted(block, span.start)));
    found.declarations.extend(document.declarations.into_iter().map(|declaration| {
        let Declaration { span: at, about } = declaration;
        Declaration { span: at.start + span.start..at.end + span.start, about }
    }));
}

fn shifted(mut block: Block, by: usize) -> Block {
    let shift = |range: &mut Range<usize>| *range = range.start + by..range.end + by;
    shift(&mut block.span);
    block.origins.iter_mut().for_each(|Origin { source, .. }| shift(source));
    for Mark { open, close, .. } in &mut block.marks {
        shift(open);
        shift(close);
    }
    block
}
