//! Turning segments of one language into segments of another.
//!
//! One door, [`Translator`], for every engine and service; wrappers ([`pivot`]) implement it too. A
//! translator sees plain text, never markup, and answers with plain text.

pub mod embedded;
pub mod pivot;
pub mod rearrange;

use std::{ops::Range, sync::Arc, time::Duration};

use async_trait::async_trait;

use crate::lang::{Pair, Tag};

/// Turns segments of one language into segments of another.
#[async_trait]
pub trait Translator: Send + Sync {
    /// How answers name it: `embedded`.
    fn id(&self) -> &'static str;

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
    fn missing(&self, pair: &Pair) -> String;

    /// Translates every segment of the job: one outcome a segment, in the same order.
    ///
    /// An empty job gives an empty answer. Dropping the future withdraws what has not been started.
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

/// Segments of one request in one pair.
#[derive(Clone, Debug)]
pub struct Job {
    /// From which language into which.
    pub pair: Pair,
    /// What to translate, in reading order.
    pub segments: Vec<Segment>,
    /// All texts of the same article in the source language, to know its names by; the segments
    /// themselves where it is empty.
    pub context: Arc<Vec<String>>,
    /// Requests take turns: work of one request carries one number.
    pub request: RequestId,
}

/// Tells requests apart so that they can share an engine fairly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// One sentence, or less, of plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Plain text without markup. White space around it comes back as it was.
    pub text: String,
    /// What a reader looks at first is translated first.
    pub urgency: Urgency,
    /// Whether the caller needs [`Translated::alignment`], which costs about twice the time.
    pub align: Align,
    /// Bytes of `text` that must come back letter for letter, once: code, protected names. Ascending,
    /// not overlapping, on character boundaries.
    pub keep: Vec<Range<usize>>,
}

/// Order among the segments of all requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Titles and first paragraphs.
    First,
    /// Everything else that a reader waits for.
    Normal,
    /// What nobody waits for now.
    Background,
}

/// Whether word alignment is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// The text is enough.
    No,
    /// Inline markup has to be put back.
    Yes,
}

/// The translation of one segment.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Translated {
    /// Plain text in the target language.
    pub text: String,
    /// Which source bytes became which target bytes; empty where it was not asked for or not known.
    pub alignment: Vec<Link>,
    /// What had to be kept but may not be right, for the report; empty when all is well.
    pub doubts: Vec<Doubt>,
}

/// A stretch of the source and a stretch of the target that mean the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Bytes of [`Segment::text`].
    pub source: Range<usize>,
    /// Bytes of [`Translated::text`].
    pub target: Range<usize>,
    /// How sure the model is, 0 to 1; [`Link::CERTAIN`] where a person said so.
    pub weight: f32,
}

impl Link {
    /// The weight of what a person said.
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

/// Why a job failed; each variant is what the caller does next.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TranslateError {
    /// Ask another translator, or tell the operator what to install.
    #[error("{pair} cannot be translated: {missing}")]
    UnsupportedPair {
        /// The pair asked for.
        pair: Pair,
        /// What is missing and the command or setting that provides it.
        missing: String,
    },
    /// Come back later.
    #[error("the queue is full; try again in {} s", retry_after.as_secs())]
    Busy {
        /// How long the queue should take to drain.
        retry_after: Duration,
    },
    /// Try another translator now; the operator looks at the reason.
    #[error("the translator is not available: {reason}")]
    Unavailable {
        /// What is wrong and what would help.
        reason: String,
    },
}
