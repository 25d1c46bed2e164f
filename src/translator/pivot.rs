//! Pairs without a model of their own, through a language in the middle.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;

use super::{Job, Link, ModelId, Route, Segment, TranslateError, Translated, Translator};
use crate::lang::{Pair, Tag};

/// Serves what the inner translator serves, and every pair it can reach in two steps.
pub struct Pivot {
    inner: Arc<dyn Translator>,
    /// The only language that may be in the middle; any where there is none.
    middle: Option<Tag>,
    reached: Mutex<Reached>,
}

/// All routes, and the inner ones they were made of.
#[derive(Default)]
struct Reached {
    direct: Arc<Vec<Route>>,
    all: Arc<Vec<Route>>,
}

impl Pivot {
    /// Wraps a translator.
    pub fn new(inner: Arc<dyn Translator>) -> Pivot {
        Pivot::through(inner, None)
    }

    /// The same, with one language in the middle where it is said.
    pub fn through(inner: Arc<dyn Translator>, middle: Option<Tag>) -> Pivot {
        Pivot { inner, middle, reached: Mutex::default() }
    }

    fn direct(&self, pair: &Pair) -> Option<Route> {
        // Who names the language in the middle wants it there.
        self.middle.is_none().then(|| self.inner.route(pair)).flatten()
    }

    /// The two steps for a pair; English in the middle where it bridges, else the first in order.
    fn steps(&self, pair: &Pair) -> Option<(Route, Route)> {
        if let Some(middle) = &self.middle {
            return self.steps_over(pair, middle);
        }
        let direct = self.inner.routes();
        let first_steps = direct.iter().filter(|route| route.pair.from.writes_like(&pair.from));
        let mut middles: Vec<&Tag> = first_steps.map(|route| &route.pair.to).collect();
        middles.sort_by_key(|tag| !is_english(tag));
        middles.into_iter().find_map(|middle| self.steps_over(pair, middle))
    }

    fn steps_over(&self, pair: &Pair, middle: &Tag) -> Option<(Route, Route)> {
        let first = self.inner.route(&Pair::new(pair.from.clone(), middle.clone()))?;
        let second = self.inner.route(&Pair::new(middle.clone(), pair.to.clone()))?;
        Some((first, second))
    }
}

fn is_english(tag: &Tag) -> bool {
    tag.language() == "en"
}

/// Direct routes, and for every other pair the two steps that reach it.
fn reach(direct: &[Route]) -> Vec<Route> {
    let mut all: BTreeMap<Pair, Route> = BTreeMap::new();
    for first in direct {
        for second in direct.iter().filter(|second| second.pair.from == first.pair.to) {
            let route = joined(first, second);
            let is_better = is_english(&first.pair.to) || !all.contains_key(&route.pair);
            if is_better && !route.pair.is_same_language() {
                all.insert(route.pair.clone(), route);
            }
        }
    }
    all.extend(direct.iter().map(|route| (route.pair.clone(), route.clone())));
    all.into_values().collect()
}

#[async_trait]
impl Translator for Pivot {
    fn id(&self) -> &str {
        self.inner.id()
    }

    fn rearranges(&self) -> bool {
        self.inner.rearranges()
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        let direct = self.inner.routes();
        let mut reached = self.reached.lock().unwrap_or_else(PoisonError::into_inner);
        if reached.direct != direct {
            *reached = Reached { all: Arc::new(reach(&direct)), direct };
        }
        reached.all.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        let via = || self.steps(pair).map(|(first, second)| joined(&first, &second));
        self.direct(pair).or_else(via)
    }

    /// A model of its own would do; where neither language is English, two through English are likelier.
    fn missing(&self, pair: &Pair) -> String {
        if is_english(&pair.from) || is_english(&pair.to) {
            return self.inner.missing(pair);
        }
        let english: Tag = "en".parse().expect("en is a tag");
        let steps =
            [Pair::new(pair.from.base(), english.clone()), Pair::new(english, pair.to.base())];
        let missing = steps.iter().filter(|step| self.inner.route(step).is_none());
        let names: Vec<String> = missing.map(|step| self.inner.missing(step)).collect();
        names.join(" && ")
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        if self.direct(&job.pair).is_some() {
            return self.inner.translate(job).await;
        }
        let Some((first, second)) = self.steps(&job.pair) else {
            let missing = self.missing(&job.pair);
            return Err(TranslateError::UnsupportedPair { pair: job.pair, missing });
        };
        let halfway = self.inner.translate(Job { pair: first.pair, ..job.clone() }).await?;
        let segments = job.segments.iter().zip(&halfway).map(onward).collect();
        let onward = Job { pair: second.pair, segments, context: Arc::default(), ..job };
        let arrived = self.inner.translate(onward).await?;
        Ok(halfway.into_iter().zip(arrived).map(|(half, whole)| compose(&half, whole)).collect())
    }
}

fn joined(first: &Route, second: &Route) -> Route {
    Route {
        pair: Pair::new(first.pair.from.clone(), second.pair.to.clone()),
        via: Some(first.pair.to.clone()),
        model: ModelId(format!("{}+{}", first.model.0, second.model.0)),
    }
}

/// The first step's answer as the second step's question; what is kept is kept on the whole way.
fn onward((segment, half): (&Segment, &Translated)) -> Segment {
    let (mut keep, mut from) = (Vec::new(), 0);
    for kept in segment.keep.iter().map(|range| &segment.text[range.clone()]) {
        if let Some(found) = half.text[from..].find(kept) {
            keep.push(from + found..from + found + kept.len());
            from += found + kept.len();
        }
    }
    Segment { text: half.text.clone(), keep, ..segment.clone() }
}

/// The second step's text, aligned with the first step's source; doubts of both.
fn compose(half: &Translated, whole: Translated) -> Translated {
    let mut alignment = Vec::new();
    for late in &whole.alignment {
        for early in half.alignment.iter().filter(|early| overlap(early, late)) {
            alignment.push(Link {
                source: early.source.clone(),
                target: late.target.clone(),
                weight: early.weight * late.weight,
            });
        }
    }
    let doubts = half.doubts.iter().copied().chain(whole.doubts).collect();
    Translated { text: whole.text, alignment, doubts, maker: String::new() }
}

fn overlap(early: &Link, late: &Link) -> bool {
    early.target.start < late.source.end && late.source.start < early.target.end
}
