//! Two backends one after the other, through a language in the middle.

use std::sync::Arc;

use async_trait::async_trait;

use super::chain::{Candidate, ask_in_turn};
use crate::{
    lang::Pair,
    translator::{Capabilities, Job, Route, TranslateError, Translated, Translator},
};

/// All candidates as one translator that knows the pairs each of them knows; what [`Pivot`] joins halves of.
///
/// [`Pivot`]: crate::translator::pivot::Pivot
pub struct Union(pub Vec<Candidate>);

impl Union {
    fn serving(&self, pair: &Pair) -> Option<(&Candidate, Route)> {
        self.0.iter().find_map(|one| Some((one, one.translator.route(pair)?)))
    }
}

#[async_trait]
impl Translator for Union {
    fn id(&self) -> &'static str {
        "bridge"
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { is_remote: true, ..Capabilities::default() }
    }

    fn routes(&self) -> Arc<Vec<Route>> {
        let all = self.0.iter().flat_map(|one| one.translator.routes().as_ref().clone());
        Arc::new(all.collect())
    }

    /// The model names the backend, too: a half says who made it.
    fn route(&self, pair: &Pair) -> Option<Route> {
        let (one, mut route) = self.serving(pair)?;
        route.model.0 = format!("{}/{}", one.translator.id(), route.model.0);
        Some(route)
    }

    fn missing(&self, pair: &Pair) -> String {
        self.0.first().map_or_else(String::new, |one| one.translator.missing(pair))
    }

    async fn translate(&self, job: Job) -> Result<Vec<Translated>, TranslateError> {
        let serving = self.0.iter().filter(|one| one.translator.route(&job.pair).is_some());
        let answers = ask_in_turn(serving, &job, None).await?;
        match answers.iter().find(|answer| answer.is_left_in_source()) {
            // Half a way is none.
            Some(_) => Err(TranslateError::BadOutput { reason: "half of the way only".into() }),
            None => Ok(answers),
        }
    }
}
