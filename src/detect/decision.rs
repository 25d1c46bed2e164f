//! From which language to translate: what the text says, what was declared, and which of them wins.

use super::{Declaration, Detection, Where, detect, family, script::has_letters};
use crate::lang::Tag;

/// From which language to translate, and why.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Decision {
    /// The language to translate from.
    pub from: Option<Tag>,
    /// What the text looks like.
    #[serde(flatten)]
    pub detection: Detection,
    /// What was declared, and by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declared: Option<Declaration>,
    /// What the caller declared, where the text says surely otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overruled: Option<Tag>,
    /// Why it is this one.
    pub why: Why,
}

/// Why a language was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// There is no text, and nothing was declared.
    Nothing,
    /// Nothing was declared; the text is surely in it.
    TextIsSure,
    /// Nothing was declared; it is the best guess.
    TextIsAGuess,
    /// It was declared, and the text looks like it.
    TextAgrees,
    /// It was declared, and the text looks like a sister of it.
    TextIsInTheFamily,
    /// It was declared, and the text is not sure enough to say otherwise.
    TextIsUnsure,
    /// It was declared, and there is no text that could say otherwise.
    NoText,
    /// Another was declared, and the text is surely not in that.
    TextOverrules,
}

/// So many times likelier than the declared one another language must be. Declarations are right about
/// nine times in ten; of 9 to 30 this was the best on held-out texts (`model/README.md`).
const TIMES_LIKELIER: f64 = 30.0;

/// A declared language that cannot be judged, or in favour of one that nobody translates from, is overruled
/// only by texts of so many letters.
const OVERRULING_LETTERS: usize = 60;

/// The language to translate from: what the caller says unless the text is surely in another, else what
/// the text says, else the best guess among `served`.
///
/// A short text is not taken out of a declared language into one that is not among `served`. `None` where
/// nothing was declared and nothing can be detected.
pub fn decide(text: &str, declared: Option<&Declaration>, served: &[Tag]) -> Decision {
    decided(text, declared, served, detect(text, &[]))
}

/// [`decide`] where the text can be in no other language than those `allowed`; an empty list allows all.
pub fn decide_within(text: &str, declared: Option<&Declaration>, allowed: &[Tag]) -> Decision {
    decided(text, declared, allowed, detect(text, allowed))
}

fn decided(
    text: &str,
    declared: Option<&Declaration>,
    served: &[Tag],
    detection: Detection,
) -> Decision {
    match declared {
        Some(declared) => weigh(text, declared, served, detection),
        None => undeclared(text, detection, served),
    }
}

fn weigh(text: &str, declared: &Declaration, served: &[Tag], detection: Detection) -> Decision {
    let why = verdict(text, &declared.lang, served, &detection);
    let is_overruled = why == Why::TextOverrules;
    // A page's en-GB is no wish: only what a caller names keeps its region. Ways of writing are more than that.
    let is_page = declared.by != Where::Field && why == Why::TextAgrees;
    let is_plain = is_page && detection.variant.is_none();
    let is_seen = is_overruled || is_plain;
    let from = if is_seen { detection.lang.clone() } else { Some(declared.lang.clone()) };
    let overruled = is_overruled.then(|| declared.lang.clone());
    Decision { from, overruled, why, detection, declared: Some(declared.clone()) }
}

fn verdict(text: &str, declared: &Tag, served: &[Tag], detection: &Detection) -> Why {
    let Some(seen) = &detection.lang else { return Why::NoText };
    if seen.language() == declared.language() {
        return Why::TextAgrees;
    }
    if family::are_twins(seen.language(), declared.language()) {
        return Why::TextIsInTheFamily;
    }
    let is_likelier =
        detection.confidence > TIMES_LIKELIER * detection.likelihood_of(declared).max(LEAST);
    let is_served = served.iter().any(|one| {
        one.language() == seen.language() || (one.language() == "no" && seen.language() == "nb")
    });
    let overrules = match () {
        () if !super::can_tell(declared) => detection.reliable && is_long(text),
        () if !is_served && !served.is_empty() => is_likelier && is_long(text),
        () => is_likelier,
    };
    if overrules { Why::TextOverrules } else { Why::TextIsUnsure }
}

fn is_long(text: &str) -> bool {
    has_letters(text, OVERRULING_LETTERS)
}

/// What is not among the candidates may be as likely as this.
const LEAST: f64 = 0.015;

fn undeclared(text: &str, detection: Detection, served: &[Tag]) -> Decision {
    let guess = if detection.reliable { None } else { detect(text, served).lang };
    let from = guess.or_else(|| detection.lang.clone());
    let why = match () {
        () if from.is_none() => Why::Nothing,
        () if detection.reliable => Why::TextIsSure,
        () => Why::TextIsAGuess,
    };
    Decision { from, overruled: None, why, detection, declared: None }
}

/// [`decide`] for a translation into `target`.
///
/// Nobody asks for a text in the language it is in: where the text is too short to tell and the first
/// guess is the target, a language it could be translated from is the better guess.
pub fn decide_for(
    text: &str,
    declared: Option<&Declaration>,
    served: &[Tag],
    target: &Tag,
) -> Decision {
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
const WEAK: f64 = 0.3;

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str =
        "The provision of anti-personnel mines was announced on Tuesday by officials.";

    fn tag(text: &str) -> Tag {
        text.parse().unwrap()
    }

    fn declared(text: &str) -> Declaration {
        Declaration::by_field(tag(text))
    }

    #[test]
    fn a_long_text_overrules_a_wrong_declaration() {
        let decision = decide(ENGLISH, Some(&declared("de")), &[tag("en"), tag("pt")]);

        assert_eq!(decision.from, Some(tag("en")));
        assert_eq!(decision.overruled, Some(tag("de")));
        assert_eq!(decision.why, Why::TextOverrules);
    }

    #[test]
    fn a_declared_region_is_kept() {
        let decision = decide(ENGLISH, Some(&declared("en-GB")), &[tag("en")]);

        assert_eq!(decision.from, Some(tag("en-GB")));
        assert_eq!(decision.overruled, None);
    }

    #[test]
    fn the_region_of_a_page_is_not_a_language_of_its_own() {
        let page = |lang: &str| Declaration { lang: tag(lang), by: Where::Html };

        let english = decide(ENGLISH, Some(&page("en-GB")), &[tag("en")]);
        let chinese = decide("這個國家的經濟發展很快", Some(&page("zh-TW")), &[tag("zh")]);

        assert_eq!((english.from, chinese.from), (Some(tag("en")), Some(tag("zh-TW"))));
    }

    #[test]
    fn a_word_does_not_leave_its_declared_language_for_one_nobody_translates_from() {
        let served = [tag("en"), tag("pt")];

        for word in ["Hello", "Hello.", "Ukraine", "World", "Sport"] {
            let decision = decide(word, Some(&declared("en")), &served);
            assert_eq!(decision.from, Some(tag("en")), "{word}");
        }
    }

    #[test]
    fn a_short_text_is_taken_for_a_language_we_serve() {
        let decision = decide("Watch live", None, &[tag("en"), tag("pt")]);

        assert_eq!(decision.from, Some(tag("en")));
    }

    #[test]
    fn a_word_that_says_little_leaves_the_declared_language() {
        let decision = decide("Admin", Some(&declared("pl")), &[]);

        assert_eq!((decision.from, decision.why), (Some(tag("pl")), Why::TextIsUnsure));
    }
}
