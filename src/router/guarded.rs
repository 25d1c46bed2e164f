//! One backend as requests of one portal ask it: only while it is well, only within its budgets; everything is
//! counted.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use async_trait::async_trait;

use super::{
    backend::Backend,
    breaker::Door,
    budget::{Budget, Reserved},
    ledger::Used,
};
use crate::{
    config::Over,
    lang::Pair,
    translator::{Bill, Capabilities, Job, Route, TranslateError, Translated, Translator},
};

/// One backend as requests of one portal ask it.
#[derive(Clone)]
pub struct Guarded {
    backend: Arc<Backend>,
    /// Those its use counts for.
    budgets: Vec<Arc<Budget>>,
    /// What the budget says that was found used up.
    over: Arc<Mutex<Option<Over>>>,
}

impl Guarded {
    /// With the budgets its use counts for.
    pub fn new(backend: Arc<Backend>, budgets: Vec<Arc<Budget>>) -> Guarded {
        Guarded { backend, budgets, over: Arc::default() }
    }

    /// What the budget says that was found used up; `None` where none was.
    pub fn over(&self) -> Option<Over> {
        *self.over.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks with a small part of a job whether it is well again, while nobody waits.
    fn try_out(&self, job: &Job) {
        let segments = job.segments.iter().take(1).cloned().collect();
        let until = Instant::now() + self.backend.timeout.min(std::time::Duration::from_mins(2));
        let (bill, is_last_resort) = (Bill::default(), false);
        let small = Job { segments, until: Some(until), bill, is_last_resort, ..job.clone() };
        let own = self.clone();
        tokio::spawn(async move {
            if own.ask(small).await.is_ok() {
                tracing::info!(backend = own.backend.name, "the backend is well again");
            }
        });
    }

    async fn ask(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let (estimate, at_most) = (self.backend.estimate(&job), self.backend.at_most(&job));
        let reserved = match Box::pin(Reserved::take(self.budgets.clone(), at_most)).await {
            Ok(reserved) => reserved,
            Err(budget) => {
                *self.over.lock().unwrap_or_else(PoisonError::into_inner) = Some(budget.over());
                self.backend.breaker.was_not_tried();
                return Err(TranslateError::QuotaExhausted { until: None });
            }
        };
        let (began, segments, bill) = (Instant::now(), job.segments.len(), Bill::default());
        let (until, outer) = (job.until, job.bill.clone());
        let work = self.backend.translator.translate(Job { bill: bill.clone(), ..job });
        let answer = match until {
            None => work.await,
            Some(until) => match tokio::time::timeout_at(until.into(), work).await {
                Ok(answer) => answer,
                Err(_) => Err(TranslateError::Unavailable {
                    reason: format!("no answer within {} ms", began.elapsed().as_millis()),
                }),
            },
        };
        outer.add(bill.total());
        let used = match &answer {
            Ok(_) => self.backend.really(bill.total(), estimate),
            Err(error) if may_be_billed(error) => self.backend.really(bill.total(), at_most),
            Err(_) => self.backend.really(bill.total(), Used::default()),
        };
        Box::pin(reserved.settle(used)).await;
        self.backend.use_up(used);
        self.note(&answer, segments, began);
        answer
    }

    fn note(
        &self,
        answer: &Result<Vec<Translated>, TranslateError>,
        segments: usize,
        began: Instant,
    ) {
        match answer {
            Ok(_) => {
                self.backend.meter.worked(segments, began.elapsed());
                self.backend.breaker.worked();
            }
            Err(error) => {
                let was_shut = self.backend.breaker.is_shut();
                self.backend.meter.failed(error);
                // The engine in this process is slow, not away, when the time of a request is over.
                if self.backend.kind != "embedded" {
                    self.backend.breaker.failed(error);
                }
                if self.backend.breaker.is_shut() && !was_shut {
                    let (backend, class) = (self.backend.name.as_str(), error.class());
                    tracing::warn!(backend, class, %error, "the backend is left alone for a while");
                }
            }
        }
    }
}

/// Whether a service may bill a request that failed so: it may have translated what did not arrive.
fn may_be_billed(error: &TranslateError) -> bool {
    matches!(error, TranslateError::Unavailable { .. } | TranslateError::BadOutput { .. })
}

#[async_trait]
impl Translator for Guarded {
    fn id(&self) -> &str {
        &self.backend.name
    }

    fn capabilities(&self) -> Capabilities {
        self.backend.translator.capabilities()
    }

    fn rearranges(&self) -> bool {
        self.backend.translator.rearranges()
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        Arc::new(self.backend.routes())
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        self.backend.route(pair)
    }

    fn missing(&self, pair: &Pair) -> String {
        self.backend.translator.missing(pair)
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        match self.backend.breaker.door() {
            Door::Open => self.ask(job).await,
            Door::Trial if job.is_last_resort => self.ask(job).await,
            Door::Trial => {
                self.try_out(&job);
                Err(TranslateError::Busy { retry_after: std::time::Duration::from_secs(1) })
            }
            Door::Shut(left) => Err(TranslateError::Busy { retry_after: left }),
        }
    }
}
