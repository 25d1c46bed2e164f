//! Turning segments of one language into segments of another.
//!
//! One door, [`Translator`], for every engine and service; wrappers ([`pivot`]) implement it too. A
//! translator sees plain text, never markup, and answers with plain text.

pub mod amazon;
pub mod apertium;
pub mod apy;
pub mod azure;
pub mod batch;
mod bill;
pub mod calendar;
mod capabilities;
pub mod chat;
pub mod codes;
pub mod deepl;
pub mod embedded;
mod error;
pub mod google;
mod job;
pub mod languages;
pub mod libretranslate;
pub mod pace;
mod pass_on;
pub mod pivot;
pub mod pseudo;
pub mod rearrange;
pub mod retry;
pub mod services;
pub mod tagged;
pub mod webhook;
pub mod wire;

pub use bill::{Bill, Billed};
pub use capabilities::{Capabilities, Limits, Size};
pub use error::TranslateError;
pub use job::{Align, Job, RequestId, Segment, Term, Urgency};
pub(crate) use pass_on::pass_on;

use std::{ops::Range, sync::Arc};

use async_trait::async_trait;

use crate::lang::{Pair, Tag};

/// Turns segments of one language into segments of another.
#[async_trait]
pub trait Translator: Send + Sync {
    /// How answers name it: `embedded`, or as the operator named it.
    fn id(&self) -> &str;

    /// What it can do, and how much at once.
    fn capabilities(&self) -> Capabilities {
        Capabilities::default()
    }

    /// Whether it only rearranges the text, to show where markup goes: its answers are in no language,
    /// and nobody judges them as translations.
    fn rearranges(&self) -> bool {
        false
    }

    /// Every pair it can translate now, directly or through another language, sorted.
    fn routes(&self) -> Arc<Vec<Route>>;

    /// How it would translate the pair; `None` where it cannot.
    ///
    /// Regions fall back: a model for `pt` serves `pt-BR`.
    fn route(&self, pair: &Pair) -> Option<Route>;

    /// What would produce the text, as it is remembered: `embedded/en-pt@a1b2c3`; `None` where it cannot.
    fn maker(&self, pair: &Pair) -> Option<String> {
        self.route(pair).map(|route| format!("{}/{}", self.id(), route.model.0))
    }

    /// Why the pair has no route, and the command or setting that would give it one.
    fn missing(&self, pair: &Pair) -> String {
        format!("{} has no {pair}; `tolmach backends` lists what it has", self.id())
    }

    /// The error for a pair that has no route.
    fn unsupported(&self, pair: &Pair) -> TranslateError {
        TranslateError::UnsupportedPair { pair: pair.clone(), missing: self.missing(pair) }
    }

    /// What a job will be billed at most: by its characters, where a service says nothing else.
    fn estimate(&self, job: &Job) -> Billed {
        let chars = job.segments.iter().map(|segment| segment.text.chars().count() as u64).sum();
        Billed { chars, ..Billed::default() }
    }

    /// Hears how many segments of a maker were fit to print and how many were not.
    fn judged(&self, _pair: &Pair, _maker: &str, _fit: usize, _unfit: usize) {}

    /// Asks the service anew which pairs it has. Without an answer those known before stay.
    async fn refresh(&self) -> Result<(), TranslateError> {
        Ok(())
    }

    /// Translates every segment of the job: one outcome a segment, in the same order.
    ///
    /// An empty job gives an empty answer. Dropping the future withdraws what has not been started. A
    /// segment it could not translate comes back as it was, with [`Doubt::LeftInSource`]; where that would
    /// be all of them, the answer is an error. What was used is noted in the job's [`Bill`] also then.
    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError>;
}

/// Runs one step of a translation off the threads that answer other requests; `step` is named where it
/// stops half way.
pub(crate) async fn off_thread<T: Send + 'static>(
    step: &'static str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, TranslateError> {
    let stopped = |_| TranslateError::Unavailable { reason: format!("{step} stopped") };
    tokio::task::spawn_blocking(work).await.map_err(stopped)
}

/// How a pair is translated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    /// The pair as the translator knows it.
    pub pair: Pair,
    /// The language in the middle, where there is no direct way.
    pub via: Option<Tag>,
    /// What produces the text, down to the content of the model: `en-pt@a1b2c3d4`.
    pub model: ModelId,
}

/// Names what produced a text; two models with other content have other ids.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct ModelId(pub String);

/// The translation of one segment.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Translated {
    /// Plain text in the target language.
    pub text: String,
    /// Which source bytes became which target bytes; empty where it was not asked for or not known.
    pub alignment: Vec<Link>,
    /// What had to be kept but may not be right, for the report; empty when all is well.
    pub doubts: Vec<Doubt>,
    /// Who made it, where a translator asked others: see [`Translator::maker`]; empty where it was itself.
    pub maker: String,
}

impl Translated {
    /// A text that nothing more is known about.
    pub fn text(text: impl Into<String>) -> Translated {
        Translated { text: text.into(), ..Translated::default() }
    }

    /// A segment that could not be translated.
    pub fn left_in_source(segment: &Segment) -> Translated {
        Translated { doubts: vec![Doubt::LeftInSource], ..Translated::text(&segment.text) }
    }

    /// Whether it could not be translated.
    pub fn is_left_in_source(&self) -> bool {
        self.doubts.contains(&Doubt::LeftInSource)
    }
}

/// A stretch of the source and a stretch of the target that mean the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Bytes of [`Segment::text`].
    pub source: Range<usize>,
    /// Bytes of [`Translated::text`].
    pub target: Range<usize>,
    /// How sure the model is, 0 to 1; [`Link::CERTAIN`] where a person said so, or the service itself
    /// carried the markup over.
    pub weight: f32,
}

impl Link {
    /// The weight of what is known.
    pub const CERTAIN: f32 = 2.0;
}

/// What a translator noticed about its own answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Something protected (name, number, link) was lost and put back at a guessed place.
    PlacedByGuess,
    /// The engine gave nothing usable; the source text stands.
    LeftInSource,
}
