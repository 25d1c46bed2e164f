//! Findings as people and programs read them.
//!
//! One file a format. It chooses nothing: what is handed in is written, in that order.

mod github;
mod sarif;
mod text;

use super::{Diagnostic, Severity};

pub use github::github;
pub use sarif::sarif;
pub use text::{Look, text};

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Readers see something broken.
    pub errors: usize,
    /// Readers may see something odd.
    pub warnings: usize,
    /// Work to be done, and advice.
    pub infos: usize,
}

impl Counts {
    /// Of these findings.
    pub fn of(findings: &[Diagnostic]) -> Counts {
        let count = |severity| findings.iter().filter(|it| it.severity == severity).count();
        Counts {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
        }
    }
}

/// Findings as one JSON object: `findings`, in the shape of [`Diagnostic`], and their `counts`.
pub fn json(findings: &[Diagnostic]) -> String {
    let all = serde_json::json!({ "counts": Counts::of(findings), "findings": findings });
    format!("{all:#}")
}

/// The one sentence: what is wrong and what would be right.
fn sentence(finding: &Diagnostic) -> String {
    match &finding.suggestion {
        Some(suggestion) => format!("{}; {suggestion}", finding.text),
        None => finding.text.clone(),
    }
}
