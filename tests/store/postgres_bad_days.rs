//! What a PostgreSQL server may suffer from: the answer comes in time, and says why.

use std::{sync::Arc, time::Duration};

use sqlx::{Connection, PgConnection};
use tolmach::{
    database::{DatabaseError, Statement, Value},
    memory::{Memory, Stored},
};

use crate::{
    cluster::Cluster,
    proxy::{self, Proxy},
    shelf::{PATIENT, Shelf, human, key, open, postgres, targets},
};

/// Passes while something is locked until we say otherwise; how long it is decides nothing.
const SHORT: Duration = Duration::from_millis(500);

#[tokio::test]
async fn a_server_that_was_stopped_and_started_again_works_again() {
    let cluster = Cluster::start();
    let place = postgres(&cluster.new_database());
    let shelf = Shelf::at(place.clone());
    let hasty = Stored::new(open(&place, SHORT));
    for memory in [&*shelf.memory, &hasty] {
        memory.remember(vec![human("One.", "Um.")]).await.unwrap();
    }

    cluster.stop();
    for _ in 0..10 {
        let down = hasty.look_up(&[key("One.")]).await.unwrap_err();
        assert!(matches!(down, DatabaseError::Unavailable(_) | DatabaseError::Slow(_)), "{down}");
    }
    cluster.go_on();

    assert_eq!(targets(&*shelf.memory, "One.").await, ["Um.", "Um."]);
    shelf.memory.remember(vec![human("Two.", "Dois.")]).await.unwrap();
    eventually_finds(&hasty, "Two.").await;
}

/// Half a second may be too little for the first try on a busy machine.
async fn eventually_finds(memory: &dyn Memory, sentence: &str) {
    let start = std::time::Instant::now();
    while memory.look_up(&[key(sentence)]).await.is_err() {
        assert!(start.elapsed() < PATIENT, "it never works again");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_yet_is_used_when_it_comes() {
    let cluster = Cluster::start();
    let place = postgres(&cluster.new_database());
    cluster.stop();
    let hasty = Stored::new(open(&place, SHORT));
    hasty.remember(vec![human("One.", "Um.")]).await.unwrap_err();

    cluster.go_on();

    eventually_finds(&hasty, "One.").await;
}

#[tokio::test]
async fn a_locked_table_is_slow_and_works_afterwards() {
    let url = Cluster::shared().new_database();
    let shelf = Shelf::at(postgres(&url));
    shelf.memory.remember(vec![human("One.", "Um.")]).await.unwrap();
    let database = open(&shelf.place, SHORT);
    database.prepare().await.unwrap();
    let hasty = Stored::new(database);

    let mut other = PgConnection::connect(&url).await.unwrap();
    let mut transaction = other.begin().await.unwrap();
    let lock = sqlx::query("LOCK TABLE unit, schema_step, lease IN ACCESS EXCLUSIVE MODE");
    lock.execute(&mut *transaction).await.unwrap();

    let slow = Err(DatabaseError::Slow(SHORT));
    // More often than there are connections: what waits gives its connection back.
    for _ in 0..12 {
        assert_eq!(hasty.look_up(&[key("One.")]).await, slow);
    }
    assert_eq!(hasty.remember(vec![human("Two.", "Dois.")]).await.map(|_| ()), slow.map(|_| ()));

    transaction.rollback().await.unwrap();
    eventually_finds(&hasty, "One.").await;
    assert_eq!(targets(&*shelf.memory, "Two.").await, [""; 0], "what was given up was done");
}

#[tokio::test]
async fn a_statement_that_takes_long_is_given_up_there_too() {
    let shelf = Shelf::at(postgres(&Cluster::shared().new_database()));
    shelf.database.prepare().await.unwrap();
    let hasty = open(&shelf.place, SHORT);

    let slow = hasty.read(Statement::new("SELECT pg_sleep(3600)", Vec::new())).await;

    assert_eq!(slow, Err(DatabaseError::Slow(SHORT)));
    let sleeping = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() \
                    AND state = 'active' AND query LIKE 'SELECT pg_sleep%'";
    let start = std::time::Instant::now();
    while shelf.database.read(Statement::new(sleeping, Vec::new())).await.unwrap()[0].int(0) > 0 {
        assert!(start.elapsed() < PATIENT, "the server goes on with it");
    }
}

#[tokio::test]
async fn connections_that_fell_silent_are_replaced() {
    let proxy = Proxy::to(Cluster::shared().port());
    let url = Cluster::shared().new_database();
    let database = open(&postgres(&proxy.on_the_way(&url)), SHORT);
    let memory = Stored::new(Arc::clone(&database));
    memory.remember(vec![human("One.", "Um.")]).await.unwrap();

    // More than there are connections: all of them never hear of the server again.
    let silent = (0..12).map(|_| database.read(Statement::new(proxy::SILENCER, Vec::new())));
    let answers = futures_util::future::join_all(silent).await;
    assert!(answers.iter().all(Result::is_err));

    eventually_finds(&memory, "One.").await;
    assert_eq!(targets(&memory, "One.").await, ["Um."]);
}

#[tokio::test]
async fn a_wrong_password_is_told_without_it() {
    let cluster = Cluster::shared();
    let url = cluster.url("wrong-and-secret", "postgres");

    let refused = open(&postgres(&url), PATIENT).prepare().await.unwrap_err();

    let told = format!("{refused} {refused:?}");
    assert!(told.contains("password authentication failed"), "{told}");
    assert!(!told.contains("wrong-and-secret"), "{told}");
}

#[tokio::test]
async fn a_database_that_is_not_there_is_told() {
    let url = Cluster::shared().url(crate::cluster::PASSWORD, "nobody_made_it");

    let refused = open(&postgres(&url), PATIENT).prepare().await.unwrap_err();

    let told = r#"database "nobody_made_it" does not exist"#;
    assert_eq!(refused, DatabaseError::Unavailable(told.into()));
}

#[tokio::test]
async fn an_error_repeats_no_text() {
    let shelf = Shelf::at(postgres(&Cluster::shared().new_database()));
    let insert = "INSERT INTO lease (segment_key, holder, until_ms) VALUES ($1, NULL, 1)";
    let statement = Statement::new(insert, vec![Value::from("a secret sentence")]);

    let error = shelf.database.write(vec![statement]).await.unwrap_err();

    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
}
