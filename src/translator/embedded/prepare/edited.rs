//! A text made from another one, and which bytes came from which.
//!
//! Both sides of a translation are edited (carriers in, originals out); word alignment has to find
//! its way back through every edit.

use std::ops::Range;

/// A stretch of a text and what to put there; an empty range inserts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Bytes of the text before.
    pub range: Range<usize>,
    /// What stands there afterwards.
    pub text: String,
}

impl Change {
    /// Puts `text` in place of `range`.
    pub fn new(range: Range<usize>, text: impl Into<String>) -> Change {
        Change { range, text: text.into() }
    }
}

/// A text after changes, with the way back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edited {
    /// The text after the changes.
    pub text: String,
    spans: Vec<Span>,
}

#[derive(Clone, Debug, PartialEq)]
struct Span {
    before: Range<usize>,
    after: Range<usize>,
}

impl Edited {
    /// Applies the changes, which may come in any order; one that overlaps an earlier one is left out.
    pub fn new(text: &str, mut changes: Vec<Change>) -> Edited {
        changes.sort_by_key(|change| (change.range.start, change.range.end));
        let mut edited = Edited { text: String::with_capacity(text.len()), spans: Vec::new() };
        let mut copied = 0;
        for change in changes {
            if change.range.start < copied {
                continue;
            }
            edited.text.push_str(&text[copied..change.range.start]);
            let start = edited.text.len();
            edited.text.push_str(&change.text);
            copied = change.range.end;
            edited.spans.push(Span { before: change.range, after: start..edited.text.len() });
        }
        edited.text.push_str(&text[copied..]);
        edited
    }

    /// The bytes of the text before that became this stretch.
    pub fn before(&self, after: Range<usize>) -> Range<usize> {
        let map = |at, end| place(&self.spans, at, end, |span| (&span.after, &span.before));
        map(after.start, false)..map(after.end, true)
    }

    /// The bytes of the text after that this stretch became.
    pub fn after(&self, before: Range<usize>) -> Range<usize> {
        let map = |at, end| place(&self.spans, at, end, |span| (&span.before, &span.after));
        map(before.start, false)..map(before.end, true)
    }
}

/// Carries one position over. Inside a changed stretch a start goes to its start, an end to its end.
fn place(
    spans: &[Span],
    at: usize,
    is_end: bool,
    sides: impl Fn(&Span) -> (&Range<usize>, &Range<usize>),
) -> usize {
    let behind = spans.partition_point(|span| {
        let from = sides(span).0;
        if is_end {
            from.start < at
        } else {
            from.end <= at && (from.start < at || from.is_empty())
        }
    });
    if !is_end && let Some(span) = spans.get(behind) {
        let (from, to) = sides(span);
        if from.contains(&at) {
            return to.start;
        }
    }
    let Some(span) = behind.checked_sub(1).map(|last| &spans[last]) else { return at };
    let (from, to) = sides(span);
    if at < from.end { to.end } else { to.end + (at - from.end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_find_their_way_through_changes_of_length() {
        let edited = Edited::new("see Łukasz now", vec![Change::new(4..11, "Lukasz")]);

        assert_eq!(edited.text, "see Lukasz now");
        assert_eq!(edited.before(4..10), 4..11);
        assert_eq!(edited.before(11..14), 12..15);
        assert_eq!(edited.after(12..15), 11..14);
        assert_eq!(edited.after(0..3), 0..3);
    }

    #[test]
    fn an_insertion_belongs_to_no_neighbour() {
        let edited = Edited::new("cost 20", vec![Change::new(5..5, "£")]);

        assert_eq!(edited.text, "cost £20");
        assert_eq!(edited.after(5..7), 7..9);
        assert_eq!(edited.after(0..4), 0..4);
    }

    #[test]
    fn an_overlapping_change_is_left_out() {
        let edited = Edited::new("abcdef", vec![Change::new(0..3, "X"), Change::new(2..4, "Y")]);

        assert_eq!(edited.text, "Xdef");
    }
}
