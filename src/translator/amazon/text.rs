//! A segment as Amazon is sent it.

use std::borrow::Cow;

use crate::translator::{Segment, Translated, tagged};

/// Plain, or with tags around what is kept.
pub(super) struct Text<'a> {
    pub(super) written: Cow<'a, str>,
    /// The segment as it was tagged; none where it is plain.
    tagged: Option<Segment>,
}

impl Text<'_> {
    pub(super) fn of(segment: &Segment) -> Text<'_> {
        if segment.keep.is_empty() {
            return Text { written: Cow::Borrowed(&segment.text), tagged: None };
        }
        // It leaves tags alone, but does not promise to carry them over with their words.
        let tagged = Segment { marks: Vec::new(), ..segment.clone() };
        let written = Cow::Owned(tagged::write(&tagged, &tagged::HTML));
        Text { written, tagged: Some(tagged) }
    }

    pub(super) fn read(&self, answer: String) -> Translated {
        match &self.tagged {
            Some(segment) => tagged::read(&answer, segment, &tagged::HTML),
            None => Translated::text(answer),
        }
    }
}
