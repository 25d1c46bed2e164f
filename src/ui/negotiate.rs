//! Which of our languages a reader gets.
//!
//! Asks ICU4X what tags mean (old codes, likely scripts, parents). Never goes to another script or
//! another language: who reads traditional Chinese is better served by the next wish than by
//! simplified. Distances between languages come with the UI strings issue.

use icu_locale::{
    LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander, fallback::LocaleFallbacker,
    subtags::Variants,
};

use super::SOURCE_LANGUAGE;
use crate::lang::Tag;

mod accept;

/// The languages there are and what stands in for the others.
pub struct Choice {
    available: Vec<Available>,
    default: Tag,
}

struct Available {
    tag: Tag,
    /// With the likely script and region: `zh-Hans-CN` for `zh`.
    full: LanguageIdentifier,
}

impl Choice {
    /// A choice among these; where the default is not one of them, English or the first.
    pub fn new(languages: &[Tag], default: &Tag) -> Choice {
        let available = languages.iter().filter_map(|tag| {
            let full = maximized(&canonical(&tag.to_string())?);
            Some(Available { tag: tag.clone(), full })
        });
        let mut choice = Choice { available: available.collect(), default: default.clone() };
        let wishes = [default.to_string(), SOURCE_LANGUAGE.to_owned()];
        let kept = wishes.iter().find_map(|wish| choice.serving(wish)).or(languages.first());
        choice.default = kept.unwrap_or(default).clone();
        choice
    }

    pub(super) fn default_language(&self) -> &Tag {
        &self.default
    }

    /// What was asked for outright, else by weight, else the default.
    pub fn choose(&self, asked: Option<&str>, accept_language: Option<&str>) -> Tag {
        let asked = asked.and_then(|asked| self.serving(asked));
        let chosen = asked.or_else(|| self.accepted(accept_language?));
        chosen.unwrap_or(&self.default).clone()
    }

    /// Ours for this tag: itself, the nearest parent, or the same language in the same script.
    pub fn serving(&self, wanted: &str) -> Option<&Tag> {
        self.serving_unless(wanted, |_| false)
    }

    fn serving_unless(&self, wanted: &str, is_refused: impl Fn(&Tag) -> bool) -> Option<&Tag> {
        let wanted = canonical(wanted)?;
        let is_open = |available: &&Available| !is_refused(&available.tag);
        let mut full_parents = parents_of(&wanted).into_iter().map(|parent| maximized(&parent));
        let by_parent = full_parents
            .find_map(|full| self.available.iter().filter(is_open).find(|ours| ours.full == full));
        let full = maximized(&wanted);
        let by_script = || {
            self.available
                .iter()
                .filter(is_open)
                .find(|ours| (ours.full.language, ours.full.script) == (full.language, full.script))
        };
        by_parent.or_else(by_script).map(|ours| &ours.tag)
    }

    fn accepted(&self, header: &str) -> Option<&Tag> {
        let wishes = accept::read(header);
        let is_refused = |tag: &Tag| wishes.refuses(tag);
        wishes.wanted.iter().find_map(|range| match *range {
            "*" if !is_refused(&self.default) => Some(&self.default),
            "*" => self.available.iter().map(|ours| &ours.tag).find(|tag| !is_refused(tag)),
            range => self.serving_unless(range, is_refused),
        })
    }
}

/// The tag and what it falls back to, without the root: `pt-AO`, `pt-PT`, `pt`.
pub(super) fn parents(tag: &Tag) -> Vec<Tag> {
    let Some(id) = canonical(&tag.to_string()) else { return vec![tag.clone()] };
    let parents = parents_of(&id).into_iter().filter_map(|id| id.to_string().parse().ok());
    let mut chain = vec![tag.clone()];
    chain.extend(parents.filter(|parent| parent != tag));
    chain
}

fn parents_of(id: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let fallbacker = LocaleFallbacker::new();
    let config = fallbacker.for_config(icu_locale::fallback::LocaleFallbackConfig::default());
    let mut steps = config.fallback_for(Locale::from(id.clone()).into());
    let mut chain = vec![id.clone()];
    while !steps.get().is_unknown() {
        chain.push(steps.get().into_locale().id);
        steps.step();
    }
    chain
}

/// The canonical tag for one as the world writes it: `he` for `iw`, `pt-BR` for `pt_br`.
pub(super) fn canonical_tag(text: &str) -> Option<Tag> {
    canonical(text)?.to_string().parse().ok()
}

/// Reads a tag as the world writes it (`pt_br`, `iw`); `None` where it is none.
fn canonical(text: &str) -> Option<LanguageIdentifier> {
    if text.len() > 35 {
        return None;
    }
    let mut locale: Locale = text.trim().replace('_', "-").parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    (!locale.id.language.is_unknown())
        .then(|| LanguageIdentifier { variants: Variants::default(), ..locale.id })
}

fn maximized(id: &LanguageIdentifier) -> LanguageIdentifier {
    let mut full = id.clone();
    LocaleExpander::new_extended().maximize(&mut full);
    full
}
