//! The right to use a core, shared by the workers of all models.

use std::sync::{Condvar, Mutex, PoisonError};

/// How many batches run at the same time, whatever the number of models: one a core.
pub struct Slots {
    count: usize,
    free: Mutex<usize>,
    freed: Condvar,
}

/// The right to run one batch; given back when dropped.
pub struct Slot<'a>(&'a Slots);

impl Slots {
    /// So many at a time, at least one.
    pub fn new(count: usize) -> Slots {
        let count = count.max(1);
        Slots { count, free: Mutex::new(count), freed: Condvar::new() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Waits for a free slot.
    pub fn take(&self) -> Slot<'_> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let has_none = |free: &mut usize| *free == 0;
        let mut free =
            self.freed.wait_while(free, has_none).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Slot(self)
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.freed.notify_one();
    }
}
