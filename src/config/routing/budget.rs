//! `[[budgets]]`: what may be used in a day or month.

use crate::config::{backends::Table, reader::Reader, value::Value};

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
    /// The next of the route is asked instead.
    Next,
    /// Those of the route that are free are asked instead.
    Free,
    /// The request is refused where a backend of this budget would be asked.
    Refuse,
}

impl BudgetRule {
    pub(in crate::config) fn read(
        reader: &mut Reader,
        number: &str,
        line: Option<usize>,
    ) -> BudgetRule {
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
                "next",
                "When it is used up: next (of the route), free (only those that cost nothing) or refuse.",
            ),
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
            "next" => Ok(Over::Next),
            "free" => Ok(Over::Free),
            "refuse" => Ok(Over::Refuse),
            _ => Err("next, free or refuse".into()),
        }
    }
}
