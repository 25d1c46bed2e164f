//! What a person writes: one of two who write at once is told, and undo brings back what stood before.

use std::sync::Arc;

use tolmach::memory::{Memory, Origin, Unit, standing};

use super::shelf::{Shelf, human, key};

for_every_store!(
    of_many_who_write_at_once_one_is_taken,
    what_is_taken_back_lets_stand_what_stood_before,
    a_suggestion_waits_until_it_is_decided,
);

fn written(target: &str, supersedes: i64) -> Unit {
    Unit { article: "a".into(), supersedes, ..human("Good morning.", target) }
}

async fn stands(memory: &dyn Memory) -> Option<Unit> {
    let units = memory.look_up(&[key("Good morning.")]).await.unwrap().concat();
    standing(&units, "a").cloned()
}

pub async fn of_many_who_write_at_once_one_is_taken(shelf: Shelf) {
    let writers = (0..10).map(|at| {
        let memory: Arc<dyn Memory> = shelf.memory.clone();
        tokio::spawn(async move { memory.correct(vec![written(&at.to_string(), 0)], 0).await })
    });
    let mut taken = 0;
    for writer in writers.collect::<Vec<_>>() {
        taken += usize::from(writer.await.unwrap().unwrap().is_some());
    }
    assert_eq!(taken, 1);
    let first = stands(&*shelf.memory).await.unwrap();
    assert_eq!(shelf.memory.correct(vec![written("later", 0)], 0).await.unwrap(), None);
    let next = shelf.memory.correct(vec![written("later", first.id)], first.id).await.unwrap();
    assert!(next.is_some());
}

pub async fn what_is_taken_back_lets_stand_what_stood_before(shelf: Shelf) {
    let memory = &*shelf.memory;
    let first = memory.correct(vec![written("first", 0)], 0).await.unwrap().unwrap()[0];
    let second = memory.correct(vec![written("second", first)], first).await.unwrap().unwrap()[0];
    for (undone, left) in [(second, Some("first")), (first, None)] {
        let back = Unit { origin: Origin::Withdrawn, ..written("", undone) };
        assert!(memory.correct(vec![back], undone).await.unwrap().is_some());
        assert_eq!(stands(memory).await.as_ref().map(|unit| unit.target.as_str()), left);
    }
    assert!(memory.correct(vec![written("third", 0)], 0).await.unwrap().is_some());
}

pub async fn a_suggestion_waits_until_it_is_decided(shelf: Shelf) {
    let memory = &*shelf.memory;
    let suggested = Unit { origin: Origin::Suggested, ..written("proposed", 0) };
    let number = memory.remember(vec![suggested]).await.unwrap()[0];
    assert_eq!(memory.suggestions(10).await.unwrap()[0].id, number);
    let approved = memory.remember(vec![written("proposed", number)]).await.unwrap()[0];
    assert!(memory.suggestions(10).await.unwrap().is_empty());
    let back = Unit { origin: Origin::Withdrawn, ..written("", approved) };
    memory.remember(vec![back]).await.unwrap();
    assert_eq!(memory.suggestions(10).await.unwrap().len(), 1, "it waits again");
}
