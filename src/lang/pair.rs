//! A source and a target language.

use std::{fmt, str::FromStr};

use super::{Tag, TagError};

/// From which language into which: written `en-pt`, and `pt-BR→zh-Hans` where a tag has parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pair {
    /// The language of the text.
    pub from: Tag,
    /// The language asked for.
    pub to: Tag,
}

impl Pair {
    /// A pair of these two, which may be equal: see [`Pair::is_same_language`].
    pub fn new(from: Tag, to: Tag) -> Pair {
        Pair { from, to }
    }

    /// Whether there is nothing to translate: the same tag, or one says less than the other (`pt`, `pt-BR`).
    pub fn is_same_language(&self) -> bool {
        self.from == self.to
            || (self.from.language() == self.to.language()
                && (self.from == self.from.base() || self.to == self.to.base()))
    }

    /// Whether a translator of one serves the other: both sides are [`Tag::writes_like`] each other.
    pub fn writes_like(&self, other: &Pair) -> bool {
        self.from.writes_like(&other.from) && self.to.writes_like(&other.to)
    }

    /// The pair without scripts and regions.
    pub fn base(&self) -> Pair {
        Pair::new(self.from.base(), self.to.base())
    }
}

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from.to_string(), self.to.to_string());
        let separator = if from.contains('-') || to.contains('-') { "→" } else { "-" };
        write!(f, "{from}{separator}{to}")
    }
}

impl FromStr for Pair {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Pair, TagError> {
        let halves = text.split_once('→').or_else(|| text.split_once('-'));
        let (from, to) =
            halves.ok_or_else(|| TagError { seen: text.chars().take(35).collect() })?;
        Ok(Pair::new(from.parse()?, to.parse()?))
    }
}
