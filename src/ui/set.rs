//! One state of all UI strings: made whole from the files, never changed, swapped for the next.
//!
//! Answers what `Ui` answers. It does not read files and does not know when to be made anew.

use std::sync::Arc;

use super::{
    Arg, Formatted, MessageRequest, SOURCE_LANGUAGE,
    catalog::Catalog,
    files::LocaleFile,
    names,
    negotiate::Choice,
    published::{self, Strings},
};
use crate::lang::Tag;

/// All UI strings in all languages, as they were when they were read.
pub struct Set {
    languages: Vec<Tag>,
    choice: Choice,
    catalog: Catalog,
    published: Vec<Arc<Strings>>,
    warnings: Vec<String>,
}

impl Set {
    /// Makes the strings of these files; `warnings` are what reading them told already.
    pub(super) fn new(
        files: &[LocaleFile],
        default_language: &Tag,
        mut warnings: Vec<String>,
    ) -> Set {
        let catalog = Catalog::new(files, &mut warnings);
        let languages = catalog.languages();
        let choice = Choice::new(&languages, default_language);
        if choice.default_language() != default_language {
            warnings.push(missing_default(default_language, choice.default_language()));
        }
        let published =
            languages.iter().map(|tag| Arc::new(published::publish(&catalog, tag))).collect();
        Set { languages, choice, catalog, published, warnings }
    }

    /// Languages that have strings, sorted by tag; never empty.
    pub fn languages(&self) -> &[Tag] {
        &self.languages
    }

    /// What was left out at load and why, one line each; empty when all is well.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The language to answer in, one of [`Set::languages`].
    ///
    /// `asked` is what the reader chose (`?lang=`) and wins; then `Accept-Language` by its weights;
    /// then the default of the settings. What cannot be read is passed over.
    pub fn negotiate(&self, asked: Option<&str>, accept_language: Option<&str>) -> Tag {
        self.choice.choose(asked, accept_language)
    }

    /// The one of [`Set::languages`] that serves readers of `wanted`: `pt` for `pt-BR`; `None` where
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

    /// A message with everything the caller wants to know about it; `None` where nobody has it.
    ///
    /// Text and attributes come from the nearest language that can say them whole. A message is never
    /// mixed from two languages, but for terms: one this language lacks is taken from the language it
    /// falls back to.
    pub fn format(&self, lang: &Tag, request: &MessageRequest) -> Option<Formatted> {
        self.catalog.format(lang, request)
    }

    /// Every message for readers of this language, for programs that show them.
    ///
    /// A language we do not have is answered as [`Set::serving`], or with English.
    pub fn strings(&self, lang: &Tag) -> Arc<Strings> {
        let lang = self.serving(lang);
        let at = lang.and_then(|lang| self.languages.binary_search(lang).ok());
        let source = || self.languages.iter().position(|tag| tag.language() == SOURCE_LANGUAGE);
        self.published[at.or_else(source).unwrap_or_default()].clone()
    }

    /// What `of` is called in `in_language`, as in running text: `português`, `chinês simplificado`.
    ///
    /// `meta.ftl` of that language wins over the library; then English, then the language's own
    /// name, then the tag.
    pub fn language_name(&self, of: &Tag, in_language: &Tag) -> String {
        names::name(&self.catalog, of, in_language)
    }
}

fn missing_default(wanted: &Tag, instead: &Tag) -> String {
    format!("ui.default_language: there are no strings for {wanted}; {instead} is used")
}
