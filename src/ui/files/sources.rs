//! The files of one language, among those of all: the text is in memory once.

use std::sync::Arc;

use super::{LocaleFile, Reading};
use crate::lang::Tag;

/// The files of a language: the portal's, then our own ones that lie under them.
pub(in crate::ui) struct Sources {
    reading: Arc<Reading>,
    ours: Arc<[LocaleFile]>,
    /// Places among the portal's files, then in `ours`.
    places: Vec<usize>,
    count_of_portals: usize,
}

impl Sources {
    pub(in crate::ui) fn of(
        tag: &Tag,
        reading: &Arc<Reading>,
        ours: &Arc<[LocaleFile]>,
    ) -> Sources {
        let own = |files: &[LocaleFile]| -> Vec<usize> {
            (0..files.len()).filter(|at| files[*at].tag == *tag).collect()
        };
        let mut places = own(&reading.files);
        let count_of_portals = places.len();
        places.extend(own(ours));
        Sources { reading: reading.clone(), ours: ours.clone(), places, count_of_portals }
    }

    /// The file at this place among those of the language.
    pub(in crate::ui) fn at(&self, at: usize) -> &LocaleFile {
        let files = if self.is_portals(at) { &self.reading.files[..] } else { &self.ours };
        &files[self.places[at]]
    }

    /// Whether it is the portal's own.
    pub(in crate::ui) fn is_portals(&self, at: usize) -> bool {
        at < self.count_of_portals
    }

    pub(in crate::ui) fn iter(&self) -> impl Iterator<Item = &LocaleFile> {
        (0..self.places.len()).map(|at| self.at(at))
    }
}
