//! Which messages a language lacks, file by file.
//!
//! Reads the folder of locales; writes nothing. A message that is there in any file of the language is
//! not missing, and terms are names: they are left to people.

mod error;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use fluent_syntax::ast;

pub use error::GapsError;

use super::{
    Draft, Refusal, Sheet, is_mark,
    items::{self, Faulty, Item, ItemKind},
    place,
};
use crate::{
    lang::{Pair, Tag},
    ui::files::{self, Reading},
};

/// What a language lacks.
#[derive(Debug)]
pub struct Gaps {
    /// The source language.
    pub source: Tag,
    /// Files with something to draft or to tell, in order of name; a file that is not there yet is one.
    pub files: Vec<FileGaps>,
    /// Files that are left alone.
    pub skipped: Vec<Skipped>,
    /// Messages of the source language, terms not counted.
    pub total: usize,
}

/// A file that is left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// `uk/portal.ftl`
    pub file: String,
    /// Why, and what would help.
    pub reason: String,
}

/// What one file lacks.
#[derive(Debug)]
pub struct FileGaps {
    /// `uk/portal.ftl`
    pub name: String,
    /// Where it is, or will be.
    pub path: PathBuf,
    /// What is to be drafted, in the order of the source.
    pub sheets: Vec<Sheet>,
    /// Messages that cannot be drafted, and why.
    pub refused: Vec<(String, Refusal)>,
    /// Terms it lacks: a person decides what a brand is called.
    pub terms: Vec<String>,
    /// Attributes that messages of people lack: `widget-button.title`.
    pub attributes: Vec<String>,
    source: Vec<Item>,
    /// As it is on disk; empty where it is not there.
    text: String,
    target: Vec<Item>,
}

/// Whether drafts nobody has reviewed are made anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redraft {
    /// They stay.
    No,
    /// They are drafted again.
    Marked,
}

/// Finds what the folder of `target` lacks of that of the source language, both below `root`.
pub fn find(root: &Path, target: &Tag, redraft: Redraft) -> Result<Gaps, GapsError> {
    let failed = |source| GapsError::Folder { root: root.to_owned(), source };
    let reading = files::read(root).map_err(failed)?;
    let project = reading.project.as_ref();
    let project = project.ok_or_else(|| GapsError::Project { root: root.to_owned() })?;
    let pair = Pair::new(project.source.clone(), target.clone());
    check(root, &pair, &reading)?;
    let source = pair.from.clone();
    let mut gaps = Gaps { source, files: Vec::new(), skipped: Vec::new(), total: 0 };
    let mut there: BTreeMap<String, Read> = BTreeMap::new();
    for file in reading.files.iter().filter(|file| file.tag == *target) {
        there.insert(file.name.clone(), items::read(&file.source));
    }
    let known = there.values().flatten().flatten();
    let known: BTreeSet<String> = known.filter_map(|item| stays(item, redraft)).collect();
    let mut sources = Vec::new();
    for file in reading.files.iter().filter(|file| file.tag == pair.from) {
        match items::read(&file.source) {
            Ok(items) => sources.push((format!("{target}/{}.ftl", file.resource), items)),
            Err(faulty) => gaps.skip(&file.name, faulty_reason(&faulty)),
        }
    }
    let plain = plain_texts(sources.iter().flat_map(|(_, items)| items));
    for (name, items) in sources {
        gaps.total += items.iter().filter(|item| is_message(item)).count();
        if reading.unusable.contains(&name) {
            gaps.skip(&name, "it is there and cannot be read as text".to_owned());
            continue;
        }
        match there.remove(&name) {
            Some(Err(faulty)) => gaps.skip(&name, faulty_reason(&faulty)),
            read => {
                let target_items = read.and_then(Result::ok).unwrap_or_default();
                let file = FileGaps::new(root.join(&name), name, items, target_items);
                let mut file = file.map_err(failed)?;
                file.look(&known, &pair, &plain);
                gaps.files.push(file);
            }
        }
    }
    Ok(gaps)
}

type Read = Result<Vec<Item>, Faulty>;

