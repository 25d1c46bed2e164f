//! One state of all UI strings: made whole from the files, never changed, swapped for the next.
//!
//! Answers what `Ui` answers. It does not read files and does not know when to be made anew.

mod hidden;

use std::sync::{Arc, OnceLock};

use super::{
    Arg, Coverage, Diagnostic, Formatted, MessageRequest, Project, SOURCE_LANGUAGE, Severity,
    catalog::Catalog,
    files::{self, LocaleFile, Reading},
    lint, names,
    negotiate::{Choice, Negotiation, Wishes},
    published::{Payload, Published, Selection, Strings, UnknownFile, Whose},
};
use crate::{config, lang::Tag};

/// All UI strings in all languages, as they were when they were read.
pub struct Set {
    languages: Vec<Tag>,
    choice: Choice,
    catalog: Catalog,
    published: Published,
    project: Project,
    hidden: Vec<Tag>,
    /// Of the built-in strings counted when somebody asks.
    coverage: OnceLock<Vec<Coverage>>,
    /// What it was made of.
    reading: Arc<Reading>,
    diagnostics: Vec<Diagnostic>,
}

impl Set {
    /// Makes the strings of what was read.
    pub(super) fn new(reading: Reading, settings: &config::Ui) -> Set {
        let reading = Arc::new(reading);
        let project = reading.project.clone().unwrap_or_default();
        let mut diagnostics = reading.diagnostics.clone();
        let (mut ours, mut coverage) = (Vec::new(), OnceLock::new());
        // Of our own files the tests say that they are right.
        if settings.locales.is_some() {
            let (findings, counted) = lint::inspect(&project, &reading.lock, &reading.written());
            diagnostics.extend(findings);
            coverage = OnceLock::from(counted);
            ours = files::under(&reading.files);
        }
        let ours: Arc<[LocaleFile]> = ours.into();
        let catalog = Catalog::new(&reading, &ours, &project);
        let languages = catalog.languages();
        let counted = coverage.get().map_or(&[][..], Vec::as_slice);
        let hidden = hidden::among(&languages, &project, counted);
        let choice = Choice::of_project(&languages, &settings.default_language, &project, &hidden);
        diagnostics.extend(missing_default(&settings.default_language, &choice));
        diagnostics.sort_by(|left, right| left.place().cmp(&right.place()));
        let chains = languages.iter().map(|tag| (tag.clone(), catalog.chain_of(tag)));
        let published = Published::new(&reading, &ours, chains);
        Set {
            languages,
            choice,
            catalog,
            published,
            project,
            hidden,
            coverage,
            reading,
            diagnostics,
        }
    }

    /// Reads what readers of the state before asked for, so that nobody waits for it.
    pub(super) fn warm(&self, before: &Set) {
        self.catalog.warm(&before.catalog);
    }

    /// Languages that have strings, sorted by tag; never empty.
    pub fn languages(&self) -> &[Tag] {
        &self.languages
    }

    /// What `l10n.toml` says.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// The language of those whose wishes we cannot meet.
    pub fn default_language(&self) -> &Tag {
        self.choice.default_language()
    }

    /// How a language is chosen among these.
    pub fn choice(&self) -> &Choice {
        &self.choice
    }

    /// Whether it is only for those who name it: `hidden`, too little translated, or made up.
    pub fn is_hidden(&self, lang: &Tag) -> bool {
        self.hidden.contains(lang)
    }

    /// How much of each language is translated, sorted by tag. Languages without a file of their own are
    /// not among them. The first time it may take as long as reading everything.
    pub fn coverage(&self) -> &[Coverage] {
        let Reading { lock, files, .. } = &*self.reading;
        self.coverage.get_or_init(|| lint::inspect(&self.project, lock, files).1)
    }

    /// The files that are served, sorted by language and name; those of the source language that lie
    /// below a folder are not among them.
    pub(super) fn files(&self) -> &[LocaleFile] {
        &self.reading.files
    }

    /// Whether the same was read again: then there is nothing to make anew.
    pub(super) fn is_of(&self, reading: &Reading) -> bool {
        self.reading.is_same(reading)
    }

    /// What is wrong with the files, sorted by file, line and column; empty when all is well.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// What the log tells of [`Set::diagnostics`]: how many there are and the first few, one line each;
    /// empty when nothing is amiss. Mere work to do is not told.
    pub fn warnings(&self) -> Vec<String> {
        let told: Vec<_> =
            self.diagnostics.iter().filter(|found| found.severity > Severity::Info).collect();
        if told.is_empty() {
            return Vec::new();
        }
        let errors = told.iter().filter(|found| found.severity == Severity::Error).count();
        let summary = format!(
            "{} findings, {errors} of them errors; GET /v1/locales/diagnostics lists all",
            told.len()
        );
        let first = told.iter().take(MOST_TOLD).map(ToString::to_string);
        [summary].into_iter().chain(first).collect()
    }

    /// The language to answer in, one of [`Set::languages`].
    ///
    /// `asked` is what the reader chose (`?lang=`) and wins; then `Accept-Language` by its weights;
    /// then the default of the settings. What cannot be read is passed over.
    pub fn negotiate(&self, asked: Option<&str>, accept_language: Option<&str>) -> Tag {
        self.choose(&Wishes { asked, accept_language, ..Wishes::default() })
    }

    /// The same for all that is known of a reader.
    pub fn choose(&self, wishes: &Wishes) -> Tag {
        self.choice.choose(wishes)
    }

    /// The same with how it came about and the languages that stand in, message by message.
    pub fn explain(&self, wishes: &Wishes) -> Negotiation {
        self.choice.negotiate(wishes)
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
    pub fn strings(&self, lang: &Tag) -> Strings {
        let served = self.serving(lang).unwrap_or_else(|| self.source());
        self.published.strings(&self.catalog, served)
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

/// The log names so many findings; the others are counted.
const MOST_TOLD: usize = 10;

fn missing_default(wanted: &Tag, choice: &Choice) -> Option<Diagnostic> {
    let instead = choice.default_language();
    let text =
        || format!("ui.default_language: there are no strings for {wanted}; {instead} is used");
    (instead != wanted)
        .then(|| Diagnostic::of_file("L019", Severity::Warning, "tolmach.toml", text()))
}
