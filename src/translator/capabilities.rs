//! What a translator can do, and how much at once.

use super::Segment;

/// What a translator can do, and how much at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is an ability of its own")]
pub struct Capabilities {
    /// Whether it lies elsewhere, where each question may cost something; one that does not is asked again in
    /// other words where its answer is unfit.
    pub is_remote: bool,
    /// Whether it carries inline markup over itself.
    pub markup: bool,
    /// Whether it heeds [`Segment::terms`].
    pub glossary: bool,
    /// Whether it heeds how a reader is to be addressed.
    pub formality: bool,
    /// How much one request may hold.
    pub limits: Limits,
}

/// How much one request may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Segments.
    pub segments: usize,
    /// One segment.
    pub segment: Size,
    /// All segments together.
    pub request: Size,
}

/// A size, in the unit the service counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Unicode characters.
    Chars(usize),
    /// Bytes of UTF-8.
    Bytes(usize),
}

impl Default for Limits {
    /// Anything.
    fn default() -> Limits {
        let any = Size::Chars(usize::MAX);
        Limits { segments: usize::MAX, segment: any, request: any }
    }
}

impl Size {
    /// How much of it a segment takes, with what its spelling may add.
    pub fn of(self, segment: &Segment) -> usize {
        match self {
            Size::Chars(_) => segment.text.chars().count(),
            Size::Bytes(_) => segment.text.len(),
        }
    }

    /// The number itself.
    pub fn most(self) -> usize {
        match self {
            Size::Chars(most) | Size::Bytes(most) => most,
        }
    }
}
