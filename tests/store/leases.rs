//! Who may translate a sentence now: one at a time, and nobody for ever.

use std::time::Duration;

use tolmach::{
    database::Value,
    memory::{Key, Memory},
};

use crate::shelf::{PATIENT, Shelf, key};

for_every_store!(
    one_of_two_gets_it,
    who_has_it_gets_it_again,
    what_is_given_back_is_free,
    nobody_gives_back_what_is_not_his,
    one_whose_time_is_over_is_taken_over,
    a_wrong_clock_locks_for_no_more_than_an_hour,
    a_long_lease_is_not_taken_for_one_of_a_wrong_clock,
    of_many_at_once_one_gets_it,
    two_with_the_same_keys_in_other_orders_do_not_wait_for_each_other,
);

async fn one_of_two_gets_it(shelf: Shelf) {
    let beside = shelf.beside();
    assert_eq!(lease(&*shelf.memory, &["One.", "Two."], "me").await, [true, true]);

    let taken = lease(&*beside.memory, &["Two.", "Three.", "Two."], "you").await;

    assert_eq!(taken, [false, true, false]);
}

async fn who_has_it_gets_it_again(shelf: Shelf) {
    lease(&*shelf.memory, &["One."], "me").await;

    assert_eq!(lease(&*shelf.memory, &["One."], "me").await, [true]);
}

async fn what_is_given_back_is_free(shelf: Shelf) {
    let beside = shelf.beside();
    lease(&*shelf.memory, &["One.", "Two."], "me").await;

    shelf.memory.release(&[key("One.")], "me").await.unwrap();

    assert_eq!(lease(&*beside.memory, &["One.", "Two."], "you").await, [true, false]);
}

async fn nobody_gives_back_what_is_not_his(shelf: Shelf) {
    lease(&*shelf.memory, &["One."], "me").await;

    shelf.memory.release(&[key("One.")], "you").await.unwrap();

    assert_eq!(lease(&*shelf.memory, &["One."], "you").await, [false]);
}

async fn one_whose_time_is_over_is_taken_over(shelf: Shelf) {
    lease(&*shelf.memory, &["One."], "me").await;
    let a_minute_ago = now_ms() - 60_000;
    shelf.run("UPDATE lease SET until_ms = $1", vec![Value::Int(a_minute_ago)]).await;

    assert_eq!(lease(&*shelf.memory, &["One."], "you").await, [true]);
    assert_eq!(lease(&*shelf.memory, &["One."], "me").await, [false]);
}

async fn a_wrong_clock_locks_for_no_more_than_an_hour(shelf: Shelf) {
    lease(&*shelf.memory, &["One."], "me").await;
    for until in [now_ms() + 25 * 3_600_000, i64::MAX] {
        shelf.run("UPDATE lease SET until_ms = $1, holder = 'me'", vec![Value::Int(until)]).await;

        assert_eq!(lease(&*shelf.memory, &["One."], "you").await, [true], "until {until}");
    }
}

async fn a_long_lease_is_not_taken_for_one_of_a_wrong_clock(shelf: Shelf) {
    let keys = [key("One.")];
    shelf.memory.lease(&keys, "me", Duration::MAX).await.unwrap();

    assert_eq!(lease(&*shelf.memory, &["One."], "you").await, [false]);
}

async fn of_many_at_once_one_gets_it(shelf: Shelf) {
    let shelves: Vec<Shelf> = (0..4).map(|_| shelf.beside()).collect();
    for round in 0..10 {
        let keys = [key(&format!("Sentence {round}."))];
        let holders: Vec<String> = (0..16).map(|number| format!("holder {number}")).collect();
        let tries = holders.iter().zip(shelves.iter().cycle()).map(|(holder, shelf)| {
            let keys = &keys;
            async move { shelf.memory.lease(keys, holder, PATIENT).await.unwrap()[0] }
        });

        let taken = futures_util::future::join_all(tries).await;

        assert_eq!(taken.iter().filter(|is_taken| **is_taken).count(), 1);
    }
}

async fn two_with_the_same_keys_in_other_orders_do_not_wait_for_each_other(shelf: Shelf) {
    let beside = shelf.beside();
    let keys: Vec<Key> = (0..50).map(|number| key(&format!("Sentence {number}."))).collect();
    let turned: Vec<Key> = keys.iter().rev().cloned().collect();

    let one = take_turns(&*shelf.memory, &keys, "me");
    let other = take_turns(&*beside.memory, &turned, "you");
    tokio::join!(one, other);

    assert_eq!(shelf.count("lease").await, 0);
}

/// Takes and gives back, over and over; PostgreSQL ends whoever it finds in a deadlock with an error.
async fn take_turns(memory: &dyn Memory, keys: &[Key], holder: &str) {
    for _ in 0..50 {
        memory.lease(keys, holder, PATIENT).await.unwrap();
        memory.release(keys, holder).await.unwrap();
    }
}

async fn lease(memory: &dyn Memory, sources: &[&str], holder: &str) -> Vec<bool> {
    let keys: Vec<Key> = sources.iter().map(|source| key(source)).collect();
    memory.lease(&keys, holder, PATIENT).await.unwrap()
}

fn now_ms() -> i64 {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap();
    i64::try_from(since.as_millis()).unwrap()
}
