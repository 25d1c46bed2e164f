//! The machine-made units of this process, bounded in bytes.

use std::sync::Arc;

use moka::{Entry, future::Cache, ops::compute::Op};

use crate::{
    memory::{Key, Origin, Unit, UnitId},
    translator::Link,
};

/// Machine-made units by key: of a key all that are known, or none.
pub struct Kept(Cache<Key, Arc<Vec<Unit>>>);

/// What an entry takes beside its texts: two keys, counters, and the places of eight fields.
const ENTRY_BYTES: usize = 400;

impl Kept {
    pub fn up_to(limit_bytes: usize) -> Kept {
        let cache = Cache::builder().max_capacity(limit_bytes as u64).weigher(bytes);
        Kept(cache.build())
    }

    /// What is kept for each key.
    pub async fn units(&self, keys: &[Key]) -> Vec<Vec<Unit>> {
        let mut all = Vec::with_capacity(keys.len());
        for key in keys {
            let units = self.0.get(key).await;
            all.push(units.map(|units| units.to_vec()).unwrap_or_default());
        }
        all
    }

    /// Takes over what the store has, beside what is not written yet.
    pub async fn see(&self, key: &Key, found: &[Unit]) {
        let are_machines = found.iter().all(|unit| unit.origin == Origin::Machine);
        let entry = self.0.entry_by_ref(key);
        entry
            .and_compute_with(async |entry| {
                let before = entry.map(Entry::into_value);
                let waiting = before.as_deref().cloned().unwrap_or_default();
                let waiting = unwritten(waiting, found);
                let now: Vec<Unit> = found.iter().cloned().chain(waiting).collect();
                match before {
                    Some(before) if *before == now => Op::Nop,
                    Some(_) if !are_machines || now.is_empty() => Op::Remove,
                    _ if are_machines && !now.is_empty() => Op::Put(Arc::new(now)),
                    _ => Op::Nop,
                }
            })
            .await;
    }

    /// A unit that a machine just made, under its key.
    pub async fn add(&self, unit: &Unit) {
        let entry = self.0.entry(key(unit));
        entry
            .and_upsert_with(async |entry| {
                let mut units = entry.map(|entry| entry.into_value().to_vec()).unwrap_or_default();
                units.push(unit.clone());
                Arc::new(units)
            })
            .await;
    }

    /// The store has the unit now, under this number.
    pub async fn number(&self, unit: &Unit, number: UnitId) {
        let entry = self.0.entry(key(unit));
        entry
            .and_compute_with(async |entry| {
                let Some(entry) = entry else { return Op::Nop };
                let mut units = entry.into_value().to_vec();
                for kept in units.iter_mut().filter(|kept| kept.id == 0 && is_same(kept, unit)) {
                    kept.id = number;
                }
                Op::Put(Arc::new(units))
            })
            .await;
    }

    /// A person has written under this key.
    pub async fn forget(&self, key: &Key) {
        self.0.invalidate(key).await;
    }
}

/// Those of `kept` that the store does not have yet.
pub fn unwritten(kept: Vec<Unit>, found: &[Unit]) -> Vec<Unit> {
    let is_unwritten =
        |unit: &Unit| unit.id == 0 && !found.iter().any(|other| is_same(other, unit));
    kept.into_iter().filter(is_unwritten).collect()
}

/// The key of a unit's segment.
pub fn key(unit: &Unit) -> Key {
    Key::of_segment(&unit.pair, &unit.source)
}

/// But for the number and the time the store gave it, and for weights of links, which it rounds.
fn is_same(one: &Unit, other: &Unit) -> bool {
    let texts = |unit: &Unit| {
        let Unit { source, target, maker, wishes, article, context, .. } = unit.clone();
        [source, target, maker, wishes, article, context]
    };
    one.keep == other.keep && texts(one) == texts(other)
}

fn bytes(_: &Key, units: &Arc<Vec<Unit>>) -> u32 {
    let of_unit = |unit: &Unit| {
        let texts = [
            &unit.source,
            &unit.target,
            &unit.maker,
            &unit.wishes,
            &unit.article,
            &unit.context,
            &unit.verdict,
        ];
        texts.map(String::len).iter().sum::<usize>()
            + unit.alignment.len() * size_of::<Link>()
            + unit.keep.len() * size_of::<(usize, usize)>()
            + ENTRY_BYTES
    };
    let all: usize = units.iter().map(of_unit).sum();
    u32::try_from(all).unwrap_or(u32::MAX)
}
