//! What a translator is asked.

use std::{ops::Range, sync::Arc, time::Instant};

use super::Bill;
use crate::{
    config::{Content, Formality},
    lang::Pair,
};

/// Segments of one request in one pair.
#[derive(Clone, Debug)]
pub struct Job {
    /// From which language into which.
    pub pair: Pair,
    /// What to translate, in reading order.
    pub segments: Vec<Segment>,
    /// All texts of the same article in the source language, to know its names by; the segments
    /// themselves where it is empty.
    pub context: Arc<Vec<String>>,
    /// Requests take turns: work of one request carries one number.
    pub request: RequestId,
    /// How the reader is to be addressed; as the translator is set where not said.
    pub formality: Option<Formality>,
    /// An answer after this is of no use.
    pub until: Option<Instant>,
    /// Whether nobody else can be asked: then waiting is better than giving up.
    pub is_last_resort: bool,
    /// Where it is noted what was used.
    pub bill: Bill,
}

/// Tells requests apart so that they can share an engine fairly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// One sentence, or less, of plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Plain text without markup. White space around it comes back as it was.
    pub text: String,
    /// What a reader looks at first is translated first.
    pub urgency: Urgency,
    /// What kind of text it is.
    pub content: Content,
    /// Whether the caller needs [`super::Translated::alignment`], which costs about twice the time.
    pub align: Align,
    /// Bytes of `text` that must come back letter for letter, once: code, protected names. Ascending,
    /// not overlapping, on character boundaries.
    pub keep: Vec<Range<usize>>,
    /// Bytes of `text` that inline elements enclose, for translators that carry markup over themselves; they
    /// answer with a link of weight [`super::Link::CERTAIN`] from each. Outer before inner, not crossing,
    /// none empty, on character boundaries.
    pub marks: Vec<Range<usize>>,
    /// What a glossary calls things in it, for translators that take a glossary.
    pub terms: Vec<Term>,
}

/// What a glossary calls a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// In the source language, as it stands in the segment.
    pub source: String,
    /// In the target language.
    pub target: String,
}

/// Order among the segments of all requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Titles and first paragraphs.
    First,
    /// Everything else that a reader waits for.
    Normal,
    /// What nobody waits for now.
    Background,
}

/// Whether word alignment is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// The text is enough.
    No,
    /// Inline markup has to be put back.
    Yes,
}

impl Job {
    /// A request for some segments; nothing more is wished.
    pub fn new(pair: Pair, segments: Vec<Segment>, request: RequestId) -> Job {
        let (context, bill, is_last_resort) = (Arc::default(), Bill::default(), true);
        let (formality, until) = (None, None);
        Job { pair, segments, context, request, formality, until, is_last_resort, bill }
    }
}

impl Segment {
    /// Running text; nothing is kept, nothing more is wished.
    pub fn new(text: impl Into<String>) -> Segment {
        Segment {
            text: text.into(),
            urgency: Urgency::Normal,
            content: Content::Body,
            align: Align::No,
            keep: Vec::new(),
            marks: Vec::new(),
            terms: Vec::new(),
        }
    }
}
