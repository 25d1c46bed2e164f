//! Decides whether a translated segment is fit to print.

use crate::lang::Pair;

/// One segment and its translation.
pub struct Claim<'a> {
    /// Languages.
    pub pair: &'a Pair,
    /// Source.
    pub source: &'a str,
    /// Target.
    pub target: &'a str,
    /// Kept.
    pub keep: &'a [&'a str],
    /// What kind of answer.
    pub language: Judged,
}

/// Kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// A translation.
    Translation,
    /// Only rearranged.
    Rearranged,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Defect {
    /// Nothing came back.
    Empty,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Report.
    Flag,
    /// Repair.
    Repair,
    /// Again.
    Retry,
    /// Source stays.
    KeepSource,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// What.
    pub defect: Defect,
    /// Then what.
    pub action: Action,
    /// Seen.
    pub evidence: String,
}

/// Judges.
pub fn check(claim: &Claim<'_>) -> Vec<Finding> {
    if claim.target.trim().is_empty() && !claim.source.trim().is_empty() {
        return vec![Finding {
            defect: Defect::Empty,
            action: Action::KeepSource,
            evidence: String::new(),
        }];
    }
    Vec::new()
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} ({})", self.defect, self.evidence)
    }
}
