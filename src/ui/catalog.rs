//! Messages of all languages and the way from one language to the next.
//!
//! Knows nothing of HTTP, of files or of what a reader asked for; a language's own messages are in
//! `language`.

use std::collections::BTreeMap;

use fluent::FluentArgs;

use super::{
    Arg, SOURCE_LANGUAGE, entries,
    files::{self, LocaleFile},
    language::{self, Language},
    negotiate,
};
use crate::lang::Tag;

/// Messages of all languages.
pub(super) struct Catalog {
    languages: BTreeMap<Tag, Language>,
    /// Of each language the others it falls back to, nearest first.
    parents: BTreeMap<Tag, Vec<Tag>>,
    /// The built-in English, under everything: it has every message we use.
    source: Language,
}

impl Catalog {
    /// Builds the languages; English is always one of them.
    pub(super) fn new(files: &[LocaleFile], warnings: &mut Vec<String>) -> Catalog {
        let source_tag: Tag = SOURCE_LANGUAGE.parse().expect("a valid tag");
        let mut languages = BTreeMap::from([(source_tag.clone(), Language::new(&source_tag))]);
        for file in files {
            let language =
                languages.entry(file.tag.clone()).or_insert_with(|| Language::new(&file.tag));
            add_file(language, file, warnings);
        }
        // A language with nothing to say would only answer in English under its name.
        languages.retain(|tag, language| *tag == source_tag || !language.ids().is_empty());
        let mut source = Language::new(&source_tag);
        for file in files::source_language() {
            add_file(&mut source, &file, &mut Vec::new());
        }
        let parents = languages.keys().map(|tag| (tag.clone(), negotiate::parents(tag))).collect();
        Catalog { languages, parents, source }
    }

    /// Languages with at least one message, sorted.
    pub(super) fn languages(&self) -> Vec<Tag> {
        self.languages.keys().cloned().collect()
    }

    /// The message, from the first language of the chain that can say it whole.
    ///
    /// Where each has a fault (a missing argument), the first one's attempt.
    pub(super) fn text(&self, lang: &Tag, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let args = language::arguments(args);
        let mut attempt = None;
        for language in self.chain(lang) {
            match language.format(id, &args) {
                Some(said) if said.is_whole => return Some(said.text),
                Some(said) => attempt = attempt.or(Some(said.text)),
                None => {}
            }
        }
        attempt
    }

    /// The message in this very language, if it has it and needs no arguments.
    pub(super) fn own_text(&self, lang: &Tag, id: &str) -> Option<String> {
        let said = self.languages.get(lang)?.format(id, &FluentArgs::new())?;
        said.is_whole.then_some(said.text)
    }

    /// The languages a message is looked for in, each once; English is the last.
    pub(super) fn chain_of(&self, lang: &Tag) -> Vec<Tag> {
        let mut tags: Vec<Tag> = Vec::new();
        for language in self.chain(lang) {
            if !tags.contains(language.tag()) {
                tags.push(language.tag().clone());
            }
        }
        tags
    }

    /// The language, its parents that have strings (`pt` of `pt-BR`), English.
    fn chain(&self, lang: &Tag) -> impl Iterator<Item = &Language> {
        let known = self.parents.get(lang).cloned();
        let parents = known.unwrap_or_else(|| negotiate::parents(lang));
        let own = parents.into_iter().filter_map(|tag| self.languages.get(&tag));
        own.chain(self.languages.get(self.source.tag())).chain([&self.source])
    }
}

fn add_file(language: &mut Language, file: &LocaleFile, warnings: &mut Vec<String>) {
    for (line, entry) in entries::parse(file, warnings) {
        if let Err(problem) = language.add(entry) {
            warnings.push(format!("{}:{line}: left out; {problem}", file.name));
        }
    }
}
