//! The database the settings name.

use std::sync::Arc;

use super::StartError;
use crate::{
    config::{Config, Store},
    database::{Database, DatabaseError, Place},
};

/// The database of the settings, in a running runtime; `None` where nothing is kept.
pub async fn open_database(config: &Config) -> Result<Option<Arc<Database>>, StartError> {
    let Some(place) = place(config)? else { return Ok(None) };
    let failed = |error: DatabaseError| StartError::Memory(error.to_string());
    let database = Database::at(&place, config.memory.timeout).map_err(failed)?;
    match database.prepare().await {
        Err(DatabaseError::Unavailable(reason)) if matches!(place, Place::Postgres(_)) => {
            tracing::warn!(reason, "the memory cannot be used yet; translating without");
        }
        prepared => prepared.map_err(failed)?,
    }
    Ok(Some(Arc::new(database)))
}

fn place(config: &Config) -> Result<Option<Place>, StartError> {
    let memory = &config.memory;
    match (memory.store, &memory.postgres_url) {
        (Store::None, _) => Ok(None),
        (Store::Sqlite, _) => {
            let default = || config.server.data.join("memory.sqlite");
            let file = memory.file.clone().unwrap_or_else(default);
            Ok(Some(Place::Sqlite { file, mapped_bytes: memory.mapped_bytes }))
        }
        (Store::Postgres, Some(url)) => Ok(Some(Place::Postgres(url.clone()))),
        (Store::Postgres, None) => Err(StartError::Memory(
            "memory.store is postgres and memory.postgres_url is empty; set it to an address like \
             postgres://user:password@host/tolmach"
                .into(),
        )),
    }
}
