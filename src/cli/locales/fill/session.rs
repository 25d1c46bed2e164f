//! Asks the translator for everything at once, with a bar for whoever watches.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::task::LocalSet;

use super::{choice::Choice, progress::Progress};
use crate::{
    app::App,
    article::Order,
    config::Config,
    glossary::{Chosen, Terms},
    http::Translating,
    lang::{Pair, Tag},
    localize::{self, Answered},
    router::Question,
    translator::RequestId,
};

/// What is asked of whom.
pub(super) struct Session {
    pub source: Tag,
    pub target: Tag,
    pub backend: Option<String>,
    pub time: Duration,
}

impl Session {
    /// An answer a phrase of the choice, in order.
    pub(super) fn run(&self, config: &Config, choice: &Choice) -> Result<Vec<Answered>, String> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| format!("cannot start: {error}"))?;
        LocalSet::new().block_on(&runtime, async {
            let app = App::build(config.clone()).map_err(|error| error.to_string())?;
            let app = app.remembering().await.map_err(|error| error.to_string())?;
            if !app.state.config.backends.is_empty() {
                app.state.router.refresh().await;
            }
            let answered = self.ask(&app, choice).await;
            app.state.router.settle().await;
            answered
        })
    }

    async fn ask(&self, app: &App, choice: &Choice<'_>) -> Result<Vec<Answered>, String> {
        let backend = app.state.backend(self.backend.as_deref()).ok_or_else(|| {
            let named = self.backend.clone().unwrap_or_default();
            format!("--backend: saw {named:?}; expected one of {}", app.state.backends().join(", "))
        })?;
        let phrases = choice.phrases();
        let pair = Pair::new(self.source.clone(), self.target.clone());
        let question = Question::new(pair.clone());
        let translating = app.state.translating(&backend, &question).map_err(|e| e.to_string())?;
        let Translating { translator, others, .. } = translating;
        if translator.route(&pair).is_none() {
            return Err(translator.unsupported(&pair).to_string());
        }
        let terms = terms(app, &pair).await?;
        let until = Some(Instant::now() + self.time);
        let order = Order::new(pair, app.state.rules.clone(), RequestId(0));
        let order = Order { others, terms, until, ..order };
        let progress = Progress::new(phrases.len());
        let told = &mut |done| progress.advance(done);
        let answered = localize::translate(&phrases, &order, translator.as_ref(), told).await;
        progress.end();
        Ok(answered)
    }
}

/// What the portal's glossaries want, where it has some.
async fn terms(app: &App, pair: &Pair) -> Result<Arc<Terms>, String> {
    match &app.state.glossaries {
        Some(glossaries) => {
            let terms = glossaries.terms(pair, &Chosen::Active).await;
            terms.map_err(|error| format!("glossaries: {error}"))
        }
        None => Ok(Arc::default()),
    }
}
