//! What a turn asks of which translator: for the article's language, and for passages in others.

use std::sync::Arc;

use super::{Turn, route, terms};
use crate::{
    article::{Beside, Document, Order, Recall, foreign},
    http::{problem::Problem, state::Translating},
    lang::{Pair, Tag},
    router::Question,
    translator::{Route, Translator, Urgency},
};

/// An order, and who gets it.
pub struct Ordered {
    /// What is asked for.
    pub order: Order,
    /// Who is asked.
    pub translator: Arc<dyn Translator>,
    /// How it translates the pair.
    pub route: Route,
    /// All that may be asked in turn, and how they translate it.
    pub ways: Vec<(String, Route)>,
}

impl Turn<'_> {
    /// The order for a pair, or what is missing for it.
    pub(super) async fn order(&self, pair: &Pair) -> Result<Ordered, Problem> {
        let Translating { translator, makers, others, ways } = self.translating(pair)?;
        let route = route(translator.as_ref(), pair)?;
        let listener = self.listener.as_ref().map(|listener| listener(&pair.to));
        let (learner, tally) = (self.state.learner.clone(), self.tally.clone());
        let recall = Some(self.recall(translator.as_ref(), pair, makers));
        let terms = terms(self.state, pair, &self.chosen).await?;
        let (detail, formality) = (self.detail, self.formality);
        let until = Some(self.time.for_translating());
        let new = Order::new(pair.clone(), self.rules.clone(), self.caller.id);
        let new = Order { detail, formality, until, ..new };
        let order = Order { learner, others, recall, listener, tally, terms, ..new };
        Ok(Ordered { order, translator, route, ways })
    }

    /// Orders for the passages in other languages that somebody translates.
    pub(super) async fn beside(&self, documents: &[(Document, Urgency)], to: &Tag) -> Vec<Beside> {
        let mut beside = Vec::new();
        for language in foreign::languages(documents) {
            let pair = Pair::new(language.clone(), to.clone());
            if pair.is_same_language() {
                continue;
            }
            if let Ok(Ordered { order, translator, .. }) = self.order(&pair).await {
                self.note(|facts| facts.pairs.push(pair.to_string()));
                beside.push(Beside { order: order.for_passages(language), translator });
            }
        }
        beside
    }

    pub(super) fn translating(&self, pair: &Pair) -> Result<Translating, Problem> {
        self.caller.asks.check(&self.backend)?;
        let (chars, portal) = (self.chars, self.caller.asks.portal.clone());
        let is_formality_wished = self.formality.is_some();
        let question =
            Question { chars, portal, is_formality_wished, ..Question::new(pair.clone()) };
        Ok(self.state.translating(&self.backend, &question)?)
    }

    fn recall(&self, translator: &dyn Translator, pair: &Pair, others: Vec<String>) -> Recall {
        Recall {
            memory: self.state.memory.clone(),
            flights: self.state.flights.clone(),
            article: self.article.clone(),
            // Requests that are routed in another order share what they wait for.
            maker: others
                .iter()
                .min()
                .cloned()
                .or_else(|| translator.maker(pair))
                .unwrap_or_default(),
            others,
        }
    }
}
