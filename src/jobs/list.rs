//! The list of jobs, newest first.

use super::{Job, Jobs, JobsError, Phase, job};
use crate::database::{Statement, Value};

/// Which jobs are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Only those this far.
    pub phase: Option<Phase>,
    /// Only those with a smaller [`Job::number`].
    pub below: i64,
    /// At most so many.
    pub limit: i64,
}

impl Jobs {
    /// Jobs without their results and problems, newest first.
    pub async fn list(&self, filter: Filter) -> Result<Vec<Job>, JobsError> {
        let sql = format!(
            "SELECT {} FROM job WHERE number < $1 AND ($2 = '' OR state = $2) \
             ORDER BY number DESC LIMIT $3",
            job::SHORT_COLUMNS
        );
        let phase = filter.phase.map_or("", Phase::name);
        let values = vec![Value::Int(filter.below), phase.into(), Value::Int(filter.limit)];
        let rows = self.database.read(Statement::new(sql, values)).await?;
        Ok(rows.iter().filter_map(job::job).collect())
    }
}
