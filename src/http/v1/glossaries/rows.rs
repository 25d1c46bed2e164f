//! Entries as they were sent, told apart into those that can be used and those that cannot.

use serde_json::{Value, json};

use crate::{
    config::Limits,
    glossary::{Bad, Checked, Entry, Row, checked},
    http::problem::{self, Problem},
    ui::Arg,
};

/// How the place of a row is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A line of a file.
    Line,
    /// A place in the list `entries`.
    Entry,
}

/// Rows of entries of a list.
pub fn of_list(entries: Vec<Entry>) -> Vec<Row> {
    let rows = entries.into_iter().enumerate();
    rows.map(|(at, entry)| Row { at, entry: Ok(entry) }).collect()
}

/// The rows told apart; a problem where there are more than allowed, or where one cannot be used and bad
/// ones are not to be skipped.
pub fn usable(
    rows: Vec<Row>,
    place: Place,
    skip_bad: bool,
    limits: &Limits,
) -> Result<Checked, Problem> {
    let (count, limit) = (rows.len(), limits.glossary_entries);
    if count > limit {
        let args = vec![("count", Arg::from(count as u64)), ("limit", Arg::from(limit as u64))];
        return Err(Problem::new(413, "too-many-entries", args));
    }
    let checked = checked(rows, limits);
    match checked.bad.first() {
        Some(first) if !skip_bad => Err(refused(&checked.bad, *first, place)),
        _ => Ok(checked),
    }
}

/// So many bad rows are told one by one.
const MOST_TOLD: usize = 100;

/// Bad rows, for programs.
pub fn told(bad: &[Bad], place: Place) -> Value {
    let told = bad.iter().take(MOST_TOLD).map(|bad| match place {
        Place::Line => json!({"line": bad.at, "reason": bad.fault}),
        Place::Entry => json!({"pointer": pointer(bad.at), "reason": bad.fault}),
    });
    told.collect()
}

fn pointer(at: usize) -> String {
    format!("/entries/{at}")
}

fn refused(bad: &[Bad], first: Bad, place: Place) -> Problem {
    let at = match place {
        Place::Line => ("line", Arg::from(first.at as u64)),
        Place::Entry => ("pointer", Arg::from(pointer(first.at))),
    };
    let args = vec![
        ("count", Arg::from(bad.len() as u64)),
        ("reason", problem::kind(first.fault.name())),
        at,
    ];
    let problem = Problem::new(422, "bad-entries", args);
    let problem = match place {
        Place::Line => problem.told_as("error-bad-lines"),
        Place::Entry => problem,
    };
    problem.listing("bad", told(bad, place))
}
