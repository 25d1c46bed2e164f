//! A translator that does what a test says, and a memory one can look into.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use tolmach::{
    article::{self, Detail, Document, Flights, Format, Order, Recall, Rendered, Rules},
    lang::Pair,
    memory::{Key, Memory, MemoryError, Unit, UnitId},
    translator::{
        Capabilities, Job, ModelId, RequestId, Route, Segment, TranslateError, Translated,
        Translator, Urgency,
    },
};

pub type Answer = Result<Vec<Translated>, TranslateError>;
type Script = Box<dyn Fn(usize, &Job) -> Option<Answer> + Send + Sync>;

/// Answers as its script says: with the number of the job from 0; `None` never comes.
pub struct Scripted {
    pub name: &'static str,
    pub is_remote: bool,
    /// What it was asked.
    pub jobs: Mutex<Vec<Job>>,
    script: Script,
}

impl Scripted {
    pub fn new(
        name: &'static str,
        script: impl Fn(usize, &Job) -> Option<Answer> + Send + Sync + 'static,
    ) -> Scripted {
        Scripted { name, is_remote: false, jobs: Mutex::default(), script: Box::new(script) }
    }

    /// One that does every segment by itself.
    pub fn each(
        name: &'static str,
        answer: impl Fn(&Segment) -> Translated + Send + Sync + 'static,
    ) -> Scripted {
        Scripted::new(name, move |_, job| Some(Ok(job.segments.iter().map(&answer).collect())))
    }

    pub fn remote(self) -> Scripted {
        Scripted { is_remote: true, ..self }
    }

    /// How many jobs it was given.
    pub fn asked(&self) -> usize {
        self.jobs.lock().unwrap().len()
    }
}

#[async_trait]
impl Translator for Scripted {
    fn id(&self) -> &str {
        self.name
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { is_remote: self.is_remote, ..Capabilities::default() }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        Arc::default()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        Some(Route { pair: pair.clone(), via: None, model: ModelId("1".into()) })
    }

    fn missing(&self, _: &Pair) -> String {
        String::new()
    }

    async fn translate(&self, job: Job) -> Answer {
        let number = {
            let mut jobs = self.jobs.lock().unwrap();
            jobs.push(job.clone());
            jobs.len() - 1
        };
        match (self.script)(number, &job) {
            Some(answer) => answer,
            None => std::future::pending().await,
        }
    }
}

/// Keeps units and tells them.
#[derive(Default)]
pub struct Notebook(pub Mutex<Vec<Unit>>);

#[async_trait]
impl Memory for Notebook {
    async fn look_up(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        let units = self.0.lock().unwrap();
        let of = |key: &Key| {
            let is_it = |unit: &&Unit| Key::of_segment(&unit.pair, &unit.source) == *key;
            units.iter().filter(is_it).cloned().collect()
        };
        Ok(keys.iter().map(of).collect())
    }

    async fn look_up_slots(&self, keys: &[Key]) -> Result<Vec<Vec<Unit>>, MemoryError> {
        Ok(vec![Vec::new(); keys.len()])
    }

    async fn remember(&self, units: Vec<Unit>) -> Result<Vec<UnitId>, MemoryError> {
        let numbers = vec![0; units.len()];
        self.0.lock().unwrap().extend(units);
        Ok(numbers)
    }

    async fn correct(&self, _: Vec<Unit>, _: UnitId) -> Result<Option<Vec<UnitId>>, MemoryError> {
        Ok(None)
    }

    async fn unit(&self, _: UnitId) -> Result<Option<Unit>, MemoryError> {
        Ok(None)
    }

    async fn suggestions(&self, _: usize) -> Result<Vec<Unit>, MemoryError> {
        Ok(Vec::new())
    }

    async fn lease(&self, keys: &[Key], _: &str, _: Duration) -> Result<Vec<bool>, MemoryError> {
        Ok(vec![true; keys.len()])
    }

    async fn release(&self, _: &[Key], _: &str) -> Result<(), MemoryError> {
        Ok(())
    }

    fn is_shared(&self) -> bool {
        false
    }
}

/// What `translator` would be recalled by.
pub fn recall(memory: &Arc<Notebook>, translator: &Scripted) -> Recall {
    Recall {
        memory: memory.clone(),
        flights: Arc::<Flights>::default(),
        article: String::new(),
        maker: format!("{}/1", translator.name),
        others: Vec::new(),
    }
}

/// English into Portuguese, with every segment told.
pub fn order() -> Order {
    let detail = Detail { segments: true, ..Detail::default() };
    let pair = "en-pt".parse().unwrap();
    Order { detail, ..Order::new(pair, Arc::new(Rules::default()), RequestId(1)) }
}

/// An HTML document of English.
pub fn page(source: &str) -> Document {
    article::parse(source, Format::Html, None, &Rules::default())
}

/// Translates one page.
pub fn translate(
    source: &str,
    order: &Order,
    translator: &Scripted,
) -> Result<Rendered, TranslateError> {
    all(vec![page(source)], order, translator).map(|mut rendered| rendered.remove(0))
}

/// Translates documents.
pub fn all(
    documents: Vec<Document>,
    order: &Order,
    translator: &Scripted,
) -> Result<Vec<Rendered>, TranslateError> {
    let documents = documents.into_iter().map(|document| (document, Urgency::Normal)).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let rendered = article::translate(Arc::new(documents), order, translator).await;
        // What is remembered is remembered beside.
        tokio::task::yield_now().await;
        rendered
    })
}

/// `count` paragraphs of one sentence each.
pub fn bridges(count: usize) -> String {
    let bridge = |at: usize| format!("<p>The bridge {at} is closed.</p>");
    (1..=count).map(bridge).collect::<Vec<_>>().concat()
}

/// What becomes of one of [`bridges`].
pub fn closed(segment: &Segment) -> Translated {
    let text = segment.text.replace("The bridge", "A ponte").replace("is closed", "está fechada");
    Translated::text(text)
}

/// Every segment of a job as [`closed`].
pub fn all_closed(job: &Job) -> Vec<Translated> {
    job.segments.iter().map(closed).collect()
}

pub fn unavailable() -> TranslateError {
    TranslateError::Unavailable { reason: "it went away".into() }
}
