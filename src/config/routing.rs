//! `[[routes]]`, `[[budgets]]`, `[portals.NAME]`: who translates what, for how much, for whom.
//!
//! Only read here; whether the rules make sense together is judged by `router`, which knows the backends.

use std::time::Duration;

use super::{
    backends::{Login, Table},
    reader::Reader,
    value::Value,
};
use crate::lang::Tag;

/// Who translates what, for how much, for whom.
#[derive(Clone, Debug, Default)]
pub struct Routing {
    /// The first that fits counts.
    pub routes: Vec<RouteRule>,
    /// All that fit count.
    pub budgets: Vec<BudgetRule>,
    /// Who asks.
    pub portals: Vec<Portal>,
}

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
    /// One attempt, where that is less than the backend's own.
    pub attempt_timeout: Option<Duration>,
    /// All attempts together; the request's time where not set.
    pub total_timeout: Option<Duration>,
    /// The next one is asked beside the first that has not answered for so long; titles only.
    pub hedge_after: Option<Duration>,
    /// A language in the middle, with other backends for each half: the names for the second half.
    pub via: Option<Tag>,
}

/// What kind of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Content {
    /// Headlines and the like.
    Title,
    /// Running text.
    Body,
    /// Labels of a user interface.
    Ui,
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

/// One of `[[budgets]]`.
#[derive(Clone, Debug, PartialEq)]
pub struct BudgetRule {
    /// Its number in the file, from 1.
    pub number: usize,
    /// Its line in the file.
    pub line: Option<usize>,
    /// Whose use counts: these backends together; all that are not free where empty.
    pub backends: Vec<String>,
    /// Whose use counts: these portals together; everybody where empty.
    pub portals: Vec<String>,
    /// When it begins anew.
    pub per: Period,
    /// Characters.
    pub chars: Option<usize>,
    /// Tokens read and written.
    pub tokens: Option<usize>,
    /// Money, in the unit of the prices.
    pub money: Option<f64>,
    /// From so many hundredths on, a warning is written.
    pub warn_percent: usize,
    /// What happens when it is used up.
    pub over: Over,
}

/// When a budget begins anew, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// At midnight.
    Day,
    /// On the first of the month.
    Month,
}

/// What happens when a budget is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Backends that are free are asked instead.
    Free,
    /// The request is refused where a backend of this budget would be asked.
    Refuse,
}

/// One of `[portals.NAME]`: somebody who asks with a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portal {
    /// Its name in routes, budgets and the log.
    pub name: String,
    /// What it sends as `Authorization: Bearer KEY`.
    pub key: Login,
    /// Whether it may name the backend.
    pub may_choose_backend: bool,
}

impl Routing {
    pub(super) fn read(reader: &mut Reader) -> Routing {
        let routes = reader.sections("routes");
        let budgets = reader.sections("budgets");
        let portals = reader.sections("portals");
        Routing {
            routes: routes.into_iter().map(|(n, line)| RouteRule::read(reader, &n, line)).collect(),
            budgets: budgets
                .into_iter()
                .map(|(n, line)| BudgetRule::read(reader, &n, line))
                .collect(),
            portals: portals.into_iter().map(|(name, _)| Portal::read(reader, name)).collect(),
        }
    }
}

impl RouteRule {
    pub(super) fn read(reader: &mut Reader, number: &str, line: Option<usize>) -> RouteRule {
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
                "Who is asked, in turn; the embedded engine, then all free ones where empty.",
            ),
            order: table.take(
                "order",
                "listed",
                "Who comes first: listed, weighted, cheapest, fastest or best.",
            ),
            weights: table.take("weights", "", "How often each comes first, where weighted."),
            never: table.take("never", "", "Backends that never get such texts."),
            regions: table.take("regions", "", "Only backends of these regions; any where empty."),
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

impl BudgetRule {
    pub(super) fn read(reader: &mut Reader, number: &str, line: Option<usize>) -> BudgetRule {
        let mut table = Table { reader, path: format!("budgets.{number}") };
        BudgetRule {
            number: number.parse().unwrap_or_default(),
            line,
            backends: table.take(
                "backends",
                "",
                "Whose use counts; all that are not free where empty.",
            ),
            portals: table.take("portals", "", "Whose use counts; everybody's where empty."),
            per: table.take("per", "month", "When it begins anew, in UTC: day or month."),
            chars: table.take("chars", "", "Characters."),
            tokens: table.take("tokens", "", "Tokens read and written."),
            money: table.take("money", "", "Money, in the unit of the prices."),
            warn_percent: table.take_checked(
                "warn_percent",
                "80",
                "From so many hundredths on, a warning is written.",
                |percent: &usize| match percent {
                    1..=100 => Ok(()),
                    _ => Err("a whole number from 1 to 100".into()),
                },
            ),
            over: table.take(
                "over",
                "free",
                "When it is used up: free (others that cost nothing are asked) or refuse.",
            ),
        }
    }
}

impl Portal {
    fn read(reader: &mut Reader, name: String) -> Portal {
        let path = format!("portals.{name}");
        let mut table = Table { reader, path };
        Portal {
            key: Login::require(&mut table, "key", "What it sends as `Authorization: Bearer KEY`."),
            may_choose_backend: table.take(
                "may_choose_backend",
                "false",
                "Whether its requests may name the backend.",
            ),
            name,
        }
    }
}

impl Content {
    /// As it is written: `title`.
    pub fn name(self) -> &'static str {
        match self {
            Content::Title => "title",
            Content::Body => "body",
            Content::Ui => "ui",
        }
    }
}

impl Value for Content {
    fn parse(text: &str) -> Result<Content, String> {
        [Content::Title, Content::Body, Content::Ui]
            .into_iter()
            .find(|content| content.name() == text)
            .ok_or_else(|| "title, body or ui".into())
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

impl Value for Period {
    fn parse(text: &str) -> Result<Period, String> {
        match text {
            "day" => Ok(Period::Day),
            "month" => Ok(Period::Month),
            _ => Err("day or month".into()),
        }
    }
}

impl Value for Over {
    fn parse(text: &str) -> Result<Over, String> {
        match text {
            "free" => Ok(Over::Free),
            "refuse" => Ok(Over::Refuse),
            _ => Err("free or refuse".into()),
        }
    }
}
