//! A run of a page as text and numbered elements: into a document, and out of its translation again.
//!
//! The page keeps its elements; here they are numbers. What a page says is text and never markup, and what
//! comes back has every element once, inside the same element as before, or is nothing.

mod read_back;
mod written;

pub use read_back::read_back;

use super::{document::Document, foreign, html, rules::Rules};
use crate::{config::Content, lang::Tag};

/// Text, or an element by its number with what is inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// An element.
    Slot(usize, Vec<Part>),
}

/// A run of a page: what stands in a paragraph, or the text of an attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// What it says.
    pub parts: Vec<Part>,
    /// The local name of each element, by number.
    pub tags: Vec<String>,
    /// The elements whose words stay.
    pub keep: Vec<usize>,
    /// Whether it is a title.
    pub is_title: bool,
}

/// What is wrong with the numbers of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRun {
    /// A number without a tag.
    NoSuchSlot(usize),
    /// An element that stands twice.
    Twice(usize),
    /// An element that stands nowhere.
    Missing(usize),
}

/// The element around each element, in a list by number; those at the top have none.
type Parents = Vec<Option<Place>>;

/// Where an element stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Top,
    Inside(usize),
}

impl Run {
    /// Finds what is wrong with the numbers, so that everything else may rely on them.
    pub fn check(&self) -> Result<(), BadRun> {
        if let Some(unknown) = self.keep.iter().find(|slot| **slot >= self.tags.len()) {
            return Err(BadRun::NoSuchSlot(*unknown));
        }
        let mut parents = vec![None; self.tags.len()];
        note_parents(&self.parts, Place::Top, &|_| false, &mut parents)?;
        let missing = parents.iter().position(Option::is_none);
        missing.map_or(Ok(()), |slot| Err(BadRun::Missing(slot)))
    }

    /// Its words without elements.
    pub fn plain_text(&self) -> String {
        let mut text = String::new();
        say(&self.parts, &mut text);
        text
    }

    /// The document that is translated for it; only of a run that passed [`Run::check`].
    pub fn document(&self, language: &Tag, rules: &Rules) -> Document {
        let content = if self.is_title { Content::Title } else { Content::Body };
        let mut document = html::read(&written::html(self), Some(language), rules);
        foreign::note(&mut document, language);
        Document { content, ..document }
    }

    fn keeps(&self, slot: usize) -> bool {
        self.keep.contains(&slot)
    }

    /// Where its elements stand; `None` where the numbers of `parts` are not those of the run.
    fn parents_in(&self, parts: &[Part]) -> Option<Parents> {
        let mut parents = vec![None; self.tags.len()];
        let is_closed = |slot: usize| self.keeps(slot);
        note_parents(parts, Place::Top, &is_closed, &mut parents).ok().map(|()| parents)
    }
}

/// Notes where each element stands, not looking into those that are closed.
fn note_parents(
    parts: &[Part],
    around: Place,
    is_closed: &dyn Fn(usize) -> bool,
    parents: &mut Parents,
) -> Result<(), BadRun> {
    for part in parts {
        let Part::Slot(slot, inside) = part else { continue };
        let parent = parents.get_mut(*slot).ok_or(BadRun::NoSuchSlot(*slot))?;
        if parent.replace(around).is_some() {
            return Err(BadRun::Twice(*slot));
        }
        if !is_closed(*slot) {
            note_parents(inside, Place::Inside(*slot), is_closed, parents)?;
        }
    }
    Ok(())
}

fn say(parts: &[Part], text: &mut String) {
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Slot(_, inside) => say(inside, text),
        }
    }
}

#[cfg(test)]
mod tests;
