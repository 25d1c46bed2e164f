//! From a question to the backends that are asked, in their order: rule, ability, preference.

use std::sync::Arc;

use super::{
    Question, Router,
    backend::Backend,
    bridge,
    budget::Budget,
    chain::{Candidate, Chain, Lane, LaneLimits},
    guarded::Guarded,
    order, rule,
};
use crate::{
    config::{Content, Preference, RouteRule},
    lang::Tag,
    translator::{TranslateError, Translator, batch::Batch, pivot::Pivot},
};

impl Router {
    /// The translator for one request; the error where no backend serves the pair, or may.
    pub fn chain(&self, question: &Question) -> Result<Chain, TranslateError> {
        let contents = [Content::Body, Content::Title, Content::Ui];
        let mut lanes: Vec<(Option<usize>, Lane)> = Vec::new();
        for content in contents {
            let rule = self.rule(question, content);
            let number = rule.map(|rule| rule.number);
            match lanes.iter_mut().find(|(known, _)| *known == number) {
                Some((_, lane)) => lane.contents.push(content),
                None => lanes.push((number, self.lane(question, content, rule))),
            }
        }
        let mut lanes: Vec<Lane> = lanes.into_iter().map(|(_, lane)| lane).collect();
        // What nobody may have stays in its language; where that is everything, the caller is told.
        lanes.retain(|lane| !lane.candidates.is_empty());
        if lanes.is_empty() {
            let (pair, missing) = (question.pair.clone(), self.missing(question));
            return Err(TranslateError::UnsupportedPair { pair, missing });
        }
        Ok(Chain { lanes })
    }

    /// Names all that may have a say in a translation of running text, in the order of the file: the same as long
    /// as settings and models are; empty where nobody serves the pair.
    pub fn signature(&self, question: &Question) -> String {
        let made_by = |one: &Arc<Backend>| {
            one.route(&question.pair).map(|route| format!("{}/{}", one.name, route.model.0))
        };
        let allowed = self.allowed(self.rule(question, Content::Body));
        let mut makers: Vec<String> = allowed.iter().filter_map(made_by).collect();
        if makers.is_empty() {
            let chain = self.chain(question);
            makers.extend(chain.into_iter().flat_map(|chain| chain.makers(&question.pair)));
        }
        makers.join(" ")
    }

    fn rule(&self, question: &Question, content: Content) -> Option<&RouteRule> {
        let mut rules = self.routing.routes.iter();
        rules.find(|rule| rule::fits(rule, question, content))
    }

    fn allowed(&self, rule: Option<&RouteRule>) -> Vec<Arc<Backend>> {
        match rule {
            Some(rule) => rule::allowed(rule, &self.backends),
            None => rule::by_themselves(&self.backends),
        }
    }

    fn lane(&self, question: &Question, content: Content, rule: Option<&RouteRule>) -> Lane {
        let pair = &question.pair;
        let mut allowed = self.allowed(rule);
        if let Some(named) = &question.by_hand {
            // By hand any may be named that no rule forbids.
            let may = |one: &&Arc<Backend>| {
                one.name == *named && rule.is_none_or(|rule| rule::may(rule, one))
            };
            allowed = self.backends.iter().filter(may).cloned().collect();
        }
        let via = rule.and_then(|rule| rule.via.as_ref());
        let serves = |one: &Arc<Backend>| via.is_none() && one.route(pair).is_some();
        let direct: Vec<Arc<Backend>> = allowed.iter().filter(|one| serves(one)).cloned().collect();
        let order = rule.map_or(Preference::Listed, |rule| rule.order);
        let weight = |one: &Backend| rule.map_or(1, |rule| rule::weight(rule, &one.name));
        let mut direct = order::put(direct, order, weight, pair);
        if question.is_formality_wished {
            direct.sort_by_key(|one| !one.translator.capabilities().formality);
        }
        let mut candidates: Vec<Candidate> =
            direct.into_iter().map(|one| self.candidate(one, question)).collect();
        if candidates.is_empty() {
            candidates.extend(self.bridge(&allowed, question, via));
        }
        let limits = rule.map_or(LaneLimits::default(), |rule| LaneLimits {
            attempt: rule.attempt_timeout,
            total: rule.total_timeout,
            hedge_after: rule.hedge_after,
        });
        Lane { contents: vec![content], candidates, limits }
    }

    fn candidate(&self, backend: Arc<Backend>, question: &Question) -> Candidate {
        let counts =
            |b: &&Arc<Budget>| b.counts(&backend.name, backend.is_free(), &question.portal);
        let budgets = self.budgets.iter().filter(counts).cloned().collect();
        let guard = Guarded::new(backend.clone(), budgets);
        let translator = Arc::new(Batch::new(Arc::new(guard.clone()), backend.concurrent));
        Candidate { translator, backend, guard }
    }

    /// Two of the allowed backends one after the other, where that reaches the language.
    fn bridge(
        &self,
        allowed: &[Arc<Backend>],
        question: &Question,
        via: Option<&Tag>,
    ) -> Option<Candidate> {
        let halves: Vec<Candidate> =
            allowed.iter().map(|one| self.candidate(one.clone(), question)).collect();
        let (backend, guard) =
            halves.first().map(|one| (one.backend.clone(), one.guard.clone()))?;
        let union = Arc::new(bridge::Union(halves));
        let translator = Arc::new(Pivot::through(union, via.cloned()));
        translator.route(&question.pair)?;
        Some(Candidate { translator, backend, guard })
    }

    /// What would have to be done for a pair to be served.
    fn missing(&self, question: &Question) -> String {
        let named = question.by_hand.as_ref();
        let named = named.and_then(|name| self.backends.iter().find(|one| one.name == *name));
        if let Some(one) = named.filter(|one| one.route(&question.pair).is_some()) {
            let rule = self.rule(question, Content::Body).map_or(0, |rule| rule.number);
            return format!("the rule routes.{rule} keeps such texts from {}", one.name);
        }
        let embedded = self.backends.last().expect("the embedded engine is always there");
        named.unwrap_or(embedded).translator.missing(&question.pair)
    }
}
