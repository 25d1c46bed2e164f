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
    /// Bytes of another text whose letters these are, not to be touched again.
    pub origin: Option<Range<usize>>,
}

impl Change {
    /// Puts `text` in place of `range`.
    pub fn new(range: Range<usize>, text: impl Into<String>) -> Change {
        Change { range, text: text.into(), origin: None }
    }

    /// Puts the letters of `origin` in place of `range`; wins over any other change there.
    pub fn original(range: Range<usize>, text: impl Into<String>, origin: Range<usize>) -> Change {
        Change { range, text: text.into(), origin: Some(origin) }
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
    origin: Option<Range<usize>>,
}

impl Edited {
    /// Applies the changes, which may come in any order; one that overlaps an earlier one is left out.
    ///
    /// What only inserts is never left out: it moves behind the stretch it would fall into.
    pub fn new(text: &str, mut changes: Vec<Change>) -> Edited {
        let mut firm: Vec<Range<usize>> = Vec::new();
        for change in changes.iter().filter(|change| change.origin.is_some()) {
            firm.push(change.range.clone());
        }
        firm.sort_by_key(|range| range.start);
        changes.retain(|change| change.origin.is_some() || !overlaps_any(&firm, &change.range));
        changes.sort_by_key(|change| (change.range.start, change.range.end));
        let mut edited = Edited { text: String::with_capacity(text.len()), spans: Vec::new() };
        let mut copied = 0;
        for change in changes {
            let mut before = change.range;
            if before.start < copied && before.is_empty() {
                before = copied..copied;
            }
            if before.start < copied {
                continue;
            }
            edited.text.push_str(&text[copied..before.start]);
            let start = edited.text.len();
            edited.text.push_str(&change.text);
            copied = before.end;
            let after = start..edited.text.len();
            edited.spans.push(Span { before, after, origin: change.origin });
        }
        edited.text.push_str(&text[copied..]);
        edited
    }

    /// The stretches whose letters are those of another text: its bytes, the bytes of this one.
    pub fn originals(&self) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
        let own = |span: &Span| Some((span.origin.clone()?, span.after.clone()));
        self.spans.iter().filter_map(own)
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

/// Whether the range cuts into one of the others, which are ascending and apart.
fn overlaps_any(others: &[Range<usize>], range: &Range<usize>) -> bool {
    let next = others.partition_point(|other| other.end <= range.start);
    !range.is_empty() && others.get(next).is_some_and(|other| other.start < range.end)
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
    fn what_is_inserted_or_has_an_origin_is_never_left_out() {
        let changes = vec![
            Change::new(0..4, "X"),
            Change::new(2..2, "+"),
            Change::original(3..5, "DE", 7..9),
        ];

        let edited = Edited::new("abcdef", changes);

        assert_eq!(edited.text, "ab+cDEf");
        assert_eq!(edited.originals().collect::<Vec<_>>(), [(7..9, 4..6)]);
    }

    #[test]
    fn an_overlapping_change_is_left_out() {
        let edited = Edited::new("abcdef", vec![Change::new(0..3, "X"), Change::new(2..4, "Y")]);

        assert_eq!(edited.text, "Xdef");
    }
}
