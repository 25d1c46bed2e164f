//! A backend: something that translates, with its price, its health and what it did lately.

use std::sync::{Mutex, PoisonError};
use std::{sync::Arc, time::Duration};

use super::{breaker::Breaker, budget::micros, ledger::Used, meter::Meter};
use crate::{
    config::{self, backends::Common},
    lang::Pair,
    translator::{Billed, Job, Route, Translator, services},
};

/// Something that translates, with its price, its health and what it did lately.
pub struct Backend {
    /// As the operator named it; `embedded`.
    pub name: String,
    /// What kind of service: `embedded`, `deepl`.
    pub kind: &'static str,
    /// It takes requests within its limits.
    pub translator: Arc<dyn Translator>,
    /// Whether it is asked where no rule names it.
    pub is_chosen_by_itself: bool,
    /// Whether it should be asked now.
    pub breaker: Breaker,
    /// What it did lately.
    pub meter: Meter,
    /// Requests of one job at a time.
    pub concurrent: usize,
    /// How often a request is sent again where nobody else can be asked.
    pub retries: usize,
    /// One attempt.
    pub timeout: Duration,
    /// Where its texts go.
    pub regions: Vec<String>,
    pairs: Vec<Pair>,
    prices: Prices,
    /// What was used and is not yet in the ledger.
    unsaved: Mutex<Used>,
}

/// Money for a million.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Prices {
    chars: Option<f64>,
    input_tokens: Option<f64>,
    output_tokens: Option<f64>,
    is_free: bool,
}

impl Backend {
    /// The engine in this process.
    pub fn embedded(translator: Arc<dyn Translator>) -> Backend {
        let prices = Prices { chars: Some(0.0), is_free: true, ..Prices::default() };
        Backend {
            name: translator.id().to_owned(),
            kind: "embedded",
            translator,
            is_chosen_by_itself: true,
            breaker: Breaker::default(),
            meter: Meter::default(),
            concurrent: 1,
            retries: 0,
            timeout: Duration::MAX,
            regions: vec!["here".to_owned()],
            pairs: Vec::new(),
            prices,
            unsaved: Mutex::default(),
        }
    }

    /// A service of the settings; the error says which of them is wrong.
    pub fn of(settings: &config::Backend) -> Result<Backend, String> {
        let Common { price, price_input_tokens, price_output_tokens, .. } = settings.common;
        let prices = Prices {
            chars: price,
            input_tokens: price_input_tokens,
            output_tokens: price_output_tokens,
            is_free: settings.common.is_free(),
        };
        Ok(Backend {
            name: settings.name.clone(),
            kind: settings.service.kind(),
            translator: services::build(settings)?,
            is_chosen_by_itself: !matches!(settings.service, config::Service::Pseudo(_)),
            breaker: Breaker::default(),
            meter: Meter::default(),
            concurrent: settings.common.concurrent,
            retries: settings.common.retries,
            timeout: settings.common.timeout,
            regions: settings.common.regions.clone(),
            pairs: settings.common.pairs.clone(),
            prices,
            unsaved: Mutex::default(),
        })
    }

    /// How it translates a pair; `None` where it cannot, or must not.
    pub fn route(&self, pair: &Pair) -> Option<Route> {
        let is_meant = |own: &Pair| own == pair || *own == pair.base();
        let may = self.pairs.is_empty() || self.pairs.iter().any(is_meant);
        may.then(|| self.translator.route(pair)).flatten()
    }

    /// All it translates.
    pub fn routes(&self) -> Vec<Route> {
        let all = self.translator.routes();
        let may = |route: &&Route| self.pairs.is_empty() || self.pairs.contains(&route.pair);
        all.iter().filter(may).cloned().collect()
    }

    /// Whether it costs nothing, for certain.
    pub fn is_free(&self) -> bool {
        self.prices.is_free
    }

    /// Money for a million characters, as far as it can be told; a model's tokens are reckoned as four
    /// characters each, read and written once.
    pub fn price(&self) -> Option<f64> {
        let tokens = self.prices.input_tokens.zip(self.prices.output_tokens);
        self.prices.chars.or(tokens.map(|(input, output)| (input + output) / 4.0))
    }

    /// What a job will use.
    pub fn estimate(&self, job: &Job) -> Used {
        self.priced(self.translator.estimate(job))
    }

    /// What a job will use at most: one that nobody else can do may be sent again, and a service may bill what
    /// does not arrive.
    pub fn at_most(&self, job: &Job) -> Used {
        let estimate = self.estimate(job);
        let again = if job.is_last_resort { self.retries } else { 0 };
        (0..again).fold(estimate, |sum, _| sum.plus(estimate))
    }

    /// What was really used: what the service said, else what was estimated.
    pub fn really(&self, billed: Billed, estimate: Used) -> Used {
        if billed == Billed::default() { estimate } else { self.priced(billed) }
    }

    fn priced(&self, billed: Billed) -> Used {
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let cost = |number: u64, price: Option<f64>| {
            #[expect(clippy::cast_precision_loss, reason = "money of one request")]
            let number = number as f64;
            micros(number * price.unwrap_or(0.0) / 1e6)
        };
        let money = cost(billed.chars, self.prices.chars)
            + cost(billed.input_tokens, self.prices.input_tokens)
            + cost(billed.output_tokens, self.prices.output_tokens);
        let tokens = billed.input_tokens.saturating_add(billed.output_tokens);
        Used { chars: whole(billed.chars), tokens: whole(tokens), micros: money }
    }

    /// Notes what was used.
    pub fn use_up(&self, used: Used) {
        let mut unsaved = self.unsaved.lock().unwrap_or_else(PoisonError::into_inner);
        *unsaved = unsaved.plus(used);
    }

    /// What was noted and is not yet in the ledger; nothing is left of it.
    pub fn take_unsaved(&self) -> Used {
        std::mem::take(&mut *self.unsaved.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What was noted and is not yet in the ledger.
    pub fn unsaved(&self) -> Used {
        *self.unsaved.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Its name in the ledger.
    pub fn account(&self) -> String {
        format!("backend {}", self.name)
    }
}
