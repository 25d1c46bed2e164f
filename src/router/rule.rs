//! Which rule a text falls under, and which backends it allows.

use std::sync::Arc;

use super::{Question, backend::Backend};
use crate::{
    config::{Ability, Content, RouteRule},
    lang::Tag,
    translator::Capabilities,
};

/// Whether a text of this content falls under a rule.
pub fn fits(rule: &RouteRule, question: &Question, content: Content) -> bool {
    let is_of = |tags: &[Tag], tag: &Tag| {
        tags.is_empty() || tags.iter().any(|own| own == tag || *own == tag.base())
    };
    let portal = question.portal.as_str();
    is_of(&rule.from, &question.pair.from)
        && is_of(&rule.to, &question.pair.to)
        && (rule.content.is_empty() || rule.content.contains(&content))
        && (rule.portals.is_empty() || rule.portals.iter().any(|name| name == portal))
        && question.chars >= rule.min_chars
        && (rule.max_chars == 0 || question.chars <= rule.max_chars)
}

/// The backends a rule allows, in its order.
pub fn allowed(rule: &RouteRule, all: &[Arc<Backend>]) -> Vec<Arc<Backend>> {
    let named: Vec<Arc<Backend>> = if rule.backends.is_empty() {
        by_themselves(all)
    } else {
        let find = |name: &String| all.iter().find(|backend| backend.name == *name).cloned();
        rule.backends.iter().filter_map(find).collect()
    };
    named.into_iter().filter(|backend| may(rule, backend)).collect()
}

/// Those that are asked where no rule says anything: in the order of the file, the embedded engine last.
pub fn by_themselves(all: &[Arc<Backend>]) -> Vec<Arc<Backend>> {
    all.iter().filter(|backend| backend.is_chosen_by_itself).cloned().collect()
}

/// Whether a rule lets a backend have its texts.
pub fn may(rule: &RouteRule, backend: &Backend) -> bool {
    let is_near = |region: &String| rule.regions.contains(region);
    let can = backend.translator.capabilities();
    !rule.never.contains(&backend.name)
        && (rule.regions.is_empty() || backend.regions.iter().any(is_near))
        && rule.needs.iter().all(|need| has(&can, *need))
}

/// How often a backend comes first, beside the others of its rule.
pub fn weight(rule: &RouteRule, name: &str) -> usize {
    let place = rule.backends.iter().position(|own| own == name);
    place.and_then(|at| rule.weights.get(at)).copied().unwrap_or(1)
}

fn has(can: &Capabilities, need: Ability) -> bool {
    match need {
        Ability::Markup => can.markup,
        Ability::Glossary => can.glossary,
        Ability::Formality => can.formality,
    }
}
