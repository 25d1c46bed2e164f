//! SQLite: one connection that writes, a few that read.

use std::{path::Path, time::Duration};

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

impl Connections {
    pub fn to(file: &Path, timeout: Duration) -> Result<Connections, DatabaseError> {
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
            .pragma("cache_size", "-16000");
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
        let rows = bound(statement).fetch_all(&self.readers).await;
        Ok(rows.map_err(|error| told(&error, self.timeout))?.iter().map(row).collect())
    }

    pub async fn write(&self, statements: &[Statement]) -> Result<Vec<Vec<Row>>, DatabaseError> {
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
