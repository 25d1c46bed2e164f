//! DeepL, with a free or a paid key.
//!
//! Texts go as plain text, one sentence each; where any of a request has something to keep or to mark, all go
//! as XML, whose tags are not billed. Neighbouring sentences go along as context, which is not billed either.
//! It takes glossaries by their id only: terms are put in by the pipeline.

mod question;
mod quota;

use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;
use serde::Deserialize;

use super::{
    Billed, Capabilities, Job, Limits, ModelId, Route, Segment, Size, TranslateError, Translated,
    Translator,
    codes::Provider,
    languages::{Languages, Serving},
    tagged,
    wire::{Ask, Reply, Wire},
};
use crate::{
    config::backends::{DeepL as Settings, PairGlossary},
    lang::Pair,
};
use quota::Parked;

/// Asks DeepL.
pub struct DeepL {
    id: String,
    wire: Wire,
    settings: Settings,
    served: RwLock<Served>,
    parked: Parked,
}

/// What it has, as it last said.
struct Served {
    languages: Languages,
    /// Codes of target languages that have more than one way to address a reader.
    formal: Vec<String>,
}

#[derive(Deserialize)]
struct Answer {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
    #[serde(default)]
    billed_characters: u64,
}

#[derive(Deserialize)]
struct Language {
    language: String,
    #[serde(default)]
    supports_formality: bool,
}

/// 50 texts and 128 KiB of JSON. What escaping and tags add is seen when the JSON is there, and the request
/// halved if it is too much.
const LIMITS: Limits =
    Limits { segments: 50, segment: Size::Bytes(100_000), request: Size::Bytes(100_000) };

/// Under the 128 KiB by what the headers of a request may be counted as.
const MOST_BYTES: usize = 128 * 1024 - 4 * 1024;

/// What it reads before it was asked, as of June 2026.
const SOURCES: &str = "AR BG CS DA DE EL EN ES ET FI FR HE HU ID IT JA KO LT LV NB NL PL PT RO RU SK SL SV TH \
    TR UK VI ZH";

/// What it writes before it was asked.
const TARGETS: &str = "AR BG CS DA DE EL EN-GB EN-US ES ES-419 ET FI FR HE HU ID IT JA KO LT LV NB NL PL PT-BR \
    PT-PT RO RU SK SL SV TH TR UK VI ZH-HANS ZH-HANT";

/// Where it knows formality before it was asked.
const FORMAL: &str = "DE ES ES-419 FR IT JA NL PL PT-BR PT-PT RU";

/// Where a key belongs.
const PAID: &str = "https://api.deepl.com";
const FREE: &str = "https://api-free.deepl.com";

/// The address that the settings mean.
pub fn url(settings: &Settings) -> &str {
    let by_key = if settings.key.expose().ends_with(":fx") { FREE } else { PAID };
    settings.url.as_deref().unwrap_or(by_key)
}

impl DeepL {
    /// With the name of the operator.
    pub fn new(id: &str, settings: &Settings, wire: Wire) -> DeepL {
        let list = |codes: &str| codes.split_whitespace().map(str::to_owned).collect();
        let languages = languages(settings, list(SOURCES), list(TARGETS));
        let served = RwLock::new(Served { languages, formal: list(FORMAL) });
        let (settings, parked) = (settings.clone(), Parked::default());
        DeepL { id: id.to_owned(), wire, settings, served, parked }
    }

    fn serving(&self, pair: &Pair) -> Option<Serving> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).languages.serving(pair)
    }

    fn is_formal(&self, target: &str) -> bool {
        let served = self.served.read().unwrap_or_else(PoisonError::into_inner);
        served.formal.iter().any(|known| known == target)
    }

    fn signed(&self, ask: Ask) -> Ask {
        ask.header("authorization", format!("DeepL-Auth-Key {}", self.settings.key.expose()))
    }

    async fn list(&self, side: &str) -> Result<Vec<Language>, TranslateError> {
        let ask = self.signed(Ask::get("/v2/languages").query("type", side));
        let reply = self.wire.send(ask).await?;
        if reply.is_success() { reply.json() } else { Err(told(&reply)) }
    }
}

#[async_trait]
impl Translator for DeepL {
    fn id(&self) -> &str {
        &self.id
    }

    fn capabilities(&self) -> Capabilities {
        let (is_remote, markup, formality) = (true, true, true);
        Capabilities { is_remote, markup, formality, limits: LIMITS, ..Capabilities::default() }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).languages.routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        let served = self.serving(pair)?.pair;
        Some(Route { pair: served, via: None, model: model(&self.settings, pair) })
    }

    async fn refresh(&self) -> Result<(), TranslateError> {
        let (sources, targets) = (self.list("source").await?, self.list("target").await?);
        let formal = targets.iter().filter(|language| language.supports_formality);
        let formal = formal.map(|language| language.language.clone()).collect();
        let codes = |all: Vec<Language>| all.into_iter().map(|one| one.language).collect();
        let languages = languages(&self.settings, codes(sources), codes(targets));
        let served = Served { languages, formal };
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = served;
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some(serving) = self.serving(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let is_tagged = job.segments.iter().any(tagged::is_needed);
        let body = self.question(&job, &serving, is_tagged);
        if body.len() > MOST_BYTES {
            return Err(TranslateError::TooLarge);
        }
        let ask = Ask::post("/v2/translate", body).header("content-type", "application/json");
        let reply = self.wire.send(self.signed(ask).until(job.until)).await?;
        if reply.status == 456 {
            return Err(TranslateError::QuotaExhausted { until: Some(self.parked_until().await) });
        }
        if !reply.is_success() {
            return Err(told(&reply));
        }
        let Answer { translations } = reply.json()?;
        let chars = translations.iter().map(|translation| translation.billed_characters).sum();
        job.bill.add(Billed { chars, ..Billed::default() });
        if translations.len() != job.segments.len() {
            let reason = format!("{} texts for {}", translations.len(), job.segments.len());
            return Err(TranslateError::BadOutput { reason });
        }
        let read = |(translation, segment): (Translation, &Segment)| {
            if is_tagged {
                tagged::read(&translation.text, segment, &tagged::XML)
            } else {
                Translated::text(translation.text)
            }
        };
        Ok(translations.into_iter().zip(&job.segments).map(read).collect())
    }
}

fn languages(settings: &Settings, sources: Vec<String>, targets: Vec<String>) -> Languages {
    let sources = (Provider::DeepLSource, sources);
    Languages::new(sources, (Provider::DeepLTarget, targets), |pair| model(settings, pair))
}

/// Whatever a setting changes about the text.
fn model(settings: &Settings, pair: &Pair) -> ModelId {
    let mut model = "deepl".to_owned();
    let glossary = glossary(settings, pair).map(|glossary| glossary.id.as_str());
    let formality = settings.formality.map(crate::config::Formality::name);
    let model_type = settings.model_type.map(crate::config::backends::DeepLModel::name);
    for part in [model_type, formality, glossary].into_iter().flatten() {
        model.push('+');
        model.push_str(part);
    }
    ModelId(model)
}

/// The glossary of the pair. One of a language serves its regions, as at DeepL itself.
fn glossary<'a>(settings: &'a Settings, pair: &Pair) -> Option<&'a PairGlossary> {
    PairGlossary::of(&settings.glossaries, &[pair, &pair.base()])
}

/// Its messages are sentences, and none says more than the status.
fn told(reply: &Reply) -> TranslateError {
    reply.error("")
}
