//! PostgreSQL: a few connections, for reading and writing.

use std::{str::FromStr, time::Duration};

use sqlx::{
    AssertSqlSafe, Column, Connection, PgConnection, PgPool, Postgres, Row as _, TypeInfo,
    ValueRef,
    pool::PoolConnection,
    postgres::{PgArguments, PgConnectOptions, PgPoolOptions, PgRow},
    query::Query,
};

use super::{share, told};
use crate::{
    config::Secret,
    database::{DatabaseError, Row, Statement, Value},
};

/// Connections to one server.
pub struct Connections {
    pool: PgPool,
    timeout: Duration,
}

const CONNECTIONS: u32 = 8;

impl Connections {
    pub fn to(url: &Secret, timeout: Duration) -> Result<Connections, DatabaseError> {
        let options = PgConnectOptions::from_str(url.expose());
        let options = options.map_err(|error| told(&error, timeout))?;
        let milliseconds = timeout.as_millis().to_string();
        // What we gave up waiting for must not go on there.
        let options = options
            .application_name("tolmach")
            .options([("statement_timeout", milliseconds.as_str())]);
        let pool =
            PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(share(timeout));
        Ok(Connections { pool: pool.connect_lazy_with(options), timeout })
    }

    pub async fn read(&self, statement: &Statement) -> Result<Vec<Row>, DatabaseError> {
        let mut lent = self.lend().await?;
        let rows = bound(statement).fetch_all(&mut *lent.connection).await;
        lent.is_done = true;
        Ok(rows.map_err(|error| told(&error, self.timeout))?.iter().map(row).collect())
    }

    pub async fn write(&self, statements: &[Statement]) -> Result<Vec<Vec<Row>>, DatabaseError> {
        let mut lent = self.lend().await?;
        let answers = written(&mut lent.connection, statements).await;
        lent.is_done = true;
        answers.map_err(|error| told(&error, self.timeout))
    }

    async fn lend(&self) -> Result<Lent, DatabaseError> {
        let connection = self.pool.acquire().await.map_err(|error| told(&error, self.timeout))?;
        Ok(Lent { connection, is_done: false })
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// A connection that is given back where its work was done, and closed where nobody waited for the end:
/// the way to the server may be gone, and the pool would wait for a sign of life without limit.
struct Lent {
    connection: PoolConnection<Postgres>,
    is_done: bool,
}

impl Drop for Lent {
    fn drop(&mut self) {
        if !self.is_done {
            self.connection.close_on_drop();
        }
    }
}

/// Runs statements as one transaction.
async fn written(
    connection: &mut PgConnection,
    statements: &[Statement],
) -> Result<Vec<Vec<Row>>, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let mut answers = Vec::with_capacity(statements.len());
    for statement in statements {
        let rows = bound(statement).fetch_all(&mut *transaction).await?;
        answers.push(rows.iter().map(row).collect());
    }
    transaction.commit().await?;
    Ok(answers)
}

fn bound(statement: &Statement) -> Query<'_, Postgres, PgArguments> {
    let query = sqlx::query(AssertSqlSafe(statement.sql.as_str()));
    statement.values.iter().fold(query, |query, value| match value {
        Value::Null => query.bind(None::<String>),
        Value::Text(text) => query.bind(text.as_str()),
        Value::Int(number) => query.bind(number),
        Value::Real(number) => query.bind(number),
    })
}

fn row(row: &PgRow) -> Row {
    let value = |at: usize| {
        let kind =
            row.try_get_raw(at).map(|raw| (raw.is_null(), raw.type_info().name().to_owned()));
        let Ok((false, kind)) = kind else { return Value::Null };
        let read = match kind.as_str() {
            "TEXT" | "VARCHAR" => row.try_get(at).map(Value::Text),
            "INT8" => row.try_get(at).map(Value::Int),
            "INT4" => row.try_get::<i32, _>(at).map(|number| Value::Int(number.into())),
            "FLOAT8" => row.try_get(at).map(Value::Real),
            "FLOAT4" => row.try_get::<f32, _>(at).map(|number| Value::Real(number.into())),
            "BOOL" => row.try_get::<bool, _>(at).map(|is_so| Value::Int(is_so.into())),
            _ => Ok(Value::Null),
        };
        read.unwrap_or(Value::Null)
    };
    Row(row.columns().iter().map(|column| value(column.ordinal())).collect())
}
