//! Taking a job, and holding it.

use super::{JobId, Jobs, JobsError, LEASE, milliseconds, now_ms};
use crate::database::{Statement, Value};

/// A job that this process holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Larger for later ones.
    pub number: i64,
    /// Its name.
    pub id: JobId,
    /// What is to be done.
    pub request: String,
    /// The language problems are told in.
    pub language: String,
    /// How often it was begun, with this time; tells this holder from an earlier one.
    pub tries: i64,
}

/// How far a job is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Segments it has; 0 before they are known.
    pub segments: usize,
    /// Segments that have their translation.
    pub done: usize,
}

/// A job that took down so many of its holders is not given to another.
pub const MOST_TRIES: i64 = 3;

/// Waiting to be begun, or begun by somebody who is gone; `$1` is now. A lease far in the future was
/// written by a clock that was wrong.
const FREE: &str = "ended_ms = 0 AND \
    (state = 'queued' OR until_ms < $1 OR until_ms > CAST($1 AS BIGINT) + 3600000)";

impl Jobs {
    /// The oldest job that nobody holds.
    pub async fn take(&self) -> Result<Option<Taken>, JobsError> {
        let now = now_ms();
        // Looked at first: whoever waits for work should not write each second.
        let look = format!("SELECT 1 FROM job WHERE {FREE} LIMIT 1");
        if self.database.read(Statement::new(look, vec![Value::Int(now)])).await?.is_empty() {
            return Ok(None);
        }
        let answers = self.database.write(vec![lost(now), self.taking(now)]).await?;
        let taken = answers.into_iter().next_back().unwrap_or_default();
        Ok(taken.first().and_then(|row| {
            Some(Taken {
                number: row.int(0),
                id: row.text(1).parse().ok()?,
                request: row.text(2).to_owned(),
                language: row.text(3).to_owned(),
                tries: row.int(4),
            })
        }))
    }

    /// The clock of who takes was read before the statement waited: a job does not begin before it was made.
    fn taking(&self, now: i64) -> Statement {
        let sql = format!(
            "UPDATE job SET state = 'running', holder = $2, until_ms = $3, tries = tries + 1, \
             segments = 0, done = 0, started_ms = CASE WHEN started_ms <> 0 THEN started_ms WHEN created_ms > $1 \
             THEN created_ms ELSE $1 END \
             WHERE number = (SELECT number FROM job WHERE {FREE} ORDER BY number LIMIT 1 {}) \
             RETURNING number, id, request, language, tries",
            self.database.dialect().for_update_of_free_ones()
        );
        let until = now.saturating_add(milliseconds(LEASE));
        Statement::new(sql, vec![Value::Int(now), self.holder.as_str().into(), Value::Int(until)])
    }

    /// Holds it longer and tells how far it is; `false` where it was cancelled, or somebody else took it.
    pub async fn renew(&self, taken: &Taken, progress: Progress) -> Result<bool, JobsError> {
        let sql = format!("UPDATE job SET segments = $4, done = $5, until_ms = $6 {HELD}");
        let mut values = self.held(taken, progress);
        values.push(Value::Int(now_ms().saturating_add(milliseconds(LEASE))));
        Ok(!self.write(sql, values).await?.is_empty())
    }

    /// Lets it be taken again, as if it had not been begun.
    pub async fn put_back(&self, taken: &Taken) -> Result<(), JobsError> {
        let sql = format!(
            "UPDATE job SET state = 'queued', tries = tries - 1, segments = $4, done = $5 {HELD}"
        );
        self.write(sql, self.held(taken, Progress::default())).await.map(|_| ())
    }

    /// Lets all that this process holds be taken by others: it ends.
    pub async fn put_all_back(&self) -> Result<(), JobsError> {
        let sql = "UPDATE job SET state = 'queued', tries = tries - 1 \
                   WHERE state = 'running' AND holder = $1";
        self.write(sql.to_owned(), vec![self.holder.as_str().into()]).await.map(|_| ())
    }

    /// The values of [`HELD`], then `$4` and `$5` for how far it is.
    pub(super) fn held(&self, taken: &Taken, progress: Progress) -> Vec<Value> {
        let number = |count: usize| Value::Int(i64::try_from(count).unwrap_or(i64::MAX));
        vec![
            taken.id.as_str().into(),
            self.holder.as_str().into(),
            Value::Int(taken.tries),
            number(progress.segments),
            number(progress.done),
        ]
    }
}

/// What a statement about a job ends with, if it is only for who holds it.
pub(super) const HELD: &str =
    "WHERE id = $1 AND holder = $2 AND tries = $3 AND state = 'running' RETURNING number";

/// Ends those that took down all their holders.
fn lost(now: i64) -> Statement {
    let sql = format!(
        "UPDATE job SET state = 'failed', ended_ms = $1, {} \
         WHERE state = 'running' AND {FREE} AND tries >= $2",
        super::webhook::due("$1")
    );
    Statement::new(sql, vec![Value::Int(now), Value::Int(MOST_TRIES)])
}
