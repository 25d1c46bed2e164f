//! A memory in front of another one, so that a store that is slow or down costs a warning and a miss.
//!
//! The store is asked every time, and the cache answers only where the store does not. To skip it would be
//! safe for no key: a person may have corrected any sentence a moment ago, through another replica or from
//! the command line, and his words are served at once or they are no correction. Asking costs little, one
//! question for all sentences of an article, where translating one of them costs a hundred times that.
//!
//! So only machine-made units are kept here. Machine units of yesterday are what a machine would say today;
//! words of a person may have been taken back, and a key that has some is not kept at all. What a person
//! writes while a store is down for this replica is seen here a second after it is back.
//!
//! What a machine made is written behind: the translation does not wait for the disk, and is found here
//! until it is there. What a person wrote is passed through, with its error.

mod behind;
mod kept;
mod patience;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;

use super::{Key, Memory, MemoryError, Origin, Unit, UnitId};
use behind::Behind;
use kept::Kept;
use patience::Patience;

/// Another memory, with a cache of machine-made units in front of it.
pub struct Cached {
    inner: Arc<dyn Memory>,
    kept: Arc<Kept>,
    behind: Behind,
    patience: Arc<Patience>,
}

impl Cached {
    /// Keeps up to `limit_bytes` of units, and waits no longer than `timeout` for an answer.
    ///
    /// Must be called where a runtime runs; what is written behind is written there.
    pub fn over(inner: Arc<dyn Memory>, limit_bytes: usize, timeout: Duration) -> Cached {
        let kept = Arc::new(Kept::up_to(limit_bytes));
        let patience = Arc::new(Patience::of(timeout));
        let behind = Behind::start(Arc::clone(&inner), Arc::clone(&kept), Arc::clone(&patience));
        Cached { inner, kept, behind, patience }
    }
}

#[async_trait]
impl Memory for Cached {
    async fn look_up(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        // Before the store: what is written in between is in one of the two.
        let kept = self.kept.units(keys).await;
        let Some(mut found) = self.patience.ask(self.inner.look_up(keys)).await else {
            return Ok(kept);
        };
        for ((key, units), kept) in keys.iter().zip(&mut found).zip(kept) {
            if kept != *units {
                self.kept.see(key, units).await;
            }
            units.extend(kept::unwritten(kept, units));
        }
        Ok(found)
    }

    async fn look_up_slots(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        let found = self.patience.ask(self.inner.look_up_slots(keys)).await;
        Ok(found.unwrap_or_else(|| vec![Vec::new(); keys.len()]))
    }

    /// Machine units have the number 0, and are written soon; where any unit is of another origin, all are
    /// written now.
    async fn remember(&self, units: Vec<Unit>) -> Result<Vec<UnitId>, MemoryError> {
        if units.iter().all(|unit| unit.origin == Origin::Machine) {
            let numbers = vec![0; units.len()];
            for unit in &units {
                self.kept.add(unit).await;
            }
            self.behind.write(units);
            return Ok(numbers);
        }
        let keys: Vec<Key> = units.iter().map(kept::key).collect();
        let numbers = self.inner.remember(units).await?;
        for key in &keys {
            self.kept.forget(key).await;
        }
        Ok(numbers)
    }

    /// Where the store does not answer, everybody may: twice is better than not at all.
    async fn lease(
        &self,
        keys: &[Key],
        holder: &str,
        time: Duration,
    ) -> Result<Vec<bool>, MemoryError> {
        let taken = self.patience.ask(self.inner.lease(keys, holder, time)).await;
        Ok(taken.unwrap_or_else(|| vec![true; keys.len()]))
    }

    /// Once what was translated is in the store, where whoever waits for the lease looks for it.
    async fn release(&self, keys: &[Key], holder: &str) -> Result<(), MemoryError> {
        let released = async {
            self.behind.settle().await;
            self.inner.release(keys, holder).await
        };
        self.patience.ask(released).await;
        Ok(())
    }

    async fn settle(&self) {
        self.behind.settle().await;
    }

    fn is_shared(&self) -> bool {
        self.inner.is_shared()
    }
}
