//! What the translating endpoints share: valid languages, limits, time.

mod language;
mod order;
mod time;

pub use language::{content_language, declared, known_tag};

use std::{cell::RefCell, sync::Arc};

use actix_web::{HttpMessage, HttpRequest};

use super::{
    caller::Caller,
    problem::{self, Problem},
    state::{Backend, State},
    trace::Facts,
    wishes::{Wishes, bad_value},
};
use crate::{
    article::{self, Counts, Detail, Document, Listener, Rendered, Rules, Tally},
    config::Formality,
    glossary::{Chosen, GlossaryError, Terms},
    lang::{Pair, Tag},
    translator::{Route, TranslateError, Translator, Urgency},
    ui::Arg,
};
use order::Ordered;
use time::Time;

/// Refuses more characters than the limit allows; gives their number.
pub fn count_chars<'t>(
    state: &State,
    texts: impl IntoIterator<Item = &'t str>,
) -> Result<usize, Problem> {
    let limit = state.config.limits.text_chars;
    let chars = texts.into_iter().map(|text| text.chars().count()).sum::<usize>();
    if chars <= limit {
        return Ok(chars);
    }
    let args = vec![("chars", Arg::from(chars as u64)), ("limit", Arg::from(limit as u64))];
    Err(Problem::new(413, "text-too-long", args))
}

type Listening<'a> = Box<dyn Fn(&Tag) -> Listener + 'a>;

/// Who translated, and how.
#[derive(Clone, Debug)]
pub struct By {
    /// The backend's name.
    pub backend: String,
    /// How it translates the pair.
    pub route: Route,
}

impl By {
    /// The backend that made most segments, where it is another one.
    fn or_who_did_most(self, rendered: &[Rendered], ways: Vec<(String, Route)>) -> By {
        let made = |name: &str| -> usize {
            rendered.iter().filter_map(|document| document.backends.get(name)).sum()
        };
        let most = ways.into_iter().max_by_key(|(name, _)| made(name));
        match most {
            Some((backend, route)) if made(&backend) > made(&self.backend) => By { backend, route },
            _ => self,
        }
    }
}

/// One request's turn at a translator: who asks, and until when the answer is wanted.
pub struct Turn<'a> {
    state: &'a State,
    caller: Caller<'a>,
    backend: Backend,
    chars: usize,
    rules: Arc<Rules>,
    detail: Detail,
    time: Time,
    chosen: Chosen,
    formality: Option<Formality>,
    /// The article's id; empty where it has none.
    article: String,
    /// Makes who hears of blocks in a language.
    listener: Option<Listening<'a>>,
    tally: Option<Tally>,
    /// What the log line will tell; kept up to date, so that a failure tells as much as is known.
    facts: RefCell<Facts>,
}

impl<'a> Turn<'a> {
    /// Begins now, with the usual translator and the portal's rules; `chars` is what the request weighs.
    pub fn new(state: &'a State, caller: impl Into<Caller<'a>>, chars: usize) -> Turn<'a> {
        let caller = caller.into();
        let time = Time::of(&caller, state);
        let backend = Backend::Routed;
        let facts = Facts { chars, ..Facts::default() };
        let (rules, detail, facts) = (state.rules.clone(), Detail::default(), RefCell::new(facts));
        let (article, chosen) = (String::new(), Chosen::Active);
        let (listener, tally, formality) = (None, None, None);
        Turn {
            state,
            caller,
            backend,
            chars,
            rules,
            detail,
            time,
            chosen,
            formality,
            article,
            listener,
            tally,
            facts,
        }
    }

    /// With what the request wishes.
    pub fn wishing(self, wishes: &Wishes) -> Turn<'a> {
        let (backend, rules) = (wishes.backend.clone(), wishes.rules.clone());
        let (detail, chosen) = (wishes.detail, wishes.glossary.clone());
        let formality = wishes.formality;
        Turn { backend, rules, detail, chosen, formality, ..self }
    }

    /// For the article with this id, where it has one.
    pub fn about(self, article: Option<&str>) -> Turn<'a> {
        Turn { article: article.unwrap_or_default().to_owned(), ..self }
    }

    /// Telling of blocks as soon as they are ready.
    pub fn telling(self, listener: impl Fn(&Tag) -> Listener + 'a) -> Turn<'a> {
        Turn { listener: Some(Box::new(listener)), ..self }
    }

    /// Counting what is done.
    pub fn counting(self, tally: Tally) -> Turn<'a> {
        Turn { tally: Some(tally), ..self }
    }

    /// Translates documents of one language, or says what is missing for it.
    pub async fn translate(
        &self,
        documents: Arc<Vec<(Document, Urgency)>>,
        pair: &Pair,
    ) -> Result<(Vec<Rendered>, By), Problem> {
        self.note(|facts| facts.pairs.push(pair.to_string()));
        let Ordered { order, translator, route, ways } = self.order(pair).await?;
        translator.id().clone_into(&mut self.facts.borrow_mut().backend);
        let beside = self.beside(&documents, &pair.to).await;
        let translator = translator.as_ref();
        let work = article::translate_beside(documents, &order, translator, &beside);
        let rendered = self.time.limit(work).await?;
        self.note(|facts| {
            for Counts { segments, flagged, left_in_source, recalled, .. } in
                rendered.iter().map(|r| r.counts)
            {
                facts.segments += segments;
                facts.flagged += flagged;
                facts.left_in_source += left_in_source;
                facts.cache_hits += recalled;
            }
        });
        let first = By { backend: translator.id().to_owned(), route };
        let by = first.or_who_did_most(&rendered, ways);
        by.backend.clone_into(&mut self.facts.borrow_mut().backend);
        Ok((rendered, by))
    }

    /// Says what is missing for a pair, if anything is.
    pub fn check(&self, pair: &Pair) -> Result<(), Problem> {
        route(self.translating(pair)?.translator.as_ref(), pair)?;
        Ok(())
    }

    /// How urgent a document is that is so for a reader.
    pub fn urgency(&self, of_a_reader: Urgency) -> Urgency {
        self.caller.urgency(of_a_reader)
    }

    fn note(&self, change: impl FnOnce(&mut Facts)) {
        let mut facts = self.facts.borrow_mut();
        change(&mut facts);
        self.caller.note(facts.clone());
    }
}

/// How a translator would translate a pair, or what is missing for it.
pub fn route(translator: &dyn Translator, pair: &Pair) -> Result<Route, TranslateError> {
    translator.route(pair).ok_or_else(|| translator.unsupported(pair))
}

/// What the chosen glossaries want of translations of a pair.
pub async fn terms(state: &State, pair: &Pair, chosen: &Chosen) -> Result<Arc<Terms>, Problem> {
    let Some(glossaries) = &state.glossaries else {
        let is_named = matches!(chosen, Chosen::Named(names) if !names.is_empty());
        return if is_named { Err(problem::nothing_kept()) } else { Ok(Arc::default()) };
    };
    match glossaries.terms(pair, chosen).await {
        Err(GlossaryError::Unknown(seen)) => {
            let expected = "names that GET /v1/glossaries lists".to_owned();
            Err(bad_value("/glossary", &seen, expected))
        }
        terms => Ok(terms?),
    }
}

/// Runs reading and detecting off the threads that answer others.
pub async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::new(500, "internal", Vec::new()))
}

/// Leaves the facts for the log line.
pub fn note(request: &HttpRequest, facts: Facts) {
    request.extensions_mut().insert(facts);
}
