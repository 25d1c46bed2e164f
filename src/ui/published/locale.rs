//! The strings of one language: its files, where each entry stands in them, and whole answers.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use super::{Payload, Selection, Shape, index::Index, payload};
use crate::{
    lang::Tag,
    ui::files::{LocaleFile, Reading, Sources},
};

/// The strings of one language.
pub(super) struct Locale {
    pub tag: Tag,
    /// The languages its messages fall back to, itself first.
    pub chain: Vec<Tag>,
    pub files: Sources,
    /// Of everything any answer in this language is made of.
    pub hash: String,
    index: OnceLock<Index>,
    pub whole: [OnceLock<Arc<Payload>>; Shape::ALL.len()],
}

impl Locale {
    pub(super) fn new(
        tag: Tag,
        chain: Vec<Tag>,
        reading: &Arc<Reading>,
        ours: &Arc<[LocaleFile]>,
    ) -> Locale {
        let files = Sources::of(&tag, reading, ours);
        let (hash, index, whole) = (String::new(), OnceLock::new(), Default::default());
        Locale { tag, chain, files, hash, index, whole }
    }

    pub(super) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.files))
    }

    /// The text of a piece of the index.
    pub(super) fn text(&self, at: usize) -> &str {
        let piece = &self.index().pieces[at];
        &self.files.at(piece.file).source[piece.bytes.clone()]
    }

    pub(super) fn file_names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.resource.as_str())
    }

    /// Places of the messages that are wanted, in order.
    pub(super) fn wanted(&self, wanted: &Selection, is_ours_wanted: bool) -> Vec<usize> {
        let index = self.index();
        let is_wanted = |at: &usize| {
            let piece = &index.pieces[*at];
            !piece.is_comment()
                && !piece.is_term()
                && index.is_first(*at)
                && (is_ours_wanted || self.files.is_portals(piece.file))
                && self.is_of(piece.file, wanted)
                && wanted.wants_any_of(&piece.id)
        };
        (0..index.pieces.len()).filter(is_wanted).collect()
    }

    /// Whether a file is among those that are wanted.
    pub(super) fn is_of(&self, file: usize, wanted: &Selection) -> bool {
        let name = &self.files.at(file).resource;
        wanted.files.is_empty() || wanted.files.iter().any(|wanted| wanted == name)
    }
}

/// Of the strings of all languages of the chain, and of the program: another release may write the
/// same strings otherwise, and nobody asks again for what he may keep for a year.
pub(super) fn hash(locales: &BTreeMap<Tag, Locale>, locale: &Locale) -> String {
    let files = locale.chain.iter().filter_map(|tag| locales.get(tag)).flat_map(|l| l.files.iter());
    let texts = files.flat_map(|file| [file.name.as_bytes(), file.source.as_bytes()]);
    let program = env!("CARGO_PKG_VERSION").as_bytes();
    payload::short_hash(&[program].into_iter().chain(texts).collect::<Vec<_>>())
}
