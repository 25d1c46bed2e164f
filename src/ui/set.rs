//! One state of all UI strings: made whole from the files, never changed, swapped for the next.
//!
//! Answers what `Ui` answers. It does not read files and does not know when to be made anew.

use std::sync::Arc;

use super::{
    Arg, SOURCE_LANGUAGE,
    catalog::Catalog,
    files::{self, LocaleFile},
    names,
    negotiate::Choice,
    published::{Payload, Published, Selection, Strings, UnknownFile, Whose},
};
use crate::lang::Tag;

/// All UI strings in all languages, as they were when they were read.
pub struct Set {
    languages: Vec<Tag>,
    choice: Choice,
    catalog: Catalog,
    published: Published,
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
        let chains = languages.iter().map(|tag| (tag.clone(), catalog.chain_of(tag)));
        let published = Published::new(files, &files::source_language(), chains);
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

    /// Every message for readers of this language, for programs that show them.
    ///
    /// A language we do not have is answered as [`Set::serving`], or with English.
    pub fn strings(&self, lang: &Tag) -> Arc<Strings> {
        let served = self.serving(lang).unwrap_or_else(|| self.source());
        Arc::new(self.published.strings(&self.catalog, served))
    }

    /// What changes when any string of the language does; `None` where we do not have it.
    pub fn hash(&self, lang: &Tag) -> Option<&str> {
        self.published.hash(lang)
    }

    /// The languages a message is looked for in, the reader's first and the source last.
    pub fn chain(&self, lang: &Tag) -> Vec<Tag> {
        self.catalog.chain_of(lang)
    }

    /// Whether the language itself has this message: `portal-tags`, or `portal-tags.title`.
    pub fn has(&self, lang: &Tag, key: &str) -> bool {
        self.published.has(lang, key)
    }

    /// The id that was perhaps meant; `None` where none is near.
    pub fn nearest(&self, lang: &Tag, seen: &str) -> Option<String> {
        self.published.nearest(lang, seen)
    }

    /// Strings for a program, if somebody wanted them so before: [`Set::answer`] without work.
    pub fn ready(&self, whose: &Whose, wanted: &Selection) -> Option<Arc<Payload>> {
        self.published.ready(whose, wanted)
    }

    /// Strings for a program; the languages must be of [`Set::languages`]. Takes milliseconds.
    pub fn answer(&self, whose: &Whose, wanted: &Selection) -> Result<Arc<Payload>, UnknownFile> {
        self.published.answer(&self.catalog, whose, wanted)
    }

    fn source(&self) -> &Tag {
        let source = self.languages.iter().find(|tag| tag.to_string() == SOURCE_LANGUAGE);
        source.unwrap_or(&self.languages[0])
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
