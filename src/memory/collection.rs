//! All units of a database looked at as a whole: listed, counted, searched, thinned out.
//!
//! For people and their tools, not for translating: that goes through [`super::Memory`].

mod candidates;
mod filter;
mod prune;
mod score;
mod search;
mod stats;

pub use filter::Filter;
pub use prune::Pruning;
pub use search::{Hit, Mode, Query};
pub use stats::Shelf;

use std::sync::Arc;

use super::{MemoryError, Unit, UnitId, stored::rows};
use crate::database::{Database, Row, Statement, Value};

/// The units of a database.
#[derive(Clone)]
pub struct Collection {
    database: Arc<Database>,
}

/// Units of which nothing was taken back or replaced; [`rows::unit`] reads what is selected.
const LIVE: &str = "unit.origin <> 'withdrawn' AND NOT EXISTS \
     (SELECT 1 FROM unit AS later WHERE later.supersedes = unit.id AND later.supersedes <> 0)";

/// Units handed out at once.
const PAGE: i64 = 500;

impl Collection {
    /// Of this database.
    pub fn new(database: Arc<Database>) -> Collection {
        Collection { database }
    }

    /// The next units of a filter after this one, oldest first; none at the end.
    pub async fn page(&self, filter: &Filter, after: UnitId) -> Result<Vec<Unit>, MemoryError> {
        let mut values = vec![Value::Int(after), Value::Int(PAGE)];
        let conditions = filter.conditions(self.database.dialect(), &mut values);
        let sql = format!(
            "SELECT '', {} FROM unit WHERE unit.id > $1 AND {LIVE} AND {conditions} \
             ORDER BY unit.id LIMIT $2",
            rows::COLUMNS
        );
        let rows = self.rows(Statement::new(sql, values)).await?;
        Ok(rows.iter().filter_map(rows::unit).collect())
    }

    /// Gives the disk space of what was removed back to the system.
    pub async fn vacuum(&self) -> Result<(), MemoryError> {
        for sql in self.database.dialect().vacuum() {
            self.rows(Statement::new(*sql, Vec::new())).await?;
        }
        Ok(())
    }

    /// Bytes it takes on disk.
    pub async fn bytes(&self) -> Result<u64, MemoryError> {
        let sql = self.database.dialect().size();
        let rows = self.rows(Statement::new(sql, Vec::new())).await?;
        Ok(rows.first().map_or(0, |row| u64::try_from(row.int(0)).unwrap_or(0)))
    }

    /// Boxed: a call to the database is large, and many wait for one inside another.
    async fn rows(&self, statement: Statement) -> Result<Vec<Row>, MemoryError> {
        Box::pin(self.database.read(statement)).await
    }
}
