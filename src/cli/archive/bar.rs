//! Tells a person how far an archive is: a bar on a terminal, a last line everywhere.

use indicatif::{ProgressBar, ProgressStyle};

/// How many articles are done, failed and left.
pub struct Bar {
    drawn: ProgressBar,
    done: u64,
    failed: u64,
}

const BAR: &str = "{wide_bar}  {msg}  {elapsed}, {eta} left";

impl Bar {
    /// Of so many articles.
    pub fn new(total: u64) -> Bar {
        let drawn = ProgressBar::new(total);
        drawn.set_style(ProgressStyle::with_template(BAR).expect("our template is valid"));
        let bar = Bar { drawn, done: 0, failed: 0 };
        bar.show();
        bar
    }

    /// Those of an earlier run, which say nothing about how fast this one is.
    pub fn begin_with(&mut self, done: u64, failed: u64) {
        (self.done, self.failed) = (done, failed);
        self.show();
        self.drawn.reset_eta();
    }

    pub fn done(&mut self) {
        self.done += 1;
        self.show();
    }

    pub fn failed(&mut self) {
        self.failed += 1;
        self.show();
    }

    pub fn failures(&self) -> u64 {
        self.failed
    }

    /// A line worth reading.
    pub fn say(&self, line: &str) {
        self.drawn.suspend(|| eprintln!("{line}"));
    }

    pub fn end(&self) {
        self.drawn.finish_and_clear();
        eprintln!("{}", self.told());
    }

    fn show(&self) {
        self.drawn.set_position(self.done + self.failed);
        self.drawn.set_message(self.told());
    }

    fn told(&self) -> String {
        let left = self.drawn.length().unwrap_or_default().saturating_sub(self.done + self.failed);
        format!("{} done, {} failed, {left} left", self.done, self.failed)
    }
}
