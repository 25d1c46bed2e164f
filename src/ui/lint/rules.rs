//! The table of checks: code, usual severity, title and explanation of each.
//!
//! What `--explain`, `--list`, SARIF and the README say comes from here. It checks nothing.

use crate::ui::Severity::{self, Error, Info, Warning};

mod table;

pub use table::RULES;
pub(in crate::ui) use table::*;

/// One check.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its stable name, `L102`.
    pub code: &'static str,
    /// How much a finding matters, as a rule; single findings may matter less or more.
    pub severity: Severity,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why it matters and what to do, for people who translate.
    pub why: &'static str,
}

/// The check of this code, in any case (`l102`); `None` where there is none.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

const fn error(code: &'static str, title: &'static str, why: &'static str) -> Rule {
    Rule { code, severity: Error, title, why }
}

const fn warning(code: &'static str, title: &'static str, why: &'static str) -> Rule {
    Rule { code, severity: Warning, title, why }
}

const fn info(code: &'static str, title: &'static str, why: &'static str) -> Rule {
    Rule { code, severity: Info, title, why }
}
