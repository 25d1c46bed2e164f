//! Thinning out: units nobody needs any more are removed for good.

use super::Collection;
use crate::{
    database::{Statement, Value},
    memory::{MemoryError, Origin},
};

/// What is removed.
#[derive(Clone, Copy, Debug)]
pub struct Pruning {
    /// Units of this origin.
    pub origin: Origin,
    /// Made before this moment, in milliseconds since 1970.
    pub before_ms: i64,
}

/// Removed in one transaction: a server that writes meanwhile waits for no more than that.
const BATCH: i64 = 1_000;

/// A unit that takes the place of another is removed after it: otherwise that one would come back.
const PRUNABLE: &str = "unit.origin = $1 AND unit.created_ms < $2 AND NOT EXISTS \
     (SELECT 1 FROM unit AS earlier WHERE earlier.id = unit.supersedes AND unit.supersedes <> 0)";

impl Collection {
    /// How many units would be removed.
    pub async fn prunable(&self, pruning: Pruning) -> Result<u64, MemoryError> {
        let sql = format!("SELECT COUNT(*) FROM unit WHERE {PRUNABLE}");
        let rows = self.rows(Statement::new(sql, values(pruning))).await?;
        Ok(rows.first().map_or(0, |row| u64::try_from(row.int(0)).unwrap_or(0)))
    }

    /// Removes them; gives how many there were. `tell` hears after each thousand.
    pub async fn prune(
        &self,
        pruning: Pruning,
        mut tell: impl FnMut(u64),
    ) -> Result<u64, MemoryError> {
        let sql = format!(
            "DELETE FROM unit WHERE id IN \
             (SELECT unit.id FROM unit WHERE {PRUNABLE} ORDER BY unit.id LIMIT $3) RETURNING id"
        );
        let mut removed = 0;
        loop {
            let mut values = values(pruning);
            values.push(Value::Int(BATCH));
            let delete = vec![Statement::new(sql.clone(), values)];
            let rows = Box::pin(self.database.write(delete)).await?;
            let batch = rows.iter().map(Vec::len).sum::<usize>();
            if batch == 0 {
                return Ok(removed);
            }
            removed += batch as u64;
            tell(removed);
        }
    }
}

fn values(pruning: Pruning) -> Vec<Value> {
    vec![Value::from(pruning.origin.to_string()), Value::Int(pruning.before_ms)]
}
