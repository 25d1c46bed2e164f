//! Azure Translator, in both of its languages: 3.0, and 2026-06-06 with deployments of language models.
//!
//! What differs between the two is in [`v3`] and [`v2026`]; the address, the key, the languages and the errors
//! are one. The source language is always said. Texts go as plain text; where any of a request has something
//! to keep or to mark, all go as HTML.

mod told;
mod v2026;
mod v3;

use std::{
    borrow::Cow,
    sync::{Arc, PoisonError, RwLock},
};

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
    config::{
        Formality,
        backends::{Azure as Settings, AzureVersion},
    },
    lang::Pair,
};
use told::{code, told};

/// Asks Azure Translator.
pub struct Azure {
    id: String,
    wire: Wire,
    settings: Settings,
    served: RwLock<Languages>,
}

/// What is asked, whichever version asks it.
struct Question<'a> {
    texts: Vec<Cow<'a, str>>,
    is_html: bool,
    source: &'a str,
    target: &'a str,
    /// A category, or a deployment.
    model: Option<&'a str>,
    formality: Option<Formality>,
}

/// What came back: nothing for a text it has no translation of.
struct Answer {
    texts: Vec<Option<String>>,
    billed: Billed,
}

#[derive(Deserialize)]
struct Listed {
    translation: serde_json::Map<String, serde_json::Value>,
}

/// The service's own.
const LIMITS: Limits =
    Limits { segments: 1_000, segment: Size::Chars(MOST_CHARS), request: Size::Chars(MOST_CHARS) };

/// What tags and escaping add counts, too.
const MOST_CHARS: usize = 50_000;

/// The one for resources of every region.
const GLOBAL: &str = "https://api.cognitive.microsofttranslator.com";

/// Until the service has told its own: those of November 2026.
const LANGUAGES: &str = "af am ar as az ba be bg bho bn bo brx bs ca cs cy da de doi dsb dv el en es et eu fa \
    fi fil fj fo fr fr-ca ga gl gom gu ha he hi hne hr hsb ht hu hy id ig ikt is it iu iu-Latn ja ka kk km \
    kmr kn ko ks ku ky ln lo lt lug lv lzh mai mg mi mk ml mn-Cyrl mn-Mong mni mr ms mt mww my nb ne nl \
    nso nya or otq pa pl prs ps pt pt-pt ro ru run rw sd si sk sl sm sn-Latn so sq sr-Cyrl sr-Latn st sv \
    sw ta te th ti tk tn to tr tt ty ug uk ur uz vi xh yo yua yue zh-Hans zh-Hant zu";

/// The address that the settings mean.
pub fn url(settings: &Settings) -> &str {
    settings.url.as_deref().unwrap_or(GLOBAL)
}

impl Azure {
    /// With the name of the operator.
    pub fn new(id: &str, settings: &Settings, wire: Wire) -> Azure {
        let known = LANGUAGES.split_whitespace().map(str::to_owned).collect();
        let served = RwLock::new(languages(settings, known));
        Azure { id: id.to_owned(), wire, settings: settings.clone(), served }
    }

    fn serving(&self, pair: &Pair) -> Option<Serving> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).serving(pair)
    }

    /// The paths of a version: a resource has them below one of its own.
    fn path(&self, version: AzureVersion, method: &str) -> String {
        let address = url(&self.settings).trim_end_matches('/');
        let host = address.split_once("://").map_or(address, |(_, host)| host);
        if host.contains(".cognitiveservices.") && !host.contains('/') {
            return format!("/translator/text/v{}/{method}", version.name());
        }
        format!("/{method}")
    }

    /// In HTML where any segment has something to keep or to mark.
    fn question<'a>(&'a self, job: &'a Job, serving: &'a Serving) -> Question<'a> {
        let is_html = job.segments.iter().any(tagged::is_needed);
        let text = |segment: &'a Segment| {
            if is_html {
                return Cow::Owned(tagged::write(segment, &tagged::HTML_CLASS));
            }
            Cow::Borrowed(segment.text.as_str())
        };
        let formality = job.formality.or(self.settings.formality);
        Question {
            texts: job.segments.iter().map(text).collect(),
            is_html,
            source: &serving.source,
            target: &serving.target,
            model: self.settings.model.as_deref(),
            formality: formality.filter(|_| self.settings.is_language_model),
        }
    }

    fn told(&self, reply: &Reply, pair: &Pair) -> TranslateError {
        match code(reply) {
            400_019 | 400_023 | 400_035 | 400_036 => self.unsupported(pair),
            _ => told(reply),
        }
    }
}

