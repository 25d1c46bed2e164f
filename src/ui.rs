//! What people read that is not an article: errors, the page, names of languages.
//!
//! One door to Fluent and ICU4X; nobody else names their types. Texts are plain: no HTML escaping and
//! no bidi isolation marks, since they end in JSON fields and escaped templates.

mod builtin;
mod catalog;
mod entries;
mod files;
mod language;
mod names;
mod negotiate;
mod published;

use std::{borrow::Cow, path::PathBuf};

pub use negotiate::Choice;
pub use published::Strings;

use crate::{config, lang::Tag};
use catalog::Catalog;

/// The language messages are written in first; what another lacks comes from here.
pub const SOURCE_LANGUAGE: &str = "en";

/// All UI strings in all languages, ready to be shared between threads.
pub struct Ui {
    languages: Vec<Tag>,
    choice: Choice,
    catalog: Catalog,
    published: Vec<Strings>,
    warnings: Vec<String>,
}

/// Why there are no UI strings at all. A fault in a file is only a warning: [`Ui::warnings`].
#[derive(Debug, thiserror::Error)]
pub enum UiError {
    /// The operator corrects `ui.locales`.
    #[error(
        "ui.locales: {folder:?} cannot be read ({source}); name a folder with one folder a language, or leave it empty for the built-in strings"
    )]
    Folder {
        /// What the setting says.
        folder: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
}

/// A value to put in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, printed as it is.
    Text(Cow<'a, str>),
    /// A number, which may choose a plural form; exact up to 2^53.
    Number(f64),
}

impl Ui {
    /// Reads the built-in strings, or those in the folder of the settings.
    ///
    /// A faulty entry, file or folder is left out and told in [`Ui::warnings`]. The built-in English
    /// lies under any folder, so every message we use has a text.
    pub fn load(settings: &config::Ui) -> Result<Ui, UiError> {
        let mut warnings = Vec::new();
        let files = match &settings.locales {
            None => files::built_in(),
            Some(folder) => files::read(folder, &mut warnings)
                .map_err(|source| UiError::Folder { folder: folder.clone(), source })?,
        };
        let catalog = Catalog::new(&files, &mut warnings);
        let languages = catalog.languages();
        let choice = Choice::new(&languages, &settings.default_language);
        if choice.default_language() != &settings.default_language {
            warnings.push(missing_default(&settings.default_language, choice.default_language()));
        }
        let published = languages.iter().map(|tag| published::publish(&catalog, tag)).collect();
        Ok(Ui { languages, choice, catalog, published, warnings })
    }

    /// Languages that have strings, sorted by tag; never empty.
    pub fn languages(&self) -> &[Tag] {
        &self.languages
    }

    /// What was left out at load and why, one line each; empty when all is well.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The language to answer in, one of [`Ui::languages`].
    ///
    /// `asked` is what the reader chose (`?lang=`) and wins; then `Accept-Language` by its weights;
    /// then the default of the settings. What cannot be read is passed over.
    pub fn negotiate(&self, asked: Option<&str>, accept_language: Option<&str>) -> Tag {
        self.choice.choose(asked, accept_language)
    }

    /// The one of [`Ui::languages`] that serves readers of `wanted`: `pt` for `pt-BR`; `None` where
    /// only another language or another script is there.
    pub fn serving(&self, wanted: &Tag) -> Option<&Tag> {
        self.choice.serving(&wanted.to_string())
    }

    /// The message in this language, or in the nearest one that has it, in the end English.
    ///
    /// `id` may name an attribute: `error-busy.title`. An id nobody has comes back as it is; a
    /// variable missing in `args` shows as `{$name}`.
    pub fn text(&self, lang: &Tag, id: &str, args: &[(&str, Arg)]) -> String {
        self.catalog.text(lang, id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Every message for readers of this language, for programs that show them.
    ///
    /// A language we do not have is answered as [`Ui::serving`], or with English.
    pub fn strings(&self, lang: &Tag) -> &Strings {
        let lang = self.serving(lang);
        let at = lang.and_then(|lang| self.languages.binary_search(lang).ok());
        let source = || self.languages.iter().position(|tag| tag.language() == SOURCE_LANGUAGE);
        &self.published[at.or_else(source).unwrap_or_default()]
    }

    /// What `of` is called in `in_language`, as in running text: `português`, `chinês simplificado`.
    ///
    /// `languages.ftl` of that language wins over the library; then English, then the language's own
    /// name, then the tag.
    pub fn language_name(&self, of: &Tag, in_language: &Tag) -> String {
        names::name(&self.catalog, of, in_language)
    }
}

fn missing_default(wanted: &Tag, instead: &Tag) -> String {
    format!("ui.default_language: there are no strings for {wanted}; {instead} is used")
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(text.into())
    }
}

impl From<usize> for Arg<'_> {
    #[allow(clippy::cast_precision_loss, reason = "limits and counts stay far below 2^53")]
    fn from(number: usize) -> Self {
        Arg::Number(number as f64)
    }
}

impl From<u64> for Arg<'_> {
    #[allow(clippy::cast_precision_loss, reason = "limits and counts stay far below 2^53")]
    fn from(number: u64) -> Self {
        Arg::Number(number as f64)
    }
}
