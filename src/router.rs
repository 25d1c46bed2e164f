//! Which backends are asked for a text: by rule, health, ability, price and budget.
//!
//! [`Router`] holds the backends; [`Router::chain`] gives one request its own translator, which asks them in turn.
//! Nothing here looks at texts, only at their length and kind.

mod backend;
mod breaker;
mod bridge;
mod budget;
mod chain;
mod guarded;
mod lanes;
mod ledger;
mod meter;
mod order;
mod question;
mod rule;
mod served;
mod status;

pub use breaker::{Breaker, Door, Health};
pub use budget::{Amounts, Standing};
pub use chain::{Candidate, Chain};
pub use ledger::{Ledger, Used};
pub use meter::Measured;
pub use question::Question;
pub use served::ServedPair;
pub use status::{Status, Trial};

use std::sync::Arc;

use crate::{
    config::{Config, Period, Routing},
    database::Database,
    translator::Translator,
};
use backend::Backend;
use budget::Budget;
use served::Served;

/// All backends and the rules about them.
pub struct Router {
    backends: Vec<Arc<Backend>>,
    routing: Routing,
    ledger: Arc<Ledger>,
    budgets: Vec<Arc<Budget>>,
    served: Served,
}

impl Router {
    /// The embedded engine and the backends of the settings; the error says which of them is wrong, a line each.
    /// What is used is forgotten at the end of the process.
    pub fn new(config: &Config, embedded: Arc<dyn Translator>) -> Result<Router, Vec<String>> {
        let (mut backends, mut wrong) = (Vec::new(), Vec::new());
        for settings in &config.backends {
            match Backend::of(settings) {
                Ok(backend) => backends.push(Arc::new(backend)),
                Err(why) => wrong.push(format!("backends.{}.{why}", settings.name)),
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        backends.push(Arc::new(Backend::embedded(embedded)));
        let router = Router {
            backends,
            routing: config.routing.clone(),
            ledger: Arc::default(),
            budgets: Vec::new(),
            served: Served::default(),
        };
        Ok(router.counting_in(Ledger::default()))
    }

    /// The same, with what is used kept in a database.
    pub fn remembering(&self, database: Arc<Database>) -> Router {
        let router = Router {
            backends: self.backends.clone(),
            routing: self.routing.clone(),
            ledger: Arc::default(),
            budgets: Vec::new(),
            served: Served::default(),
        };
        router.counting_in(Ledger::new(Some(database)))
    }

    /// Whether there are budgets, and a restart forgets what was used of them.
    pub fn forgets_budgets(&self) -> bool {
        !self.budgets.is_empty() && self.ledger.forgets()
    }

    fn counting_in(self, ledger: Ledger) -> Router {
        let ledger = Arc::new(ledger);
        let budget =
            |rule: &crate::config::BudgetRule| Arc::new(Budget::new(rule.clone(), ledger.clone()));
        let budgets = self.routing.budgets.iter().map(budget).collect();
        Router { ledger, budgets, ..self }
    }

    /// The names of all backends, in the order of the file; `embedded` is the last.
    pub fn names(&self) -> Vec<&str> {
        self.backends.iter().map(|backend| backend.name.as_str()).collect()
    }

    /// Asks all services anew which languages they have; those that do not answer keep what was known. Whether
    /// all of them answered.
    pub async fn refresh(&self) -> bool {
        let asked = self.backends.iter().map(|backend| async move {
            if let Err(error) = backend.translator.refresh().await {
                let backend = backend.name.as_str();
                tracing::warn!(backend, %error, "the backend did not tell its languages");
                return false;
            }
            true
        });
        futures_util::future::join_all(asked).await.into_iter().all(|has_told| has_told)
    }

    /// Writes down what was used since it was last called.
    pub async fn settle(&self) {
        let (mut sums, mut taken) = (Vec::new(), Vec::new());
        for backend in &self.backends {
            let used = backend.take_unsaved();
            if used != Used::default() {
                for period in [Period::Day, Period::Month] {
                    sums.push((backend.account(), ledger::period_name(period), used));
                }
                taken.push((backend, used));
            }
        }
        if !sums.is_empty()
            && let Err(error) = self.ledger.add(&sums).await
        {
            tracing::warn!(%error, "what backends used could not be written down yet");
            for (backend, used) in taken {
                backend.use_up(used);
            }
        }
    }
}
