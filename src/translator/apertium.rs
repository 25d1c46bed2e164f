//! Apertium on this machine: rules and dictionaries, small and free, good between near languages.
//!
//! Each pair is a row of programs ([`modes`]) that are started when first needed and stay ([`pipeline`]), one
//! or more of each ([`pool`]); texts go through them escaped and numbered ([`stream`]). The programs are the
//! operator's: none is installed, and none gets more of our environment than where programs lie.

mod modes;
mod pipeline;
mod pool;
mod stream;

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::{Duration, Instant},
};

use async_trait::async_trait;

use self::{
    modes::{Mode, Modes},
    pool::Pool,
    stream::Message,
};
use super::{
    Capabilities, Job, Limits, ModelId, Route, Segment, Size, TranslateError, Translated,
    Translator, off_thread,
};
use crate::{config::backends::Apertium as Settings, lang::Pair};

/// Asks the programs of Apertium.
pub struct Apertium {
    id: String,
    folder: Option<PathBuf>,
    pipelines: usize,
    timeout: Duration,
    modes: RwLock<Arc<Modes>>,
    pools: Mutex<HashMap<ModelId, Arc<Pool>>>,
}

/// It has none of its own. A request is one turn at a pipeline, well under a second: others of the same job
/// wait for theirs.
const LIMITS: Limits =
    Limits { segments: 64, segment: Size::Chars(5_000), request: Size::Chars(5_000) };

impl Apertium {
    /// With the name of the operator; it knows at once which pairs are installed.
    pub fn new(id: &str, settings: &Settings, timeout: Duration) -> Result<Apertium, String> {
        let folder = settings.folder.clone();
        if let Some(folder) = folder.as_ref().filter(|folder| !folder.join("modes").is_dir()) {
            let wanted = "expected a folder that has `modes`, like /usr/share/apertium";
            return Err(format!("folder: {}: {wanted}", folder.display()));
        }
        let modes = RwLock::new(Arc::new(installed(folder.clone())));
        let (id, pools) = (id.to_owned(), Mutex::default());
        Ok(Apertium { id, folder, pipelines: settings.pipelines, timeout, modes, pools })
    }

    fn modes(&self) -> Arc<Modes> {
        self.modes.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn pool(&self, mode: &Arc<Mode>) -> Arc<Pool> {
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Arc::new(Pool::new(mode.clone(), self.pipelines));
        pools.entry(mode.route.model.clone()).or_insert_with(new).clone()
    }
}

#[async_trait]
impl Translator for Apertium {
    fn id(&self) -> &str {
        &self.id
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { limits: LIMITS, ..Capabilities::default() }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.modes().routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        self.modes().mode(pair).map(|mode| mode.route.clone())
    }

    fn missing(&self, pair: &Pair) -> String {
        if self.modes().routes.is_empty() {
            return "Apertium is not installed; `apt-get install apertium apertium-eng-spa` gives \
                    its programs and a first pair"
                .to_owned();
        }
        format!(
            "no mode for {pair} is installed; `apt-cache search apertium` lists the pairs there are"
        )
    }

    async fn refresh(&self) -> Result<(), TranslateError> {
        let folder = self.folder.clone();
        let modes = off_thread("the search for modes", || installed(folder)).await?;
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        pools.retain(|model, _| modes.routes.iter().any(|route| route.model == *model));
        *self.modes.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(modes);
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some(mode) = self.modes().mode(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let pool = self.pool(&mode);
        let (places, messages) = messages(&pool, &job.segments);
        if messages.is_empty() {
            let answers: Vec<Translated> = job.segments.iter().map(unasked).collect();
            let reason = "a sign that no text has".to_owned();
            let is_done = answers.iter().all(|answer| !answer.is_left_in_source());
            return if is_done { Ok(answers) } else { Err(TranslateError::BadRequest { reason }) };
        }
        let _turn = pool.turn(&job).await?;
        let longest = Instant::now() + self.timeout;
        let until = job.until.map_or(longest, |until| until.min(longest));
        let outcome = pool.translate(&messages, until).await;
        if outcome.texts.iter().all(Option::is_none) {
            let reason = "nothing came out of the pipeline".to_owned();
            return Err(outcome.failure.unwrap_or(TranslateError::BadOutput { reason }));
        }
        let mut answers: Vec<Translated> = job.segments.iter().map(unasked).collect();
        for (at, text) in places.into_iter().zip(outcome.texts) {
            answers[at] = text.map_or_else(|| unasked(&job.segments[at]), Translated::text);
        }
        Ok(answers)
    }
}

/// What can be sent, with its place among the segments.
fn messages(pool: &Pool, segments: &[Segment]) -> (Vec<usize>, Vec<Message>) {
    let sent = segments.iter().enumerate().filter(|(_, segment)| !segment.text.trim().is_empty());
    sent.filter_map(|(at, segment)| Some((at, Message::new(pool.number(), segment)?))).unzip()
}

/// A blank segment is its own translation; any other has none yet.
fn unasked(segment: &Segment) -> Translated {
    if segment.text.trim().is_empty() {
        return Translated::text(&segment.text);
    }
    Translated::left_in_source(segment)
}

fn installed(folder: Option<PathBuf>) -> Modes {
    folder.or_else(modes::usual_folder).map(|folder| Modes::of(&folder)).unwrap_or_default()
}
