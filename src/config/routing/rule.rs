//! `[[routes]]`: which texts, and who is asked for them.

use std::time::Duration;

use super::Content;
use crate::{
    config::{backends::Table, reader::Reader, value::Value},
    lang::Tag,
};

/// One of `[[routes]]`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteRule {
    /// Its number in the file, from 1.
    pub number: usize,
    /// Its line in the file.
    pub line: Option<usize>,
    /// Source languages; any where empty.
    pub from: Vec<Tag>,
    /// Target languages; any where empty.
    pub to: Vec<Tag>,
    /// What kind of text; any where empty.
    pub content: Vec<Content>,
    /// Whose; anybody's where empty.
    pub portals: Vec<String>,
    /// Articles of at least so many characters.
    pub min_chars: usize,
    /// Articles of at most so many characters; 0 is any number.
    pub max_chars: usize,
    /// Names of backends; all where empty.
    pub backends: Vec<String>,
    /// In which order they are asked.
    pub order: Preference,
    /// How often each comes first, where they are weighted; as many as `backends`.
    pub weights: Vec<usize>,
    /// Names of backends that never get such texts.
    pub never: Vec<String>,
    /// Only backends whose texts stay in one of these regions; any where empty.
    pub regions: Vec<String>,
    /// Only backends that can do all of this by themselves.
    pub needs: Vec<Ability>,
    /// One attempt, where that is less than the backend's own.
    pub attempt_timeout: Option<Duration>,
    /// All attempts together; the request's time where not set.
    pub total_timeout: Option<Duration>,
    /// The next one is asked beside the first that has not answered for so long; titles only.
    pub hedge_after: Option<Duration>,
    /// A language in the middle; each half by whoever of the backends serves it.
    pub via: Option<Tag>,
}

/// What a backend may be able to do by itself; what it is not, the pipeline does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Carrying inline markup over.
    Markup,
    /// Heeding a glossary.
    Glossary,
    /// Heeding how a reader is to be addressed.
    Formality,
}

/// In which order backends are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preference {
    /// As they are listed.
    Listed,
    /// By chance, by weights.
    Weighted,
    /// The one that costs least first.
    Cheapest,
    /// The one that answered fastest lately first.
    Fastest,
    /// The one whose segments were fit most often lately first.
    Best,
}

impl RouteRule {
    pub(in crate::config) fn read(
        reader: &mut Reader,
        number: &str,
        line: Option<usize>,
    ) -> RouteRule {
        let mut table = Table { reader, path: format!("routes.{number}") };
        RouteRule {
            number: number.parse().unwrap_or_default(),
            line,
            from: table.take("from", "", "Source languages; any where empty."),
            to: table.take("to", "", "Target languages; any where empty."),
            content: table.take("content", "", "Kinds of text: title, body, ui; any where empty."),
            portals: table.take("portals", "", "Names of portals; anybody where empty."),
            min_chars: table.take("min_chars", "0", "Requests of at least so many characters."),
            max_chars: table.take(
                "max_chars",
                "0",
                "Requests of at most so many characters; 0 is any number.",
            ),
            backends: table.take(
                "backends",
                "",
                "Who is asked, in turn; all in the order of the file, the embedded engine last, where empty.",
            ),
            order: table.take(
                "order",
                "listed",
                "Who comes first: listed, weighted, cheapest, fastest or best.",
            ),
            weights: table.take("weights", "", "How often each comes first, where weighted."),
            never: table.take("never", "", "Backends that never get such texts."),
            regions: table.take("regions", "", "Only backends of these regions; any where empty."),
            needs: table.take(
                "needs",
                "",
                "Only backends that do this by themselves: markup, glossary, formality.",
            ),
            attempt_timeout: table.take(
                "attempt_timeout",
                "",
                "One attempt, where that is less than the backend's own time.",
            ),
            total_timeout: table.take("total_timeout", "", "All attempts together."),
            hedge_after: table.take(
                "hedge_after",
                "",
                "For titles: the next backend is asked, too, when the first has not answered for so long.",
            ),
            via: table.take("via", "", "A language in the middle, each half by whoever serves it."),
        }
    }
}

impl Value for Ability {
    fn parse(text: &str) -> Result<Ability, String> {
        match text {
            "markup" => Ok(Ability::Markup),
            "glossary" => Ok(Ability::Glossary),
            "formality" => Ok(Ability::Formality),
            _ => Err("markup, glossary or formality".into()),
        }
    }
}

impl Value for Preference {
    fn parse(text: &str) -> Result<Preference, String> {
        match text {
            "listed" => Ok(Preference::Listed),
            "weighted" => Ok(Preference::Weighted),
            "cheapest" => Ok(Preference::Cheapest),
            "fastest" => Ok(Preference::Fastest),
            "best" => Ok(Preference::Best),
            _ => Err("listed, weighted, cheapest, fastest or best".into()),
        }
    }
}
