//! Google Cloud Translation, Advanced: version 3, with a service account.
//!
//! The format is always said: HTML is what it takes for granted. It takes glossaries by their id, and models of
//! one's own, both where they are: not in `global`. It has no formality.

mod wire;

use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;

use super::{
    super::{
        Capabilities, Job, Limits, ModelId, Route, Size, TranslateError, Translated, Translator,
        languages::{Languages, Serving},
        wire::{Ask, Reply, Wire},
    },
    Texts, known, languages,
    token::Tokens,
    told,
};
use crate::{
    config::backends::{Common, GoogleV3 as Settings, PairGlossary},
    lang::Pair,
};
use wire::{Answer, GlossaryConfig, Languages as Listed, Question};

/// Asks Google, Advanced.
pub struct GoogleV3 {
    id: String,
    wire: Wire,
    tokens: Tokens,
    settings: Settings,
    /// `projects/P/locations/L`
    place: String,
    served: RwLock<Languages>,
}

/// 1,024 texts and 30,000 characters.
const LIMITS: Limits =
    Limits { segments: 1_024, segment: Size::Chars(30_000), request: Size::Chars(30_000) };

/// With the tags and the escaping, too.
const MOST_CHARS: usize = 30_000;

impl GoogleV3 {
    /// With the name of the operator; the error says which setting is wrong.
    pub fn new(id: &str, settings: &Settings, common: &Common) -> Result<GoogleV3, String> {
        let wire = Wire::new(settings.url.as_deref().unwrap_or(url(&settings.location)), common)?;
        let tokens = Tokens::new(&settings.credentials_file, common)?;
        let project = settings.project.as_deref().unwrap_or(tokens.project());
        if !is_name(project) {
            return Err("project: expected the id of a project, or one in credentials_file".into());
        }
        if !is_name(&settings.location) {
            return Err("location: expected one like global, us-central1 or eu".into());
        }
        let is_own = settings.model.as_ref().is_some_and(|model| !model.starts_with("general/"));
        if settings.location == "global" && (is_own || !settings.glossaries.is_empty()) {
            let wrong = "location: glossaries and models of your own are in another than global";
            return Err(wrong.into());
        }
        let place = format!("projects/{project}/locations/{}", settings.location);
        let served = languages(known(), known(), |pair| model(settings, pair));
        let (settings, served) = (settings.clone(), RwLock::new(served));
        Ok(GoogleV3 { id: id.to_owned(), wire, tokens, settings, place, served })
    }

    fn serving(&self, pair: &Pair) -> Option<Serving> {
        self.served.read().unwrap_or_else(PoisonError::into_inner).serving(pair)
    }

    /// Sends it with a token; once more with a new one where that is refused.
    async fn send(&self, ask: Ask, job: Option<&Job>) -> Result<Reply, TranslateError> {
        let until = job.and_then(|job| job.until);
        let signed = |bearer: String| ask.clone().header("authorization", bearer).until(until);
        let token = self.tokens.token(None, until).await?;
        let reply = self.wire.send(signed(token.bearer())).await?;
        if reply.status != 401 {
            return Ok(reply);
        }
        let token = self.tokens.token(Some(&token), until).await?;
        self.wire.send(signed(token.bearer())).await
    }

    fn glossary(&self, pair: &Pair) -> Option<GlossaryConfig> {
        let glossary = glossary(&self.settings, pair)?;
        Some(GlossaryConfig { glossary: format!("{}/glossaries/{}", self.place, glossary.id) })
    }

    fn model(&self) -> Option<String> {
        let model = self.settings.model.as_ref()?;
        Some(format!("{}/models/{model}", self.place))
    }
}

#[async_trait]
impl Translator for GoogleV3 {
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
        Some(Route { pair: served, via: None, model: model(&self.settings, pair) })
    }

    async fn refresh(&self) -> Result<(), TranslateError> {
        let ask = Ask::get(format!("/v3/{}/supportedLanguages", self.place));
        let reply = self.send(ask, None).await?;
        if !reply.is_success() {
            return Err(told(&reply));
        }
        let (sources, targets) = reply.json::<Listed>()?.sides();
        let served = languages(sources, targets, |pair| model(&self.settings, pair));
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = served;
        Ok(())
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let Some(serving) = self.serving(&job.pair) else {
            return Err(self.unsupported(&job.pair));
        };
        let texts = Texts::of(&job);
        if texts.chars() > MOST_CHARS {
            return Err(TranslateError::TooLarge);
        }
        let question = Question {
            contents: &texts.all,
            source_language_code: &serving.source,
            target_language_code: &serving.target,
            mime_type: if texts.is_html { "text/html" } else { "text/plain" },
            model: self.model(),
            glossary_config: self.glossary(&job.pair),
        };
        let ask = Ask::post_json(format!("/v3/{}:translateText", self.place), &question);
        let reply = self.send(ask, Some(&job)).await?;
        if !reply.is_success() {
            return Err(told(&reply));
        }
        texts.read(&job, reply.json::<Answer>()?.texts())
    }
}

/// The address of a location: some have to stay in their part of the world.
fn url(location: &str) -> &'static str {
    match location.split('-').next() {
        Some("eu" | "europe") => "https://translate-eu.googleapis.com",
        Some("us") => "https://translate-us.googleapis.com",
        _ => "https://translation.googleapis.com",
    }
}

/// Whether it may stand in an address as it is.
fn is_name(text: &str) -> bool {
    let is_plain = |sign: u8| sign.is_ascii_alphanumeric() || b"-_.:".contains(&sign);
    !text.is_empty() && text.bytes().all(is_plain)
}

/// Whatever a setting changes about the text.
fn model(settings: &Settings, pair: &Pair) -> ModelId {
    let mut model = "google-v3".to_owned();
    let glossary = glossary(settings, pair).map(|glossary| glossary.id.as_str());
    for part in [settings.model.as_deref(), glossary].into_iter().flatten() {
        model.push('+');
        model.push_str(part);
    }
    ModelId(model)
}

/// The glossary of the pair: Google takes one for no other pair, not even for a region of it.
fn glossary<'a>(settings: &'a Settings, pair: &Pair) -> Option<&'a PairGlossary> {
    PairGlossary::of(&settings.glossaries, &[pair])
}
