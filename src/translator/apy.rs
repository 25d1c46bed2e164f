//! Apertium APY: Apertium behind HTTP, on a server of one's own or somebody's.
//!
//! One text goes in a call, as a form, because addresses have a length; as plain text, with no mark at words
//! its dictionaries do not know. It bills nothing and does not tell the version of its data.

use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;
use serde::Deserialize;

use super::{
    Capabilities, Job, Limits, ModelId, Route, Segment, Size, TranslateError, Translated,
    Translator,
    codes::{self, Provider},
    wire::{Ask, Reply, Wire},
};
use crate::lang::Pair;

/// Asks a server of Apertium APY.
pub struct Apy {
    id: String,
    wire: Wire,
    served: RwLock<Served>,
}

/// What the server has, as it last said.
#[derive(Default)]
struct Served {
    routes: Arc<Vec<Route>>,
    /// Its codes for each pair it has, also for those that are nobody's first choice.
    codes: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<T> {
    response_data: T,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Translation {
    translated_text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    source_language: String,
    target_language: String,
}

#[derive(Deserialize)]
struct Failure {
    #[serde(default)]
    explanation: String,
}

/// It cuts a text into ten pieces at most and drops the rest without a word; busy, it makes pieces of 501
/// characters and more.
const LIMITS: Limits =
    Limits { segments: 1, segment: Size::Chars(5_000), request: Size::Chars(5_000) };

impl Apy {
    /// With the name of the operator.
    pub fn new(id: &str, wire: Wire) -> Apy {
        Apy { id: id.to_owned(), wire, served: RwLock::default() }
    }

    /// The server's codes for a pair, with the pair as it knows it.
    fn serving(&self, pair: &Pair) -> Option<(Route, String)> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).best(pair)
    }

    async fn ask(&self, langpair: &str, text: &str, job: &Job) -> Result<String, TranslateError> {
        let fields =
            [("langpair", langpair), ("q", text), ("format", "txt"), ("markUnknown", "no")];
        let reply = self.wire.send(Ask::post_form("/translate", &fields).until(job.until)).await?;
        if !reply.is_success() {
            return Err(self.told(&reply, &job.pair));
        }
        let answer: Envelope<Translation> = reply.json()?;
        Ok(answer.response_data.translated_text)
    }

    /// Its explanations are sentences; only these say more than the status.
    fn told(&self, reply: &Reply, pair: &Pair) -> TranslateError {
        let said = reply.json::<Failure>().map(|failure| failure.explanation).unwrap_or_default();
        let is_unknown = ["That pair is not installed", "That pair is invalid"];
        match reply.status {
            400 if is_unknown.iter().any(|words| said.starts_with(words)) => self.unsupported(pair),
            _ => reply.error(""),
        }
    }
}

#[async_trait]
impl Translator for Apy {
    fn id(&self) -> &str {
        &self.id
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { is_remote: true, limits: LIMITS, ..Capabilities::default() }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        self.serving(pair).map(|(route, _)| route)
    }

    async fn refresh(&self) -> Result<(), TranslateError> {
        let reply = self.wire.send(Ask::get("/listPairs")).await?;
        if !reply.is_success() {
            return Err(reply.error(""));
        }
        let listed: Envelope<Vec<Listed>> = reply.json()?;
        let served = Served::of(listed.response_data);
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = served;
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some((_, langpair)) = self.serving(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let mut answers = Vec::with_capacity(job.segments.len());
        for segment in &job.segments {
            let answer = self.ask(&langpair, segment.text.trim(), &job).await?;
            answers.push(Translated::text(around(segment, &answer)?));
        }
        Ok(answers)
    }
}

impl Served {
    fn of(listed: Vec<Listed>) -> Served {
        let codes = listed.into_iter().map(|pair| (pair.source_language, pair.target_language));
        let mut served = Served { routes: Arc::default(), codes: codes.collect() };
        served.codes.sort();
        let pairs = served.codes.iter().filter_map(|(from, to)| pair(from, to));
        let mut routes: Vec<Route> = pairs.filter_map(|pair| Some(served.best(&pair)?.0)).collect();
        routes.sort();
        routes.dedup();
        served.routes = Arc::new(routes);
        served
    }

    /// That of the pair's regions, else that of its languages.
    fn best(&self, wanted: &Pair) -> Option<(Route, String)> {
        let from = codes::codes(Provider::Apertium, &wanted.from);
        let to = codes::codes(Provider::Apertium, &wanted.to);
        let both = to.iter().flat_map(|to| from.iter().map(move |from| (from, to)));
        both.into_iter().find_map(|(from, to)| {
            let known = self.codes.iter().any(|(known, other)| known == from && other == to);
            let route = Route {
                pair: pair(from, to).filter(|_| known)?,
                via: None,
                model: ModelId(format!("{from}-{to}")),
            };
            Some((route, format!("{from}|{to}")))
        })
    }
}

/// `None` where a code is for nothing a tag tells apart.
fn pair(from: &str, to: &str) -> Option<Pair> {
    let tag = |code: &str| codes::tag(Provider::Apertium, code);
    Some(Pair::new(tag(from)?, tag(to)?)).filter(|pair| !pair.is_same_language())
}

/// The answer with the white space of the source around it, which the server takes away. A pipeline that
/// crashed over the text gives nothing.
fn around(segment: &Segment, answer: &str) -> Result<String, TranslateError> {
    let (text, answer) = (segment.text.as_str(), answer.trim());
    if answer.is_empty() && !text.trim().is_empty() {
        let reason = "nothing came out of its pipeline".to_owned();
        return Err(TranslateError::BadOutput { reason });
    }
    let before = text.len() - text.trim_start().len();
    let after = text.trim_end().len().max(before);
    Ok(format!("{}{answer}{}", &text[..before], &text[after..]))
}
