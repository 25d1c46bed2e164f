//! A database gets its tables once, however many come at the same time, and one of a newer version stays.

use tolmach::database::{Database, DatabaseError, Place, Value};

use crate::{
    child::Child,
    cluster::{Cluster, PASSWORD},
    shelf::{Folder, PATIENT, Shelf, human, open, postgres, targets},
};

for_every_store!(
    three_who_come_at_once_make_one_schema,
    one_that_is_ready_is_only_looked_at,
    one_of_a_newer_version_is_refused_and_not_changed,
);

async fn three_who_come_at_once_make_one_schema(shelf: Shelf) {
    let databases: Vec<_> = (0..3).map(|_| open(&shelf.place, PATIENT)).collect();

    let made = databases.iter().map(|database| database.prepare());
    let made = futures_util::future::join_all(made).await;

    assert_eq!(made, [Ok(()), Ok(()), Ok(())]);
    assert_eq!(shelf.count("schema_step").await, schema_version());
    shelf.memory.remember(vec![human("One.", "Um.")]).await.unwrap();
}

async fn one_that_is_ready_is_only_looked_at(shelf: Shelf) {
    shelf.memory.remember(vec![human("One.", "Um.")]).await.unwrap();

    let beside = shelf.beside();
    beside.database.prepare().await.unwrap();

    assert_eq!(targets(&*beside.memory, "One.").await, ["Um."]);
    assert_eq!(shelf.count("schema_step").await, schema_version());
}

async fn one_of_a_newer_version_is_refused_and_not_changed(shelf: Shelf) {
    let newer = schema_version() + 1;
    shelf.run("INSERT INTO schema_step VALUES ($1)", vec![Value::Int(newer)]).await;

    let beside = shelf.beside();
    let refused = beside.database.prepare().await.unwrap_err();

    assert_eq!(refused, DatabaseError::Newer { found: newer, known: schema_version() });
    for number in [newer, schema_version()] {
        assert!(refused.to_string().contains(&number.to_string()), "{refused}");
    }
    let written = beside.memory.remember(vec![human("One.", "Um.")]).await;
    assert_eq!(written, Err(refused));
    assert_eq!(shelf.count("unit").await, 0);
    assert_eq!(shelf.count("schema_step").await, newer);
}

#[tokio::test]
async fn three_processes_that_come_at_once_make_one_sqlite_schema() {
    for _ in 0..5 {
        let folder = Folder::new();
        prepared_by_three_processes(Place::sqlite(folder.0.join("memory.sqlite"))).await;
    }
}

#[tokio::test]
async fn three_processes_that_come_at_once_make_one_postgres_schema() {
    for _ in 0..5 {
        prepared_by_three_processes(postgres(&Cluster::shared().new_database())).await;
    }
}

async fn prepared_by_three_processes(place: Place) {
    let mut children: Vec<Child> = (0..3).map(|_| Child::start("prepare", &place)).collect();
    for child in &mut children {
        child.go_on();
    }
    for child in &mut children {
        assert_eq!(child.line().as_deref(), Some("prepared"));
    }

    let shelf = Shelf::at(place);
    assert_eq!(shelf.count("schema_step").await, schema_version());
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_made() {
    let folder = Folder::new();
    let place = Place::sqlite(folder.0.join("a/b/memory.sqlite"));

    let shelf = Shelf::at(place);

    shelf.memory.remember(vec![human("One.", "Um.")]).await.unwrap();
}

#[tokio::test]
async fn an_address_that_cannot_be_read_is_told_without_its_password() {
    let place = postgres(&format!("postgres://tolmach:{PASSWORD}@host:port/name"));

    let Err(refused) = Database::at(&place, PATIENT) else { panic!("it was read") };

    assert!(!format!("{refused} {refused:?} {place:?}").contains(PASSWORD));
}

fn schema_version() -> i64 {
    i64::try_from(Database::schema_version()).unwrap()
}