fn check(root: &Path, pair: &Pair, reading: &Reading) -> Result<(), GapsError> {
    let (root, target) = (root.to_owned(), pair.to.clone());
    let source_tag = pair.from.clone();
    if pair.is_same_language() {
        return Err(GapsError::SameLanguage { source_tag, target });
    }
    if !root.join(target.to_string()).is_dir() {
        return Err(GapsError::NoTarget { root, target });
    }
    let has_source = reading.files.iter().any(|file| file.tag == source_tag);
    if has_source { Ok(()) } else { Err(GapsError::NoSource { root, source_tag }) }
}

fn faulty_reason(faulty: &Faulty) -> String {
    let Faulty { line, fault } = faulty;
    format!("line {line} cannot be read as Fluent: {fault}; correct it, then fill again")
}

/// The id of an item that is not drafted again.
fn stays(item: &Item, redraft: Redraft) -> Option<String> {
    let is_drafted = redraft == Redraft::Marked && item.comment.iter().any(|line| is_mark(line));
    item.id().filter(|_| !is_drafted)
}

fn is_message(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Message(_))
}

/// Messages and terms that are nothing but text.
fn plain_texts<'a>(items: impl Iterator<Item = &'a Item>) -> BTreeMap<String, String> {
    let text = |item: &Item| {
        let pattern = match &item.kind {
            ItemKind::Message(message) => message.value.as_ref()?,
            ItemKind::Term(term) => &term.value,
            _ => return None,
        };
        match pattern.elements.as_slice() {
            [ast::PatternElement::TextElement { value }] => Some((item.id()?, value.clone())),
            _ => None,
        }
    };
    items.filter_map(text).collect()
}

impl Gaps {
    fn skip(&mut self, file: &str, reason: String) {
        self.skipped.push(Skipped { file: file.to_owned(), reason });
    }
}

impl FileGaps {
    fn new(
        path: PathBuf,
        name: String,
        source: Vec<Item>,
        target: Vec<Item>,
    ) -> io::Result<FileGaps> {
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            read => read?,
        };
        let (sheets, refused) = (Vec::new(), Vec::new());
        let (terms, attributes) = (Vec::new(), Vec::new());
        Ok(FileGaps { name, path, sheets, refused, terms, attributes, source, text, target })
    }

    fn look(&mut self, known: &BTreeSet<String>, pair: &Pair, plain: &BTreeMap<String, String>) {
        for item in &self.source {
            let Some(id) = item.id() else { continue };
            match &item.kind {
                ItemKind::Message(message) if known.contains(&id) => {
                    self.attributes.extend(lacking(message, &self.target));
                }
                ItemKind::Message(message) => {
                    match Sheet::new(message, &item.comment, pair, plain) {
                        Ok(sheet) => self.sheets.push(sheet),
                        Err(refusal) => self.refused.push((id, refusal)),
                    }
                }
                ItemKind::Term(_) if !known.contains(&id) => self.terms.push(id),
                _ => {}
            }
        }
    }

    /// Ids of all messages that are to be drafted, whether they can be or not.
    pub fn missing(&self) -> impl Iterator<Item = &str> {
        let refused = self.refused.iter().map(|(id, _)| id.as_str());
        self.sheets.iter().map(Sheet::id).chain(refused)
    }

    /// The text of the file with the drafts where the order of the source puts them; all else as it is,
    /// byte for byte, but for drafts of before that these stand for.
    pub fn with(&self, drafts: &[Draft]) -> String {
        place::place(&self.text, &self.target, &self.source, drafts)
    }
}

/// The attributes of a message that the target's message lacks.
fn lacking(message: &ast::Message<String>, target: &[Item]) -> Vec<String> {
    let found = target.iter().find_map(|item| match &item.kind {
        ItemKind::Message(found) if found.id == message.id => Some(found),
        _ => None,
    });
    let Some(found) = found else { return Vec::new() };
    let is_there = |wanted: &ast::Attribute<String>| {
        found.attributes.iter().any(|attribute| attribute.id == wanted.id)
    };
    let missing = message.attributes.iter().filter(|attribute| !is_there(attribute));
    missing.map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)).collect()
}
