//! `/v1/memory`: the translation memory for people and their tools.

pub mod export;
pub mod import;
pub mod search;
pub mod stats;

use serde::Deserialize;

use crate::{
    http::{answer::known_tag, problem::Problem, state::State},
    lang::Tag,
    memory::{Collection, Filter, MemoryError},
    ui::Arg,
};

/// Which units are meant: `?from=en&to=pt&origin=human,approved`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    from: String,
    to: String,
    origin: String,
}

impl Which {
    fn filter(&self, state: &State) -> Result<Filter, Problem> {
        let origins = self.origin.split(',').map(str::trim).filter(|name| !name.is_empty());
        let origins = origins.map(|name| {
            name.parse().map_err(|expected: String| bad_value("?origin", name, expected))
        });
        Ok(Filter {
            from: tag(state, "?from", &self.from)?,
            to: tag(state, "?to", &self.to)?,
            origins: origins.collect::<Result<_, Problem>>()?,
            since_ms: None,
        })
    }
}

/// The language of a query; `None` where it names none.
fn tag(state: &State, pointer: &str, seen: &str) -> Result<Option<Tag>, Problem> {
    if seen.is_empty() { Ok(None) } else { known_tag(state, pointer, seen).map(Some) }
}

/// All units, where any are kept.
fn collection(state: &State) -> Result<Collection, Problem> {
    let database = state.database.clone();
    database.map(Collection::new).ok_or_else(|| Problem::new(501, "memory-off", Vec::new()))
}

/// The store does not answer; the log says why.
fn unavailable(error: &MemoryError) -> Problem {
    tracing::warn!(%error, "the memory does not answer");
    Problem::new(503, "memory-unavailable", Vec::new())
}

fn bad_value(pointer: &str, seen: &str, expected: impl Into<String>) -> Problem {
    let seen: String = seen.chars().take(60).collect();
    let args = vec![
        ("pointer", Arg::from(pointer.to_owned())),
        ("seen", Arg::from(seen)),
        ("expected", Arg::from(expected.into())),
    ];
    Problem::new(400, "bad-value", args)
}
