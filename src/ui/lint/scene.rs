//! What checks look at: the messages of one language beside those of the source.
//!
//! Made from files once; checks only read it.

use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast::{Attribute, Pattern};

use super::lines::Lines;
use crate::{
    lang::Tag,
    ui::{
        Project,
        entries::{self, Body, Comment, Entry, Parsed},
        files::{self, LocaleFile, Normalised},
        lock::Lock,
        negotiate,
    },
};

/// All of one language.
pub(in crate::ui) struct Locale<'a> {
    pub tag: Tag,
    pub files: Vec<File<'a>>,
    /// Messages and terms in order of the files, those with a used name too.
    pub items: Vec<Item<'a>>,
    /// The first item of each name, `portal-home` or `-portal-name`.
    index: HashMap<String, usize>,
    /// Whether it is in the folder; English that only lies under it is compared with, not judged.
    pub is_given: bool,
}

/// One file.
pub(in crate::ui) struct File<'a> {
    pub index: usize,
    /// `uk/portal.ftl`
    pub name: &'a str,
    /// `portal`
    pub resource: &'a str,
    pub source: &'a str,
    pub marks: Normalised,
    pub(super) lines: Lines<'a>,
    pub parsed: Parsed<'a>,
    /// Whether it is in the folder.
    pub is_given: bool,
}

/// A message or a term.
#[derive(Clone)]
pub(in crate::ui) struct Item<'a> {
    /// Index of its file.
    pub file: usize,
    /// Without the `-` of a term; a slice of the file.
    pub id: &'a str,
    pub is_term: bool,
    pub value: Option<Pattern<&'a str>>,
    pub attributes: Vec<Attribute<&'a str>>,
    pub comment: Option<Comment<'a>>,
    /// As it stands in the file, without the comment.
    pub text: &'a str,
}

/// One language, judged beside the source.
pub(super) struct Scene<'a> {
    pub project: &'a Project,
    pub lock: &'a Lock,
    pub source: Option<&'a Locale<'a>>,
    pub locale: &'a Locale<'a>,
    /// The languages it falls back to before the source, nearest first.
    pub parents: Vec<&'a Locale<'a>>,
}

impl<'a> Scene<'a> {
    pub(super) fn new(
        project: &'a Project,
        lock: &'a Lock,
        locales: &'a [Locale<'a>],
        locale: &'a Locale<'a>,
    ) -> Scene<'a> {
        let find = |tag: &Tag| locales.iter().find(|locale| locale.tag == *tag);
        let settings = project.locales.get(&locale.tag);
        let named = settings.map(|settings| settings.fallback.clone()).unwrap_or_default();
        let parents = negotiate::parents(&locale.tag).into_iter().skip(1).chain(named);
        Scene {
            project,
            lock,
            source: find(&project.source),
            locale,
            parents: parents.filter_map(|tag| find(&tag)).collect(),
        }
    }

    pub(super) fn is_source(&self) -> bool {
        self.locale.tag == self.project.source
    }

    /// The source, where this language is another.
    pub(super) fn compared(&self) -> Option<&'a Locale<'a>> {
        self.source.filter(|_| !self.is_source())
    }

    /// Each message of this language beside the source's of the same name; terms are left out.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&'a Item<'a>, &'a Item<'a>)> {
        let source = self.compared();
        let own = self.locale.items.iter().filter(|item| !item.is_term);
        own.filter_map(move |item| Some((source?.find(&item.name())?, item)))
    }

    /// The first item of this name in this language, its parents and the source.
    pub(super) fn find(&self, name: &str) -> Option<&'a Item<'a>> {
        let chain = std::iter::once(self.locale).chain(self.parents.iter().copied());
        chain.chain(self.source).find_map(|locale| locale.find(name))
    }
}

