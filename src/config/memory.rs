//! `[memory]`: where translations and articles are kept.

use std::{path::PathBuf, time::Duration};

use super::{
    reader::Reader,
    value::{Secret, Value},
};

/// Where translations and articles are kept.
#[derive(Clone, Debug)]
pub struct Memory {
    /// Which store.
    pub store: Store,
    /// The SQLite file; `memory.sqlite` under `server.data` where not set.
    pub file: Option<PathBuf>,
    /// The PostgreSQL database, as an address with user and password.
    pub postgres_url: Option<Secret>,
    /// A look-up that takes longer is a miss.
    pub timeout: Duration,
    /// So long after an edit or a change of models the translation from before is read.
    pub stale_while_revalidate: Duration,
    /// Bytes of the SQLite file that are mapped into memory.
    pub mapped_bytes: usize,
    /// Bytes of translations and pages kept in this process.
    pub cache_bytes: usize,
}

/// Which store keeps translations and articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// Nothing is kept.
    None,
    /// One file on this machine.
    Sqlite,
    /// A server that several replicas share.
    Postgres,
}

impl Memory {
    pub(super) fn read(reader: &mut Reader) -> Memory {
        Memory {
            store: reader.take(
                "memory.store",
                "sqlite",
                "Where translations and articles are kept: sqlite, postgres or none.",
            ),
            file: reader.take(
                "memory.file",
                "",
                "The SQLite file; `memory.sqlite` under server.data where empty.",
            ),
            postgres_url: reader.take_checked(
                "memory.postgres_url",
                "",
                "The PostgreSQL database, like postgres://user:password@host/tolmach.",
                |url: &Option<Secret>| url.as_ref().map_or(Ok(()), check_url),
            ),
            timeout: reader.take_checked(
                "memory.timeout",
                "2s",
                "A look-up in the memory that takes longer is a miss.",
                |timeout: &Duration| {
                    if timeout.is_zero() {
                        Err("a duration over 0, like 2s".into())
                    } else {
                        Ok(())
                    }
                },
            ),
            stale_while_revalidate: reader.take(
                "memory.stale_while_revalidate",
                "0",
                "So long after an edit a kept article is read as it was before, while it is translated anew; 0 waits for the new one.",
            ),
            mapped_bytes: reader.take(
                "memory.mapped_bytes",
                "1_000_000_000",
                "Bytes of the SQLite file that are mapped into memory, which halves the cost of look-ups in a large one; with 0 a disk that breaks is an error, not the end of the process.",
            ),
            cache_bytes: reader.take(
                "memory.cache_bytes",
                "64_000_000",
                "Bytes of translations and pages kept in this process; 0 keeps none.",
            ),
        }
    }
}

fn check_url(url: &Secret) -> Result<(), String> {
    let is_address = ["postgres://", "postgresql://"].iter().any(|s| url.expose().starts_with(s));
    if is_address {
        Ok(())
    } else {
        Err("an address like postgres://user:password@host/name".into())
    }
}

impl Value for Store {
    fn parse(text: &str) -> Result<Store, String> {
        match text {
            "none" => Ok(Store::None),
            "sqlite" => Ok(Store::Sqlite),
            "postgres" => Ok(Store::Postgres),
            _ => Err("sqlite, postgres or none".into()),
        }
    }
}
