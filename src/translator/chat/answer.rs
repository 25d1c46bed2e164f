//! Reads what a model said: texts by key, or nothing.
//!
//! An answer is taken as a whole or not at all where it is not the JSON that was asked for; single texts are
//! left out where they cannot be right. Nothing is repaired but a fence or thoughts around the JSON.

use std::{collections::HashMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::Value;

use super::prompt;
use crate::{
    lang::Tag,
    translator::{Billed, Job},
};

/// What a model said, in whatever dialect.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub content: String,
    pub end: End,
    pub used: Billed,
}

/// Why a model stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// It had said all.
    Whole,
    /// There was no more room.
    CutOff,
    /// It, or a filter behind it, would not.
    Refused,
    /// For a reason that no translation ends with.
    Odd,
}

/// The texts at these places of the job that can be used; the error says why none can.
pub(super) fn texts(
    content: &str,
    job: &Job,
    places: &[usize],
) -> Result<Vec<(usize, String)>, &'static str> {
    let json = bare(content);
    if !json.starts_with('{') {
        return Err(if is_refusal(json) { "a refusal" } else { "prose where JSON should be" });
    }
    let Pairs(pairs) = serde_json::from_str(json).map_err(|_| "JSON with something wrong in it")?;
    let place_of: HashMap<String, usize> = places.iter().map(|&at| (prompt::key(at), at)).collect();
    // Who answers what nobody asked has not understood, or obeys the article.
    if pairs.iter().any(|(key, _)| !place_of.contains_key(key)) {
        return Err("keys that nobody asked for");
    }
    let is_double = |key: &String| pairs.iter().filter(|(other, _)| other == key).count() > 1;
    let usable = pairs.iter().filter(|(key, _)| !is_double(key)).filter_map(|(key, value)| {
        let at = place_of[key];
        Some((at, usable(value.as_str()?, job, at)?))
    });
    Ok(usable.collect())
}

/// The text with the white space of its source around it; `None` where it is no translation.
fn usable(text: &str, job: &Job, at: usize) -> Option<String> {
    let segment = &job.segments[at];
    let source = segment.text.as_str();
    let text = text.trim();
    let kept = prompt::kept(segment);
    let is_kept = |word: &&str| {
        let wanted = kept.iter().filter(|other| *other == word).count();
        text.matches(word).count() >= wanted
    };
    if text.is_empty() || is_refused(text, &job.pair.to) || !kept.iter().all(is_kept) {
        return None;
    }
    let before = &source[..source.len() - source.trim_start().len()];
    let after = &source[source.trim_end().len()..];
    Some(format!("{before}{text}{after}"))
}

/// The content without a fence and without thoughts said aloud.
fn bare(content: &str) -> &str {
    let mut content = content.trim_start_matches('\u{feff}').trim();
    if let Some(thoughts) = content.strip_prefix("<think>") {
        content = thoughts.split_once("</think>").map_or("", |(_, rest)| rest).trim();
    }
    let fenced = content.strip_prefix("```").and_then(|rest| rest.strip_suffix("```"));
    let fenced = fenced.map(|inside| inside.strip_prefix("json").unwrap_or(inside));
    fenced.unwrap_or(content).trim()
}

/// Models refuse in English, whatever they were asked in.
fn is_refusal(text: &str) -> bool {
    const OPENINGS: &[&str] = &[
        "i'm sorry, but i",
        "i'm sorry, i can",
        "i am sorry, but i",
        "i am sorry, i can",
        "sorry, but i can",
        "sorry, i can't",
        "i can't assist",
        "i can't help with",
        "i cannot assist",
        "i cannot help with",
        "i can't translate",
        "i cannot translate",
        "i'm unable to",
        "i am unable to",
        "as an ai language model",
    ];
    let text = start_of(text);
    OPENINGS.iter().any(|opening| text.starts_with(opening))
}

/// Whether a text of an answer is a refusal. In English it may be what somebody in the article said: there it
/// must speak of translating.
fn is_refused(text: &str, target: &Tag) -> bool {
    let is_of_a_model = || {
        let text = start_of(text);
        ["translat", "language model", "with that"].iter().any(|word| text.contains(word))
    };
    is_refusal(text) && (target.language() != "en" || is_of_a_model())
}

fn start_of(text: &str) -> String {
    text.chars().take(80).collect::<String>().to_lowercase().replace('’', "'")
}

/// An object's keys and values as they came: a map would hide doubles.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Pairs, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}
