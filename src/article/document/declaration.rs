//! Where a document says which language and direction it is in.

use std::ops::Range;

use super::Quote;

/// A place where a document says, or ought to say, what language and direction a part of it is in.
///
/// New bytes go there only where the document was really translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// The bytes to replace; empty where something is to be put in.
    pub span: Range<usize>,
    /// What they say.
    pub about: About,
}

/// What a declaration says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The value of `lang` on an element whose words are translated.
    Language(Quote),
    /// The value of `dir` on such an element.
    Direction(Quote),
    /// The end of a Markdown link whose words are its label: `]` or `][]` becomes `][label]`.
    Label {
        /// Where the label begins in the source.
        start_byte: usize,
        /// Where it ends.
        end_byte: usize,
    },
    /// The place for attributes that such an element lacks.
    Missing {
        /// Whether `lang` is missing.
        lang: bool,
        /// Whether `dir` is missing, which matters where the direction changes.
        dir: bool,
        /// Whose words they describe.
        whose: Whose,
    },
}

/// Whose language an element is in after translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Its words are translated.
    Target,
    /// Its words stay as they are: an island.
    Source,
}
