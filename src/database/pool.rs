//! Connections: sqlx's types stop here.

mod postgres;
mod sqlite;

use std::time::Duration;

use super::{DatabaseError, Dialect, Place, Row, Statement};

/// Connections to one of the databases.
pub enum Pool {
    /// One file.
    Sqlite(sqlite::Connections),
    /// A server.
    Postgres(postgres::Connections),
}

impl Pool {
    /// Connects when it is first used.
    pub fn at(place: &Place, timeout: Duration) -> Result<Pool, DatabaseError> {
        Ok(match place {
            Place::Sqlite { file, mapped_bytes } => {
                Pool::Sqlite(sqlite::Connections::to(file, *mapped_bytes, timeout)?)
            }
            Place::Postgres(url) => Pool::Postgres(postgres::Connections::to(url, timeout)?),
        })
    }

    pub fn dialect(&self) -> Dialect {
        match self {
            Pool::Sqlite(_) => Dialect::Sqlite,
            Pool::Postgres(_) => Dialect::Postgres,
        }
    }

    /// One statement that changes nothing.
    pub async fn read(&self, statement: &Statement) -> Result<Vec<Row>, DatabaseError> {
        match self {
            Pool::Sqlite(connections) => connections.read(statement).await,
            Pool::Postgres(connections) => connections.read(statement).await,
        }
    }

    /// Statements as one transaction.
    pub async fn write(&self, statements: &[Statement]) -> Result<Vec<Vec<Row>>, DatabaseError> {
        match self {
            Pool::Sqlite(connections) => connections.write(statements).await,
            Pool::Postgres(connections) => connections.write(statements).await,
        }
    }

    /// Waits for what is at work, then closes.
    pub async fn close(&self) {
        match self {
            Pool::Sqlite(connections) => connections.close().await,
            Pool::Postgres(connections) => connections.close().await,
        }
    }
}

/// The time for a connection, and the time for a lock: together no more than a call has, so that the
/// reason is told before the caller gives up.
fn share(timeout: Duration) -> Duration {
    timeout / 2
}

/// What a driver says, without what it may quote: a database tells its message, which names tables and
/// constraints and not the values we gave.
fn told(error: &sqlx::Error, timeout: Duration) -> DatabaseError {
    DatabaseError::Unavailable(match error {
        sqlx::Error::Database(from_database) if is_waiting(from_database.as_ref()) => {
            return DatabaseError::Slow(timeout);
        }
        sqlx::Error::Database(from_database) => without_addresses(from_database.message()),
        sqlx::Error::PoolTimedOut => "no connection was free or could be made in time".into(),
        sqlx::Error::Io(system) => system.kind().to_string(),
        sqlx::Error::Tls(_) => "no encrypted connection could be made".into(),
        sqlx::Error::Configuration(_) => "its address cannot be read".into(),
        sqlx::Error::WorkerCrashed | sqlx::Error::PoolClosed => "its connection was closed".into(),
        _ => "the driver refused the call".into(),
    })
}

/// A message may quote an address that stands where a name should: it may hold a password.
fn without_addresses(message: &str) -> String {
    let word =
        |word: &str| if word.contains("://") { "(hidden)".to_owned() } else { word.to_owned() };
    message.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Whether somebody else holds a lock, or the statement took too long.
fn is_waiting(error: &dyn sqlx::error::DatabaseError) -> bool {
    let Some(code) = error.code() else { return false };
    let sqlite_code = error.try_downcast_ref::<sqlx::sqlite::SqliteError>().map(|_| code.parse());
    match sqlite_code {
        // SQLITE_BUSY and SQLITE_LOCKED; the upper bits tell more than we ask.
        Some(code) => code.is_ok_and(|code: i32| matches!(code & 0xff, 5 | 6)),
        // query_canceled, lock_not_available
        None => matches!(code.as_ref(), "57014" | "55P03"),
    }
}
