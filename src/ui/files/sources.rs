//! The files of one language, among those of all: the text is in memory once.

use std::sync::Arc;

use crate::{lang::Tag, ui::files::LocaleFile};

/// The files of a language: the portal's, then our own ones that lie under them.
pub(super) struct Files {
    portals: Arc<[LocaleFile]>,
    ours: Arc<[LocaleFile]>,
    /// Places in `portals`, then in `ours`.
    places: Vec<usize>,
    count_of_portals: usize,
}

impl Files {
    pub(super) fn of(tag: &Tag, portals: &Arc<[LocaleFile]>, ours: &Arc<[LocaleFile]>) -> Files {
        let own = |files: &[LocaleFile]| -> Vec<usize> {
            (0..files.len()).filter(|at| files[*at].tag == *tag).collect()
        };
        let mut places = own(portals);
        let count_of_portals = places.len();
        places.extend(own(ours));
        Files { portals: portals.clone(), ours: ours.clone(), places, count_of_portals }
    }

    /// The file at this place among those of the language.
    pub(super) fn at(&self, at: usize) -> &LocaleFile {
        let files = if self.is_portals(at) { &self.portals } else { &self.ours };
        &files[self.places[at]]
    }

    /// Whether it is the portal's own.
    pub(super) fn is_portals(&self, at: usize) -> bool {
        at < self.count_of_portals
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &LocaleFile> {
        (0..self.places.len()).map(|at| self.at(at))
    }
}
