//! One door to the SQL database that keeps translations, articles and what people wrote about them.
//!
//! SQLite (one file) and PostgreSQL (several replicas) speak one common dialect here: numbered
//! parameters, texts, whole numbers and reals, lists handed over as one JSON text. What differs between
//! them is in [`Dialect`]; nobody above this floor knows which one it is.

mod changes;
mod clock;
pub mod date;
mod dialect;
mod pool;
mod schema;
mod statement;

pub use changes::Changes;
pub use clock::now_ms;
pub use dialect::Dialect;
pub use statement::{Row, Statement, Value};

use std::{future::Future, path::PathBuf, time::Duration};

use tokio::sync::OnceCell;

use crate::config::Secret;
use pool::Pool;

/// A database, opened.
pub struct Database {
    pool: Pool,
    timeout: Duration,
    /// Set once its tables are those of this version.
    is_ready: OnceCell<()>,
}

/// Where a database is.
#[derive(Clone, Debug)]
pub enum Place {
    /// One file, made where it is missing; its folder, too.
    Sqlite {
        /// Where.
        file: PathBuf,
        /// Bytes of it that are read through the system's page cache; they count as memory of the process.
        mapped_bytes: usize,
    },
    /// A server, as an address with user and password.
    Postgres(Secret),
}

/// Why a database did not do what it was asked for; each variant is what the caller does next.
///
/// No text of a translation and no address with a password is in any.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DatabaseError {
    /// Go on without; it may come back.
    #[error("the database cannot be used now: {0}")]
    Unavailable(String),
    /// Go on without; look at why it is slow.
    #[error("the database did not answer within {} ms", .0.as_millis())]
    Slow(Duration),
    /// Stop and tell the operator: it was made by a newer version of this program.
    #[error(
        "the database has tables of version {found}, this program knows version {known}; \
         use the newer program, or another database"
    )]
    Newer {
        /// The version it has.
        found: i64,
        /// The version this program makes.
        known: i64,
    },
}

impl Place {
    /// A file that is read piece by piece.
    pub fn sqlite(file: impl Into<PathBuf>) -> Place {
        Place::Sqlite { file: file.into(), mapped_bytes: 0 }
    }
}

impl Database {
    /// Takes a place; connects and makes its tables at the first use.
    ///
    /// Must be called where a runtime runs. A `timeout` bounds every call.
    pub fn at(place: &Place, timeout: Duration) -> Result<Database, DatabaseError> {
        let pool = Pool::at(place, timeout)?;
        Ok(Database { pool, timeout, is_ready: OnceCell::new() })
    }

    /// Connects and makes its tables now; several processes may do so at the same time.
    pub async fn prepare(&self) -> Result<(), DatabaseError> {
        self.is_ready.get_or_try_init(|| schema::bring_up(&self.pool)).await.map(|&()| ())
    }

    /// What its SQL looks like where databases differ.
    pub fn dialect(&self) -> Dialect {
        self.pool.dialect()
    }

    /// The rows a statement gives, in its order. Sees whole transactions only.
    pub async fn read(&self, statement: Statement) -> Result<Vec<Row>, DatabaseError> {
        self.in_time(async {
            self.prepare().await?;
            self.pool.read(&statement).await
        })
        .await
    }

    /// Runs statements as one transaction: all or none; gives the rows of each.
    ///
    /// What was acknowledged is on disk.
    pub async fn write(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, DatabaseError> {
        self.in_time(async {
            self.prepare().await?;
            self.pool.write(&statements).await
        })
        .await
    }

    /// Waits for what is at work and closes the connections; an SQLite file then stands alone.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    async fn in_time<T>(
        &self,
        work: impl Future<Output = Result<T, DatabaseError>>,
    ) -> Result<T, DatabaseError> {
        let in_time = tokio::time::timeout(self.timeout, work);
        in_time.await.map_err(|_| DatabaseError::Slow(self.timeout))?
    }
}
