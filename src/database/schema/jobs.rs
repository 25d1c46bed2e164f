//! The table of jobs: articles that are translated when nobody waits.

use crate::database::Dialect;

/// Jobs with what became of them, and whom to tell.
pub fn fifth(dialect: Dialect) -> Vec<String> {
    let number = dialect.row_number();
    vec![
        format!(
            "CREATE TABLE job (
                number {number},
                id TEXT NOT NULL UNIQUE,
                state TEXT NOT NULL,
                request TEXT NOT NULL,
                language TEXT NOT NULL,
                segments BIGINT NOT NULL DEFAULT 0,
                done BIGINT NOT NULL DEFAULT 0,
                holder TEXT NOT NULL DEFAULT '',
                until_ms BIGINT NOT NULL DEFAULT 0,
                tries BIGINT NOT NULL DEFAULT 0,
                result TEXT NOT NULL DEFAULT '',
                problem TEXT NOT NULL DEFAULT '',
                webhook TEXT NOT NULL,
                webhook_state TEXT NOT NULL DEFAULT '',
                webhook_tries BIGINT NOT NULL DEFAULT 0,
                webhook_at_ms BIGINT NOT NULL DEFAULT 0,
                created_ms BIGINT NOT NULL,
                started_ms BIGINT NOT NULL DEFAULT 0,
                ended_ms BIGINT NOT NULL DEFAULT 0
            )"
        ),
        "CREATE INDEX job_open ON job (number) WHERE ended_ms = 0".into(),
        "CREATE INDEX job_by_state ON job (state, number)".into(),
        "CREATE INDEX job_ended ON job (ended_ms) WHERE ended_ms > 0".into(),
        "CREATE INDEX job_webhook ON job (webhook_at_ms) WHERE webhook_state = 'waiting'".into(),
    ]
}
