//! What the translating endpoints share: valid languages, limits, time.

mod time;

use std::{cell::RefCell, sync::Arc};

use actix_web::{HttpMessage, HttpRequest};

use super::{
    caller::Caller,
    problem::{self, Problem},
    state::State,
    trace::Facts,
    wishes::{Wishes, bad_value},
};
use crate::{
    article::{self, Counts, Detail, Document, Listener, Order, Recall, Rendered, Rules, Tally},
    config::Formality,
    glossary::{Chosen, GlossaryError, Terms},
    lang::{Pair, Tag, nearest, own_name},
    translator::{Route, TranslateError, Translator, Urgency},
    ui::{Arg, SOURCE_LANGUAGE, Ui},
};
use time::Time;

/// A tag a caller wrote, where it is one we know.
pub fn known_tag(state: &State, pointer: &str, seen: &str) -> Result<Tag, Problem> {
    if let Some(tag) = seen.parse::<Tag>().ok().filter(|tag| state.knows(tag)) {
        return Ok(tag);
    }
    Err(unknown_language(pointer, seen, &state.served_languages(), &state.ui))
}

/// A tag nobody knows, with those of `served` it may have been meant to be.
pub fn unknown_language(pointer: &str, seen: &str, served: &[Tag], ui: &Ui) -> Problem {
    let english: Tag = SOURCE_LANGUAGE.parse().expect("a valid tag");
    let named = |tag: &Tag| {
        let own = own_name(tag).map(str::to_owned);
        (tag.clone(), own.into_iter().chain([ui.language_name(tag, &english)]).collect())
    };
    let known: Vec<(Tag, Vec<String>)> = served.iter().map(named).collect();
    let nearest: Vec<String> = nearest(seen, &known).iter().map(Tag::to_string).collect();
    let seen: String = seen.chars().take(35).collect();
    let message =
        if nearest.is_empty() { "error-unknown-language-far" } else { "error-unknown-language" };
    let mut args = vec![("seen", Arg::from(seen)), ("nearest", Arg::from(nearest.join(", ")))];
    if !pointer.is_empty() {
        args.push(("pointer", Arg::from(pointer.to_owned())));
    }
    Problem::new(400, "unknown-language", args).told_as(message)
}

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

/// One request's turn at a translator: who asks, and until when the answer is wanted.
pub struct Turn<'a> {
    state: &'a State,
    caller: Caller<'a>,
    translator: Arc<dyn Translator>,
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
        let translator = state.translator.clone();
        let facts = Facts { chars, backend: translator.id().to_owned(), ..Facts::default() };
        let (rules, detail, facts) = (state.rules.clone(), Detail::default(), RefCell::new(facts));
        let (article, chosen) = (String::new(), Chosen::Active);
        let (listener, tally, formality) = (None, None, None);
        Turn {
            state,
            caller,
            translator,
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
        self.note(|facts| wishes.translator.id().clone_into(&mut facts.backend));
        let (translator, rules) = (wishes.translator.clone(), wishes.rules.clone());
        let (detail, chosen) = (wishes.detail, wishes.glossary.clone());
        Turn { translator, rules, detail, chosen, formality: wishes.formality, ..self }
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
    ) -> Result<(Vec<Rendered>, Route), Problem> {
        self.note(|facts| facts.pairs.push(pair.to_string()));
        let translator = self.translator.as_ref();
        let route = route(translator, pair)?;
        let (pair, rules, request) = (pair.clone(), self.rules.clone(), self.caller.id);
        let listener = self.listener.as_ref().map(|listener| listener(&pair.to));
        let (learner, recall) = (self.state.learner.clone(), Some(self.recall(&pair)));
        let (detail, tally) = (self.detail, self.tally.clone());
        let terms = terms(self.state, &pair, &self.chosen).await?;
        let new = Order::new(pair, rules, request);
        let (formality, until) = (self.formality, Some(self.time.for_translating()));
        let order =
            Order { detail, learner, recall, listener, tally, terms, formality, until, ..new };
        let work = article::translate(documents, &order, translator);
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
        Ok((rendered, route))
    }

    fn recall(&self, pair: &Pair) -> Recall {
        Recall {
            memory: self.state.memory.clone(),
            flights: self.state.flights.clone(),
            article: self.article.clone(),
            maker: self.translator.maker(pair).unwrap_or_default(),
            others: Vec::new(),
        }
    }

    /// How urgent a document is that is so for a reader.
    pub fn urgency(&self, of_a_reader: Urgency) -> Urgency {
        self.caller.urgency(of_a_reader)
    }

    /// Who translates.
    pub fn backend(&self) -> &str {
        self.translator.id()
    }

    fn note(&self, change: impl FnOnce(&mut Facts)) {
        let mut facts = self.facts.borrow_mut();
        change(&mut facts);
        self.caller.note(facts.clone());
    }
}

/// How a translator would translate a pair, or what is missing for it.
pub fn route(translator: &dyn Translator, pair: &Pair) -> Result<Route, TranslateError> {
    translator.route(pair).ok_or_else(|| TranslateError::UnsupportedPair {
        pair: pair.clone(),
        missing: translator.missing(pair),
    })
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
