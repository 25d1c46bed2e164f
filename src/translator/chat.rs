//! A language model behind an OpenAI-compatible address, or Ollama's own.
//!
//! Texts go and come as JSON by key ([`prompt`], [`answer`]); what is missing or cannot be right is asked for
//! again ([`asking`]). Nothing is sent that may not fit the model's context: servers cut it without a word.

mod answer;
mod asking;
mod failure;
mod languages;
mod ollama;
mod openai;
mod prompt;
mod tokens;

use std::sync::Arc;

use async_trait::async_trait;

use super::{
    Billed, Capabilities, Job, Limits, ModelId, Route, Size, TranslateError, Translated,
    Translator, wire::Wire,
};
use crate::{
    config::backends::{Chat as Settings, ChatDialect, Formality},
    lang::{Pair, Tag},
};

/// Asks a language model.
pub struct Chat {
    id: String,
    wire: Wire,
    settings: Settings,
    model: ModelId,
    routes: Arc<Vec<Route>>,
}

/// The part of the context that neighbouring sentences may take: one in so many tokens.
const NEIGHBOURS: usize = 8;

impl Chat {
    /// With the name of the operator.
    pub fn new(id: &str, settings: &Settings, wire: Wire) -> Chat {
        let model = model(settings);
        let languages = &settings.languages;
        let pairs = languages
            .iter()
            .flat_map(|from| languages.iter().map(move |to| Pair::new(from.clone(), to.clone())));
        let mut routes: Vec<Route> = pairs
            .filter(|pair| !pair.is_same_language())
            .map(|pair| Route { pair, via: None, model: model.clone() })
            .collect();
        routes.sort();
        routes.dedup();
        let (id, settings, routes) = (id.to_owned(), settings.clone(), Arc::new(routes));
        Chat { id, wire, settings, model, routes }
    }

    /// The language as the settings have it.
    fn known(&self, tag: &Tag) -> Option<Tag> {
        let has = |tag: &Tag| self.settings.languages.contains(tag);
        [tag.clone(), tag.base()].into_iter().find(has)
    }

    /// What the model is told before it sees a text.
    fn rules(&self, job: &Job) -> String {
        let formality = job.formality.or(self.settings.formality);
        prompt::rules(job, self.settings.style.as_deref(), formality)
    }

    /// Sends a question; `until` is the job's.
    async fn ask(
        &self,
        question: &prompt::Question,
        job: &Job,
    ) -> Result<answer::Said, TranslateError> {
        match self.settings.dialect {
            ChatDialect::OpenAi => openai::ask(&self.wire, &self.settings, question, job).await,
            ChatDialect::Ollama => ollama::ask(&self.wire, &self.settings, question, job).await,
        }
    }
}

#[async_trait]
impl Translator for Chat {
    fn id(&self) -> &str {
        &self.id
    }

    /// Nearly what fits; a request of dense texts is found too large before it is sent.
    fn capabilities(&self) -> Capabilities {
        let pair = Pair::new("zh-Hant".parse().expect("a tag"), "pt-BR".parse().expect("a tag"));
        let anybodys = Job::new(pair, Vec::new(), super::RequestId(0));
        let context = self.settings.context_tokens;
        let fixed = tokens::read(&self.rules(&anybodys)) + tokens::FRAME + context / NEIGHBOURS;
        // A character takes half a token to read and one and a half to write.
        let chars = Size::Chars(context.saturating_sub(fixed) / 2);
        Capabilities {
            is_remote: true,
            glossary: true,
            formality: true,
            limits: Limits { segments: self.settings.batch, segment: chars, request: chars },
            ..Capabilities::default()
        }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        self.routes.clone()
    }

    fn route(&self, pair: &Pair) -> Option<Route> {
        let pair = Pair::new(self.known(&pair.from)?, self.known(&pair.to)?);
        let (via, model) = (None, self.model.clone());
        (!pair.is_same_language()).then_some(Route { pair, via, model })
    }

    fn missing(&self, pair: &Pair) -> String {
        format!("{} is not trusted with {pair}; its setting `languages` has those it is", self.id)
    }

    /// Every text is asked for twice at most, but for one that comes back wrong again and again.
    fn estimate(&self, job: &Job) -> Billed {
        let places: Vec<usize> = (0..job.segments.len()).collect();
        let context = self.settings.context_tokens / NEIGHBOURS;
        let question = prompt::Question::new(job, &places, self.rules(job), context);
        Billed {
            chars: 0,
            input_tokens: 2 * question.read_tokens as u64,
            output_tokens: 2 * question.written_tokens as u64,
        }
    }

    /// Languages are the operator's word; this sees whether the server is there and takes the key. Servers
    /// that list no models are as good.
    async fn refresh(&self) -> Result<(), TranslateError> {
        let reply = match self.settings.dialect {
            ChatDialect::OpenAi => openai::models(&self.wire, &self.settings).await?,
            ChatDialect::Ollama => ollama::models(&self.wire, &self.settings).await?,
        };
        match reply.status {
            401 | 403 | 429 | 500.. => Err(reply.error("")),
            _ => Ok(()),
        }
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        if self.route(&job.pair).is_none() {
            return Err(self.unsupported(&job.pair));
        }
        asking::translate(self, &job).await
    }
}

/// The model's name, and all that changes what it says: `gemma3:12b@p1-5d2c8a01`.
fn model(settings: &Settings) -> ModelId {
    let style = settings.style.as_deref().unwrap_or_default();
    let formality = settings.formality.map_or("", Formality::name);
    let temperature = settings.temperature.map(|temperature| temperature.to_string());
    let parts = [style, formality, temperature.as_deref().unwrap_or_default()];
    let hash = fnv(parts.join("\0").as_bytes());
    ModelId(format!("{}@p{}-{hash:08x}", settings.model, prompt::VERSION))
}

/// FNV-1a of 32 bits: the same in every release, and enough to tell an operator's settings apart.
fn fnv(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
