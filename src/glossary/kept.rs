//! The glossaries of a portal, in its database.

use std::sync::Arc;

use super::{Chosen, Glossary, Terms, known::Known, stored};
use crate::{
    database::{Database, DatabaseError},
    lang::Pair,
};

/// All glossaries.
pub struct Glossaries {
    database: Arc<Database>,
    known: Known,
}

/// What must be there before a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expect {
    /// Whatever is.
    Anything,
    /// No glossary of the name.
    Nothing,
    /// A glossary of the name.
    Something,
    /// A glossary of the name in one of these versions.
    Versions(Vec<i64>),
}

/// A glossary without its entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its name.
    pub name: String,
    /// From which language into which.
    pub pair: Pair,
    /// Whether it is used where a request names none.
    pub is_active: bool,
    /// Its version.
    pub version: i64,
    /// How many entries it has.
    pub entries: usize,
}

/// Why something was not done with a glossary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GlossaryError {
    /// Look at the database.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// Read it again and decide; the version it has now, `None` where there is none.
    #[error("the glossary was changed meanwhile")]
    Changed(Option<i64>),
    /// There is none of this name.
    #[error("there is no glossary {0:?}")]
    Unknown(String),
}

impl Glossaries {
    /// Those in this database.
    pub fn new(database: Arc<Database>) -> Glossaries {
        Glossaries { database, known: Known::default() }
    }

    /// Every glossary, by name.
    pub async fn list(&self) -> Result<Vec<Summary>, GlossaryError> {
        let all = self.all().await?;
        let summary = |glossary: &Glossary| Summary {
            name: glossary.name.clone(),
            pair: glossary.pair.clone(),
            is_active: glossary.is_active,
            version: glossary.version,
            entries: glossary.entries.len(),
        };
        Ok(all.iter().map(summary).collect())
    }

    /// Every glossary with its entries, by name.
    pub async fn all(&self) -> Result<Vec<Glossary>, GlossaryError> {
        let rows = self.database.read(stored::select_all()).await?;
        Ok(rows.iter().filter_map(stored::glossary).collect())
    }

    /// One glossary.
    pub async fn read(&self, name: &str) -> Result<Glossary, GlossaryError> {
        let rows = self.database.read(stored::select(name)).await?;
        let found = rows.first().and_then(stored::glossary);
        found.ok_or_else(|| GlossaryError::Unknown(name.to_owned()))
    }

    /// Writes a glossary whole; gives its new version.
    pub async fn write(&self, glossary: &Glossary, expect: &Expect) -> Result<i64, GlossaryError> {
        let write = vec![stored::count_change(), stored::write(glossary, expect)];
        self.changed(&glossary.name, self.database.write(write).await?).await
    }

    /// Removes a glossary.
    pub async fn remove(&self, name: &str, expect: &Expect) -> Result<(), GlossaryError> {
        let remove = vec![stored::count_change(), stored::remove(name, expect)];
        let rows = self.database.write(remove).await?;
        match self.changed(name, rows).await {
            Err(GlossaryError::Changed(None)) => Err(GlossaryError::Unknown(name.to_owned())),
            done => done.map(|_| ()),
        }
    }

    async fn changed(
        &self,
        name: &str,
        rows: Vec<Vec<crate::database::Row>>,
    ) -> Result<i64, GlossaryError> {
        self.known.look_again();
        if let Some(row) = rows.last().and_then(|rows| rows.first()) {
            return Ok(row.int(0));
        }
        match self.read(name).await {
            Ok(glossary) => Err(GlossaryError::Changed(Some(glossary.version))),
            Err(GlossaryError::Unknown(_)) => Err(GlossaryError::Changed(None)),
            Err(error) => Err(error),
        }
    }

    /// The terms for translations of a pair.
    ///
    /// What another process changed counts within a second. While the database cannot be asked, what was
    /// known last counts; a name nobody knows is an error.
    pub async fn terms(&self, pair: &Pair, chosen: &Chosen) -> Result<Arc<Terms>, GlossaryError> {
        if *chosen == Chosen::Named(Vec::new()) {
            return Ok(Arc::default());
        }
        self.known.terms(&self.database, pair, chosen).await
    }
}
