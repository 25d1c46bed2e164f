//! How far a file is, on standard error where that is a terminal.

use std::io::{IsTerminal, Read, Result, stderr};

use indicatif::{ProgressBar, ProgressStyle};

const OF_FILE: &str =
    "{msg}  {wide_bar}  {decimal_bytes} of {decimal_total_bytes}  {decimal_bytes_per_sec}";
const OF_STREAM: &str = "{spinner} {msg}  {decimal_bytes}  {decimal_bytes_per_sec}";

/// A bar that counts bytes; hidden where nobody watches.
pub struct Progress(ProgressBar);

impl Progress {
    /// For something of this name, and of this size where it is known.
    pub fn new(what: &str, total_bytes: Option<u64>) -> Progress {
        if !stderr().is_terminal() {
            return Progress(ProgressBar::hidden());
        }
        let bar = total_bytes.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
        let template = if total_bytes.is_some() { OF_FILE } else { OF_STREAM };
        bar.set_style(ProgressStyle::with_template(template).expect("our templates are valid"));
        bar.set_message(what.to_owned());
        Progress(bar)
    }

    /// The same bytes, counted as they are read.
    pub fn of<R: Read>(&self, reader: R) -> Counted<'_, R> {
        Counted { reader, progress: self }
    }

    /// So many more bytes are done.
    pub fn advance(&self, bytes: u64) {
        self.0.inc(bytes);
    }

    /// A line worth reading.
    pub fn say(&self, line: &str) {
        self.0.suspend(|| eprintln!("{line}"));
    }

    /// It came to an end.
    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}

/// A reader whose bytes are counted.
pub struct Counted<'a, R> {
    reader: R,
    progress: &'a Progress,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let read = self.reader.read(into)?;
        self.progress.advance(read as u64);
        Ok(read)
    }
}
