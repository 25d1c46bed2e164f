//! What was translated before, by people and by machines.
//!
//! One door, [`Memory`]. A memory may forget, and never invents; one that is slow or down costs a
//! warning and a miss, never a translation. Units are only ever added: who wrote what, and when, stays.

mod cached;
mod collection;
mod forget;
mod key;
pub mod links;
mod newest;
pub mod slots;
mod stored;
mod trust;

pub use cached::Cached;
pub use collection::{Collection, Filter, Hit, Mode, Pruning, Query, Shelf};
pub use forget::Nothing;
pub use key::{Key, fingerprint, normalised};
pub use newest::newest;
pub use stored::Stored;
pub use trust::{Found, Place, choose};

use std::{fmt, ops::Range, str::FromStr, time::Duration};

use async_trait::async_trait;

pub use crate::database::{DatabaseError as MemoryError, now_ms};
use crate::{lang::Pair, translator::Link};

/// Remembers translated segments.
#[async_trait]
pub trait Memory: Send + Sync {
    /// For each key every unit that was stored under it and not withdrawn, oldest first; same order as the
    /// keys. Whether a unit fits is for the caller to say: see [`choose`].
    async fn look_up(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError>;

    /// Units of sentences that differ in numbers or kept words only, newest first, at most a few a key.
    async fn look_up_slots(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError>;

    /// Adds units, all or none; gives their numbers in order. On disk when it returns.
    async fn remember(&self, units: Vec<Unit>) -> Result<Vec<UnitId>, MemoryError>;

    /// Adds what a person wrote for one segment, all or none, where the person's unit that stands for it in
    /// the article of the first one is still `seen` (0: none); `None` where it is another one.
    async fn correct(
        &self,
        units: Vec<Unit>,
        seen: UnitId,
    ) -> Result<Option<Vec<UnitId>>, MemoryError>;

    /// The unit with a number.
    async fn unit(&self, id: UnitId) -> Result<Option<Unit>, MemoryError>;

    /// What readers suggested and nobody decided about, oldest first.
    async fn suggestions(&self, most: usize) -> Result<Vec<Unit>, MemoryError>;

    /// Says which of the keys `holder` may translate now: nobody else holds them, or held them too long.
    async fn lease(
        &self,
        keys: &[Key],
        holder: &str,
        time: Duration,
    ) -> Result<Vec<bool>, MemoryError>;

    /// Gives back what `holder` leased.
    async fn release(&self, keys: &[Key], holder: &str) -> Result<(), MemoryError>;

    /// Waits until everything remembered so far is in the store, or was given up: before the end.
    async fn settle(&self) {}

    /// Whether other processes may be translating for the same memory.
    fn is_shared(&self) -> bool;
}

/// The unit by which a person's words stand for a segment in an article, among those of its key.
pub fn standing<'u>(units: &'u [Unit], article: &str) -> Option<&'u Unit> {
    let is_his = |unit: &&Unit| unit.origin == Origin::Human && unit.article == article;
    units.iter().rev().find(is_his)
}

/// The number of a unit: a later one is larger.
pub type UnitId = i64;

/// A segment and its translation, as somebody made it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its number; 0 before it is stored.
    pub id: UnitId,
    /// From which language into which.
    pub pair: Pair,
    /// The segment, as it was.
    pub source: String,
    /// Its translation.
    pub target: String,
    /// Bytes of `source` that were kept letter for letter.
    pub keep: Vec<Range<usize>>,
    /// Which words became which; empty where it is not known.
    pub alignment: Vec<Link>,
    /// Who made it.
    pub origin: Origin,
    /// What or who made it: `embedded/en-pt@a1b2c3`, a name, a file.
    pub maker: String,
    /// [`fingerprint`] of what was wished beside the text: style, glossary entries, context sent.
    pub wishes: String,
    /// The article it was made for; empty where there was none.
    pub article: String,
    /// [`fingerprint`] of the sentences around it.
    pub context: String,
    /// What the pipeline thought of it: `fit`, `repaired`, `flagged`.
    pub verdict: String,
    /// The unit it takes the place of; 0 for none.
    pub supersedes: UnitId,
    /// When, in milliseconds since 1970 by the clock of who stored it.
    pub created_ms: i64,
}

/// Who made a translation.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A translator, unread.
    Machine,
    /// It came in a file.
    Imported,
    /// A person wrote it.
    Human,
    /// A person read it and found it right for every article.
    Approved,
    /// A reader proposed it; not used before somebody approves it.
    Suggested,
    /// Not a translation: takes back the unit it supersedes.
    Withdrawn,
}

impl Origin {
    const ALL: [(Origin, &str); 6] = [
        (Origin::Machine, "machine"),
        (Origin::Imported, "imported"),
        (Origin::Human, "human"),
        (Origin::Approved, "approved"),
        (Origin::Suggested, "suggested"),
        (Origin::Withdrawn, "withdrawn"),
    ];
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = Origin::ALL.iter().find(|(origin, _)| origin == self);
        f.write_str(named.map_or("", |(_, name)| name))
    }
}

impl FromStr for Origin {
    type Err = String;

    fn from_str(name: &str) -> Result<Origin, String> {
        let named = Origin::ALL.iter().find(|(_, known)| *known == name);
        named
            .map(|(origin, _)| *origin)
            .ok_or_else(|| "machine, imported, human, approved, suggested or withdrawn".to_owned())
    }
}
