//! What every handler needs.

use std::{sync::Arc, time::Duration};

use super::{
    allowance::Allowance,
    v1::{articles::kept::Kept, strings::missing::Missed},
};
use crate::{
    article::{Flights, Others, Rules, lexicon::learner::Learner},
    config::{self, Config},
    database::Database,
    glossary::Glossaries,
    jobs::Jobs,
    lang::{Tag, own_name},
    memory::Memory,
    router::{Question, Router},
    translator::{Route, TranslateError, Translator, embedded::fleet::Fleet},
    ui::Ui,
};

/// Who translates a request.
#[derive(Clone)]
pub enum Backend {
    /// Whoever the rules say.
    Routed,
    /// The one with this name.
    ByHand(String),
    /// A test backend.
    Test(Arc<dyn Translator>),
}

/// Whoever translates for one request.
pub struct Translating {
    /// Asks them in turn.
    pub translator: Arc<dyn Translator>,
    /// What each of them would make, as it is remembered.
    pub makers: Vec<String>,
    /// Each of them, for what is not fit.
    pub others: Others,
    /// The name of each, and how it translates the pair.
    pub ways: Vec<(String, Route)>,
}

impl Translating {
    fn alone(translator: Arc<dyn Translator>) -> Translating {
        Translating { translator, makers: Vec::new(), others: Others::default(), ways: Vec::new() }
    }
}

/// Shared by all handlers of a server.
#[derive(Clone)]
pub struct State {
    /// What is in force.
    pub config: Arc<Config>,
    /// UI strings, error messages among them.
    pub ui: Arc<Ui>,
    /// All that translate, and which of them is asked.
    pub router: Arc<Router>,
    /// What a request may name beside them; empty but for tests.
    pub test_backends: Vec<Arc<dyn Translator>>,
    /// What the portal decided about its articles.
    pub rules: Arc<Rules>,
    /// Learns from what is translated, where it does.
    pub learner: Option<Arc<Learner>>,
    /// UI strings that readers' browsers did not find.
    pub missed: Arc<Missed>,
    /// What was translated before.
    pub memory: Arc<dyn Memory>,
    /// What is being translated now.
    pub flights: Arc<Flights>,
    /// Where everything is kept; none where nothing is.
    pub database: Option<Arc<Database>>,
    /// Kept articles; none where nothing is kept.
    pub kept: Option<Arc<Kept>>,
    /// What the portal calls things; none where nothing is kept.
    pub glossaries: Option<Arc<Glossaries>>,
    /// Requests that are answered later; none where nothing is kept.
    pub jobs: Option<Arc<Jobs>>,
    /// The embedded models, for readiness.
    pub fleet: Arc<Fleet>,
    /// How much each reader's address may ask for.
    pub allowances: Arc<Allowances>,
}

/// How much each reader's address may ask for.
pub struct Allowances {
    /// Characters of pages to be translated.
    pub chars: Allowance,
    /// Better translations.
    pub suggestions: Allowance,
}

impl Allowances {
    /// As the settings say.
    pub fn of(settings: &config::Widget) -> Allowances {
        let (chars, suggestions) = (settings.chars_per_minute, settings.suggestions_per_hour);
        Allowances {
            chars: Allowance::new(chars, Duration::from_mins(1)),
            suggestions: Allowance::new(suggestions, Duration::from_hours(1)),
        }
    }
}

impl State {
    /// Whether a caller may name the language: it has a name of its own, or we translate it.
    pub fn knows(&self, tag: &Tag) -> bool {
        let is_it = |known: &Tag| known.language() == tag.language();
        own_name(tag).is_some() || self.router.languages().iter().any(is_it)
    }

    /// Who translates a request that names a backend, or none; `None` where there is no such backend.
    pub fn backend(&self, named: Option<&str>) -> Option<Backend> {
        let Some(name) = named else { return Some(Backend::Routed) };
        if let Some(test) = self.test_backends.iter().find(|test| test.id() == name) {
            return Some(Backend::Test(test.clone()));
        }
        self.router.names().contains(&name).then(|| Backend::ByHand(name.to_owned()))
    }

    /// The names of all backends.
    pub fn backends(&self) -> Vec<&str> {
        let tests = self.test_backends.iter().map(|test| test.id());
        self.router.names().into_iter().chain(tests).collect()
    }

    /// Whoever translates for a question.
    pub fn translating(
        &self,
        backend: &Backend,
        question: &Question,
    ) -> Result<Translating, TranslateError> {
        let by_hand = match backend {
            Backend::Test(test) => return Ok(Translating::alone(test.clone())),
            Backend::ByHand(name) => Some(name.clone()),
            Backend::Routed => None,
        };
        let chain = self.router.chain(&Question { by_hand, ..question.clone() })?;
        let (makers, ways) = (chain.makers(&question.pair), chain.ways(&question.pair));
        let others = Others(chain.others());
        Ok(Translating { translator: Arc::new(chain), makers, others, ways })
    }

    /// The languages we translate from or into, sorted.
    pub fn served_languages(&self) -> Arc<Vec<Tag>> {
        self.router.languages()
    }

    /// The languages we translate from, sorted.
    pub fn source_languages(&self) -> Arc<Vec<Tag>> {
        self.router.sources()
    }
}
