//! How far the drafts are, on standard error where that is a terminal.

use std::io::{IsTerminal, stderr};

use indicatif::{ProgressBar, ProgressStyle};

const BAR: &str = "{wide_bar}  {pos} of {len} sentences  {elapsed}, {eta} left";

/// A bar that counts sentences; hidden where nobody watches.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Of so many sentences; those that are alike are asked for once, so it may end early.
    pub(super) fn new(sentences: usize) -> Progress {
        if !stderr().is_terminal() {
            return Progress(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(sentences as u64);
        bar.set_style(ProgressStyle::with_template(BAR).expect("our template is valid"));
        Progress(bar)
    }

    /// So many more are done.
    pub(super) fn advance(&self, sentences: usize) {
        self.0.inc(sentences as u64);
    }

    /// It came to an end.
    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }
}
