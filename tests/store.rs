//! Promises about the memory: the same ones for SQLite and PostgreSQL, with and without a cache.
//!
//! PostgreSQL is a real one, started here (`store/cluster.rs`). What only one of them can suffer from is
//! in its own file.

/// One test of each fact for each store.
macro_rules! for_every_store {
    ($($fact:ident),* $(,)?) => {
        for_every_store!(@ sqlite, Shelf::sqlite(), $($fact),*);
        for_every_store!(@ postgres, Shelf::postgres(), $($fact),*);
        for_every_store!(@ cached_sqlite, Shelf::sqlite().cached(), $($fact),*);
        for_every_store!(@ cached_postgres, Shelf::postgres().cached(), $($fact),*);
    };
    (@ $store:ident, $shelf:expr, $($fact:ident),*) => {
        mod $store {
            use super::Shelf;
            $(#[tokio::test]
            async fn $fact() {
                super::$fact($shelf).await;
            })*
        }
    };
}

#[path = "store/cached.rs"]
mod cached;
#[path = "store/child.rs"]
mod child;
#[path = "store/cluster.rs"]
mod cluster;
#[path = "store/killed.rs"]
mod killed;
#[path = "store/leases.rs"]
mod leases;
#[path = "store/opening.rs"]
mod opening;
#[path = "store/postgres_bad_days.rs"]
mod postgres_bad_days;
#[path = "store/proxy.rs"]
mod proxy;
#[path = "store/remembering.rs"]
mod remembering;
#[path = "store/shelf.rs"]
mod shelf;
#[path = "store/sqlite_bad_days.rs"]
mod sqlite_bad_days;
#[path = "store/texts.rs"]
mod texts;
