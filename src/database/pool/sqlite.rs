//! SQLite: one connection that writes, a few that read.

use std::{
    future::Future,
    path::Path,
    time::{Duration, Instant},
};

use sqlx::{
    AssertSqlSafe, Column, Row as _, Sqlite, SqlitePool, TypeInfo, ValueRef,
    query::Query,
    sqlite::{
        SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow,
        SqliteSynchronous,
    },
};

use super::{share, told};
use crate::database::{DatabaseError, Row, Statement, Value};

/// Readers never wait for the writer; writers of other processes do, in turns.
pub struct Connections {
    readers: SqlitePool,
    writer: SqlitePool,
    timeout: Duration,
}

const READERS: u32 = 4;

const BETWEEN_TRIES: Duration = Duration::from_millis(10);

impl Connections {
    pub fn to(
        file: &Path,
        mapped_bytes: usize,
        timeout: Duration,
    ) -> Result<Connections, DatabaseError> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| {
                let kind = error.kind();
                DatabaseError::Unavailable(format!("{}: {kind}", folder.display()))
            })?;
        }
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // A correction that was acknowledged survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(share(timeout))
            .pragma("temp_store", "memory")
            .pragma("cache_size", "-16000")
            // The system's own cache instead of copies of it: a look-up among a million costs half.
            .pragma("mmap_size", mapped_bytes.to_string());
        let pool = |most| {
            let options =
                SqlitePoolOptions::new().max_connections(most).acquire_timeout(share(timeout));
            options.test_before_acquire(false)
        };
        Ok(Connections {
            readers: pool(READERS).connect_lazy_with(options.clone()),
            writer: pool(1).connect_lazy_with(options),
            timeout,
        })
    }

    pub async fn read(&self, statement: &Statement) -> Result<Vec<Row>, DatabaseError> {
        self.patiently(|| self.read_once(statement)).await
    }

    pub async fn write(&self, statements: &[Statement]) -> Result<Vec<Vec<Row>>, DatabaseError> {
        self.patiently(|| self.write_once(statements)).await
    }

    /// Some locks SQLite refuses at once, without waiting: while a new file gets its write-ahead log, or an
    /// old one is put right after a crash. They are asked for again, for as long as others are waited for.
    async fn patiently<T, F>(&self, ask: impl Fn() -> F) -> Result<T, DatabaseError>
    where
        F: Future<Output = Result<T, DatabaseError>>,
    {
        let until = Instant::now() + share(self.timeout);
        loop {
            match ask().await {
                Err(DatabaseError::Slow(_)) if Instant::now() < until => {
                    tokio::time::sleep(BETWEEN_TRIES).await;
                }
                answer => return answer,
            }
        }
    }

    async fn read_once(&self, statement: &Statement) -> Result<Vec<Row>, DatabaseError> {
        let rows = bound(statement).fetch_all(&self.readers).await;
        Ok(rows.map_err(|error| told(&error, self.timeout))?.iter().map(row).collect())
    }

    async fn write_once(&self, statements: &[Statement]) -> Result<Vec<Vec<Row>>, DatabaseError> {
        // Immediate: two processes that both read first and then wrote would fail half way.
        let begun = self.writer.begin_with("BEGIN IMMEDIATE").await;
        let mut transaction = begun.map_err(|error| told(&error, self.timeout))?;
        let mut answers = Vec::with_capacity(statements.len());
        for statement in statements {
            let rows = bound(statement).fetch_all(&mut *transaction).await;
            answers
                .push(rows.map_err(|error| told(&error, self.timeout))?.iter().map(row).collect());
        }
        transaction.commit().await.map_err(|error| told(&error, self.timeout))?;
        Ok(answers)
    }

    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

fn bound(statement: &Statement) -> Query<'_, Sqlite, SqliteArguments> {
    let query = sqlx::query(AssertSqlSafe(statement.sql.as_str()));
    statement.values.iter().fold(query, |query, value| match value {
        Value::Null => query.bind(None::<String>),
        Value::Text(text) => query.bind(text.as_str()),
        Value::Int(number) => query.bind(number),
        Value::Real(number) => query.bind(number),
    })
}

fn row(row: &SqliteRow) -> Row {
    let value = |at: usize| {
        let kind = row.try_get_raw(at).map(|raw| raw.type_info().name().to_owned());
        let read = match kind.as_deref() {
            Ok("TEXT") => row.try_get(at).map(Value::Text),
            Ok("INTEGER") => row.try_get(at).map(Value::Int),
            Ok("REAL") => row.try_get(at).map(Value::Real),
            _ => Ok(Value::Null),
        };
        read.unwrap_or(Value::Null)
    };
    Row(row.columns().iter().map(|column| value(column.ordinal())).collect())
}
