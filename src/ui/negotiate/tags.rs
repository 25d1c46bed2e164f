//! What tags mean: old codes, likely scripts and regions, parents.
//!
//! Asks ICU4X, and knows nothing of which languages we have.

use icu_locale::{
    LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander,
    fallback::{LocaleFallbackConfig, LocaleFallbacker},
    subtags::Variants,
};

use crate::lang::Tag;

/// Longer ones are no tags anybody uses.
const MAX_TAG_BYTES: usize = 35;

/// Languages whose members were once written behind them: `zh-cmn`, `ar-arz`.
const MACROLANGUAGES: &[&str] = &["ar", "ms", "sgn", "sw", "uz", "zh"];

/// The canonical tag for one as the world writes it: `he` for `iw`, `pt-BR` for `pt_br`.
pub(in crate::ui) fn canonical_tag(text: &str) -> Option<Tag> {
    canonical(text)?.to_string().parse().ok()
}

/// The same as ICU4X takes it; `None` where it is no tag. Variants and extensions are dropped.
pub(super) fn canonical(text: &str) -> Option<LanguageIdentifier> {
    let text = text.trim();
    if text.len() > MAX_TAG_BYTES {
        return None;
    }
    let mut locale: Locale = without_prefix(&text.replace('_', "-")).parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    (!locale.id.language.is_unknown())
        .then(|| LanguageIdentifier { variants: Variants::default(), ..locale.id })
}

/// `cmn-Hant` for `zh-cmn-Hant` (RFC 5646, 4.5); ICU4X does not read the longer form. The two old
/// names of Norwegian look like it and are not.
fn without_prefix(text: &str) -> &str {
    let Some((prefix, rest)) = text.split_once('-') else { return text };
    let member = rest.split('-').next().unwrap_or_default();
    let is_member = member.len() == 3 && member.bytes().all(|byte| byte.is_ascii_alphabetic());
    if text.eq_ignore_ascii_case("no-bok") {
        "nb"
    } else if text.eq_ignore_ascii_case("no-nyn") {
        "nn"
    } else if is_member && MACROLANGUAGES.iter().any(|known| known.eq_ignore_ascii_case(prefix)) {
        rest
    } else {
        text
    }
}

/// With the likely script and region: `zh-Hans-CN` for `zh`.
pub(super) fn maximized(id: &LanguageIdentifier) -> LanguageIdentifier {
    let mut full = id.clone();
    LocaleExpander::new_extended().maximize(&mut full);
    full
}

/// The tag and what it falls back to, without the root: `pt-AO`, `pt-PT`, `pt`.
pub(in crate::ui) fn parents(tag: &Tag) -> Vec<Tag> {
    let Some(id) = canonical(&tag.to_string()) else { return vec![tag.clone()] };
    let parents = parents_of(&id).into_iter().filter_map(|id| id.to_string().parse().ok());
    let mut chain = vec![tag.clone()];
    chain.extend(parents.filter(|parent| parent != tag));
    chain
}

/// The same as ICU4X takes it, the tag itself first.
pub(super) fn parents_of(id: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let fallbacker = LocaleFallbacker::new();
    let config = fallbacker.for_config(LocaleFallbackConfig::default());
    let mut steps = config.fallback_for(Locale::from(id.clone()).into());
    let mut chain = vec![id.clone()];
    while !steps.get().is_unknown() {
        chain.push(steps.get().into_locale().id);
        steps.step();
    }
    chain.dedup();
    chain
}
