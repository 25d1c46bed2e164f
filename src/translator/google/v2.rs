//! Google Cloud Translation, Basic: version 2, with a key.
//!
//! The key goes in a header, never in the address. The format is always said: HTML is what it takes for granted.
//! It has no glossaries, no formality and no context.

use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::{
    super::{
        Capabilities, Job, Limits, ModelId, Route, Size, TranslateError, Translated, Translator,
        languages::{Languages, Serving},
        wire::{Ask, Wire},
    },
    Texts, known, languages, told,
};
use crate::{
    config::backends::{GoogleV2 as Settings, Login},
    lang::Pair,
};

/// Asks Google, Basic.
pub struct GoogleV2 {
    id: String,
    wire: Wire,
    key: Login,
    served: RwLock<Languages>,
}

#[derive(Serialize)]
struct Question<'a> {
    q: &'a [String],
    source: &'a str,
    target: &'a str,
    format: &'static str,
}

#[derive(Deserialize)]
struct Answer {
    data: Translations,
}

#[derive(Deserialize)]
struct Translations {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Translation {
    translated_text: Option<String>,
}

#[derive(Deserialize)]
struct Listed {
    data: List,
}

#[derive(Deserialize)]
struct List {
    languages: Vec<Language>,
}

#[derive(Deserialize)]
struct Language {
    language: String,
}

/// 128 texts; 5,000 characters are what Google recommends, and far under its 100,000 bytes.
const LIMITS: Limits =
    Limits { segments: 128, segment: Size::Chars(5_000), request: Size::Chars(5_000) };

/// What tags and escaping may make of it.
const MOST_BYTES: usize = 100_000;

const PATH: &str = "/language/translate/v2";

/// The address that the settings mean.
pub fn url(settings: &Settings) -> &str {
    settings.url.as_deref().unwrap_or("https://translation.googleapis.com")
}

impl GoogleV2 {
    /// With the name of the operator.
    pub fn new(id: &str, settings: &Settings, wire: Wire) -> GoogleV2 {
        let served = RwLock::new(languages(known(), known(), model));
        GoogleV2 { id: id.to_owned(), wire, key: settings.key.clone(), served }
    }

    fn serving(&self, pair: &Pair) -> Option<Serving> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).serving(pair)
    }

    fn signed(&self, ask: Ask) -> Ask {
        ask.header("x-goog-api-key", self.key.expose())
    }
}

#[async_trait]
impl Translator for GoogleV2 {
    fn id(&self) -> &str {
        &self.id
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { is_remote: true, markup: true, limits: LIMITS, ..Capabilities::default() }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        let served = self.serving(pair)?.pair;
        Some(Route { model: model(pair), pair: served, via: None })
    }

    async fn refresh(&self) -> Result<(), TranslateError> {
        let reply = self.wire.send(self.signed(Ask::get(format!("{PATH}/languages")))).await?;
        if !reply.is_success() {
            return Err(told(&reply));
        }
        let Listed { data } = reply.json()?;
        let codes: Vec<String> = data.languages.into_iter().map(|one| one.language).collect();
        let served = languages(codes.clone(), codes, model);
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = served;
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some(serving) = self.serving(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let texts = Texts::of(&job);
        if texts.all.iter().map(String::len).sum::<usize>() > MOST_BYTES {
            return Err(TranslateError::TooLarge);
        }
        let question = Question {
            q: &texts.all,
            source: &serving.source,
            target: &serving.target,
            format: if texts.is_html { "html" } else { "text" },
        };
        let ask = self.signed(Ask::post_json(PATH, &question)).until(job.until);
        let reply = self.wire.send(ask).await?;
        if !reply.is_success() {
            return Err(told(&reply));
        }
        let Answer { data } = reply.json()?;
        texts.read(&job, data.translations.into_iter().map(|one| one.translated_text).collect())
    }
}

fn model(_: &Pair) -> ModelId {
    ModelId("google-v2".to_owned())
}
