//! The memory in a database.

pub(super) mod rows;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use async_trait::async_trait;
use serde_json::json;

use super::{Key, Memory, MemoryError, Unit, UnitId};
use crate::database::{Database, Dialect, Statement, Value};

/// Keeps units in a database.
pub struct Stored {
    database: Arc<Database>,
}

impl Stored {
    /// In this database.
    pub fn new(database: Arc<Database>) -> Stored {
        Stored { database }
    }

    /// The units that a statement with the keys as its parameter gives, by the key in its first column.
    async fn found(&self, keys: &[Key], sql: String) -> Result<Vec<Vec<Unit>>, MemoryError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let rows = self.database.read(Statement::new(sql, vec![list(keys)])).await?;
        let mut by_key: HashMap<&str, Vec<Unit>> = HashMap::new();
        for row in &rows {
            by_key.entry(row.text(0)).or_default().extend(rows::unit(row));
        }
        Ok(keys.iter().map(|key| by_key.get(key.as_str()).cloned().unwrap_or_default()).collect())
    }
}

/// Old ones of many that differ in numbers only are no better than new ones.
const SLOT_UNITS: usize = 4;

/// Some of the newest take back or replace others.
const SLOT_ROWS: usize = 16;

/// Longer leases are cut: whoever reads one that ends later takes it for one of a wrong clock.
const LEASE_LIMIT_MS: i64 = 3_600_000;

#[async_trait]
impl Memory for Stored {
    async fn look_up(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        let sql = format!(
            "SELECT segment_key, {} FROM unit WHERE segment_key IN ({}) ORDER BY id",
            rows::COLUMNS,
            self.database.dialect().texts("$1")
        );
        let mut found = self.found(keys, sql).await?;
        found.iter_mut().for_each(rows::without_superseded);
        Ok(found)
    }

    async fn look_up_slots(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        // Thousands may share a key; that it is not empty is said again for the index, which has no others.
        let sql = format!(
            "SELECT slot_key, {columns} FROM (\
             SELECT slot_key, {columns}, ROW_NUMBER() OVER (PARTITION BY slot_key ORDER BY id DESC) AS place \
             FROM unit WHERE slot_key IN ({keys}) AND slot_key <> '') AS placed \
             WHERE place <= {SLOT_ROWS} ORDER BY id DESC",
            columns = rows::COLUMNS,
            keys = self.database.dialect().texts("$1")
        );
        let mut found = self.found(keys, sql).await?;
        for units in &mut found {
            rows::without_superseded(units);
            units.truncate(SLOT_UNITS);
        }
        Ok(found)
    }

    async fn remember(&self, units: Vec<Unit>) -> Result<Vec<UnitId>, MemoryError> {
        if units.is_empty() {
            return Ok(Vec::new());
        }
        let insert = rows::insert(self.database.dialect(), &units, now_ms());
        let answers = self.database.write(vec![insert]).await?;
        Ok(answers.concat().iter().map(|row| row.int(0)).collect())
    }

    async fn lease(
        &self,
        keys: &[Key],
        holder: &str,
        time: Duration,
    ) -> Result<Vec<bool>, MemoryError> {
        let (now, time) = (now_ms(), i64::try_from(time.as_millis()).unwrap_or(i64::MAX));
        let until = now.saturating_add(time.min(LEASE_LIMIT_MS));
        let sql = format!(
            "INSERT INTO lease (segment_key, holder, until_ms) \
             SELECT each.value, $2, CAST($3 AS BIGINT) FROM ({}) AS each WHERE true \
             ON CONFLICT (segment_key) DO UPDATE SET holder = excluded.holder, until_ms = excluded.until_ms \
             WHERE lease.until_ms < $4 OR lease.until_ms > $4 + {LEASE_LIMIT_MS} OR lease.holder = $2 \
             RETURNING segment_key",
            self.database.dialect().texts("$1"),
        );
        let mut sorted = keys.to_vec();
        // Everybody takes them in one order, or two would wait for each other.
        sorted.sort_unstable();
        sorted.dedup();
        let values = vec![list(&sorted), holder.into(), Value::Int(until), Value::Int(now)];
        let answers = self.database.write(vec![Statement::new(sql, values)]).await?;
        let taken: HashSet<&str> = answers.iter().flatten().map(|row| row.text(0)).collect();
        Ok(keys.iter().map(|key| taken.contains(key.as_str())).collect())
    }

    async fn release(&self, keys: &[Key], holder: &str) -> Result<(), MemoryError> {
        let sql = format!(
            "DELETE FROM lease WHERE segment_key IN (SELECT segment_key FROM lease \
             WHERE holder = $2 AND segment_key IN ({}) ORDER BY segment_key {})",
            self.database.dialect().texts("$1"),
            self.database.dialect().for_update()
        );
        let values = vec![list(keys), holder.into()];
        self.database.write(vec![Statement::new(sql, values)]).await.map(|_| ())
    }

    fn is_shared(&self) -> bool {
        self.database.dialect() == Dialect::Postgres
    }
}

fn list(keys: &[Key]) -> Value {
    Value::from(json!(keys.iter().map(Key::as_str).collect::<Vec<_>>()).to_string())
}

/// Milliseconds since 1970; a clock before that says 0.
fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
