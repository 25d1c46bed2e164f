//! What a portal calls things: terms of a pair of languages, and how each is to be translated.
//!
//! [`Glossaries`] keeps them in the database; [`Terms`] finds them in a text; [`standing()`] says whether a
//! term stands in a translation, inflected or not. Nothing here translates or judges.

mod case;
mod entry;
mod fold;
mod kept;
mod known;
mod matcher;
pub mod standing;
mod stored;
mod table;
mod tbx;

pub use case::Case;
pub use entry::{Bad, Checked, Entry, Fault, Row, checked};
pub use kept::{Expect, Glossaries, GlossaryError, Summary};
pub use matcher::{Match, Terms};
pub use standing::standing;
pub use table::{Separator, read as read_table, write as write_table};
pub use tbx::{Read as ReadTbx, read as read_tbx, write as write_tbx};

use crate::lang::Pair;

/// The terms of a pair of languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Glossary {
    /// Its name: see [`is_name`].
    pub name: String,
    /// From which language into which.
    pub pair: Pair,
    /// Whether it is used where a request names no glossary.
    pub is_active: bool,
    /// Its terms, each source term once.
    pub entries: Vec<Entry>,
    /// Larger after each change; 0 before it is stored.
    pub version: i64,
}

/// Which glossaries a request uses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Chosen {
    /// All of the pair that are active.
    #[default]
    Active,
    /// Those with these names, active or not; of two that know a term the first one counts.
    Named(Vec<String>),
}

impl Glossary {
    /// Whether it has a say in translations of a pair: one for `pt` has, for `pt-BR`; not the reverse.
    pub fn serves(&self, pair: &Pair) -> bool {
        let fits = |own: &crate::lang::Tag, wanted: &crate::lang::Tag| {
            own == wanted || *own == own.base() && own.writes_like(wanted)
        };
        fits(&self.pair.from, &pair.from) && fits(&self.pair.to, &pair.to)
    }
}

/// Whether a glossary may be called so: 1 to 64 letters, digits, `-`, `_` and `.`, a letter or digit first.
pub fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    name.chars().count() <= 64 && name.starts_with(char::is_alphanumeric) && name.chars().all(fits)
}
