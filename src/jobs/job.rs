//! A job as it is looked at.

use std::{fmt, str::FromStr};

use crate::database::Row;

/// A job with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Later ones have larger numbers.
    pub number: i64,
    /// Its name for callers.
    pub id: JobId,
    /// How far it is.
    pub phase: Phase,
    /// The language problems are told in.
    pub language: String,
    /// Segments it has; 0 before they are known.
    pub segments: i64,
    /// Segments that have their translation.
    pub done: i64,
    /// How often it was begun.
    pub tries: i64,
    /// The answer; empty where there is none, and in a list.
    pub result: String,
    /// What was wrong; empty where nothing was, in a list, and where its holders died.
    pub problem: String,
    /// `waiting`, `sent` or `gave_up`; empty where nobody is told, or not yet.
    pub webhook_state: String,
    /// When it was queued, in milliseconds since 1970.
    pub created_ms: i64,
    /// When it was first begun; 0 where it was not.
    pub started_ms: i64,
    /// When it ended; 0 where it has not.
    pub ended_ms: i64,
}

/// The name of a job: 32 hexadecimal digits that nobody can guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobId(String);

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nobody has begun.
    Queued,
    /// Somebody is at work.
    Running,
    /// It has its result.
    Done,
    /// It has its problem.
    Failed,
    /// Somebody called it off.
    Cancelled,
}

impl JobId {
    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for JobId {
    type Err = ();

    fn from_str(text: &str) -> Result<JobId, ()> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let is_id = text.len() == 32 && text.bytes().all(is_digit);
        if is_id { Ok(JobId(text.to_owned())) } else { Err(()) }
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Phase {
    /// All of them with their names.
    pub const NAMES: [(Phase, &str); 5] = [
        (Phase::Queued, "queued"),
        (Phase::Running, "running"),
        (Phase::Done, "done"),
        (Phase::Failed, "failed"),
        (Phase::Cancelled, "cancelled"),
    ];

    /// The phase of a name.
    pub fn named(name: &str) -> Option<Phase> {
        Phase::NAMES.iter().find(|(_, known)| *known == name).map(|(phase, _)| *phase)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        Phase::NAMES.iter().find(|(phase, _)| *phase == self).map_or("", |(_, name)| name)
    }
}

/// The columns of [`job`], in order.
pub const COLUMNS: &str = "number, id, state, language, segments, done, tries, result, problem, \
                           webhook_state, created_ms, started_ms, ended_ms";

/// The same without what may be long.
pub const SHORT_COLUMNS: &str = "number, id, state, language, segments, done, tries, '' AS result, \
                                 '' AS problem, webhook_state, created_ms, started_ms, ended_ms";

/// A job from a row of [`COLUMNS`]; `None` where it was not written by this program.
pub fn job(row: &Row) -> Option<Job> {
    Some(Job {
        number: row.int(0),
        id: row.text(1).parse().ok()?,
        phase: Phase::named(row.text(2))?,
        language: row.text(3).to_owned(),
        segments: row.int(4),
        done: row.int(5),
        tries: row.int(6),
        result: row.text(7).to_owned(),
        problem: row.text(8).to_owned(),
        webhook_state: row.text(9).to_owned(),
        created_ms: row.int(10),
        started_ms: row.int(11),
        ended_ms: row.int(12),
    })
}
