//! The portal's own server, in a protocol of our own: README, "A translator of your own".
//!
//! It says which pairs it has and what it heeds; what it does with a text is its affair. It may leave segments
//! out. What it writes into an error is not read: that may repeat our text.

mod protocol;

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use async_trait::async_trait;

use super::{
    Billed, Capabilities, Job, Limits, ModelId, Route, Segment, Size, TranslateError, Translated,
    Translator,
    wire::{Ask, Reply, Wire},
};
use crate::{config::backends::Webhook as Settings, lang::Pair};
use protocol::{Answer, Answered, Asked, Heeds, Languages, PROTOCOL, Question, Term};

/// Asks the portal's own server.
pub struct Webhook {
    id: String,
    wire: Wire,
    settings: Settings,
    served: RwLock<Served>,
}

/// What the server has, as it last said.
#[derive(Default)]
struct Served {
    routes: Arc<Vec<Route>>,
    heeds: Vec<Heeds>,
}

/// What a small server can hold; it may ask for less with status 413.
const MOST_CHARS: Size = Size::Chars(50_000);

impl Webhook {
    /// With the name of the operator.
    pub fn new(id: &str, settings: &Settings, wire: Wire) -> Webhook {
        let (settings, served) = (settings.clone(), RwLock::default());
        Webhook { id: id.to_owned(), wire, settings, served }
    }

    fn login(&self, ask: Ask) -> Ask {
        match self.settings.secret.expose() {
            "" => ask,
            secret => ask.header("authorization", format!("Bearer {secret}")),
        }
    }

    fn told(&self, reply: &Reply, pair: &Pair) -> TranslateError {
        match reply.status {
            422 => self.unsupported(pair),
            _ => reply.error(""),
        }
    }
}

#[async_trait]
impl Translator for Webhook {
    fn id(&self) -> &str {
        &self.id
    }

    fn capabilities(&self) -> Capabilities {
        let served = self.served.read().unwrap_or_else(PoisonError::into_inner);
        let limits =
            Limits { segments: self.settings.batch, segment: MOST_CHARS, request: MOST_CHARS };
        Capabilities {
            is_remote: true,
            markup: false,
            glossary: served.heeds.contains(&Heeds::Terms),
            formality: served.heeds.contains(&Heeds::Formality),
            limits,
        }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        let routes = self.routes();
        let known = |wanted: &Pair| routes.iter().find(|route| route.pair == *wanted).cloned();
        known(pair).or_else(|| known(&pair.base()).filter(|route| route.pair.writes_like(pair)))
    }

    async fn refresh(&self) -> Result<(), TranslateError> {
        let reply = self.wire.send(self.login(Ask::get("/languages"))).await?;
        if !reply.is_success() {
            return Err(reply.error(""));
        }
        let languages: Languages = reply.json()?;
        agree(languages.protocol)?;
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = served(languages);
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some(Route { pair, .. }) = self.route(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let question = Question {
            protocol: PROTOCOL,
            from: &pair.from,
            to: &pair.to,
            segments: job.segments.iter().enumerate().map(asked).collect(),
            formality: job.formality,
            context: if self.settings.context { &job.context } else { &[] },
        };
        let ask = self.login(Ask::post_json("", &question)).until(job.until);
        let reply = self.wire.send(ask).await?;
        if !reply.is_success() {
            return Err(self.told(&reply, &job.pair));
        }
        let answer: Answer = reply.json()?;
        agree(answer.protocol)?;
        job.bill.add(Billed { chars: answer.billed_chars, ..Billed::default() });
        translated(&job.segments, answer.segments)
    }
}

fn asked((at, segment): (usize, &Segment)) -> Asked<'_> {
    let terms = segment.terms.iter();
    Asked {
        id: at.to_string(),
        text: &segment.text,
        content: segment.content,
        keep: segment.keep.iter().map(|range| &segment.text[range.clone()]).collect(),
        terms: terms.map(|term| Term { source: &term.source, target: &term.target }).collect(),
    }
}

/// By their ids; where it has none for any segment, that is an error.
fn translated(
    segments: &[Segment],
    answered: Vec<Answered>,
) -> Result<Vec<Translated>, TranslateError> {
    let texts = answered.into_iter().filter_map(|one| Some((one.id, one.text?)));
    let mut texts: HashMap<String, String> = texts.collect();
    let outcomes: Vec<Translated> = segments
        .iter()
        .enumerate()
        .map(|(at, segment)| match texts.remove(&at.to_string()) {
            Some(text) => Translated::text(text),
            None => Translated::left_in_source(segment),
        })
        .collect();
    if outcomes.iter().all(Translated::is_left_in_source) {
        let reason = format!("0 texts for {}", segments.len());
        return Err(TranslateError::BadOutput { reason });
    }
    Ok(outcomes)
}

fn served(languages: Languages) -> Served {
    let model: String = languages.model.chars().filter(char::is_ascii_graphic).take(60).collect();
    let name = if model.is_empty() { "webhook" } else { &model };
    let pairs = languages.pairs.iter().filter_map(|pair| pair.parse::<Pair>().ok());
    let pairs = pairs.filter(|pair| !pair.is_same_language());
    let mut routes: Vec<Route> =
        pairs.map(|pair| Route { pair, via: None, model: ModelId(name.to_owned()) }).collect();
    routes.sort();
    routes.dedup();
    Served { routes: Arc::new(routes), heeds: languages.heeds }
}

fn agree(protocol: u32) -> Result<(), TranslateError> {
    if protocol == PROTOCOL {
        return Ok(());
    }
    let reason = format!("protocol {protocol}; this version speaks {PROTOCOL}");
    Err(TranslateError::BadOutput { reason })
}
