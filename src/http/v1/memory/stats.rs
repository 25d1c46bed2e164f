//! `GET /v1/memory/stats`: how much there is of what.

use actix_web::web;
use serde::Serialize;

use super::{collection, unavailable};
use crate::{
    exchange::iso,
    http::{problem::Problem, state::State},
    lang::Tag,
    memory::{Origin, Shelf},
};

/// The answer.
#[derive(Debug, Serialize)]
pub struct StatsResponse {
    /// What the database takes on disk.
    bytes: u64,
    /// Units by pair and origin.
    shelves: Vec<CountedUnits>,
}

#[derive(Debug, Serialize)]
struct CountedUnits {
    from: Tag,
    to: Tag,
    origin: Origin,
    units: u64,
    oldest: String,
    newest: String,
}

/// Counts the units of the memory.
pub async fn count_memory(state: web::Data<State>) -> Result<web::Json<StatsResponse>, Problem> {
    let collection = collection(&state)?;
    let shelves = collection.shelves().await.map_err(|error| unavailable(&error))?;
    let bytes = collection.bytes().await.map_err(|error| unavailable(&error))?;
    let shelves = shelves.into_iter().map(CountedUnits::from).collect();
    Ok(web::Json(StatsResponse { bytes, shelves }))
}

impl From<Shelf> for CountedUnits {
    fn from(shelf: Shelf) -> CountedUnits {
        CountedUnits {
            from: shelf.pair.from,
            to: shelf.pair.to,
            origin: shelf.origin,
            units: shelf.units,
            oldest: iso(shelf.oldest_ms),
            newest: iso(shelf.newest_ms),
        }
    }
}
