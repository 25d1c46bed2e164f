//! What is wrong with a file, and where.

use std::fmt;

/// One thing wrong with a file. Tells no text of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1; of a broken unit the one it begins on.
    pub line: u64,
    /// What is wrong.
    pub reason: String,
    /// Whether nothing after it can be read.
    pub is_last: bool,
}

impl Fault {
    /// A unit is broken; others can be read.
    pub fn unit(line: u64, reason: impl Into<String>) -> Fault {
        Fault { line, reason: reason.into(), is_last: false }
    }

    /// Nothing more can be read.
    pub fn last(line: u64, reason: impl Into<String>) -> Fault {
        Fault { line, reason: reason.into(), is_last: true }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = if self.is_last { "" } else { "; skipped" };
        write!(f, "line {}: {}{rest}", self.line, self.reason)
    }
}
