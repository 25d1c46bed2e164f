//! What differs between two states of a folder of locales.
//!
//! Compares messages, not lines: moving one changes nothing. It reads no files.

use serde::Serialize;

use super::{
    Folder,
    lint::{self, Item, Locale},
};
use crate::lang::Tag;

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// Its source says something else and it does not: it is to be read again.
    Stale,
}

/// One message that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The language.
    pub lang: Tag,
    /// What became of it.
    pub kind: Kind,
    /// The message, or a term with its `-`.
    pub message_id: String,
    /// The file that has it, before where it is gone: `uk/portal.ftl`.
    pub file: String,
}

/// What differs, by language (the source first), then in the order of the files.
pub fn changes(before: &Folder, after: &Folder) -> Vec<Change> {
    let old = lint::locales(&before.project, &before.files);
    let new = lint::locales(&after.project, &after.files);
    let source = after.source();
    let mut tags: Vec<&Tag> = old.iter().chain(&new).map(|locale| &locale.tag).collect();
    tags.sort_by_key(|tag| (*tag != source, (*tag).clone()));
    tags.dedup();
    let empty = Locale::new(source.clone());
    let find = |locales: &'_ [Locale<'_>], tag: &Tag| locales.iter().position(|it| it.tag == *tag);
    let mut all: Vec<Change> = Vec::new();
    for tag in tags {
        let old = find(&old, tag).map_or(&empty, |at| &old[at]);
        let new = find(&new, tag).map_or(&empty, |at| &new[at]);
        let reworded: Vec<String> = (all.iter())
            .filter(|it| it.lang == *source && it.kind == Kind::Changed)
            .map(|it| it.message_id.clone())
            .collect();
        all.extend(of_language(tag, old, new, if tag == source { &[] } else { &reworded }));
    }
    all
}

fn of_language(tag: &Tag, old: &Locale, new: &Locale, reworded: &[String]) -> Vec<Change> {
    let change = |kind, locale: &Locale, item: &Item| Change {
        lang: tag.clone(),
        kind,
        message_id: item.name(),
        file: locale.file_of(item).name.to_owned(),
    };
    let mut all = Vec::new();
    for item in given(new) {
        match old.find(&item.name()) {
            None => all.push(change(Kind::Added, new, item)),
            Some(before) if !says_the_same(before, item) => {
                all.push(change(Kind::Changed, new, item));
            }
            Some(_) if reworded.contains(&item.name()) => all.push(change(Kind::Stale, new, item)),
            Some(_) => {}
        }
    }
    let gone = given(old).filter(|item| new.find(&item.name()).is_none());
    all.extend(gone.map(|item| change(Kind::Removed, old, item)));
    all
}

fn given<'l, 'a>(locale: &'l Locale<'a>) -> impl Iterator<Item = &'l Item<'a>> {
    let used = locale.items.iter().filter(|item| locale.is_used(item));
    used.filter(|item| locale.file_of(item).is_given)
}

fn says_the_same(before: &Item, after: &Item) -> bool {
    before.value == after.value && before.attributes == after.attributes
}
