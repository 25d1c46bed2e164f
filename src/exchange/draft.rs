//! A unit as a file has it, before it is one of ours.

use super::{element::Text, facts::Facts};
use crate::{
    lang::{Pair, Tag},
    memory::{Origin, Unit},
};

/// A text and its translation, as a file has them.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// From which language into which.
    pub pair: Pair,
    /// The text.
    pub source: Text,
    /// Its translation; empty where the file has none.
    pub target: Text,
    /// What else is known of it.
    pub facts: Facts,
    /// Whether the file says that a person read it.
    pub is_reviewed: bool,
}

/// Which languages of a file are read, and under which tags.
#[derive(Clone, Debug, Default)]
pub struct Languages {
    /// The source language; the file's where not given.
    pub from: Option<Tag>,
    /// The target language; every one of the file where not given.
    pub to: Option<Tag>,
}

impl Languages {
    /// The tag under which a source in this language is read; `None` where it is not.
    pub fn source(&self, seen: &Tag) -> Option<Tag> {
        read_as(seen, self.from.as_ref())
    }

    /// The tag under which a target in this language is read; `None` where it is not.
    pub fn target(&self, seen: &Tag) -> Option<Tag> {
        read_as(seen, self.to.as_ref())
    }
}

/// `en-US` may be read as `en` and `en` as `en-US`, but not as `en-GB`; `zh-TW` not as `zh-Hans`.
fn read_as(seen: &Tag, wanted: Option<&Tag>) -> Option<Tag> {
    let Some(wanted) = wanted else { return Some(seen.clone()) };
    let is_it = seen == wanted
        || (seen.writes_like(wanted) && !(names_region(seen) && names_region(wanted)));
    is_it.then(|| wanted.clone())
}

fn names_region(tag: &Tag) -> bool {
    let tag = tag.to_string();
    tag.split('-').skip(1).any(|part| part.len() == 2 || part.len() == 3)
}

impl Draft {
    /// As a unit of the memory. Without `origin` it is what our own export says it is, or imported.
    pub fn unit(self, origin: Option<Origin>, maker: &str) -> Unit {
        let (source, target) = (self.source.trimmed(), self.target.trimmed());
        let mut unit = Unit {
            id: 0,
            pair: self.pair,
            source: source.text,
            target: target.text,
            keep: source.keep,
            alignment: Vec::new(),
            origin: Origin::Imported,
            maker: maker.to_owned(),
            wishes: String::new(),
            article: String::new(),
            context: String::new(),
            verdict: String::new(),
            supersedes: 0,
            created_ms: 0,
        };
        self.facts.put_on(&mut unit);
        match origin {
            Some(Origin::Human) if !self.is_reviewed => unit.origin = Origin::Imported,
            Some(origin) => unit.origin = origin,
            None => {}
        }
        unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(seen: &str, wanted: &str) -> bool {
        read_as(&seen.parse().unwrap(), Some(&wanted.parse().unwrap())).is_some()
    }

    #[test]
    fn a_region_is_read_as_its_language_and_not_as_another_region() {
        assert!(read("en-US", "en") && read("en", "en-US") && read("en-US", "en-US"));
        assert!(read("zh-CN", "zh-Hans") && read("pt-BR", "pt"));
        assert!(!read("en-US", "en-GB") && !read("zh-TW", "zh-Hans") && !read("pt", "es"));
    }
}
