//! The memory into a file, a page at a time.

use super::{Format, tmx, xliff};
use crate::{
    lang::Pair,
    memory::{Collection, Filter, MemoryError, Unit, UnitId},
};

/// A file that is being written.
pub struct Export {
    collection: Collection,
    filter: Filter,
    format: Format,
    next: Next,
    /// How many units were written.
    pub units: u64,
}

/// What comes next.
enum Next {
    Head(String),
    After(UnitId),
    Nothing,
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// Its format needs both languages.
    #[error("a file of XLIFF holds one pair of languages: name both")]
    NeedsPair,
}

impl Export {
    /// Of the units that a filter means.
    pub fn new(
        collection: Collection,
        filter: Filter,
        format: Format,
    ) -> Result<Export, ExportError> {
        let pair = filter.from.clone().zip(filter.to.clone());
        let pair = pair.map(|(from, to)| Pair::new(from, to));
        let head = match (format, &pair) {
            (Format::Tmx, pair) => tmx::head(pair.as_ref()),
            (Format::Xliff, Some(pair)) => xliff::head(pair),
            (Format::Xliff, None) => return Err(ExportError::NeedsPair),
        };
        Ok(Export { collection, filter, format, next: Next::Head(head), units: 0 })
    }

    /// The next part of the file; `None` after its end.
    pub async fn next(&mut self) -> Result<Option<String>, MemoryError> {
        let after = match std::mem::replace(&mut self.next, Next::Nothing) {
            Next::Head(head) => {
                self.next = Next::After(0);
                return Ok(Some(head));
            }
            Next::After(after) => after,
            Next::Nothing => return Ok(None),
        };
        let units = self.collection.page(&self.filter, after).await?;
        let Some(last) = units.last() else { return Ok(Some(self.tail().to_owned())) };
        self.next = Next::After(last.id);
        self.units += units.len() as u64;
        Ok(Some(units.iter().map(|unit| self.written(unit)).collect()))
    }

    fn written(&self, unit: &Unit) -> String {
        match self.format {
            Format::Tmx => tmx::unit(unit),
            Format::Xliff => xliff::unit(unit),
        }
    }

    fn tail(&self) -> &'static str {
        match self.format {
            Format::Tmx => tmx::TAIL,
            Format::Xliff => xliff::TAIL,
        }
    }
}
