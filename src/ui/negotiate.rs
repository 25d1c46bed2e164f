//! Which of our languages a reader gets, and which stand in where it lacks a message.
//!
//! A reader's wishes in order: asked for outright, chosen before, `Accept-Language`, the default. Each
//! is met by the tag itself, a CLDR parent or the nearest variant in the same script; another language
//! only where `l10n.toml` allows it. Who reads traditional Chinese is better served by the next wish
//! than by simplified.

mod accept;
mod distance;
mod found;
mod steps;
mod tags;

use std::collections::BTreeMap;

use icu_locale::LanguageIdentifier;

pub use steps::{Negotiation, Origin, Reason, Step, Wishes};
pub(super) use tags::{canonical_tag, parents};

use super::{Project, SOURCE_LANGUAGE};
use crate::lang::Tag;
use accept::Accepted;
use found::Found;
use tags::{canonical, maximized};

/// The languages there are and what stands in for the others.
pub struct Choice {
    available: Vec<Available>,
    default: Tag,
    source: Tag,
    /// By language the others its readers may get, nearest first.
    fallbacks: BTreeMap<Tag, Vec<Tag>>,
}

struct Available {
    tag: Tag,
    /// As requests write it mostly.
    text: String,
    /// With the likely script and region: `zh-Hans-CN` for `zh`.
    full: LanguageIdentifier,
    /// Whether it is only for those who name it.
    is_hidden: bool,
}

impl Choice {
    /// A choice among these; where the default is not one of them, English or the first.
    pub fn new(languages: &[Tag], default: &Tag) -> Choice {
        Choice::of_project(languages, default, &Project::default(), &[])
    }

    /// The same with what `l10n.toml` says; languages in `hidden` are only for those who name them.
    pub fn of_project(
        languages: &[Tag],
        default: &Tag,
        project: &Project,
        hidden: &[Tag],
    ) -> Choice {
        let available = languages.iter().filter_map(|tag| {
            let text = tag.to_string();
            let full = maximized(&canonical(&text)?);
            Some(Available { tag: tag.clone(), text, full, is_hidden: hidden.contains(tag) })
        });
        let locales = project.locales.iter();
        let fallbacks = locales.map(|(tag, locale)| (tag.clone(), locale.fallback.clone()));
        let mut choice = Choice {
            available: available.collect(),
            default: default.clone(),
            source: project.source.clone(),
            fallbacks: fallbacks.collect(),
        };
        let wishes = [default.to_string(), SOURCE_LANGUAGE.to_owned()];
        let kept = wishes.iter().find_map(|wish| choice.serving(wish)).or(languages.first());
        choice.default = kept.unwrap_or(default).clone();
        choice
    }

    /// The language of those whose wishes we cannot meet.
    pub fn default_language(&self) -> &Tag {
        &self.default
    }

    /// The language to answer in.
    pub fn choose(&self, wishes: &Wishes) -> Tag {
        let accepted = Accepted::read(wishes.accept_language.unwrap_or_default());
        let found = self.steps(wishes, &accepted).find_map(|step| step.found);
        found.unwrap_or_else(|| self.default.clone())
    }

    /// The same with how it came about, and the languages that stand in.
    pub fn negotiate(&self, wishes: &Wishes) -> Negotiation {
        let accepted = Accepted::read(wishes.accept_language.unwrap_or_default());
        let steps: Vec<Step> = self.steps(wishes, &accepted).collect();
        let decided = steps.iter().find(|step| step.found.is_some());
        Negotiation {
            chosen: decided.and_then(|step| step.found.clone()).unwrap_or(self.default.clone()),
            by: decided.map_or(Origin::Default, |step| step.origin),
            chain: self.chain(&steps),
            refused: accepted.refused.iter().map(|range| short(range)).collect(),
            steps,
        }
    }

    /// Ours for this tag: itself, the nearest parent, or the nearest variant in the same script.
    pub fn serving(&self, wanted: &str) -> Option<&Tag> {
        self.find(wanted, |_| true).ok().map(|found| found.tag)
    }

    /// Every one of ours that serves readers of `wanted`, nearest first: RFC 4647's filtering, where
    /// [`Choice::serving`] is its lookup.
    pub fn filter(&self, wanted: &str) -> Vec<&Tag> {
        self.ranked(wanted).into_iter().map(|found| found.tag).collect()
    }

    /// Wish by wish, the strongest first; lazy, so that the first hit ends the work.
    fn steps<'a>(
        &'a self,
        wishes: &Wishes<'a>,
        accepted: &'a Accepted<'a>,
    ) -> impl Iterator<Item = Step> + 'a {
        let named = [(Origin::Asked, wishes.asked), (Origin::Saved, wishes.saved)];
        let named = named.into_iter().filter_map(|(origin, wish)| Some((origin, wish?)));
        let named = named.map(|(origin, wish)| step(origin, wish, 1.0, self.find(wish, |_| true)));
        let heard = accepted.wanted.iter().map(|(range, weight)| {
            step(Origin::Accept, range, *weight, self.heard(range, accepted))
        });
        let default = || {
            let found = Found::plain(&self.default, Reason::Default);
            step(Origin::Default, &self.default.to_string(), 1.0, Ok(found))
        };
        named.chain(heard).chain(std::iter::once_with(default))
    }

    /// What a range of `Accept-Language` gets: nothing hidden, nothing refused.
    fn heard(&self, range: &str, accepted: &Accepted) -> Result<Found<'_>, Reason> {
        let is_open = |ours: &Available| !ours.is_hidden && !accepted.refuses(&ours.text);
        if range != "*" {
            return self.find(range, is_open);
        }
        let default = self.available.iter().filter(|ours| ours.tag == self.default);
        let found = default.chain(&self.available).find(|ours| is_open(ours));
        found.map(|ours| Found::plain(&ours.tag, Reason::Any)).ok_or(Reason::Nothing)
    }

    /// The found ones with their parents and allowed others, each once; the source at the end.
    fn chain(&self, steps: &[Step]) -> Vec<Tag> {
        let mut chain = Vec::new();
        let wished = steps.iter().filter(|step| step.origin != Origin::Default);
        for found in wished.filter_map(|step| step.found.as_ref()) {
            self.add_with_parents(found, &mut chain);
        }
        if chain.is_empty() {
            self.add_with_parents(&self.default, &mut chain);
        }
        self.add(&self.source, &mut chain);
        chain
    }

    fn add_with_parents(&self, tag: &Tag, chain: &mut Vec<Tag>) {
        for parent in parents(tag) {
            self.add(&parent, chain);
        }
        for other in self.fallbacks.get(tag).into_iter().flatten() {
            self.add(other, chain);
        }
    }

    fn add(&self, tag: &Tag, chain: &mut Vec<Tag>) {
        if !chain.contains(tag) && self.available.iter().any(|ours| ours.tag == *tag) {
            chain.push(tag.clone());
        }
    }
}

fn step(origin: Origin, wish: &str, weight: f32, found: Result<Found, Reason>) -> Step {
    let (found, reason, distance) = match found {
        Ok(found) => (Some(found.tag.clone()), found.reason, found.distance),
        Err(reason) => (None, reason, None),
    };
    Step { origin, wish: short(wish), weight, found, reason, distance }
}

/// What a caller wrote, as much of it as is told back.
fn short(wish: &str) -> String {
    wish.chars().take(35).collect()
}
