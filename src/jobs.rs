//! Jobs: requests that are answered later, in the order they came, by whichever replica is free.
//!
//! They live in the database. Who takes one holds it for [`LEASE`] and renews that while at work; a job
//! whose holder is gone is taken by somebody else. What a job is about is text to this module.

mod ended;
mod job;
mod list;
mod take;
mod webhook;

pub use ended::{Deleted, Ended};
pub use job::{Job, JobId, Phase};
pub use list::Filter;
pub use take::{MOST_TRIES, Progress, Taken};
pub use webhook::Hook;

use std::{
    hash::{BuildHasher, Hasher, RandomState},
    sync::Arc,
    time::Duration,
};

use tokio::sync::Notify;

pub use crate::database::DatabaseError as JobsError;
use crate::database::{Database, Row, Statement, Value};

/// A holder that says nothing for so long is taken for dead.
pub const LEASE: Duration = Duration::from_secs(10);

/// The jobs in a database.
pub struct Jobs {
    database: Arc<Database>,
    /// This process among all that take jobs.
    holder: String,
    /// Told where there may be something to take, or to tell.
    news: Notify,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewJob {
    /// What is to be done, as whoever takes it understands it.
    pub request: String,
    /// The language problems are told in.
    pub language: String,
    /// Who is told when it ends; empty for nobody.
    pub webhook: String,
}

impl Jobs {
    /// Of this database, under a name that no other process has.
    pub fn new(database: Arc<Database>) -> Jobs {
        let random = RandomState::new().build_hasher().finish();
        let holder = format!("{}-{random:016x}", std::process::id());
        Jobs { database, holder, news: Notify::new() }
    }

    /// Queues a job; `None` where `most` wait already.
    pub async fn add(&self, new: NewJob, most: usize) -> Result<Option<Job>, JobsError> {
        let sql = format!(
            "INSERT INTO job (id, state, request, language, webhook, created_ms) \
             SELECT {}, 'queued', $1, $2, $3, CAST($4 AS BIGINT) \
             WHERE (SELECT COUNT(*) FROM job WHERE state = 'queued') < $5 RETURNING {}",
            self.database.dialect().unguessable(),
            job::COLUMNS,
        );
        let values = vec![
            new.request.into(),
            new.language.into(),
            new.webhook.into(),
            Value::Int(now_ms()),
            Value::Int(i64::try_from(most).unwrap_or(i64::MAX)),
        ];
        let added = self.write(sql, values).await?;
        self.news.notify_waiters();
        Ok(added.first().and_then(job::job))
    }

    /// A job with what became of it.
    pub async fn find(&self, id: &JobId) -> Result<Option<Job>, JobsError> {
        let sql = format!("SELECT {} FROM job WHERE id = $1", job::COLUMNS);
        let found = self.database.read(Statement::new(sql, vec![id.as_str().into()])).await?;
        Ok(found.first().and_then(job::job))
    }

    /// Waits until something may be new here, at most for `most`: other replicas tell nobody.
    pub async fn news(&self, most: Duration) {
        tokio::time::timeout(most, self.news.notified()).await.ok();
    }

    async fn write(&self, sql: String, values: Vec<Value>) -> Result<Vec<Row>, JobsError> {
        Ok(self.database.write(vec![Statement::new(sql, values)]).await?.concat())
    }
}

/// Milliseconds since 1970; a clock before that says 1, for 0 is never.
fn now_ms() -> i64 {
    crate::database::now_ms().max(1)
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
