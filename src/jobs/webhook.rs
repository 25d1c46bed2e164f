//! Whom to tell that a job ended, and how often that was tried.

use std::time::Duration;

use super::{Job, Jobs, JobsError, job, milliseconds, now_ms};
use crate::database::Value;

/// Somebody to tell; whoever has it tells alone for a minute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hook {
    /// What there is to tell.
    pub job: Job,
    /// Where.
    pub url: String,
    /// The how-manieth time.
    pub tries: i64,
}

/// How often somebody is told who does not listen.
const MOST_TRIES: i64 = 5;

/// After the first time; each further wait is eight times as long: a second to nine minutes.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// One try takes less.
const AT_WORK: Duration = Duration::from_mins(1);

/// What a statement that ends a job sets; `now` is a parameter.
pub(super) fn due(now: &str) -> String {
    format!(
        "webhook_at_ms = {now}, webhook_state = CASE WHEN webhook = '' THEN '' ELSE 'waiting' END"
    )
}

impl Jobs {
    /// Somebody to tell now.
    pub async fn take_hook(&self) -> Result<Option<Hook>, JobsError> {
        let now = now_ms();
        let due = "FROM job WHERE webhook_state = 'waiting' AND webhook_at_ms <= $1";
        let look = format!("SELECT 1 {due} LIMIT 1");
        let look = crate::database::Statement::new(look, vec![Value::Int(now)]);
        if self.database.read(look).await?.is_empty() {
            return Ok(None);
        }
        let sql = format!(
            "UPDATE job SET webhook_tries = webhook_tries + 1, webhook_at_ms = $2 \
             WHERE number = (SELECT number {due} ORDER BY webhook_at_ms LIMIT 1 {}) \
             RETURNING {}, webhook, webhook_tries",
            self.database.dialect().for_update_of_free_ones(),
            job::COLUMNS
        );
        let until = now.saturating_add(milliseconds(AT_WORK));
        let taken = self.write(sql, vec![Value::Int(now), Value::Int(until)]).await?;
        Ok(taken.first().and_then(|row| {
            Some(Hook { job: job::job(row)?, url: row.text(13).to_owned(), tries: row.int(14) })
        }))
    }

    /// They heard it.
    pub async fn heard(&self, hook: &Hook) -> Result<(), JobsError> {
        self.settle(hook, "sent", 0).await
    }

    /// They did not; they are told again later, or not any more: `false`.
    pub async fn not_heard(&self, hook: &Hook) -> Result<bool, JobsError> {
        if hook.tries >= MOST_TRIES {
            return self.settle(hook, "gave_up", 0).await.map(|()| false);
        }
        let exponent = u32::try_from(hook.tries - 1).unwrap_or_default();
        let wait = FIRST_WAIT * 8_u32.saturating_pow(exponent);
        let at = now_ms().saturating_add(milliseconds(wait));
        self.settle(hook, "waiting", at).await.map(|()| true)
    }

    async fn settle(&self, hook: &Hook, state: &str, at_ms: i64) -> Result<(), JobsError> {
        let sql = "UPDATE job SET webhook_state = $2, webhook_at_ms = $3 WHERE number = $1";
        let values = vec![Value::Int(hook.job.number), state.into(), Value::Int(at_ms)];
        self.write(sql.to_owned(), values).await.map(|_| ())
    }
}
