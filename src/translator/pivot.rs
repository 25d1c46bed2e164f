//! Pairs without a model of their own, through a language in the middle.

use std::{
    cmp::Reverse,
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;

use super::{
    Capabilities, Job, Link, ModelId, Route, Segment, TranslateError, Translated, Translator,
};
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

    fn capabilities(&self) -> Capabilities {
        self.inner.capabilities()
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

    async fn refresh(&self) -> Result<(), TranslateError> {
        self.inner.refresh().await
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        if self.direct(&job.pair).is_some() {
            return self.inner.translate(job).await;
        }
        let Some((first, second)) = self.steps(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        // Terms are in the language at the end: neither step has both halves of them.
        let without_terms = |segment: &Segment| Segment { terms: Vec::new(), ..segment.clone() };
        let segments = job.segments.iter().map(without_terms).collect();
        let halfway =
            self.inner.translate(Job { pair: first.pair, segments, ..job.clone() }).await?;
        let pairs = job.segments.iter().zip(&halfway);
        let onward = pairs.filter(|(segment, half)| !is_left(half, &segment.text)).map(onward);
        let segments = onward.collect();
        let onward = Job { pair: second.pair, segments, context: Arc::default(), ..job.clone() };
        let mut arrived = self.inner.translate(onward).await?.into_iter();
        let pairs = job.segments.iter().zip(&halfway).map(|(segment, half)| {
            let whole = if is_left(half, &segment.text) { None } else { arrived.next() };
            match whole {
                Some(whole) if !is_left(&whole, &half.text) => compose(half, whole),
                _ => Translated::left_in_source(segment),
            }
        });
        Ok(pairs.collect())
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
    let (text, marks) = (half.text.clone(), marks(segment, half));
    Segment { text, keep, marks, terms: Vec::new(), ..segment.clone() }
}

/// Whether a text came back as it was because it could not be translated.
fn is_left(translated: &Translated, source: &str) -> bool {
    translated.is_left_in_source() && translated.text == source
}

/// The elements of a segment in the first step's text, as far as that step carried them over.
fn marks(segment: &Segment, half: &Translated) -> Vec<Range<usize>> {
    let carried = |mark: &Range<usize>| {
        let links = half.alignment.iter().filter(|link| is_certain(link));
        links.filter(|link| link.source == *mark).map(|link| link.target.clone()).next()
    };
    let mut marks: Vec<Range<usize>> = segment.marks.iter().filter_map(carried).collect();
    marks.retain(|mark| !mark.is_empty());
    marks.sort_by_key(|mark| (mark.start, Reverse(mark.end)));
    marks.dedup();
    marks
}

fn is_certain(link: &Link) -> bool {
    link.weight >= Link::CERTAIN
}

/// The second step's text, aligned with the first step's source; doubts of both.
fn compose(half: &Translated, whole: Translated) -> Translated {
    let mut alignment = Vec::new();
    for late in &whole.alignment {
        for early in half.alignment.iter().filter(|early| overlap(early, late)) {
            let is_whole = early.target == late.source;
            let weight = match (is_certain(early), is_certain(late)) {
                (true, true) if is_whole => Link::CERTAIN,
                // Only elements that overlap: their words may be others'.
                (true, true) => continue,
                _ => early.weight.min(1.0) * late.weight.min(1.0),
            };
            let (source, target) = (early.source.clone(), late.target.clone());
            alignment.push(Link { source, target, weight });
        }
    }
    let doubts = half.doubts.iter().copied().chain(whole.doubts).collect();
    Translated { text: whole.text, alignment, doubts, maker: String::new() }
}

fn overlap(early: &Link, late: &Link) -> bool {
    early.target.start < late.source.end && late.source.start < early.target.end
}
