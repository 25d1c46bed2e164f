//! Which language a text is in.
//!
//! Looks at plain text only: markup must be gone. `whatlang` judges; what is no text (digits, emoji,
//! punctuation) has no language.

mod codes;

use whatlang::{Detector, Lang};

use crate::lang::Tag;

/// What a text looks like.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Detection {
    /// The likeliest language; `None` where there is nothing to detect.
    pub lang: Option<Tag>,
    /// How likely, 0 to 1.
    pub confidence: f64,
    /// Whether it is safe to act on without asking anybody.
    pub reliable: bool,
    /// The script, ISO 15924 (`Latn`); `None` where there are no letters.
    pub script: Option<&'static str>,
    /// The languages considered, likeliest first; empty where there is nothing to detect.
    pub candidates: Vec<Candidate>,
}

/// One language considered.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Candidate {
    /// The language.
    pub lang: Tag,
    /// How likely, 0 to 1.
    pub confidence: f64,
}

/// A detector needs so many letters before it may overrule what a caller declares: on shorter texts
/// `whatlang` is wrong one time in nine (`reference/detection.md`, headlines).
const OVERRULING_LETTERS: usize = 60;

/// Detects the language of plain text; `allowed` limits the answer, empty allows every language.
pub fn detect(text: &str, allowed: &[Tag]) -> Detection {
    let sample: String = text.chars().take(SAMPLE_CHARS).collect();
    let codes: Vec<Lang> = allowed.iter().filter_map(codes::from_tag).collect();
    let detector =
        if codes.is_empty() { Detector::new() } else { Detector::with_allowlist(codes.clone()) };
    let script = whatlang::detect_script(&sample).map(codes::script_code);
    // It ignores the list for scripts only one language uses.
    let found = detector.detect(&sample).filter(|i| codes.is_empty() || codes.contains(&i.lang()));
    let Some(info) = found else {
        let nothing = (None, 0.0, false, Vec::new());
        return Detection {
            lang: nothing.0,
            confidence: nothing.1,
            reliable: nothing.2,
            script,
            candidates: nothing.3,
        };
    };
    let (lang, confidence) = (codes::to_tag(info.lang()), info.confidence());
    Detection {
        lang: Some(lang.clone()),
        confidence,
        reliable: info.is_reliable(),
        script,
        candidates: vec![Candidate { lang, confidence }],
    }
}

/// The language to translate from: what the text says where it is sure, else what the caller says,
/// else the best guess among `served`.
///
/// `None` where nothing was declared and nothing can be detected.
pub fn decide(text: &str, declared: Option<&Tag>, served: &[Tag]) -> Decision {
    let detection = detect(text, &[]);
    let letters = text.chars().filter(|c| c.is_alphabetic()).take(OVERRULING_LETTERS).count();
    let is_sure = detection.reliable && letters == OVERRULING_LETTERS;
    let says_otherwise = |tag: &&Tag| {
        is_sure && detection.lang.as_ref().is_some_and(|lang| lang.language() != tag.language())
    };
    if let Some(tag) = declared.filter(|tag| !says_otherwise(tag)) {
        return Decision { from: Some(tag.clone()), detection, overruled: None };
    }
    let guess = if detection.reliable { None } else { detect(text, served).lang };
    let from = guess.or_else(|| detection.lang.clone());
    Decision { from, overruled: declared.cloned(), detection }
}

/// [`decide`] for a translation into `target`.
///
/// Nobody asks for a text in the language it is in: where the text is too short to tell and the first
/// guess is the target, a language it could be translated from is the better guess.
pub fn decide_for(text: &str, declared: Option<&Tag>, served: &[Tag], target: &Tag) -> Decision {
    let decision = decide(text, declared, served);
    let is_target = |tag: &Tag| tag.language() == target.language();
    let is_weak = !decision.detection.reliable && decision.detection.confidence < WEAK;
    if declared.is_some() || !is_weak || !decision.from.as_ref().is_some_and(is_target) {
        return decision;
    }
    let others: Vec<Tag> = served.iter().filter(|tag| !is_target(tag)).cloned().collect();
    let guess = if others.is_empty() { None } else { detect(text, &others).lang };
    Decision { from: guess.or(decision.from.clone()), ..decision }
}

/// Confidence below which a guess says next to nothing.
const WEAK: f64 = 0.1;

/// From which language to translate, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The language to translate from.
    pub from: Option<Tag>,
    /// What the text looks like.
    pub detection: Detection,
    /// What the caller declared, where the text says surely otherwise.
    pub overruled: Option<Tag>,
}

/// More text does not change the answer, only the time.
const SAMPLE_CHARS: usize = 4_000;

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str =
        "The provision of anti-personnel mines was announced on Tuesday by officials.";

    fn tag(text: &str) -> Tag {
        text.parse().unwrap()
    }

    #[test]
    fn digits_and_emoji_have_no_language() {
        for text in ["", "   ", "2024", "🎉🎉 12:30", "— … !"] {
            assert_eq!(detect(text, &[]).lang, None, "{text:?}");
        }
    }

    #[test]
    fn a_long_text_overrules_a_wrong_declaration() {
        let decision = decide(ENGLISH, Some(&tag("de")), &[tag("en"), tag("pt")]);

        assert_eq!(decision.from, Some(tag("en")));
        assert_eq!(decision.overruled, Some(tag("de")));
    }

    #[test]
    fn a_declared_region_is_kept() {
        let decision = decide(ENGLISH, Some(&tag("en-GB")), &[tag("en")]);

        assert_eq!(decision.from, Some(tag("en-GB")));
        assert_eq!(decision.overruled, None);
    }

    #[test]
    fn a_short_text_is_taken_for_a_language_we_serve() {
        let decision = decide("Watch live", None, &[tag("en"), tag("pt")]);

        assert_eq!(decision.from, Some(tag("en")));
    }

    #[test]
    fn a_list_of_languages_is_respected_for_one_language_scripts_too() {
        assert_eq!(detect("Καλημέρα κόσμε", &[tag("en")]).lang, None);
    }
}
