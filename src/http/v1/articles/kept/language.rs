//! In which language a kept article is read.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use actix_web::{HttpRequest, http::header};

use super::Kept;
use crate::{
    http::{answer::known_tag, problem::Problem, state::State},
    lang::Tag,
    translator::Route,
    ui::{Choice, Wishes},
};

/// The language of an answer and who chose it.
pub struct Wanted {
    /// The language.
    pub language: Tag,
    /// Whether another header would have given another language.
    pub is_negotiated: bool,
}

/// For each source language what its articles can be read in; made anew when the models change.
#[derive(Default)]
pub struct Choices(Mutex<HashMap<Option<Tag>, Made>>);

/// A choice and the routes it was made of.
type Made = (Arc<Vec<Route>>, Arc<Choice>);

/// What `?lang=` names, else what Accept-Language wishes, else the language it was written in.
pub fn choose(
    request: &HttpRequest,
    state: &State,
    kept: &Kept,
    from: Option<&Tag>,
    asked: Option<&str>,
) -> Result<Wanted, Problem> {
    let choice = kept.choices.of(state, from);
    if let Some(asked) = asked {
        let asked = known_tag(state, "?lang", asked)?;
        // Readers of all regions share what is the same for them, and cannot fill the store by asking.
        let shared = choice.serving(&asked.to_string()).cloned();
        let alone = if from.is_none() { asked.base() } else { asked };
        let language = shared.unwrap_or(alone);
        return Ok(Wanted { language, is_negotiated: false });
    }
    let header = request.headers().get(header::ACCEPT_LANGUAGE);
    let accept_language = header.and_then(|value| value.to_str().ok());
    let language = choice.choose(&Wishes { accept_language, ..Wishes::default() });
    Ok(Wanted { language, is_negotiated: true })
}

impl Choices {
    fn of(&self, state: &State, from: Option<&Tag>) -> Arc<Choice> {
        let routes = state.router.routes();
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match made.get(&from.cloned()) {
            Some((of, choice)) if *of == routes => choice.clone(),
            _ => {
                let choice = Arc::new(choice(state, &routes, from));
                made.insert(from.cloned(), (routes, choice.clone()));
                choice
            }
        }
    }
}

/// The language itself and all it is translated into. An article without words is read in any language.
fn choice(state: &State, routes: &[Route], from: Option<&Tag>) -> Choice {
    let Some(from) = from else {
        return Choice::new(&state.served_languages(), &state.config.ui.default_language);
    };
    let targets = routes.iter().filter(|route| route.pair.from.writes_like(from));
    let mut languages = vec![from.clone()];
    languages.extend(targets.map(|route| route.pair.to.clone()));
    Choice::new(&languages, from)
}
