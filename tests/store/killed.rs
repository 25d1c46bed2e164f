//! What a person wrote and was told is kept stays, also where the program is killed at any moment.

use std::{collections::HashSet, time::Duration};

use tolmach::database::{Place, Statement};

use crate::{
    child::Child,
    cluster::Cluster,
    shelf::{Folder, Shelf, key, postgres},
};

const KILLS: usize = 100;

#[tokio::test]
async fn a_hundred_kills_lose_no_acknowledged_word_in_sqlite() {
    let folder = Folder::new();
    let shelf = Shelf::at(Place::sqlite(folder.0.join("memory.sqlite")));

    let acknowledged = killed_over_and_over(&shelf.place);

    all_are_there(&shelf, &acknowledged).await;
    let check = Statement::new("PRAGMA integrity_check", Vec::new());
    assert_eq!(shelf.database.read(check).await.unwrap()[0].text(0), "ok");
}

#[tokio::test]
async fn a_hundred_kills_lose_no_acknowledged_word_in_postgres() {
    let shelf = Shelf::at(postgres(&Cluster::shared().new_database()));

    let acknowledged = killed_over_and_over(&shelf.place);

    all_are_there(&shelf, &acknowledged).await;
}

#[tokio::test]
async fn two_processes_that_write_one_sqlite_file_lose_nothing() {
    let folder = Folder::new();
    let shelf = Shelf::at(Place::sqlite(folder.0.join("memory.sqlite")));
    let mut children = [Child::start("write", &shelf.place), Child::start("write", &shelf.place)];

    let mut acknowledged = HashSet::new();
    for _ in 0..200 {
        acknowledged.extend(children.iter_mut().map(|child| child.line().expect("it writes on")));
    }
    acknowledged.extend(children.iter_mut().flat_map(last_words));

    all_are_there(&shelf, &acknowledged).await;
}

/// The sentences that were acknowledged by writers, each of them killed while it wrote.
fn killed_over_and_over(place: &Place) -> HashSet<String> {
    let mut acknowledged = HashSet::new();
    let mut random = Random::new();
    for _ in 0..KILLS {
        let mut child = Child::start("write", place);
        for _ in 0..random.below(12) {
            acknowledged.insert(child.line().expect("it writes on"));
        }
        // Nothing is waited for: without it each kill would come just after a word.
        std::thread::sleep(Duration::from_micros(random.below(8000)));
        acknowledged.extend(last_words(&mut child));
    }
    assert!(acknowledged.len() > KILLS, "the writers did nothing");
    acknowledged
}

/// Kills it; what it had said by then.
fn last_words(child: &mut Child) -> Vec<String> {
    child.kill();
    std::iter::from_fn(|| child.line()).collect()
}

async fn all_are_there(shelf: &Shelf, acknowledged: &HashSet<String>) {
    let sentences: Vec<&String> = acknowledged.iter().collect();
    for sentences in sentences.chunks(500) {
        let keys: Vec<_> = sentences.iter().map(|sentence| key(sentence)).collect();
        let found = shelf.memory.look_up(&keys).await.unwrap();
        for (units, sentence) in found.iter().zip(sentences) {
            assert_eq!(units.len(), 1, "{sentence} was acknowledged and is lost");
            assert_eq!(&units[0].source, *sentence);
        }
    }
    println!("{} acknowledged", acknowledged.len());
}

/// Other points in every run.
struct Random(u64);

impl Random {
    fn new() -> Random {
        let since = std::time::UNIX_EPOCH.elapsed().unwrap();
        println!("seed {}", since.as_micros());
        Random(u64::try_from(since.as_micros()).unwrap() | 1)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
