//! Finding units by what they say.

use super::{
    Collection, Filter,
    score::{Likeness, concordance},
};
use crate::memory::{MemoryError, Unit, normalised};

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Query {
    /// The text.
    pub text: String,
    /// How.
    pub mode: Mode,
    /// Among which units.
    pub filter: Filter,
    /// At most so many hits.
    pub limit: usize,
}

/// How a text is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Sources that are this text, white space aside.
    Exact,
    /// Sources like this text.
    #[default]
    Fuzzy,
    /// Sources or translations with these words in them.
    Concordance,
}

/// A unit that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// From 0 to 100: [`Likeness::of`] or [`concordance`].
    pub score: u8,
    /// The unit.
    pub unit: Unit,
}

/// Less like than this is another sentence.
const LEAST_FUZZY: u8 = 50;

impl Collection {
    /// The best hits, best first; of the same score the most trusted, then the newest.
    pub async fn search(&self, query: &Query) -> Result<Vec<Hit>, MemoryError> {
        let text = normalised(&query.text);
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let units = match query.mode {
            Mode::Exact => self.same(&text, &query.filter).await?,
            Mode::Fuzzy => self.like(&text, &query.filter).await?,
            Mode::Concordance => self.containing(&text, &query.filter).await?,
        };
        let likeness = Likeness::to(&text);
        let scored = units.into_iter().map(|unit| {
            let score = match query.mode {
                Mode::Exact | Mode::Fuzzy => likeness.of(&unit.source),
                Mode::Concordance => {
                    concordance(&text, &unit.source).max(concordance(&text, &unit.target))
                }
            };
            Hit { score, unit }
        });
        let least = match query.mode {
            Mode::Exact => 100,
            Mode::Fuzzy => LEAST_FUZZY,
            Mode::Concordance => 1,
        };
        let mut hits: Vec<Hit> = scored.filter(|hit| hit.score >= least).collect();
        hits.sort_by_key(|hit| {
            std::cmp::Reverse((hit.score, hit.unit.origin, hit.unit.created_ms, hit.unit.id))
        });
        hits.truncate(query.limit);
        Ok(hits)
    }
}

impl std::str::FromStr for Mode {
    type Err = String;

    fn from_str(name: &str) -> Result<Mode, String> {
        match name {
            "exact" => Ok(Mode::Exact),
            "fuzzy" => Ok(Mode::Fuzzy),
            "concordance" => Ok(Mode::Concordance),
            _ => Err("exact, fuzzy or concordance".into()),
        }
    }
}