#[async_trait]
impl Translator for Azure {
    fn id(&self) -> &str {
        &self.id
    }

    fn capabilities(&self) -> Capabilities {
        let (is_remote, markup) = (true, true);
        let formality = self.settings.is_language_model;
        Capabilities { is_remote, markup, formality, limits: LIMITS, ..Capabilities::default() }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        let pair = self.serving(pair)?.pair;
        Some(Route { pair, via: None, model: model(&self.settings) })
    }

    async fn refresh(&self) -> Result<(), TranslateError> {
        // The older version tells it to everybody, and both speak the same languages.
        let ask = Ask::get(self.path(AzureVersion::V3, "languages"))
            .query("api-version", AzureVersion::V3.name())
            .query("scope", "translation");
        let reply = self.wire.send(ask).await?;
        if !reply.is_success() {
            return Err(told(&reply));
        }
        let listed: Listed = reply.json()?;
        let codes = listed.translation.into_iter().map(|(code, _)| code).collect();
        let served = languages(&self.settings, codes);
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = served;
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some(serving) = self.serving(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let question = self.question(&job, &serving);
        if question.texts.iter().map(|text| text.chars().count()).sum::<usize>() > MOST_CHARS {
            return Err(TranslateError::TooLarge);
        }
        let path = self.path(self.settings.version, "translate");
        let ask = match self.settings.version {
            AzureVersion::V3 => v3::ask(path, &question),
            AzureVersion::V2026 => v2026::ask(path, &question),
        };
        let ask = ask
            .query("api-version", self.settings.version.name())
            .header("ocp-apim-subscription-key", self.settings.key.expose());
        let ask = match &self.settings.region {
            Some(region) => ask.header("ocp-apim-subscription-region", region),
            None => ask,
        };
        let reply = self.wire.send(ask.until(job.until)).await?;
        if !reply.is_success() {
            return Err(self.told(&reply, &job.pair));
        }
        let answer = match self.settings.version {
            AzureVersion::V3 => v3::read(&reply)?,
            AzureVersion::V2026 => v2026::read(&reply)?,
        };
        let metered = reply.header("x-metered-usage").and_then(|chars| chars.trim().parse().ok());
        let chars = metered.unwrap_or(answer.billed.chars);
        job.bill.add(Billed { chars, ..answer.billed });
        translated(&job, question.is_html, answer.texts)
    }
}

/// Where it has none for any text, that is an error.
fn translated(
    job: &Job,
    is_html: bool,
    texts: Vec<Option<String>>,
) -> Result<Vec<Translated>, TranslateError> {
    let some = texts.iter().flatten().count();
    if texts.len() != job.segments.len() || some == 0 {
        let reason = format!("{some} texts for {}", job.segments.len());
        return Err(TranslateError::BadOutput { reason });
    }
    let read = |(text, segment): (Option<String>, &Segment)| match text {
        Some(text) if is_html => tagged::read(&text, segment, &tagged::HTML_CLASS),
        Some(text) => Translated::text(text),
        None => Translated::left_in_source(segment),
    };
    Ok(texts.into_iter().zip(&job.segments).map(read).collect())
}

/// Each with each.
fn languages(settings: &Settings, codes: Vec<String>) -> Languages {
    let sources = (Provider::Azure, codes.clone());
    Languages::new(sources, (Provider::Azure, codes), |_| model(settings))
}

/// Names what changes the text: `azure-3.0`, `azure-2026-06-06.my-model+less`.
fn model(settings: &Settings) -> ModelId {
    let model = settings.model.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
    let formality = settings.formality.map(|formality| format!("+{}", formality.name()));
    let formality = formality.unwrap_or_default();
    ModelId(format!("azure-{}{model}{formality}", settings.version.name()))
}
