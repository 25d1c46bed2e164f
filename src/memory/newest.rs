//! The units of a pair, the newest first.

use super::{MemoryError, Unit, UnitId, stored::rows};
use crate::{
    database::{Database, Statement, Value},
    lang::Pair,
};

/// At most `limit` units of a pair that are older than `before`, the newest first; those that take the place
/// of others and those that only take back among them.
pub async fn newest(
    database: &Database,
    pair: &Pair,
    before: UnitId,
    limit: i64,
) -> Result<Vec<Unit>, MemoryError> {
    let sql = format!(
        "SELECT segment_key, {} FROM unit \
         WHERE source_language = $1 AND target_language = $2 AND id < $3 ORDER BY id DESC LIMIT $4",
        rows::COLUMNS
    );
    let pair = [&pair.from, &pair.to].map(|tag| Value::from(tag.to_string()));
    let values = pair.into_iter().chain([Value::Int(before), Value::Int(limit)]).collect();
    let rows = database.read(Statement::new(sql, values)).await?;
    Ok(rows.iter().filter_map(rows::unit).collect())
}
