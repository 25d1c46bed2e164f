//! How much there is of what.

use super::{Collection, LIVE};
use crate::{
    database::{Row, Statement},
    lang::Pair,
    memory::{MemoryError, Origin},
};

/// The units of one pair and origin, counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    /// From which language into which.
    pub pair: Pair,
    /// Who made them.
    pub origin: Origin,
    /// How many there are.
    pub units: u64,
    /// When the oldest was made, in milliseconds since 1970.
    pub oldest_ms: i64,
    /// When the newest was made.
    pub newest_ms: i64,
}

impl Collection {
    /// All units by pair and origin, in the order of pairs; suggestions too, what was replaced not.
    pub async fn shelves(&self) -> Result<Vec<Shelf>, MemoryError> {
        let sql = format!(
            "SELECT source_language, target_language, origin, COUNT(*), MIN(created_ms), \
             MAX(created_ms) FROM unit WHERE {LIVE} GROUP BY source_language, target_language, origin \
             ORDER BY source_language, target_language, origin"
        );
        let rows = self.rows(Statement::new(sql, Vec::new())).await?;
        let counted = |row: &Row| {
            Some(Shelf {
                pair: Pair::new(row.text(0).parse().ok()?, row.text(1).parse().ok()?),
                origin: row.text(2).parse().ok()?,
                units: u64::try_from(row.int(3)).ok()?,
                oldest_ms: row.int(4),
                newest_ms: row.int(5),
            })
        };
        Ok(rows.iter().filter_map(counted).collect())
    }
}
