//! The backends for one request, asked in turn: each gets what those before it could not do, segment by
//! segment.

mod lane;
mod permitted;
mod turn;

use std::sync::Arc;

use async_trait::async_trait;
use futures_util::future::join_all;

use crate::{
    config::Content,
    lang::Pair,
    translator::{Capabilities, Job, Route, TranslateError, Translated, Translator},
};
use permitted::Permitted;

pub(super) use lane::{Lane, LaneLimits};
pub use turn::Candidate;
pub(super) use turn::ask_in_turn;

/// The backends for one request, as one translator.
pub struct Chain {
    pub(super) lanes: Vec<Lane>,
}

impl Chain {
    /// All its backends, each once, as translators that leave alone what they must not see.
    pub fn others(&self) -> Vec<Arc<dyn Translator>> {
        let mut others: Vec<(String, Permitted)> = Vec::new();
        for lane in &self.lanes {
            for candidate in &lane.candidates {
                let name = candidate.translator.id();
                match others.iter_mut().find(|(known, _)| known == name) {
                    Some((_, known)) => known.contents.extend(&lane.contents),
                    None => others.push((
                        name.to_owned(),
                        Permitted {
                            inner: candidate.translator.clone(),
                            contents: lane.contents.clone(),
                        },
                    )),
                }
            }
        }
        others.into_iter().map(|(_, other)| Arc::new(other) as Arc<dyn Translator>).collect()
    }

    /// What each of them would make, as it is remembered.
    pub fn makers(&self, pair: &Pair) -> Vec<String> {
        let candidates = self.lanes.iter().flat_map(|lane| &lane.candidates);
        let mut makers: Vec<String> =
            candidates.filter_map(|one| one.translator.maker(pair)).collect();
        makers.dedup();
        makers
    }

    /// The name of each of them, and how it translates a pair.
    pub fn ways(&self, pair: &Pair) -> Vec<(String, Route)> {
        let candidates = self.lanes.iter().flat_map(|lane| &lane.candidates);
        let way =
            |one: &Candidate| Some((one.translator.id().to_owned(), one.translator.route(pair)?));
        candidates.filter_map(way).collect()
    }

    fn first(&self) -> &Candidate {
        let body = self.lanes.iter().find(|lane| lane.contents.contains(&Content::Body));
        let lane = body.or(self.lanes.first()).expect("a chain has lanes");
        lane.candidates.first().expect("a lane has candidates")
    }
}

#[async_trait]
impl Translator for Chain {
    /// That of the first one for running text.
    fn id(&self) -> &str {
        self.first().translator.id()
    }

    fn capabilities(&self) -> Capabilities {
        let limits = crate::translator::Limits::default();
        Capabilities { limits, ..self.first().translator.capabilities() }
    }

    fn rearranges(&self) -> bool {
        self.first().translator.rearranges()
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.first().translator.routes()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        self.first().translator.route(pair)
    }

    fn maker(&self, pair: &Pair) -> Option<String> {
        self.first().translator.maker(pair)
    }

    fn missing(&self, pair: &Pair) -> String {
        self.first().translator.missing(pair)
    }

    fn judged(&self, pair: &Pair, maker: &str, fit: usize, unfit: usize) {
        let name = maker.split('/').next().unwrap_or_default();
        let mut candidates = self.lanes.iter().flat_map(|lane| &lane.candidates);
        if let Some(one) = candidates.find(|one| one.backend.name == name) {
            one.backend.meter.judged(pair, fit, unfit);
        }
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let mut answers: Vec<Translated> =
            job.segments.iter().map(Translated::left_in_source).collect();
        let parts = self.lanes.iter().filter_map(|lane| {
            let is_here = |at: &usize| lane.contents.contains(&job.segments[*at].content);
            let places: Vec<usize> = (0..job.segments.len()).filter(is_here).collect();
            (!places.is_empty()).then_some((lane, places))
        });
        let asked = parts.map(|(lane, places)| async {
            let segments = places.iter().map(|&at| job.segments[at].clone()).collect();
            let part = Job { segments, ..job.clone() };
            (places, lane.translate(part).await)
        });
        let (mut error, mut is_any) = (None, job.segments.is_empty());
        for (places, outcome) in join_all(asked).await {
            match outcome {
                Ok(translated) => {
                    is_any = true;
                    for (at, translated) in places.into_iter().zip(translated) {
                        answers[at] = translated;
                    }
                }
                Err(failed) => error = Some(failed),
            }
        }
        match error {
            Some(error) if !is_any => Err(error),
            _ => Ok(answers),
        }
    }
}
