//! A few things that are slow to make, kept between calls without a lock.
//!
//! Reading waits for nobody. What is made while the shelf is full is used once and thrown away.

use std::{collections::HashMap, hash::Hash, sync::Arc};

use arc_swap::ArcSwap;

/// Formatters kept for a language, of each kind: messages use a handful.
const MOST: usize = 64;

/// Values by key.
pub(super) struct Kept<K, V>(ArcSwap<HashMap<K, Arc<V>>>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Kept(ArcSwap::from_pointee(HashMap::new()))
    }
}

impl<K: Clone + Eq + Hash, V> Kept<K, V> {
    /// The value of this key, made now if it is not there.
    pub(super) fn of<E>(&self, key: &K, make: impl FnOnce() -> Result<V, E>) -> Result<Arc<V>, E> {
        if let Some(known) = self.0.load().get(key) {
            return Ok(known.clone());
        }
        let value = Arc::new(make()?);
        if self.0.load().len() < MOST {
            self.0.rcu(|all| {
                let mut more = HashMap::clone(all);
                more.insert(key.clone(), value.clone());
                more
            });
        }
        Ok(value)
    }
}
