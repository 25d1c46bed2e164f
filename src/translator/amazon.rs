//! Amazon Translate, in JSON 1.1: one text a request.
//!
//! Texts go as plain text, but for those with something to keep: these go with tags around it, which cost what
//! their letters cost. The source language is always said: `auto` would ask another service, at its price. It does not say what a
//! text is billed; it is the characters of the source.

mod sign;
mod text;
mod told;

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::SystemTime,
};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::{
    Capabilities, Job, Limits, ModelId, Route, Size, TranslateError, Translated, Translator,
    codes::Provider,
    languages::{Languages, Serving},
    wire::{Ask, Reply, Wire},
};
use crate::{
    config::{Formality, backends::Amazon as Settings},
    lang::Pair,
};
use sign::Signer;
use text::Text;
use told::{kind, told};

/// Asks Amazon Translate.
pub struct Amazon {
    id: String,
    wire: Wire,
    /// What is signed is what is sent: the address with a slash behind it.
    url: String,
    signer: Signer,
    terminology: Option<String>,
    formality: Option<Formality>,
    model: ModelId,
    served: RwLock<Languages>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Question<'a> {
    text: &'a str,
    source_language_code: &'a str,
    target_language_code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    terminology_names: Option<[&'a str; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settings: Option<Wishes>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Wishes {
    formality: &'static str,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    translated_text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct WhichLanguages {
    max_results: usize,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    languages: Vec<Language>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Language {
    language_code: String,
}

/// The service's own.
const LIMITS: Limits =
    Limits { segments: 1, segment: Size::Bytes(10_000), request: Size::Bytes(10_000) };

const JSON: &str = "application/x-amz-json-1.1";

/// Until the service has told its own: those of November 2026.
const LANGUAGES: &str = "af am ar az bg bn bs ca cs cy da de el en es es-MX et fa fa-AF fi fr fr-CA ga gu ha he \
    hi hr ht hu hy id is it ja ka kk kn ko lt lv mk ml mn mr ms mt nl no pa pl ps pt pt-PT ro ru si sk sl so \
    sq sr sv sw ta te th tl tr uk ur uz vi zh zh-TW";

/// Where it heeds formality; elsewhere it ignores the wish.
const FORMAL: &[&str] =
    &["de", "es", "es-MX", "fr", "fr-CA", "hi", "it", "ja", "ko", "nl", "pt-PT"];

/// The address that the settings mean.
pub fn url(settings: &Settings) -> String {
    let regional = || format!("https://translate.{}.amazonaws.com", settings.region);
    settings.url.clone().unwrap_or_else(regional)
}

impl Amazon {
    /// With the name of the operator.
    pub fn new(id: &str, settings: &Settings, wire: Wire) -> Amazon {
        let model = model(settings);
        let known = LANGUAGES.split_whitespace().map(str::to_owned).collect();
        let served = RwLock::new(languages(&model, known));
        Amazon {
            id: id.to_owned(),
            wire,
            url: format!("{}/", url(settings).trim_end_matches('/')),
            signer: Signer::new(settings),
            terminology: settings.terminology.clone(),
            formality: settings.formality,
            model,
            served,
        }
    }

    fn serving(&self, pair: &Pair) -> Option<Serving> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).serving(pair)
    }

    async fn ask(
        &self,
        method: &str,
        body: &(impl Serialize + Sync),
        until: Option<std::time::Instant>,
    ) -> Result<Reply, TranslateError> {
        let body = serde_json::to_vec(body).expect("our own types have a JSON form");
        let target = format!("AWSShineFrontendService_20170701.{method}");
        let headers = [("content-type", JSON), ("x-amz-target", &target)];
        let signature = self.signer.sign(&self.url, &headers, &body, SystemTime::now())?;
        let mut ask = Ask::post("/", body).until(until);
        for (name, value) in headers {
            ask = ask.header(name, value);
        }
        for (name, value) in signature {
            ask = ask.header(&name, value);
        }
        self.wire.send(ask).await
    }

    fn told(&self, reply: &Reply, pair: &Pair) -> TranslateError {
        if kind(reply) == "UnsupportedLanguagePairException" {
            return self.unsupported(pair);
        }
        told(reply)
    }
}

#[async_trait]
impl Translator for Amazon {
    fn id(&self) -> &str {
        &self.id
    }

    fn capabilities(&self) -> Capabilities {
        let (is_remote, formality) = (true, true);
        Capabilities { is_remote, formality, limits: LIMITS, ..Capabilities::default() }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        let pair = self.serving(pair)?.pair;
        Some(Route { pair, via: None, model: self.model.clone() })
    }

    async fn refresh(&self) -> Result<(), TranslateError> {
        let reply = self.ask("ListLanguages", &WhichLanguages { max_results: 500 }, None).await?;
        // A key may be allowed to translate and nothing else.
        if kind(&reply) == "AccessDeniedException" {
            return Ok(());
        }
        if !reply.is_success() {
            return Err(told(&reply));
        }
        let listed: Listed = reply.json()?;
        // `auto` is among them; it is no language, and nobody can ask for it.
        let codes = listed.languages.into_iter().map(|language| language.language_code);
        let served = languages(&self.model, codes.collect());
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = served;
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some(Serving { source, target, .. }) = self.serving(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let formality = job.formality.or(self.formality);
        let formality = formality.filter(|_| FORMAL.contains(&target.as_str()));
        let mut translated = Vec::new();
        for segment in &job.segments {
            let text = Text::of(segment);
            if text.written.len() > LIMITS.segment.most() {
                return Err(TranslateError::TooLarge);
            }
            let question = Question {
                text: &text.written,
                source_language_code: &source,
                target_language_code: &target,
                terminology_names: self.terminology.as_deref().map(|name| [name]),
                settings: formality.map(|formality| Wishes { formality: name(formality) }),
            };
            let reply = self.ask("TranslateText", &question, job.until).await?;
            if !reply.is_success() {
                return Err(self.told(&reply, &job.pair));
            }
            let answer: Answer = reply.json()?;
            translated.push(text.read(answer.translated_text));
        }
        Ok(translated)
    }
}

/// Each with each.
fn languages(model: &ModelId, codes: Vec<String>) -> Languages {
    let sources = (Provider::Amazon, codes.clone());
    Languages::new(sources, (Provider::Amazon, codes), |_| model.clone())
}

fn name(formality: Formality) -> &'static str {
    match formality {
        Formality::More => "FORMAL",
        Formality::Less => "INFORMAL",
    }
}

/// Names what changes the text: `amazon.my-terms+less`.
fn model(settings: &Settings) -> ModelId {
    let terms = settings.terminology.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
    let formality = settings.formality.map(|formality| format!("+{}", formality.name()));
    ModelId(format!("amazon{terms}{}", formality.unwrap_or_default()))
}
