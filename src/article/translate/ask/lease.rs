//! What this request translates, told to other replicas.

use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use crate::{
    article::translate::{plan::Plan, recall::Recall},
    memory::{Key, Memory, fingerprint},
    translator::Urgency,
};

/// The segments this request may translate; given back when the last copy is dropped.
#[derive(Clone)]
pub struct Lease {
    places: Arc<HashSet<usize>>,
    _held: Option<Arc<Held>>,
}

/// A lease in the memory, renewed for as long as it is held.
struct Held {
    memory: Arc<dyn Memory>,
    keys: Vec<Key>,
    holder: String,
    renewal: tokio::task::JoinHandle<()>,
}

/// A replica that dies keeps others waiting for so long.
const TIME: Duration = Duration::from_secs(10);

impl Lease {
    /// Takes what nobody else is at work on. A memory that cannot tell lets everybody work.
    pub async fn take(plan: &Plan, recall: &Recall, places: &[usize]) -> Lease {
        if !recall.memory.is_shared() {
            return Lease { places: Arc::new(places.iter().copied().collect()), _held: None };
        }
        let pair = &plan.order.pair;
        let key = |at: &usize| {
            let segment = &plan.segments[*at];
            // A reader here does not wait for a job there.
            let lane = if segment.urgency == Urgency::Background { "background" } else { "" };
            let wishes = [plan.wishes[*at].as_str(), &recall.maker, &segment.text, lane];
            Key::of_slots(pair, &fingerprint(wishes))
        };
        let keys: Vec<Key> = places.iter().map(key).collect();
        let holder = holder();
        let taken = recall.memory.lease(&keys, &holder, TIME).await;
        let taken = taken.unwrap_or_else(|_| vec![true; keys.len()]);
        let mine = |at: &usize| taken[*at].then_some(*at);
        let mine: Vec<usize> = (0..keys.len()).filter_map(|at| mine(&at)).collect();
        let places = Arc::new(mine.iter().map(|&at| places[at]).collect());
        let keys: Vec<Key> = mine.iter().map(|&at| keys[at].clone()).collect();
        Lease { places, _held: Some(Arc::new(Held::new(recall.memory.clone(), keys, holder))) }
    }

    /// Whether this request may translate the segment at a place.
    pub fn covers(&self, place: usize) -> bool {
        self.places.contains(&place)
    }
}

impl Held {
    fn new(memory: Arc<dyn Memory>, keys: Vec<Key>, holder: String) -> Held {
        let (again, of, to) = (memory.clone(), keys.clone(), holder.clone());
        let renewal = tokio::spawn(async move {
            loop {
                tokio::time::sleep(TIME / 3).await;
                // One that cannot be renewed runs out: then others translate, too.
                again.lease(&of, &to, TIME).await.ok();
            }
        });
        Held { memory, keys, holder, renewal }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.renewal.abort();
        let (memory, keys, holder) =
            (self.memory.clone(), std::mem::take(&mut self.keys), std::mem::take(&mut self.holder));
        if let Ok(runtime) = tokio::runtime::Handle::try_current()
            && !keys.is_empty()
        {
            runtime.spawn(async move { memory.release(&keys, &holder).await });
        }
    }
}

/// A name nobody else has.
fn holder() -> String {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed).to_string();
    let process = std::process::id().to_string();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now = now.unwrap_or_default().as_nanos().to_string();
    fingerprint([number.as_str(), &process, &now])
}
