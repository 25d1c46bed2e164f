//! A language that is read when somebody first asks for one of its messages.
//!
//! Most readers of a portal share a few languages; the others cost nothing until they are wanted.

use std::sync::OnceLock;

use crate::{
    lang::Tag,
    ui::{
        entries,
        files::Sources,
        language::{self, Language, Term},
        room::with_room,
    },
};

/// A language and the files it is read from.
pub(super) struct Later {
    tag: Tag,
    files: Sources,
    has_message: bool,
    language: OnceLock<Language>,
    terms: OnceLock<Vec<Term>>,
}

impl Later {
    pub(super) fn new(tag: &Tag, files: Sources) -> Later {
        let has_message = files.iter().any(|file| language::has_message(&file.source));
        let (language, terms) = (OnceLock::new(), OnceLock::new());
        Later { tag: tag.clone(), files, has_message, language, terms }
    }

    pub(super) fn tag(&self) -> &Tag {
        &self.tag
    }

    /// Whether one of its messages can be used.
    pub(super) fn has_message(&self) -> bool {
        self.has_message
    }

    /// Whether somebody asked for it.
    pub(super) fn is_read(&self) -> bool {
        self.language.get().is_some()
    }

    /// The language, read now where it was not; what is faulty is left out. `others` gives terms of other
    /// languages, nearest first, for those it lacks.
    pub(super) fn language<'t, T: Iterator<Item = &'t Term>>(
        &self,
        others: impl FnOnce() -> T + Send,
    ) -> &Language {
        self.language.get_or_init(|| with_room(|| self.read(others())))
    }

    /// Its own terms, also where nobody asked for it.
    pub(super) fn terms(&self) -> &[Term] {
        let read = || self.files.iter().flat_map(|file| language::terms(&file.source)).collect();
        self.terms.get_or_init(read)
    }

    fn read<'t>(&self, others: impl Iterator<Item = &'t Term>) -> Language {
        let mut language = Language::new(&self.tag);
        for file in self.files.iter() {
            for entry in entries::parse(&file.source).filter_map(|(_, entry)| entry.ok()) {
                // Why an entry is not used, `lint` tells.
                language.add(entry).ok();
            }
        }
        language.borrow_terms(others);
        language
    }
}
