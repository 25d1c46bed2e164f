//! Which language a text is in.
//!
//! Looks at plain text; what markup is left is overlooked. The script rules out most languages, a table
//! of our own weighs the rest, and `whatlang` is the second opinion. What is no text (digits, emoji,
//! addresses, code) has no language.

mod codes;
mod decision;
mod declared;
mod family;
mod judge;
mod likelihood;
mod model;
mod opinion;
mod other;
mod passages;
mod reading;
mod script;
mod sisters;
mod words;

pub use decision::{Decision, Why, decide, decide_for, decide_within};
pub use declared::{Declaration, Where, declared_in};
pub use family::are_sisters;
pub use other::surely_other;
pub use passages::Passage;

use std::collections::BTreeSet;

use crate::lang::Tag;
use passages::Parted;
use reading::Reading;
use words::Words;

/// What a text looks like.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Detection {
    /// The likeliest language; `None` where there is nothing to detect.
    pub lang: Option<Tag>,
    /// How likely, 0 to 1: of texts with 0.9 nine in ten are right.
    pub confidence: f64,
    /// Whether it is safe to act on without asking anybody.
    pub reliable: bool,
    /// The script, ISO 15924 (`Latn`); `None` where there are no letters.
    pub script: Option<&'static str>,
    /// How the language is written here, where it is written in more than one way: `zh-Hant`, `pt-BR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<Tag>,
    /// The languages considered, likeliest first; empty where there is nothing to detect.
    pub candidates: Vec<Candidate>,
    /// Sister languages it may as well be, likeliest first: `bs` and `sr` for `hr`.
    pub alternatives: Vec<Tag>,
    /// Paragraphs surely in another language; empty in a text of one language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<Passage>,
}

/// One language considered.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Candidate {
    /// The language.
    pub lang: Tag,
    /// How likely, 0 to 1.
    pub confidence: f64,
}

/// From here on an answer is reliable.
const RELIABLE: f64 = 0.9;

/// Candidates less likely than this are not told.
const TOLD_FROM: f64 = 0.005;
const TOLD_AT_MOST: usize = 5;

/// Detects the language of a text; `allowed` limits the answer, empty allows every language.
///
/// Lines are paragraphs: where they are in different languages, the one of most letters is the answer
/// and the others are its passages. Words in quotation marks are no votes beside enough others.
/// Of a long text 16 KB are looked at: its beginning, and something of its middle and end.
pub fn detect(text: &str, allowed: &[Tag]) -> Detection {
    let (beginning, rest) = reading::excerpt(text);
    let Parted { mut main, passages, reading } = passages::part(beginning, allowed);
    if !rest.is_empty() {
        main.to_mut().push_str(&rest);
    }
    let reading = reading.unwrap_or_else(|| Reading::of(&main, allowed));
    Detection { passages, ..told(&reading, &main) }
}

/// Detects the language of a text in one language.
fn detect_one(text: &str, allowed: &[Tag]) -> Detection {
    told(&Reading::of(text, allowed), text)
}

/// What a reading of `text` tells.
fn told(Reading { words, judgement }: &Reading, text: &str) -> Detection {
    let told = judgement.ranked.iter().filter(|(_, likely)| *likely >= TOLD_FROM);
    let candidates: Vec<Candidate> =
        told.take(TOLD_AT_MOST).map(|(code, likely)| candidate(code, *likely)).collect();
    let best = candidates.first().filter(|_| says_enough(words, judgement.script)).cloned();
    let script = judgement.script.map(|script| script.0);
    let Some(Candidate { lang, confidence }) = best else { return Detection::nothing(script) };
    let is_sister = |other: &&Candidate| {
        family::sisters(lang.language()).any(|code| code == other.lang.language())
    };
    Detection {
        confidence,
        reliable: confidence >= RELIABLE && !judgement.is_doubtful,
        script,
        variant: family::variant(lang.language(), &words.text, || Words::of(text).text),
        alternatives: candidates.iter().filter(is_sister).map(|other| other.lang.clone()).collect(),
        lang: Some(lang),
        candidates,
        passages: Vec::new(),
    }
}

impl Detection {
    fn nothing(script: Option<&'static str>) -> Detection {
        Detection {
            lang: None,
            confidence: 0.0,
            reliable: false,
            script,
            variant: None,
            candidates: Vec::new(),
            alternatives: Vec::new(),
            passages: Vec::new(),
        }
    }

    /// How likely a language is among those told; 0 for others.
    pub fn likelihood_of(&self, tag: &Tag) -> f64 {
        let is_it = |candidate: &&Candidate| candidate.lang.language() == tag.language();
        self.candidates.iter().find(is_it).map_or(0.0, |candidate| candidate.confidence)
    }
}

/// Whether a text in this language can be told from others.
pub fn knows(tag: &Tag) -> bool {
    can_tell(tag) || codes::from_tag(tag).is_some()
}

/// The languages that are told apart, sorted.
pub fn known() -> Vec<&'static str> {
    model::MODEL.languages().chain(codes::all()).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Whether the language is one of those that are judged.
fn can_tell(tag: &Tag) -> bool {
    model::MODEL.knows(tag.language()) || tag.language() == "no"
}

/// A single letter is no word, save where one sign is a syllable or a word.
fn says_enough(words: &Words, script: Option<script::Script>) -> bool {
    words.letters > 1 || script.is_some_and(|script| matches!(script.0, "Hani" | "Jpan" | "Hang"))
}

fn candidate(code: &str, likely: f64) -> Candidate {
    let lang = code.parse().expect("our tables hold valid tags");
    Candidate { lang, confidence: (likely * 1_000.0).round() / 1_000.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        text.parse().unwrap()
    }

    #[test]
    fn digits_and_emoji_have_no_language() {
        for text in ["", "   ", "2024", "🎉🎉 12:30", "— … !", "https://example.org/news"] {
            assert_eq!(detect(text, &[]).lang, None, "{text:?}");
        }
    }

    #[test]
    fn a_list_of_languages_is_respected_for_one_language_scripts_too() {
        assert_eq!(detect("Καλημέρα κόσμε", &[tag("en")]).lang, None);
    }

    #[test]
    fn likelihoods_of_all_candidates_are_one_at_most() {
        let detection = detect("Watch live", &[]);

        let sum: f64 = detection.candidates.iter().map(|candidate| candidate.confidence).sum();
        assert!(sum <= 1.01, "{detection:?}");
    }
}
