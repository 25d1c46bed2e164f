//! The same promises on PostgreSQL: with `TEST_STORE=postgres` every service that would keep things in a
//! file keeps them in a database of its own.

use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use tolmach::{
    config::{Config, Secret, Sources, Store},
    database::Place,
};

use crate::cluster::Cluster;

/// Whether everything is kept in PostgreSQL.
pub fn is_postgres() -> bool {
    std::env::var("TEST_STORE").ok().as_deref() == Some("postgres")
}

/// The database that stands for a folder: whoever comes back to the folder comes back to it.
pub fn address_for(data: &Path) -> Option<String> {
    static KNOWN: Mutex<Option<HashMap<PathBuf, String>>> = Mutex::new(None);
    if !is_postgres() {
        return None;
    }
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    let database = known.entry(data.to_owned());
    Some(database.or_insert_with(|| Cluster::shared().new_database()).clone())
}

/// Lets a service keep in PostgreSQL what it would keep in its folder.
pub fn apply(config: &mut Config) {
    if config.memory.store != Store::Sqlite || config.memory.file.is_some() {
        return;
    }
    if let Some(address) = address_for(&config.server.data) {
        config.memory.store = Store::Postgres;
        config.memory.postgres_url = Some(secret(address));
    }
}

/// Where a service over this folder keeps things.
pub fn place_for(data: &Path) -> Place {
    match address_for(data) {
        Some(address) => Place::Postgres(secret(address)),
        None => Place::sqlite(data.join("memory.sqlite")),
    }
}

fn secret(address: String) -> Secret {
    let variables = BTreeMap::from([("TOLMACH_MEMORY_POSTGRES_URL".to_owned(), address)]);
    let read = Config::read(&Sources { variables, ..Sources::default() }).unwrap().0;
    read.memory.postgres_url.expect("it was set")
}
