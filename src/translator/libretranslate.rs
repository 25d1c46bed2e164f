//! LibreTranslate: a server of one's own, or somebody's.
//!
//! Texts go as plain text: its HTML mode translates each text node alone. Even so it unescapes what it gives
//! back (1.9.6), so what looks like an entity is escaped once more. The source language is always said: its
//! own detection is not trusted. It has no word for what it would be billed, and no batch limit it tells
//! besides its `--batch-limit` and `--char-limit`.

use std::{
    borrow::Cow,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::{
    Capabilities, Job, Limits, ModelId, Route, Size, TranslateError, Translated, Translator,
    codes::{self, Provider},
    wire::{Ask, Reply, Wire},
};
use crate::{
    config::backends::{LibreTranslate as Settings, Login},
    lang::Pair,
};

/// Asks a server of LibreTranslate.
pub struct LibreTranslate {
    id: String,
    wire: Wire,
    key: Login,
    served: RwLock<Served>,
}

/// What the server has, as it last said.
#[derive(Default)]
struct Served {
    routes: Arc<Vec<Route>>,
    /// Its codes for each of them.
    codes: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Question<'a> {
    q: Vec<Cow<'a, str>>,
    source: &'a str,
    target: &'a str,
    format: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    api_key: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    translated_text: Vec<String>,
}

#[derive(Deserialize)]
struct Language {
    code: String,
    #[serde(default)]
    targets: Vec<String>,
}

#[derive(Deserialize)]
struct Failure {
    #[serde(default)]
    error: String,
}

/// Not under its defaults of no limit; small enough for servers that set some.
const LIMITS: Limits =
    Limits { segments: 32, segment: Size::Chars(5_000), request: Size::Chars(5_000) };

/// The service allows requests by the minute and does not say when the next one is let through.
const TOO_OFTEN: Duration = Duration::from_secs(10);

impl LibreTranslate {
    /// With the name of the operator.
    pub fn new(id: &str, settings: &Settings, wire: Wire) -> LibreTranslate {
        let served = RwLock::default();
        LibreTranslate { id: id.to_owned(), wire, key: settings.key.clone(), served }
    }

    /// The server's codes for a pair, with the pair as it knows it.
    fn serving(&self, pair: &Pair) -> Option<(Route, (String, String))> {
        let served = self.served.read().unwrap_or_else(PoisonError::into_inner);
        let place = |wanted: &Pair| served.routes.iter().position(|route| route.pair == *wanted);
        let at = place(pair).or_else(|| place(&pair.base()))?;
        Some((served.routes[at].clone(), served.codes[at].clone()))
    }
}

#[async_trait]
impl Translator for LibreTranslate {
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
        let reply = self.wire.send(Ask::get("/languages")).await?;
        if !reply.is_success() {
            return Err(told(&reply));
        }
        let languages: Vec<Language> = reply.json()?;
        let served = served(&languages);
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = served;
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some((_, (source, target))) = self.serving(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let question = Question {
            q: job.segments.iter().map(|segment| escaped(&segment.text)).collect(),
            source: &source,
            target: &target,
            format: "text",
            api_key: self.key.expose(),
        };
        let reply =
            self.wire.send(Ask::post_json("/translate", &question).until(job.until)).await?;
        if !reply.is_success() {
            return Err(told(&reply));
        }
        let answer: Answer = reply.json()?;
        Ok(answer.translated_text.into_iter().map(Translated::text).collect())
    }
}

fn served(languages: &[Language]) -> Served {
    let tag = |code: &str| codes::tag(Provider::LibreTranslate, code);
    let pairs = languages.iter().flat_map(|language| {
        language.targets.iter().map(|target| (language.code.as_str(), target.as_str()))
    });
    let mut all: Vec<(Route, (String, String))> = pairs
        .filter_map(|(from, to)| {
            let pair = Pair::new(tag(from)?, tag(to)?);
            let model = ModelId("libretranslate".to_owned());
            let route = Route { pair, via: None, model };
            (!route.pair.is_same_language()).then(|| (route, (from.to_owned(), to.to_owned())))
        })
        .collect();
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    all.dedup_by(|(one, _), (other, _)| one.pair == other.pair);
    let (routes, codes): (Vec<Route>, Vec<(String, String)>) = all.into_iter().unzip();
    Served { routes: Arc::new(routes), codes }
}

/// `&copy=2` would come back as `©=2`, `&lt;` as `<`; `AT&T` and `Q & A` are no entities and stay readable to
/// its engine.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_entity = |rest: &str| {
        rest.starts_with('#') || rest.chars().take(2).filter(char::is_ascii_alphabetic).count() == 2
    };
    if !text.split('&').skip(1).any(is_entity) {
        return text.into();
    }
    let mut parts = text.split('&');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for rest in parts {
        whole.push_str(if is_entity(rest) { "&amp;" } else { "&" });
        whole.push_str(rest);
    }
    whole.into()
}

/// Its messages are sentences; only these say more than the status.
fn told(reply: &Reply) -> TranslateError {
    let message = reply.json::<Failure>().map(|failure| failure.error).unwrap_or_default();
    let is = |words: &str| message.contains(words);
    match reply.status {
        400 if is("exceeds text limit") || is("exceeds character limit") => {
            TranslateError::TooLarge
        }
        403 if is("banned") => TranslateError::Busy { retry_after: TOO_OFTEN },
        429 => TranslateError::Busy { retry_after: reply.retry_after().unwrap_or(TOO_OFTEN) },
        _ => reply.error(""),
    }
}
