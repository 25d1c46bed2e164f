//! Line and column of a byte.

/// Where each line of a text begins.
pub(super) struct Lines<'a> {
    source: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(source: &'a str) -> Lines<'a> {
        let after_breaks = source.match_indices('\n').map(|(at, _)| at + 1);
        Lines { source, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Line and column, both from 1, the column in characters; a byte past the end is at the end.
    pub(super) fn place(&self, at: usize) -> (usize, usize) {
        let at = at.min(self.source.len());
        let line = self.starts.partition_point(|&start| start <= at);
        let before = &self.source[self.starts[line - 1]..at];
        (line, before.chars().count() + 1)
    }
}
