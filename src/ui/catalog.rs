//! Messages of all languages and the way from one language to the next.
//!
//! Knows nothing of HTTP, of files or of what a reader asked for; a language's own messages are in
//! `language`.

mod later;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fluent::FluentArgs;

use super::{
    Arg, Escaping, Formatted, MessageRequest, Problem, Project, SOURCE_LANGUAGE,
    files::{self, LocaleFile, Reading, Sources},
    format,
    language::{Language, Said},
    negotiate,
};
use crate::lang::Tag;
use later::Later;

/// Messages of all languages.
pub(super) struct Catalog {
    languages: BTreeMap<Tag, Later>,
    /// Of each language the others it falls back to, nearest first.
    parents: BTreeMap<Tag, Vec<Tag>>,
    /// The built-in English, under everything: it has every message we use.
    source: Later,
}

impl Catalog {
    /// The languages of these files; English is always one of them. `ours` lie under the files of their
    /// languages. A language is read when one of its messages is first asked for.
    pub(super) fn new(
        reading: &Arc<Reading>,
        ours: &Arc<[LocaleFile]>,
        project: &Project,
    ) -> Catalog {
        let source_tag: Tag = SOURCE_LANGUAGE.parse().expect("a valid tag");
        let mut tags: BTreeSet<&Tag> = reading.files.iter().map(|file| &file.tag).collect();
        tags.insert(&source_tag);
        let parents = tags.iter().map(|tag| ((*tag).clone(), chain(tag, project))).collect();
        let later = |tag: &Tag| Later::new(tag, Sources::of(tag, reading, ours));
        let languages = tags.into_iter().map(|tag| (tag.clone(), later(tag))).collect();
        let built_in = files::source_language().into();
        let source = Later::new(&source_tag, Sources::of(&source_tag, &Arc::default(), &built_in));
        Catalog { languages, parents, source }
    }

    /// Reads the languages that were read in the one before, so that no reader waits for it.
    pub(super) fn warm(&self, before: &Catalog) {
        let were_read = before.languages.values().filter(|later| later.is_read());
        for later in were_read.filter_map(|later| self.languages.get(later.tag())) {
            self.language(later);
        }
    }

    /// Languages with at least one message, and English, sorted.
    pub(super) fn languages(&self) -> Vec<Tag> {
        self.languages
            .values()
            .filter(|later| self.speaks(later))
            .map(Later::tag)
            .cloned()
            .collect()
    }

    /// Whether it is a language for readers. One with nothing to say would only answer in English under
    /// its name; its terms are lent all the same.
    fn speaks(&self, later: &Later) -> bool {
        later.has_message() || later.tag() == self.source.tag()
    }

    /// The message, from the first language of the chain that can say it whole.
    ///
    /// Where each has a fault (a missing argument), the first one's attempt.
    pub(super) fn text(&self, lang: &Tag, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let args = format::arguments(args, Escaping::None);
        self.say(lang, |language| language.format(id, &args, false)).map(|(_, said)| said.text)
    }

    /// The message with its attributes, chosen as [`Catalog::text`] chooses: text and attributes are
    /// always of one language. `None` where no language has the message, or the attribute asked for.
    pub(super) fn format(&self, lang: &Tag, request: &MessageRequest) -> Option<Formatted> {
        let args = format::arguments(request.args, request.escaping);
        let isolating = request.isolating;
        if let Some(attribute) = request.attribute {
            let id = format!("{}.{attribute}", request.id);
            let said = self.say(lang, |language| language.format(&id, &args, isolating))?;
            return Some(formatted(said, |said| (Some(said.text), BTreeMap::new())));
        }
        let said = self.say(lang, |language| whole(language, request.id, &args, isolating))?;
        Some(formatted(said, |whole| (whole.value, whole.attributes)))
    }

