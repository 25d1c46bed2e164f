//! How backends are, for people; and trying one for real.

use std::time::{Duration, Instant};

use super::{
    Router,
    backend::Backend,
    breaker::Health,
    budget::{Amounts, Standing},
    meter::Measured,
};
use crate::{
    config::Period,
    lang::{Pair, Tag},
    translator::{Bill, Billed, Job, RequestId, Route, Segment, TranslateError},
};

/// How a backend is.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Status {
    /// As the operator named it.
    pub name: String,
    /// What kind of service.
    pub kind: &'static str,
    /// Whether it is asked.
    #[serde(flatten)]
    pub health: Health,
    /// Pairs it has.
    pub pairs: usize,
    /// Where its texts go, in the operator's words.
    pub regions: Vec<String>,
    /// Money for a million characters, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// What it did since the start.
    #[serde(flatten)]
    pub measured: Measured,
    /// What was used of it today, in UTC.
    pub today: Amounts,
    /// What was used of it this month.
    pub this_month: Amounts,
}

/// What came of trying a backend.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The pair it was tried with.
    pub pair: Pair,
    /// What it made of which sentence.
    pub text: String,
    /// How long it took.
    pub time: Duration,
    /// What it said it billed.
    pub billed: Billed,
}

/// Sentences that everybody can translate, by language.
const SENTENCES: &[(&str, &str)] = &[
    ("en", "The harbour is open again."),
    ("pt", "O porto está aberto de novo."),
    ("es", "El puerto está abierto de nuevo."),
    ("uk", "Порт знову відкрито."),
    ("fr", "Le port est de nouveau ouvert."),
    ("de", "Der Hafen ist wieder offen."),
    ("pl", "Port jest znowu otwarty."),
];

impl Router {
    /// How every backend is, in the order of the file.
    pub async fn statuses(&self) -> Vec<Status> {
        let mut statuses = Vec::new();
        for backend in &self.backends {
            statuses.push(self.status(backend).await);
        }
        statuses
    }

    /// How every budget stands, in the order of the file.
    pub async fn standings(&self) -> Vec<Standing> {
        let mut standings = Vec::new();
        for budget in &self.budgets {
            standings.push(budget.standing().await);
        }
        standings
    }

    async fn status(&self, backend: &Backend) -> Status {
        let used = async |period| {
            let saved = self.ledger.used(&backend.account(), period).await.unwrap_or_default();
            Amounts::of(saved.plus(backend.unsaved()))
        };
        Status {
            name: backend.name.clone(),
            kind: backend.kind,
            health: backend.breaker.health(),
            pairs: backend.routes().len(),
            regions: backend.regions.clone(),
            price: backend.price(),
            measured: backend.meter.measured(),
            today: used(Period::Day).await,
            this_month: used(Period::Month).await,
        }
    }

    /// Has a backend translate a sentence, whatever its health; a success makes it well. `None` where there is
    /// no such backend. It counts as used, but no budget keeps it from being tried.
    pub async fn try_out(
        &self,
        name: &str,
        pair: Option<&Pair>,
    ) -> Option<Result<Trial, TranslateError>> {
        let backend = self.backends.iter().find(|backend| backend.name == name)?;
        let refreshed = backend.translator.refresh().await;
        let Some(pair) = pair.cloned().or_else(|| a_pair(&backend.routes())) else {
            let reason = "it has no pair to try".to_owned();
            return Some(Err(refreshed.err().unwrap_or(TranslateError::Unavailable { reason })));
        };
        let bill = Bill::default();
        let segments = vec![Segment::new(sentence(&pair.from))];
        let job = Job { bill: bill.clone(), ..Job::new(pair.clone(), segments, RequestId(0)) };
        let (began, estimate) = (Instant::now(), backend.estimate(&job));
        let answer = backend.translator.translate(job).await;
        let (time, billed) = (began.elapsed(), bill.total());
        Some(answer.map(|answers| {
            backend.breaker.worked();
            backend.use_up(backend.really(billed, estimate));
            let text = answers.into_iter().next().map(|answer| answer.text).unwrap_or_default();
            Trial { pair, text, time, billed }
        }))
    }
}

/// From a language we have a sentence of, English first.
fn a_pair(routes: &[Route]) -> Option<Pair> {
    let of = |language: &str| {
        let mut from = routes.iter().filter(|route| route.pair.from.language() == language);
        from.next().map(|route| route.pair.clone())
    };
    let known = SENTENCES.iter().find_map(|(language, _)| of(language));
    known.or_else(|| routes.first().map(|route| route.pair.clone()))
}

fn sentence(language: &Tag) -> &'static str {
    let own = SENTENCES.iter().find(|(known, _)| *known == language.language());
    own.unwrap_or(&SENTENCES[0]).1
}
