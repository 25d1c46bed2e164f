//! Where in a file the splitter is.

use crate::exchange::element::Element;

/// Where in a file the splitter is.
pub enum State {
    /// Between units.
    Around,
    /// In a unit.
    Unit(Growing),
    /// In the rest of a unit that was given up.
    Skipping,
}

/// A unit that is being read.
pub struct Growing {
    /// The line it begins on.
    pub line: u64,
    /// Elements that are open, outermost first.
    pub open: Vec<Element>,
    /// Its bytes so far.
    pub bytes: usize,
    /// Its elements so far.
    pub nodes: usize,
}

impl Growing {
    /// One that begins on this line.
    pub fn new(line: u64) -> Growing {
        Growing { line, open: Vec::new(), bytes: 0, nodes: 0 }
    }
}
