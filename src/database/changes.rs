//! Whether what was read a moment ago is still so: how often things changed, looked up all the time.
//!
//! Who changes a thing counts it in the same transaction ([`Changes::count`]); every process reads the
//! counts some thirty times a second. A copy is good while its count is the one it was read under. Where
//! the counts could not be read for [`MOST_AGE`], nobody's copy is good. This is one small query on both
//! databases; `PRAGMA data_version` and `LISTEN` would be two mechanisms, and neither tells a silent
//! connection from one that has nothing to say.

use std::{
    sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering},
    time::{Duration, Instant},
};

use tokio::sync::Notify;

use super::{Database, DatabaseError, Row, Statement, Value};

/// How often things changed, as of a moment ago.
pub struct Changes {
    counts: [AtomicI64; BUCKETS],
    begun: Instant,
    /// Milliseconds from `begun` to the last look that succeeded; 0 before the first.
    looked_ms: AtomicU64,
    /// Whether anybody wanted to know since the last look.
    is_wanted: AtomicBool,
    wake: Notify,
}

/// Things share counts: a change makes few other copies useless, and a look reads few rows.
const BUCKETS: usize = 64;
/// A change of another process is seen by everybody after this time at the latest.
const MOST_AGE: Duration = Duration::from_millis(100);
const LOOK_EVERY: Duration = Duration::from_millis(30);
/// Looks nobody wanted before we stop looking: a service that nobody asks sleeps.
const LOOKS_IN_VAIN: u32 = 100;

impl Default for Changes {
    fn default() -> Changes {
        Changes {
            counts: [const { AtomicI64::new(0) }; BUCKETS],
            begun: Instant::now(),
            looked_ms: AtomicU64::new(0),
            is_wanted: AtomicBool::new(false),
            wake: Notify::new(),
        }
    }
}

impl Changes {
    /// Under which count a copy of the thing may be used or made now; `None` where that is not known.
    pub fn now(&self, name: &str) -> Option<i64> {
        if !self.is_wanted.swap(true, Ordering::Relaxed) {
            self.wake.notify_one();
        }
        let looked = Duration::from_millis(self.looked_ms.load(Ordering::Acquire));
        let is_known = !looked.is_zero() && self.begun.elapsed().saturating_sub(looked) <= MOST_AGE;
        is_known.then(|| self.counts[bucket(name)].load(Ordering::Acquire))
    }

    /// The statement that counts a change of a thing; hand its rows to [`Changes::counted`].
    pub fn count(name: &str) -> Statement {
        let number = i64::try_from(bucket(name)).unwrap_or(0);
        Statement::new(
            "INSERT INTO change_count (bucket, value) VALUES ($1, 1) \
             ON CONFLICT (bucket) DO UPDATE SET value = change_count.value + 1 RETURNING bucket, value",
            vec![Value::Int(number)],
        )
    }

    /// Takes note of a change of our own, so that this process sees it at once.
    pub fn counted(&self, rows: &[Row]) {
        for row in rows {
            let at = usize::try_from(row.int(0)).ok();
            if let Some(count) = at.and_then(|at| self.counts.get(at)) {
                // A look that began before our change must not take it back.
                count.fetch_max(row.int(1), Ordering::AcqRel);
            }
        }
    }

    /// Looks again and again, as long as it is polled.
    pub async fn watch(&self, database: &Database) {
        let mut in_vain = 0;
        let mut is_well = true;
        loop {
            in_vain = if self.is_wanted.swap(false, Ordering::Relaxed) { 0 } else { in_vain + 1 };
            if in_vain > LOOKS_IN_VAIN {
                self.wake.notified().await;
                in_vain = 0;
            }
            let looked = self.look(database).await;
            if let (true, Err(error)) = (is_well, &looked) {
                tracing::warn!(%error, "changes cannot be watched; reading everything anew");
            }
            is_well = looked.is_ok();
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    async fn look(&self, database: &Database) -> Result<(), DatabaseError> {
        let begun = self.begun.elapsed();
        let all = Statement::new("SELECT bucket, value FROM change_count", Vec::new());
        self.counted(&database.read(all).await?);
        let began_ms = u64::try_from(begun.as_millis()).unwrap_or(u64::MAX);
        self.looked_ms.store(began_ms.max(1), Ordering::Release);
        Ok(())
    }
}

/// The same in every process and version: FNV-1a.
fn bucket(name: &str) -> usize {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    usize::try_from(hash % BUCKETS as u64).unwrap_or(0)
}
