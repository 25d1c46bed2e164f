//! Spaces around elements that are seen and say nothing: the text has one where browsers show two.

use super::Writer;
use crate::article::document::{Block, Mark};

impl Writer<'_> {
    /// Of the spaces on both sides of an icon the text has one. Browsers show both.
    pub(super) fn space_before(&mut self, mark: &Mark, block: &Block) {
        let is_spaced = is_icon(mark) && self.source_at(mark.open.start.wrapping_sub(1), block);
        if is_spaced && !self.out.ends_with(|c: char| c.is_ascii_whitespace()) {
            self.out.push(' ');
        }
    }

    pub(super) fn space_behind(&mut self, mark: &Mark, block: &Block) {
        let end = mark.open.end.max(mark.close.end);
        self.owes_space |= is_icon(mark) && self.source_at(end, block);
    }

    pub(super) fn pay_space(&mut self, next: Option<char>) {
        let is_owed = std::mem::take(&mut self.owes_space);
        if is_owed && next.is_some_and(|c| c.is_alphanumeric() || OPENING.contains(c)) {
            self.out.push(' ');
        }
    }

    /// Whether the source has white space at this byte, inside the block.
    fn source_at(&self, at: usize, block: &Block) -> bool {
        block.span.contains(&at) && self.document.source.as_bytes()[at].is_ascii_whitespace()
    }
}

/// An element in a sentence that says nothing: an image, a link around one, `<i class="icon"></i>`.
fn is_icon(mark: &Mark) -> bool {
    mark.covers.is_empty()
}

/// Signs that a space may stand before.
const OPENING: &str = "([{«“„‘\"'–—#@$€£";
