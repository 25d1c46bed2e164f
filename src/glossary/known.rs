//! What this process knows of the glossaries, and when it looks again.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use super::{Chosen, Glossary, GlossaryError, Terms, stored};
use crate::{
    database::{Database, DatabaseError},
    lang::Pair,
};

/// What is known, and since when.
#[derive(Default)]
pub struct Known {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// When the database was asked last; `None` where it must be asked now.
    looked: Option<Instant>,
    /// The number of the newest change known; `None` before anything is.
    change: Option<i64>,
    glossaries: Arc<Vec<Glossary>>,
    compiled: HashMap<(Pair, Chosen), Arc<Terms>>,
}

/// What others changed counts after this long.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// More pairs and choices than these are compiled again.
const MOST_COMPILED: usize = 100;

impl Known {
    /// What is known must be asked for before it is used again.
    pub fn look_again(&self) {
        self.state().looked = None;
    }

    /// The terms of a choice.
    pub async fn terms(
        &self,
        database: &Database,
        pair: &Pair,
        chosen: &Chosen,
    ) -> Result<Arc<Terms>, GlossaryError> {
        if let Err(error) = self.refresh(database).await {
            tracing::warn!(%error, "glossaries could not be read; going on with those known");
        }
        let key = (pair.clone(), chosen.clone());
        let glossaries = {
            let state = self.state();
            if let Some(terms) = state.compiled.get(&key) {
                return Ok(terms.clone());
            }
            state.glossaries.clone()
        };
        let terms = Arc::new(Terms::compile(chosen_of(&glossaries, pair, chosen)?));
        let mut state = self.state();
        if Arc::ptr_eq(&state.glossaries, &glossaries) {
            if state.compiled.len() >= MOST_COMPILED {
                state.compiled.clear();
            }
            state.compiled.insert(key, terms.clone());
        }
        Ok(terms)
    }

    /// Reads the glossaries where they changed since the last look, and the last look is old.
    async fn refresh(&self, database: &Database) -> Result<(), DatabaseError> {
        {
            let mut state = self.state();
            if state.looked.is_some_and(|looked| looked.elapsed() < LOOK_EVERY) {
                return Ok(());
            }
            // Others go on with what is known meanwhile, unless nothing is.
            if state.change.is_some() && state.looked.is_some() {
                state.looked = Some(Instant::now());
            }
        }
        let rows = database.read(stored::select_change()).await?;
        let change = rows.first().map_or(0, |row| row.int(0));
        if self.state().change != Some(change) {
            let rows = database.read(stored::select_all()).await?;
            let glossaries = Arc::new(rows.iter().filter_map(stored::glossary).collect());
            let mut state = self.state();
            state.glossaries = glossaries;
            state.compiled.clear();
            state.change = Some(change);
        }
        self.state().looked = Some(Instant::now());
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whatever a thread left half done is thrown away with the next change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The glossaries of a choice that serve the pair, the one that counts first.
fn chosen_of<'g>(
    glossaries: &'g [Glossary],
    pair: &Pair,
    chosen: &Chosen,
) -> Result<Vec<&'g Glossary>, GlossaryError> {
    let serving = |glossary: &&Glossary| glossary.serves(pair);
    match chosen {
        Chosen::Active => Ok(glossaries.iter().filter(|g| g.is_active).filter(serving).collect()),
        Chosen::Named(names) => {
            let found = |name: &String| {
                let found = glossaries.iter().find(|glossary| glossary.name == *name);
                found.ok_or_else(|| GlossaryError::Unknown(name.clone()))
            };
            let found: Vec<&Glossary> = names.iter().map(found).collect::<Result<_, _>>()?;
            Ok(found.into_iter().filter(serving).collect())
        }
    }
}
