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
            Place::Sqlite(file) => Pool::Sqlite(sqlite::Connections::to(file, timeout)?),
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
}

/// What a driver says, without what it may quote: a database tells its message, which names tables and
/// constraints and not the values we gave.
fn told(error: &sqlx::Error) -> DatabaseError {
    DatabaseError::Unavailable(match error {
        sqlx::Error::Database(from_database) => from_database.message().to_owned(),
        sqlx::Error::PoolTimedOut => "no connection was free or could be made in time".into(),
        sqlx::Error::Io(system) => system.kind().to_string(),
        sqlx::Error::Tls(_) => "no encrypted connection could be made".into(),
        sqlx::Error::Configuration(_) => "its address cannot be read".into(),
        sqlx::Error::WorkerCrashed | sqlx::Error::PoolClosed => "its connection was closed".into(),
        _ => "the driver refused the call".into(),
    })
}
