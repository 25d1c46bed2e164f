//! What an SQLite file may suffer from: the answer comes in time, and says why.

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, time::Duration};

use tolmach::{
    database::{Database, DatabaseError, Place, Statement},
    memory::{Memory, Stored},
};

use crate::{
    child::Child,
    shelf::{Folder, PATIENT, Shelf, human, open, targets},
};

/// Passes while something is locked until we say otherwise; how long it is decides nothing.
const SHORT: Duration = Duration::from_secs(1);

struct Day {
    folder: Folder,
    file: PathBuf,
    place: Place,
}

/// A file with one sentence, and nobody at it.
async fn day() -> Day {
    let folder = Folder::new();
    let file = folder.0.join("memory.sqlite");
    let place = Place::sqlite(file.clone());
    let shelf = Shelf::at(place.clone());
    shelf.memory.remember(vec![human("One.", "Um.")]).await.unwrap();
    shelf.database.close().await;
    assert!(!folder.0.join("memory.sqlite-wal").exists(), "not all is in the one file");
    Day { folder, file, place }
}

#[tokio::test]
async fn a_locked_file_is_slow_to_write_and_quick_to_read_and_free_afterwards() {
    let day = day().await;
    let memory = Stored::new(open(&day.place, SHORT));
    let mut other = Child::start("lock", &day.place);
    assert_eq!(other.line().as_deref(), Some("locked"));

    let written = memory.remember(vec![human("Two.", "Dois.")]).await;
    assert_eq!(written, Err(DatabaseError::Slow(SHORT)));
    let patient = Shelf::at(day.place.clone());
    assert_eq!(targets(&*patient.memory, "One.").await, ["Um."]);

    other.go_on();
    assert_eq!(other.line().as_deref(), Some("open"));
    patient.memory.remember(vec![human("Two.", "Dois.")]).await.unwrap();
    assert_eq!(targets(&*patient.memory, "Two.").await, ["Dois."]);
    eventually_writes(&memory).await;
}

/// The connection that waited for the lock is free a moment later.
async fn eventually_writes(memory: &dyn Memory) {
    let start = std::time::Instant::now();
    while memory.remember(vec![human("Three.", "Três.")]).await.is_err() {
        assert!(start.elapsed() < PATIENT, "it never writes again");
    }
}

#[tokio::test]
async fn a_full_disk_is_told_and_what_is_there_is_still_read() {
    let day = day().await;
    let shelf = Shelf::at(day.place.clone());
    let pages = Statement::new("PRAGMA page_count", Vec::new());
    let pages = shelf.database.read(pages).await.unwrap()[0].int(0);
    // Of the connection that writes: SQLite then says what it says of a full disk.
    shelf.run(&format!("PRAGMA max_page_count = {}", pages + 5), Vec::new()).await;

    let long = "palavra ".repeat(20_000);
    let full = shelf.memory.remember(vec![human("Small.", "s"), human("Long.", &long)]).await;

    assert_eq!(full, Err(DatabaseError::Unavailable("database or disk is full".into())));
    assert_eq!(targets(&*shelf.memory, "One.").await, ["Um."]);
    assert_eq!(targets(&*shelf.memory, "Small.").await, [""; 0], "half of it was kept");
    shelf.run("PRAGMA max_page_count = 1000000", Vec::new()).await;
    shelf.memory.remember(vec![human("Long.", &long)]).await.unwrap();
}

#[tokio::test]
async fn a_read_only_file_is_read_and_not_written() {
    let day = day().await;
    readable_by_all(&day);

    let mut other = Child::start_as_nobody("read-only", &day.place);

    assert_eq!(other.line().as_deref(), Some("Um."));
    let told = other.line().unwrap();
    assert!(told.contains("readonly database"), "{told}");
}

/// The folder is anybody's, so that SQLite can make its files beside it.
fn readable_by_all(day: &Day) {
    fs::set_permissions(&day.folder.0, fs::Permissions::from_mode(0o777)).unwrap();
    fs::set_permissions(&day.file, fs::Permissions::from_mode(0o444)).unwrap();
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_told() {
    let folder = Folder::new();
    fs::write(folder.0.join("a"), "a file").unwrap();
    let inside = folder.0.join("a/b/memory.sqlite");

    let Err(refused) = Database::at(&Place::sqlite(inside), PATIENT) else { panic!("made") };

    assert!(
        matches!(&refused, DatabaseError::Unavailable(why) if why.contains("a/b")),
        "{refused}"
    );
}

#[tokio::test]
async fn a_folder_where_a_file_should_be_is_told() {
    let folder = Folder::new();

    let refused = open(&Place::sqlite(folder.0.clone()), PATIENT).prepare().await;

    assert!(matches!(refused, Err(DatabaseError::Unavailable(_))), "{refused:?}");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_told_and_left_alone() {
    let folder = Folder::new();
    let file = folder.0.join("memory.sqlite");
    let letter = "Dear editor, ".repeat(1000);
    fs::write(&file, &letter).unwrap();

    let refused = open(&Place::sqlite(file.clone()), PATIENT).prepare().await;

    let told = DatabaseError::Unavailable("file is not a database".into());
    assert_eq!(refused, Err(told));
    assert_eq!(fs::read_to_string(&file).unwrap(), letter);
}

#[tokio::test]
async fn an_error_repeats_no_text() {
    let day = day().await;
    let shelf = Shelf::at(day.place);
    let insert = "INSERT INTO lease (segment_key, holder, until_ms) VALUES ($1, NULL, 1)";
    let statement = Statement::new(insert, vec!["a secret sentence".into()]);

    let error = shelf.database.write(vec![statement]).await.unwrap_err();

    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
}