impl<'a> Locale<'a> {
    pub(in crate::ui) fn find(&self, name: &str) -> Option<&Item<'a>> {
        self.index.get(name).map(|&index| &self.items[index])
    }

    pub(in crate::ui) fn file_of(&self, item: &Item) -> &File<'a> {
        &self.files[item.file]
    }

    /// Whether this item is the first of its name, the one that is used.
    pub(in crate::ui) fn is_used(&self, item: &Item) -> bool {
        self.find(&item.name()).is_some_and(|first| std::ptr::eq(first.id, item.id))
    }

    pub(in crate::ui) fn new(tag: Tag) -> Locale<'a> {
        let (files, items, index) = (Vec::new(), Vec::new(), HashMap::new());
        Locale { tag, files, items, index, is_given: false }
    }

    fn add(&mut self, file: &'a LocaleFile, is_given: bool) {
        self.add_text(&file.name, &file.source, file.marks, is_given);
    }

    fn add_text(&mut self, name: &'a str, source: &'a str, marks: Normalised, is_given: bool) {
        let resource = resource(name);
        let parsed = entries::read(source);
        let index = self.files.len();
        for item in parsed.entries.iter().filter_map(|entry| Item::of(entry, index)) {
            self.index.entry(item.name()).or_insert(self.items.len());
            self.items.push(item);
        }
        self.is_given |= is_given;
        let lines = Lines::of(source);
        self.files.push(File { index, name, resource, source, marks, lines, parsed, is_given });
    }
}

/// `portal` for `uk/portal.ftl`
fn resource(name: &str) -> &str {
    let below = name.split_once('/').map_or(name, |(_, below)| below);
    below.strip_suffix(".ftl").unwrap_or(below)
}

impl File<'_> {
    /// Where a slice of this file begins in it; `None` for other text.
    pub(super) fn offset(&self, slice: &str) -> Option<usize> {
        let start = self.source.as_ptr() as usize;
        let at = (slice.as_ptr() as usize).checked_sub(start)?;
        (at <= self.source.len()).then_some(at)
    }
}

impl<'a> Item<'a> {
    fn of(entry: &Entry<'a>, file: usize) -> Option<Item<'a>> {
        let comment = entry.comment.clone();
        let text = entry.text;
        let item = |id, is_term, value, attributes| Item {
            file,
            id,
            is_term,
            value,
            attributes,
            comment,
            text,
        };
        match entry.body.as_ref().ok()? {
            Body::Message(said) => {
                Some(item(said.id.name, false, said.value.clone(), said.attributes.clone()))
            }
            Body::Term(said) => {
                Some(item(said.id.name, true, Some(said.value.clone()), said.attributes.clone()))
            }
        }
    }

    /// `portal-home`, `-portal-name`
    pub(in crate::ui) fn name(&self) -> String {
        if self.is_term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// The text and the attributes: their names (`None` for the text) and what they say.
    pub(in crate::ui) fn parts(
        &self,
    ) -> impl Iterator<Item = (Option<&'a str>, &Pattern<&'a str>)> {
        let value = self.value.iter().map(|pattern| (None, pattern));
        value.chain(self.attributes.iter().map(|it| (Some(it.id.name), &it.value)))
    }

    pub(super) fn part(&self, name: Option<&str>) -> Option<&Pattern<&'a str>> {
        self.parts().find(|(own, _)| *own == name).map(|(_, pattern)| pattern)
    }

    /// `portal-home.title`
    pub(super) fn part_name(&self, part: Option<&str>) -> String {
        part.map_or_else(|| self.name(), |part| format!("{}.{part}", self.name()))
    }
}

/// The languages of these files by tag; see `lint::locales`.
pub(super) fn locales<'a>(
    project: &Project,
    files: impl Iterator<Item = &'a LocaleFile>,
) -> Vec<Locale<'a>> {
    let mut locales: BTreeMap<Tag, Locale> = BTreeMap::new();
    for file in files {
        let locale =
            locales.entry(file.tag.clone()).or_insert_with(|| Locale::new(file.tag.clone()));
        locale.add(file, true);
    }
    add_built_in(project, &mut locales);
    locales.into_values().collect()
}

fn add_built_in(project: &Project, locales: &mut BTreeMap<Tag, Locale>) {
    let resources = |locale: &Locale| -> Vec<String> {
        locale.files.iter().map(|file| file.resource.to_owned()).collect()
    };
    let known = locales.get(&project.source).map(resources).unwrap_or_default();
    let translated: Vec<String> = locales.values().flat_map(resources).collect();
    let source = locales
        .entry(project.source.clone())
        .or_insert_with(|| Locale::new(project.source.clone()));
    for (name, text) in files::shipped_sources(&project.source) {
        let is = |list: &[String]| list.iter().any(|it| it == resource(name));
        if is(&translated) && !is(&known) {
            source.add_text(name, text, Normalised::default(), false);
        }
    }
    if source.files.is_empty() {
        locales.remove(&project.source);
    }
}
