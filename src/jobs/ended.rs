//! The end of a job: done, failed, cancelled; and when nobody wants to know any more.

use std::time::Duration;

use super::{
    Job, JobId, Jobs, JobsError, Progress, Taken, job, milliseconds, now_ms, take::HELD,
    webhook::due,
};
use crate::database::{Statement, Value};

/// What came of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Its answer.
    Done(String),
    /// What was wrong.
    Failed(String),
}

/// What deleting a job did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deleted {
    /// It had not ended, and will do so no more.
    Cancelled(Box<Job>),
    /// It had ended; nothing of it is left.
    Removed,
}

impl Jobs {
    /// Ends a job; `false` where it was cancelled, or somebody else took it.
    pub async fn end(
        &self,
        taken: &Taken,
        progress: Progress,
        ended: Ended,
    ) -> Result<bool, JobsError> {
        let (state, column, text) = match ended {
            Ended::Done(result) => ("done", "result", result),
            Ended::Failed(problem) => ("failed", "problem", problem),
        };
        let sql = format!(
            "UPDATE job SET state = '{state}', segments = $4, done = $5, {column} = $6, \
             ended_ms = $7, {} {HELD}",
            due("$7")
        );
        let mut values = self.held(taken, progress);
        values.extend([text.into(), Value::Int(now_ms())]);
        let is_ended = !self.write(sql, values).await?.is_empty();
        self.news.notify_waiters();
        Ok(is_ended)
    }

    /// Cancels a job that has not ended, removes one that has; `None` where there is none.
    pub async fn delete(&self, id: &JobId) -> Result<Option<Deleted>, JobsError> {
        let remove = "DELETE FROM job WHERE id = $1 AND ended_ms > 0 RETURNING number";
        let cancel = format!(
            "UPDATE job SET state = 'cancelled', ended_ms = $2, {} \
             WHERE id = $1 AND ended_ms = 0 RETURNING {}",
            due("$2"),
            job::COLUMNS
        );
        let id = || Value::from(id.as_str());
        let statements = vec![
            Statement::new(remove, vec![id()]),
            Statement::new(cancel, vec![id(), Value::Int(now_ms())]),
        ];
        let answers = self.database.write(statements).await?;
        self.news.notify_waiters();
        let cancelled = answers.get(1).and_then(|rows| rows.first()).and_then(job::job);
        let removed = answers.first().is_some_and(|rows| !rows.is_empty());
        Ok(match cancelled {
            Some(job) => Some(Deleted::Cancelled(Box::new(job))),
            None => removed.then_some(Deleted::Removed),
        })
    }

    /// Removes what ended longer ago than `retention`.
    pub async fn forget(&self, retention: Duration) -> Result<(), JobsError> {
        let before = now_ms().saturating_sub(milliseconds(retention));
        let sql = format!(
            "DELETE FROM job WHERE number IN (SELECT number FROM job \
             WHERE ended_ms > 0 AND ended_ms < $1 LIMIT {AT_ONCE}) RETURNING number"
        );
        while self.write(sql.clone(), vec![Value::Int(before)]).await?.len() == AT_ONCE {}
        Ok(())
    }
}

/// Others want to write, too.
const AT_ONCE: usize = 200;
