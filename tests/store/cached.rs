//! The cache: a store that is slow or down costs a warning and a miss, and nobody's words are served late.

use std::{
    io::Write,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use async_trait::async_trait;
use tolmach::memory::{Cached, Key, Memory, MemoryError, Unit, UnitId};

use crate::shelf::{PATIENT, Shelf, human, key, machine, targets};

/// A store that an operator can break.
struct Breakable {
    inner: Arc<dyn Memory>,
    mode: Mutex<Mode>,
    /// Whoever holds it keeps everybody from writing.
    writing: tokio::sync::RwLock<()>,
}

#[derive(Clone, Copy)]
enum Mode {
    Works,
    Fails,
    Hangs,
}

impl Breakable {
    fn over(shelf: &Shelf) -> Arc<Breakable> {
        let inner = Arc::clone(&shelf.memory);
        Arc::new(Breakable {
            inner,
            mode: Mutex::new(Mode::Works),
            writing: tokio::sync::RwLock::new(()),
        })
    }

    fn set(&self, mode: Mode) {
        *self.mode.lock().unwrap() = mode;
    }

    async fn answer(&self) -> Result<(), MemoryError> {
        let mode = *self.mode.lock().unwrap();
        match mode {
            Mode::Works => Ok(()),
            Mode::Fails => Err(broken()),
            Mode::Hangs => std::future::pending().await,
        }
    }
}

fn broken() -> MemoryError {
    MemoryError::Unavailable("broken".into())
}

#[async_trait]
impl Memory for Breakable {
    async fn look_up(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        self.answer().await?;
        self.inner.look_up(keys).await
    }

    async fn look_up_slots(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        self.answer().await?;
        self.inner.look_up_slots(keys).await
    }

    async fn remember(&self, units: Vec<Unit>) -> Result<Vec<UnitId>, MemoryError> {
        self.answer().await?;
        let _writing = self.writing.read().await;
        self.inner.remember(units).await
    }

    async fn lease(
        &self,
        keys: &[Key],
        holder: &str,
        time: Duration,
    ) -> Result<Vec<bool>, MemoryError> {
        self.answer().await?;
        self.inner.lease(keys, holder, time).await
    }

    async fn release(&self, keys: &[Key], holder: &str) -> Result<(), MemoryError> {
        self.answer().await?;
        self.inner.release(keys, holder).await
    }

    fn is_shared(&self) -> bool {
        self.inner.is_shared()
    }
}

/// Short, for stores that hang until the test ends.
const SHORT: Duration = Duration::from_millis(100);

fn cached(store: &Arc<Breakable>) -> Cached {
    Cached::over(Arc::clone(store) as Arc<dyn Memory>, 1_000_000, SHORT)
}

fn patient(store: &Arc<Breakable>) -> Cached {
    Cached::over(Arc::clone(store) as Arc<dyn Memory>, 1_000_000, PATIENT)
}

#[tokio::test]
async fn a_store_that_is_down_leaves_what_machines_made() {
    for mode in [Mode::Fails, Mode::Hangs] {
        let shelf = Shelf::sqlite();
        shelf.memory.remember(vec![machine("One.", "Um."), human("Two.", "Dois.")]).await.unwrap();
        let store = Breakable::over(&shelf);
        let memory = cached(&store);
        let keys = ["One.", "Two.", "Three."].map(key);
        eventually(async || memory.look_up(&keys).await.unwrap()[1].len() == 1).await;

        store.set(mode);
        let found = memory.look_up(&keys).await.unwrap();

        let targets: Vec<Vec<&str>> = found
            .iter()
            .map(|units| units.iter().map(|unit| unit.target.as_str()).collect())
            .collect();
        // Ana may have taken hers back by now.
        assert_eq!(targets, [vec!["Um."], vec![], vec![]]);
        assert_eq!(memory.look_up_slots(&keys).await.unwrap(), [vec![], vec![], vec![]]);
        assert_eq!(memory.lease(&keys, "me", PATIENT).await.unwrap(), [true; 3]);
        memory.release(&keys, "me").await.unwrap();
    }
}

#[tokio::test]
async fn a_store_that_is_back_is_asked_again() {
    let shelf = Shelf::sqlite();
    let store = Breakable::over(&shelf);
    let memory = patient(&store);
    store.set(Mode::Fails);
    assert_eq!(targets(&memory, "One.").await, [""; 0]);
    shelf.memory.remember(vec![human("One.", "Um.")]).await.unwrap();

    store.set(Mode::Works);

    eventually(async || targets(&memory, "One.").await == ["Um."]).await;
}

#[tokio::test]
async fn what_a_person_writes_elsewhere_is_served_at_once() {
    let shelf = Shelf::sqlite();
    let memory = patient(&Breakable::over(&shelf));
    memory.remember(vec![machine("One.", "machine")]).await.unwrap();
    memory.settle().await;
    for target in ["first", "second"] {
        shelf.memory.remember(vec![human("One.", target)]).await.unwrap();

        assert_eq!(targets(&memory, "One.").await.last().unwrap(), target);
    }
}

#[tokio::test]
async fn what_a_machine_made_is_found_before_it_is_written() {
    let shelf = Shelf::sqlite();
    let store = Breakable::over(&shelf);
    let _held = store.writing.write().await;
    let memory = patient(&store);

    let numbers = memory.remember(vec![machine("One.", "Um.")]).await.unwrap();

    assert_eq!(numbers, [0]);
    for _ in 0..2 {
        assert_eq!(targets(&memory, "One.").await, ["Um."]);
    }
    assert_eq!(shelf.count("unit").await, 0);
}

#[tokio::test]
async fn what_a_machine_made_is_written_once_and_found_once() {
    let shelf = Shelf::sqlite();
    let memory = patient(&Breakable::over(&shelf));

    memory.remember(vec![machine("One.", "Um."), machine("Two.", "Dois.")]).await.unwrap();
    memory.settle().await;

    for memory in [&memory, &*shelf.memory] {
        let found = memory.look_up(&[key("One.")]).await.unwrap().concat();
        assert_eq!(found.len(), 1);
        assert!(found[0].id > 0, "its number is not that of the store");
    }
    assert_eq!(shelf.count("unit").await, 2);
}

#[tokio::test]
async fn what_a_machine_made_while_the_store_was_down_is_written_when_it_is_back() {
    let shelf = Shelf::sqlite();
    let store = Breakable::over(&shelf);
    let memory = patient(&store);
    store.set(Mode::Fails);
    memory.remember(vec![machine("One.", "Um.")]).await.unwrap();
    assert_eq!(targets(&memory, "One.").await, ["Um."]);

    store.set(Mode::Works);
    memory.settle().await;

    assert_eq!(targets(&*shelf.memory, "One.").await, ["Um."]);
}

#[tokio::test]
async fn what_a_person_wrote_is_not_acknowledged_where_it_is_not_kept() {
    let shelf = Shelf::sqlite();
    let store = Breakable::over(&shelf);
    let memory = patient(&store);
    store.set(Mode::Fails);

    let both = vec![machine("One.", "Um."), human("Two.", "Dois.")];
    assert_eq!(memory.remember(both.clone()).await, Err(broken()));

    store.set(Mode::Works);
    let numbers = memory.remember(both).await.unwrap();
    assert!(numbers.iter().all(|number| *number > 0));
    assert_eq!(shelf.count("unit").await, 2);
}

#[tokio::test]
async fn who_waits_for_a_lease_finds_what_was_made_under_it() {
    let shelf = Shelf::sqlite();
    let (store, beside) = (Breakable::over(&shelf), shelf.beside());
    let (memory, keys) = (patient(&store), [key("One.")]);
    memory.lease(&keys, "me", PATIENT).await.unwrap();
    let held = store.writing.write().await;
    memory.remember(vec![machine("One.", "Um.")]).await.unwrap();

    let waiting = async {
        for _ in 0..20 {
            let taken = beside.memory.lease(&keys, "you", PATIENT).await.unwrap();
            assert_eq!(taken, [false], "it is free before what was made is there");
        }
        drop(held);
    };
    let (released, ()) = tokio::join!(memory.release(&keys, "me"), waiting);
    released.unwrap();

    assert_eq!(beside.memory.lease(&keys, "you", PATIENT).await.unwrap(), [true]);
    assert_eq!(targets(&*beside.memory, "One.").await, ["Um."]);
}

#[tokio::test]
async fn more_than_fits_in_the_queue_is_dropped_and_told() {
    let (log, _guard) = log();
    let shelf = Shelf::sqlite();
    let store = Breakable::over(&shelf);
    let _held = store.writing.write().await;
    let memory = patient(&store);
    for round in 0..15 {
        let unit = |number: usize| machine(&format!("Sentence {round} {number}."), "Frase.");
        memory.remember((0..1000).map(unit).collect()).await.unwrap();
    }

    assert_eq!(log.lines().len(), 1, "{:?}", log.lines());
    assert!(log.lines()[0].contains("dropped"));
}

#[tokio::test]
async fn many_failures_are_one_warning_without_texts() {
    let (log, _guard) = log();
    let start = Instant::now();
    let store = Breakable::over(&Shelf::sqlite());
    store.set(Mode::Fails);
    let memory = patient(&store);

    for _ in 0..1000 {
        memory.look_up(&[key("A secret sentence.")]).await.unwrap();
        memory.remember(vec![machine("A secret sentence.", "Um segredo.")]).await.unwrap();
    }

    let lines = log.lines();
    let most = 1 + start.elapsed().as_secs() / 10;
    assert!((1..=most).contains(&(lines.len() as u64)), "{lines:?}");
    assert!(lines[0].contains("WARN") && lines[0].contains("broken"), "{lines:?}");
    assert!(!lines.concat().contains("secret") && !lines.concat().contains("segredo"));
}

#[tokio::test]
async fn the_cache_keeps_no_more_bytes_than_it_may() {
    let shelf = Shelf::sqlite();
    let store = Breakable::over(&shelf);
    let memory = Cached::over(Arc::clone(&store) as Arc<dyn Memory>, 100_000, PATIENT);
    let sentences: Vec<String> = (0..1000).map(|number| format!("Sentence {number}.")).collect();
    let units = sentences.iter().map(|sentence| machine(sentence, &"palavra ".repeat(100)));
    memory.remember(units.collect()).await.unwrap();
    memory.settle().await;
    let keys: Vec<Key> = sentences.iter().map(|sentence| key(sentence)).collect();
    memory.look_up(&keys).await.unwrap();

    store.set(Mode::Fails);
    let kept = memory.look_up(&keys).await.unwrap();

    let bytes: usize = kept.iter().flatten().map(|unit| unit.target.len()).sum();
    assert!((1..200_000).contains(&bytes), "{bytes} bytes are kept");
}

/// Stores come back when they are tried again, which is not at once.
async fn eventually(mut holds: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !holds().await {
        assert!(start.elapsed() < PATIENT, "it never came");
        tokio::task::yield_now().await;
    }
}

/// What is logged by this test from now on.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

fn log() -> (Log, tracing::subscriber::DefaultGuard) {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::WARN)
        .with_writer(move || writer.clone())
        .finish();
    (log, tracing::subscriber::set_default(subscriber))
}

impl Log {
    fn lines(&self) -> Vec<String> {
        let bytes = self.0.lock().unwrap();
        String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
