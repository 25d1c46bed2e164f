//! Tells a person how far an installation is. Home of `indicatif`.
//!
//! A bar on a terminal, a line now and then elsewhere, always on standard error.

use std::{
    cell::{Cell, RefCell},
    io::IsTerminal,
    time::{Duration, Instant},
};

use indicatif::{DecimalBytes, ProgressBar, ProgressStyle};

/// Is told how far an installation is; one thing at a time.
pub trait Progress {
    /// Something that takes a while begins; its size where it is known.
    fn begin(&self, what: &str, total_bytes: Option<u64>);
    /// So much of it is there, counted from its first byte; 0 while nothing is known.
    fn advance(&self, done_bytes: u64, total_bytes: Option<u64>);
    /// It came to an end, good or bad.
    fn end(&self);
    /// A line worth reading: a source that failed, a wait.
    fn say(&self, line: &str);
}

/// Tells nobody.
pub struct Silent;

/// A bar where standard error is a terminal, plain lines where it is not.
pub fn to_stderr() -> Box<dyn Progress> {
    if std::io::stderr().is_terminal() {
        Box::new(Bar(RefCell::new(ProgressBar::hidden())))
    } else {
        Box::new(Lines { what: RefCell::default(), said: Cell::new(Instant::now()) })
    }
}

struct Bar(RefCell<ProgressBar>);

struct Lines {
    what: RefCell<String>,
    said: Cell<Instant>,
}

/// How often a plain line says how far it is.
const LINE_EVERY: Duration = Duration::from_secs(5);

const BAR: &str =
    "{msg}  {wide_bar}  {decimal_bytes} of {decimal_total_bytes}  {decimal_bytes_per_sec}";
const SPINNER: &str = "{spinner} {msg}  {elapsed}";

impl Progress for Silent {
    fn begin(&self, _: &str, _: Option<u64>) {}
    fn advance(&self, _: u64, _: Option<u64>) {}
    fn end(&self) {}
    fn say(&self, _: &str) {}
}

impl Progress for Bar {
    fn begin(&self, what: &str, total_bytes: Option<u64>) {
        let bar = total_bytes.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
        let template = if total_bytes.is_some() { BAR } else { SPINNER };
        bar.set_style(ProgressStyle::with_template(template).expect("our templates are valid"));
        bar.set_message(what.to_owned());
        if total_bytes.is_none() {
            bar.enable_steady_tick(Duration::from_millis(100));
        }
        self.0.replace(bar);
    }

    fn advance(&self, done_bytes: u64, total_bytes: Option<u64>) {
        let bar = self.0.borrow();
        if let Some(total_bytes) = total_bytes {
            bar.set_length(total_bytes);
        }
        bar.set_position(done_bytes);
    }

    fn end(&self) {
        self.0.replace(ProgressBar::hidden()).finish_and_clear();
    }

    fn say(&self, line: &str) {
        self.0.borrow().suspend(|| eprintln!("{line}"));
    }
}

impl Progress for Lines {
    fn begin(&self, what: &str, total_bytes: Option<u64>) {
        let size =
            total_bytes.map_or_else(String::new, |bytes| format!(", {}", DecimalBytes(bytes)));
        eprintln!("getting {what}{size}");
        self.what.replace(what.to_owned());
        self.said.set(Instant::now());
    }

    fn advance(&self, done_bytes: u64, total_bytes: Option<u64>) {
        if self.said.get().elapsed() >= LINE_EVERY {
            self.said.set(Instant::now());
            let of =
                total_bytes.map_or_else(String::new, |all| format!(" of {}", DecimalBytes(all)));
            match done_bytes {
                0 => eprintln!("{}: waiting", self.what.borrow()),
                _ => eprintln!("{}: {}{of}", self.what.borrow(), DecimalBytes(done_bytes)),
            }
        }
    }

    fn end(&self) {}

    fn say(&self, line: &str) {
        eprintln!("{line}");
    }
}
