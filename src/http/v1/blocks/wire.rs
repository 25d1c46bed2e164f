//! Blocks as they are sent: `["Read ", [0, ["this"]], " or ", [1], "."]`.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, SeqAccess, Visitor},
    ser::{Serialize, SerializeSeq, Serializer},
};

use crate::{
    article::parts::{BadRun, Part, Run},
    http::{problem::Problem, wishes::bad_value},
};

/// A block of a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentBlock {
    parts: Vec<WirePart>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    keep: Vec<usize>,
    #[serde(default)]
    title: bool,
}

/// A part as JSON: a text, `[slot]` or `[slot, [parts]]`.
#[derive(Clone, Debug)]
pub struct WirePart(pub Part);

/// Parts as JSON.
pub fn json(parts: &[Part]) -> serde_json::Value {
    let all: Vec<WirePart> = parts.iter().cloned().map(WirePart).collect();
    serde_json::to_value(all).unwrap_or_default()
}

/// Words that stand in a block: as one text, or as parts.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Words {
    Text(String),
    Parts(Vec<WirePart>),
}

/// The runs of all blocks; a problem where numbers of elements are wrong.
pub fn runs(blocks: Vec<SentBlock>) -> Result<Vec<Run>, Problem> {
    let run = |(at, block): (usize, SentBlock)| {
        block.run().map_err(|(bad, tags)| wrong(&format!("/blocks/{at}/parts"), bad, tags))
    };
    blocks.into_iter().enumerate().map(run).collect()
}

/// What is wrong with the numbers of elements, at a place.
pub fn wrong(pointer: &str, bad: BadRun, tags: usize) -> Problem {
    let seen = match bad {
        BadRun::NoSuchSlot(slot) => format!("slot {slot} without a tag"),
        BadRun::Twice(slot) => format!("slot {slot} twice"),
        BadRun::Missing(slot) => format!("no slot {slot}"),
    };
    let expected = format!("each slot from 0 to the number of tags ({tags}) less one, once");
    bad_value(pointer, &seen, expected)
}

/// The words of parts.
pub fn plain(parts: &[WirePart]) -> String {
    let parts = parts.iter().map(|part| part.0.clone()).collect();
    Run { parts, ..Run::default() }.plain_text()
}

impl SentBlock {
    /// A block of a text alone.
    pub fn of_text(words: String) -> SentBlock {
        SentBlock::new(vec![WirePart(Part::Text(words))], Vec::new(), Vec::new())
    }

    /// A block that is no title.
    pub fn new(parts: Vec<WirePart>, tags: Vec<String>, keep: Vec<usize>) -> SentBlock {
        SentBlock { parts, tags, keep, title: false }
    }

    /// The block as a run; what is wrong with its numbers, and how many there are, where something is.
    pub fn run(self) -> Result<Run, (BadRun, usize)> {
        let SentBlock { parts, tags, keep, title: is_title } = self;
        let run = Run { parts: inner(parts), tags, keep, is_title };
        let tags = run.tags.len();
        run.check().map(|()| run).map_err(|bad| (bad, tags))
    }
}

fn inner(parts: Vec<WirePart>) -> Vec<Part> {
    parts.into_iter().map(|part| part.0).collect()
}

impl<'de> Deserialize<'de> for WirePart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<WirePart, D::Error> {
        deserializer.deserialize_any(TextOrSlot)
    }
}

struct TextOrSlot;

impl<'de> Visitor<'de> for TextOrSlot {
    type Value = WirePart;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a text, [slot] or [slot, [parts]]")
    }

    fn visit_str<E>(self, words: &str) -> Result<WirePart, E> {
        Ok(WirePart(Part::Text(words.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<WirePart, A::Error> {
        let slot = items.next_element::<usize>()?;
        let slot = slot.ok_or_else(|| Error::invalid_length(0, &self))?;
        let inside = items.next_element::<Vec<WirePart>>()?.unwrap_or_default();
        if items.next_element::<serde::de::IgnoredAny>()?.is_some() {
            return Err(Error::invalid_length(3, &self));
        }
        Ok(WirePart(Part::Slot(slot, inner(inside))))
    }
}

impl Serialize for WirePart {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Part::Text(words) => serializer.serialize_str(words),
            Part::Slot(slot, inside) => {
                let mut items = serializer.serialize_seq(None)?;
                items.serialize_element(slot)?;
                if !inside.is_empty() {
                    let inside: Vec<WirePart> = inside.iter().cloned().map(WirePart).collect();
                    items.serialize_element(&inside)?;
                }
                items.end()
            }
        }
    }
}
