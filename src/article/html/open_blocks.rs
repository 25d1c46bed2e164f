//! The block-level elements that are open at one place of a page.

use std::collections::HashMap;

/// The block-level elements that are open, outermost first.
#[derive(Default)]
pub struct OpenBlocks<'a> {
    names: Vec<&'a str>,
    /// How many of each: a page may close what it never opened a hundred thousand times.
    counts: HashMap<&'a str, usize>,
}

impl<'a> OpenBlocks<'a> {
    /// Opens an element.
    pub fn open(&mut self, name: &'a str) {
        self.names.push(name);
        *self.counts.entry(name).or_default() += 1;
    }

    /// Closes the innermost element of this name, with all inside of it; nothing where none is open.
    pub fn close(&mut self, name: &str) {
        if self.counts.get(name).copied().unwrap_or(0) == 0 {
            return;
        }
        while let Some(closed) = self.names.pop() {
            self.counts.entry(closed).and_modify(|count| *count -= 1);
            if closed == name {
                return;
            }
        }
    }

    /// Whether text stands in an element of this name, however deep.
    pub fn holds(&self, name: &str) -> bool {
        self.counts.get(name).is_some_and(|count| *count > 0)
    }

    /// The element that text stands in.
    pub fn innermost(&self) -> Option<&'a str> {
        self.names.last().copied()
    }
}
