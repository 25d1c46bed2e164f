//! The strings as programs get them: whole languages or parts, in three shapes, ready to send.
//!
//! Keeps the text of the files and makes an answer when it is first asked for; whole languages are
//! remembered, parts as long as there is room. Which language a reader gets is `negotiate`'s, what a
//! message says to given arguments `catalog`'s.

mod flat;
mod index;
mod inlined;
mod locale;
mod payload;
mod picked;
mod references;
mod remembered;
mod runtime;
mod selection;
mod written;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

pub use flat::Strings;
pub use payload::{Packing, Payload};
pub use selection::{Key, Selection, Shape};

use super::{
    catalog::Catalog,
    files::{LocaleFile, Reading},
};
use crate::lang::{Tag, edit_distance};
use locale::{Locale, hash};
use remembered::Remembered;

/// Whose strings are wanted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// One language's.
    Language(Tag),
    /// Those of several languages, the first being the reader's and the last the source.
    Chain(Vec<Tag>),
}

/// A file that was asked for and that no language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFile {
    /// What was asked for.
    pub seen: String,
    /// The names there are, sorted.
    pub known: Vec<String>,
}

/// All strings of all languages.
pub(super) struct Published {
    locales: BTreeMap<Tag, Locale>,
    remembered: Remembered,
}

impl Published {
    /// Takes the files of all languages, and of each language whom it falls back to.
    ///
    /// `ours` lies under the files: it is answered where it is asked for by name.
    pub(super) fn new(
        reading: &Arc<Reading>,
        ours: &Arc<[LocaleFile]>,
        chains: impl IntoIterator<Item = (Tag, Vec<Tag>)>,
    ) -> Published {
        let mut locales: BTreeMap<Tag, Locale> = chains
            .into_iter()
            .map(|(tag, chain)| (tag.clone(), Locale::new(tag, chain, reading, ours)))
            .collect();
        let hashes: Vec<(Tag, String)> =
            locales.values().map(|locale| (locale.tag.clone(), hash(&locales, locale))).collect();
        for (tag, hash) in hashes {
            locales.entry(tag).and_modify(|locale| locale.hash = hash);
        }
        Published { locales, remembered: Remembered::default() }
    }

    /// The hash of a language's strings; `None` where it has none.
    pub(super) fn hash(&self, lang: &Tag) -> Option<&str> {
        self.locales.get(lang).map(|locale| locale.hash.as_str())
    }

    /// Every message for readers of a language we have, our own ones too.
    pub(super) fn strings(&self, catalog: &Catalog, lang: &Tag) -> Strings {
        flat::strings(catalog, &self.chain_of(lang), &Selection::default(), true)
    }

    /// Whether the language itself has this message: `portal-tags`, or `portal-tags.title`.
    pub(super) fn has(&self, lang: &Tag, key: &str) -> bool {
        let (Some(locale), Some(key)) = (self.locales.get(lang), Key::read(key)) else {
            return false;
        };
        let Some(at) = locale.index().find(key.id()) else { return false };
        let alone = Selection { keys: vec![key], ..Selection::default() };
        picked::has(locale.text(at), &alone)
    }

    /// The id that is fewest letters away from this one; `None` where none is near.
    pub(super) fn nearest(&self, lang: &Tag, seen: &str) -> Option<String> {
        // Over a third of the letters wrong is another word, not a slip.
        let most = seen.len().min(100) / 3;
        let chain = self.chain_of(lang);
        let ids = chain.iter().flat_map(|locale| locale.index().ids());
        let near = ids.filter(|id| id.len().abs_diff(seen.len()) <= most);
        let (distance, id) = near.map(|id| (edit_distance(seen, id), id)).min()?;
        (distance <= most).then(|| id.to_owned())
    }

    /// An answer that was made before.
    pub(super) fn ready(&self, whose: &Whose, wanted: &Selection) -> Option<Arc<Payload>> {
        match self.place_of(whose, wanted) {
            Some(place) => place.get().cloned(),
            None => self.remembered.recall(whose, wanted),
        }
    }

    /// An answer, made now where it was not before; takes milliseconds then.
    ///
    /// The languages must be some we have.
    pub(super) fn answer(
        &self,
        catalog: &Catalog,
        whose: &Whose,
        wanted: &Selection,
    ) -> Result<Arc<Payload>, UnknownFile> {
        if let Some(place) = self.place_of(whose, wanted) {
            let make = || Arc::new(Payload::new(self.bytes(catalog, whose, wanted)));
            return Ok(place.get_or_init(make).clone());
        }
        if let Some(payload) = self.remembered.recall(whose, wanted) {
            return Ok(payload);
        }
        self.check_files(whose, wanted)?;
        let payload = Arc::new(Payload::new(self.bytes(catalog, whose, wanted)));
        self.remembered.remember(whose, wanted, &payload);
        Ok(payload)
    }

    /// Where a whole language has its answer.
    fn place_of(&self, whose: &Whose, wanted: &Selection) -> Option<&OnceLock<Arc<Payload>>> {
        let Whose::Language(lang) = whose else { return None };
        let is_whole = !wanted.is_part() && !wanted.has_comments;
        let locale = self.locales.get(lang).filter(|_| is_whole)?;
        Some(&locale.whole[wanted.shape as usize])
    }

    fn bytes(&self, catalog: &Catalog, whose: &Whose, wanted: &Selection) -> Vec<u8> {
        match whose {
            Whose::Chain(tags) => {
                let locales: Vec<&Locale> =
                    tags.iter().filter_map(|tag| self.locales.get(tag)).collect();
                written::chain(&locales, wanted, |locale| self.chain_of(&locale.tag))
            }
            Whose::Language(lang) => {
                let chain = self.chain_of(lang);
                match wanted.shape {
                    Shape::Flat => {
                        let strings = flat::strings(catalog, &chain, wanted, wanted.is_part());
                        serde_json::to_vec(&strings).expect("strings are plain data")
                    }
                    Shape::Ftl => written::ftl(&chain, wanted).into_bytes(),
                    Shape::FluentJs => written::fluentjs(&chain, wanted),
                }
            }
        }
    }

    fn chain_of(&self, lang: &Tag) -> Vec<&Locale> {
        let Some(locale) = self.locales.get(lang) else { return Vec::new() };
        locale.chain.iter().filter_map(|tag| self.locales.get(tag)).collect()
    }

    fn check_files(&self, whose: &Whose, wanted: &Selection) -> Result<(), UnknownFile> {
        let chain = match whose {
            Whose::Language(lang) => self.chain_of(lang),
            Whose::Chain(tags) => tags.iter().filter_map(|tag| self.locales.get(tag)).collect(),
        };
        let known: BTreeSet<&str> = chain.iter().flat_map(|locale| locale.file_names()).collect();
        match wanted.files.iter().find(|name| !known.contains(name.as_str())) {
            None => Ok(()),
            Some(seen) => Err(UnknownFile {
                seen: seen.clone(),
                known: known.into_iter().map(str::to_owned).collect(),
            }),
        }
    }
}

/// Keys that none of these languages has.
fn unknown(chain: &[&Locale], wanted: &Selection) -> Vec<String> {
    let is_known = |key: &Key| {
        let alone = Selection { keys: vec![key.clone()], ..wanted.clone() };
        chain.iter().any(|locale| {
            locale.wanted(&alone, true).into_iter().any(|at| picked::has(locale.text(at), &alone))
        })
    };
    wanted.keys.iter().filter(|key| !is_known(key)).map(ToString::to_string).collect()
}
