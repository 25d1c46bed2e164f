//! The strings as programs get them: whole languages or parts, in three shapes, ready to send.
//!
//! Keeps the text of the files and makes an answer when it is first asked for; whole languages are
//! remembered, parts as long as there is room. Which language a reader gets is `negotiate`'s, what a
//! message says to given arguments `catalog`'s.

mod flat;
mod index;
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

use super::{catalog::Catalog, files::LocaleFile};
use crate::lang::{Tag, edit_distance};
use index::Index;
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

/// The strings of one language.
struct Locale {
    tag: Tag,
    /// The languages its messages fall back to, itself first.
    chain: Vec<Tag>,
    files: Vec<LocaleFile>,
    /// How many of the files, from the first, are the portal's; the others are our own.
    portal_files: usize,
    /// Of everything any answer in this language is made of.
    hash: String,
    index: OnceLock<Index>,
    whole: [OnceLock<Arc<Payload>>; Shape::ALL.len()],
}

impl Published {
    /// Takes the files of all languages, and of each language whom it falls back to.
    ///
    /// `ours` lies under the files: it is answered where it is asked for by name.
    pub(super) fn new(
        files: &[LocaleFile],
        ours: &[LocaleFile],
        chains: impl IntoIterator<Item = (Tag, Vec<Tag>)>,
    ) -> Published {
        let mut locales: BTreeMap<Tag, Locale> = chains
            .into_iter()
            .map(|(tag, chain)| (tag.clone(), Locale::new(tag, chain, files, ours)))
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

impl Locale {
    fn new(tag: Tag, chain: Vec<Tag>, files: &[LocaleFile], ours: &[LocaleFile]) -> Locale {
        let own = |all: &[LocaleFile]| -> Vec<LocaleFile> {
            all.iter().filter(|file| file.tag == tag).cloned().collect()
        };
        let mut all = own(files);
        let portal_files = all.len();
        all.extend(own(ours));
        let (hash, index, whole) = (String::new(), OnceLock::new(), Default::default());
        Locale { tag, chain, files: all, portal_files, hash, index, whole }
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.files))
    }

    /// The text of a piece of the index.
    fn text(&self, at: usize) -> &str {
        let piece = &self.index().pieces[at];
        &self.files[piece.file].source[piece.bytes.clone()]
    }

    fn file_names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(short_name)
    }

    /// Places of the messages that are wanted, in order.
    fn wanted(&self, wanted: &Selection, is_ours_wanted: bool) -> Vec<usize> {
        let index = self.index();
        let is_wanted = |at: &usize| {
            let piece = &index.pieces[*at];
            !piece.is_comment()
                && !piece.is_term()
                && index.is_first(*at)
                && (is_ours_wanted || piece.file < self.portal_files)
                && self.is_of(piece.file, wanted)
                && wanted.wants_any_of(&piece.id)
        };
        (0..index.pieces.len()).filter(is_wanted).collect()
    }

    /// Whether a file is among those that are wanted.
    fn is_of(&self, file: usize, wanted: &Selection) -> bool {
        let name = short_name(&self.files[file]);
        wanted.files.is_empty() || wanted.files.iter().any(|wanted| wanted == name)
    }
}

/// `portal` of `uk/portal.ftl`.
fn short_name(file: &LocaleFile) -> &str {
    let below = file.name.split_once('/').map_or(file.name.as_str(), |(_, name)| name);
    below.trim_end_matches(".ftl")
}

/// Of the strings of all languages of the chain, and of the program: another release may write the
/// same strings otherwise, and nobody asks again for what he may keep for a year.
fn hash(locales: &BTreeMap<Tag, Locale>, locale: &Locale) -> String {
    let files = locale.chain.iter().filter_map(|tag| locales.get(tag)).flat_map(|l| &l.files);
    let texts = files.flat_map(|file| [file.name.as_bytes(), file.source.as_bytes()]);
    let program = env!("CARGO_PKG_VERSION").as_bytes();
    payload::short_hash(&[program].into_iter().chain(texts).collect::<Vec<_>>())
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
