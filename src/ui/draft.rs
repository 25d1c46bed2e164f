//! Drafts of messages that a language lacks: what is to be translated, and how it is written down.
//!
//! Knows Fluent and not translators. It takes messages of the source language apart into [`Phrase`]s,
//! and of their translations makes messages of the target language, which it puts where they belong.
//! What people wrote stays byte for byte, and a file that cannot be read whole is left alone.

mod gaps;
mod items;
mod outline;
mod phrase;
mod place;
mod sample;
mod selector;
mod sheet;
mod write;

pub use gaps::{FileGaps, Gaps, GapsError, Redraft, Skipped, find};
pub use phrase::{Part, Phrase, Piece, Sample, Stretch};
pub use sheet::{Answer, Draft, Sheet};

/// How the last comment line of a draft begins, for whoever counts them: see [`is_mark`].
pub const MARK: &str = "machine draft (";

/// How that line ends.
const REVIEW: &str = "): please review";

/// The comment line that marks a draft of this backend, without `#`.
pub fn mark(backend: &str) -> String {
    format!("{MARK}{backend}{REVIEW}")
}

/// Whether a comment line, without `#`, marks a draft that nobody has reviewed.
pub fn is_mark(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(MARK) && line.ends_with(REVIEW)
}

/// Why a message has no draft.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Its selectors tell apart more cases than people write.
    #[error("it has more than {limit} cases; write it by hand")]
    TooManyCases {
        /// The most.
        limit: usize,
    },
    /// A placeable is missing in the translation, or is there twice.
    #[error("{placeable} did not come back exactly once; write it by hand")]
    PartLost {
        /// As the source has it.
        placeable: String,
    },
    /// A placeable stands inside a tag, where nobody can say what it becomes.
    #[error("{{ … }} stands inside an HTML tag; put the attribute into the page")]
    PartInTag,
    /// A tag is not closed, not opened, or came back changed.
    #[error("its HTML tags did not come back as they were; write it by hand")]
    Tags,
    /// The translation is not fit to be shown.
    #[error("the translation is not fit to print: {found}")]
    Unfit {
        /// What the checks found.
        found: String,
    },
    /// There is none.
    #[error("there is no translation: {reason}")]
    NoAnswer {
        /// Why.
        reason: String,
    },
    /// It would not be read as it was meant.
    #[error("its draft cannot be written as Fluent; write it by hand")]
    Unwritable,
}
