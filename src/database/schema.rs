//! The tables, and how a database of an older version gets those of this one.
//!
//! Each step is kept as it was released; a change is a new step at the end.

mod editions;
mod glossary;
mod jobs;
mod search;
mod spending;
mod units;

use super::{Database, DatabaseError, Dialect, Statement, Value, pool::Pool};

/// The statements of one step, for a dialect.
type Step = fn(Dialect) -> Vec<String>;

/// All steps ever released, in order.
const STEPS: &[Step] = &[
    units::first,
    editions::second,
    search::trigrams,
    glossary::fourth,
    jobs::fifth,
    spending::sixth,
];

/// Any number, as long as nobody else takes it in the same database.
const LOCK: i64 = 0x746f_6c6d_6163_6801;

/// Brings the tables up to this version, however many processes do so at the same time.
pub async fn bring_up(pool: &Pool) -> Result<(), DatabaseError> {
    if !has_versions(pool).await? {
        let mut statements = locks(pool.dialect());
        statements.push(statement(VERSIONS));
        pool.write(&statements).await?;
    }
    loop {
        let found = version(pool).await?;
        let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
        if found > known {
            return Err(DatabaseError::Newer { found, known });
        }
        let Some(step) = usize::try_from(found).ok().and_then(|found| STEPS.get(found)) else {
            return Ok(());
        };
        take(pool, *step, found).await?;
    }
}

const VERSIONS: &str = "CREATE TABLE IF NOT EXISTS schema_step (step BIGINT PRIMARY KEY)";

/// Looked up first: a database that is ready needs no writing, and may be read-only.
async fn has_versions(pool: &Pool) -> Result<bool, DatabaseError> {
    let rows = pool.read(&statement(&pool.dialect().has_table("schema_step"))).await?;
    Ok(!rows.is_empty())
}

async fn version(pool: &Pool) -> Result<i64, DatabaseError> {
    let rows = pool.read(&statement("SELECT COUNT(*) FROM schema_step")).await?;
    Ok(rows.first().map_or(0, |row| row.int(0)))
}

/// Takes one step. Where another process took it meanwhile, the number of the step is taken, nothing of
/// this transaction stays, and the next look at the version says so.
async fn take(pool: &Pool, step: Step, found: i64) -> Result<(), DatabaseError> {
    let dialect = pool.dialect();
    let number = Statement::new("INSERT INTO schema_step VALUES ($1)", vec![Value::Int(found + 1)]);
    let mut statements = locks(dialect);
    statements.push(number);
    statements.extend(step(dialect).into_iter().map(|sql| Statement::new(sql, Vec::new())));
    let taken = pool.write(&statements).await;
    match taken {
        Err(error) if version(pool).await? == found => Err(error),
        _ => Ok(()),
    }
}

/// PostgreSQL: one process at a time, and a step may take its time. SQLite's transactions are so by
/// themselves.
fn locks(dialect: Dialect) -> Vec<Statement> {
    match dialect {
        Dialect::Sqlite => Vec::new(),
        Dialect::Postgres => vec![
            statement("SET LOCAL statement_timeout = '10min'"),
            Statement::new("SELECT 1 FROM pg_advisory_xact_lock($1)", vec![Value::Int(LOCK)]),
        ],
    }
}

fn statement(sql: &str) -> Statement {
    Statement::new(sql, Vec::new())
}

impl Database {
    /// The version of the tables this program makes.
    pub fn schema_version() -> usize {
        STEPS.len()
    }
}
