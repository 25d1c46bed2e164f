//! What the checks of translated segments catch, and how often they are wrong.
//!
//! The cases of our own run everywhere. What is measured on translated news needs the shared data
//! (`TOLMACH_SHARED`, else `../shared`) and is skipped with a line where it is absent.
//! `cargo test --test checks -- --nocapture` prints the tables that stand in the modules' documentation.

#[path = "checks/changes.rs"]
mod changes;
#[path = "checks/news.rs"]
mod news;
#[path = "checks/own_cases.rs"]
mod own_cases;
#[path = "checks/rates.rs"]
mod rates;

use tolmach::{
    article::check::{Candidate, Finding, Judged, check},
    lang::Pair,
};

/// Judges one translation without anything protected.
fn judge(pair: &Pair, source: &str, target: &str) -> Vec<Finding> {
    check(&Candidate { pair, source, target, keep: &[], language: Judged::Translation })
}
