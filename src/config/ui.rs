//! `[ui]`: the strings of pages and messages.

use std::path::PathBuf;

use super::reader::Reader;
use crate::lang::Tag;

/// UI strings.
#[derive(Clone, Debug)]
pub struct Ui {
    /// The folder of locale files; the built-in ones where not set.
    pub locales: Option<PathBuf>,
    /// The language of someone who asks for none.
    pub default_language: Tag,
}

impl Ui {
    pub(super) fn read(reader: &mut Reader) -> Ui {
        Ui {
            locales: reader.take(
                "ui.locales",
                "",
                "Folder of locale files; the built-in ones where empty.",
            ),
            default_language: reader.take(
                "ui.default_language",
                "en",
                "Language of readers whose wishes we cannot meet.",
            ),
        }
    }
}
