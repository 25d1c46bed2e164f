//! `[[routes]]`, `[[budgets]]`, `[portals.NAME]`: who translates what, for how much, for whom.
//!
//! What can be told wrong without asking a service is told when they are read: see [`lint`].

mod budget;
mod content;
mod lint;
mod rule;

pub use budget::{BudgetRule, Over, Period};
pub use content::Content;
pub use rule::{Ability, Preference, RouteRule};

use super::{
    backends::{Backend, Login, Table},
    reader::Reader,
};

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
    pub(super) fn read(reader: &mut Reader, backends: &[Backend]) -> Routing {
        let routes = reader.sections("routes");
        let budgets = reader.sections("budgets");
        let portals = reader.sections("portals");
        let routing = Routing {
            routes: routes.into_iter().map(|(n, line)| RouteRule::read(reader, &n, line)).collect(),
            budgets: budgets
                .into_iter()
                .map(|(n, line)| BudgetRule::read(reader, &n, line))
                .collect(),
            portals: portals.into_iter().map(|(name, _)| Portal::read(reader, name)).collect(),
        };
        lint::lint(&routing, backends, reader);
        routing
    }
}

impl Portal {
    pub(super) fn read(reader: &mut Reader, name: String) -> Portal {
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