    /// What the first language of the chain says that can say it whole, with the problems of the first
    /// that can say it at all: they are told though another language helps out.
    fn say<T: Told>(&self, lang: &Tag, say: impl Fn(&Language) -> Option<T>) -> Option<(Tag, T)> {
        let mut attempt: Option<(Tag, T)> = None;
        for later in self.chain(lang) {
            let language = self.language(later);
            let Some(mut said) = say(language) else { continue };
            let is_whole = said.problems().is_empty();
            if is_whole && let Some((_, first)) = &mut attempt {
                said.problems().append(first.problems());
            }
            if is_whole {
                return Some((language.tag().clone(), said));
            }
            attempt = attempt.or_else(|| Some((language.tag().clone(), said)));
        }
        attempt
    }

    /// The message in this very language, if it has it and needs no arguments.
    pub(super) fn own_text(&self, lang: &Tag, id: &str) -> Option<String> {
        let language = self.language(self.languages.get(lang)?);
        let said = language.format(id, &FluentArgs::new(), false)?;
        said.problems.is_empty().then_some(said.text)
    }

    /// The languages a message is looked for in, each once; English is the last.
    pub(super) fn chain_of(&self, lang: &Tag) -> Vec<Tag> {
        let mut tags: Vec<Tag> = Vec::new();
        for later in self.chain(lang).filter(|later| self.speaks(later)) {
            if !tags.contains(later.tag()) {
                tags.push(later.tag().clone());
            }
        }
        tags
    }

    /// The language, its parents that have strings (`pt` of `pt-BR`), whom the project allows, the
    /// source, English.
    fn chain(&self, lang: &Tag) -> impl Iterator<Item = &Later> {
        let known = self.parents.get(lang).cloned();
        let parents = known.unwrap_or_else(|| negotiate::parents(lang));
        let own = parents.into_iter().filter_map(|tag| self.languages.get(&tag));
        own.chain(self.languages.get(self.source.tag())).chain([&self.source])
    }

    /// The language itself, with the terms it lacks from those it falls back to.
    fn language<'c>(&'c self, later: &'c Later) -> &'c Language {
        later.language(|| self.chain(later.tag()).skip(1).flat_map(Later::terms))
    }
}

/// The languages a reader of `tag` gets messages from, nearest first.
fn chain(tag: &Tag, project: &Project) -> Vec<Tag> {
    let mut chain = negotiate::parents(tag);
    let allowed = project.locales.get(tag).map_or(&[][..], |locale| &locale.fallback);
    for other in allowed.iter().chain([&project.source]) {
        if !chain.contains(other) {
            chain.push(other.clone());
        }
    }
    chain
}

/// Something said in one language.
trait Told {
    fn problems(&mut self) -> &mut Vec<Problem>;
}

impl Told for Said {
    fn problems(&mut self) -> &mut Vec<Problem> {
        &mut self.problems
    }
}

/// A message with all its attributes.
struct Whole {
    value: Option<String>,
    attributes: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Told for Whole {
    fn problems(&mut self) -> &mut Vec<Problem> {
        &mut self.problems
    }
}

fn whole(language: &Language, id: &str, args: &FluentArgs, isolating: bool) -> Option<Whole> {
    let names = language.attributes(id)?;
    let mut problems = Vec::new();
    let mut keep = |said: Said| {
        problems.extend(said.problems);
        said.text
    };
    let value = language.format(id, args, isolating).map(&mut keep);
    let attributes = names.into_iter().filter_map(|name| {
        let said = language.format(&format!("{id}.{name}"), args, isolating)?;
        Some((name.to_owned(), keep(said)))
    });
    let attributes = attributes.collect();
    Some(Whole { value, attributes, problems })
}

fn formatted<T: Told>(
    (lang, mut said): (Tag, T),
    texts: impl FnOnce(T) -> (Option<String>, BTreeMap<String, String>),
) -> Formatted {
    let problems = std::mem::take(said.problems());
    let (value, attributes) = texts(said);
    Formatted { value, attributes, lang, problems }
}
