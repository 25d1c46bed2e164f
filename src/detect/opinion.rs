//! The second opinion: what `whatlang` says.

use whatlang::{Detector, Lang};

use super::{codes, judge, model::MODEL, script::Script};
use crate::lang::Tag;

/// `whatlang`'s answer within a list, and how sure it is.
pub fn ask(text: &str, allowed: &[Tag]) -> Option<(&'static str, f64)> {
    let codes: Vec<Lang> = allowed.iter().filter_map(codes::from_tag).collect();
    if codes.is_empty() && !allowed.is_empty() {
        return None;
    }
    let detector =
        if codes.is_empty() { Detector::new() } else { Detector::with_allowlist(codes.clone()) };
    // It ignores the list for scripts only one language uses.
    let info = detector.detect(text).filter(|i| codes.is_empty() || codes.contains(&i.lang()))?;
    Some((codes::to_code(info.lang()), info.confidence()))
}

/// A language the table lacks, where `whatlang` is sure of it; of those in Latin letters only ones asked
/// for, which it otherwise sees in too much.
pub fn of_one_only_it_knows(
    text: &str,
    script: Script,
    allowed: &[Tag],
) -> Option<(&'static str, f64)> {
    let might_be = |language: &str| {
        !MODEL.knows(language)
            && if allowed.is_empty() {
                IN_SCRIPTS_OF_THEIR_OWN.contains(&language)
            } else {
                allowed.iter().any(|tag| tag.language() == language)
            }
    };
    let is_worth_asking = judge::languages_of(script).is_empty()
        || matches!(script.0, "Hebr" | "Deva")
        || allowed.iter().any(|tag| might_be(tag.language()));
    let (language, confidence) = is_worth_asking.then(|| ask(text, allowed))??;
    (might_be(language) && confidence > 0.5).then_some((language, confidence.min(0.99)))
}

const IN_SCRIPTS_OF_THEIR_OWN: &[&str] =
    &["am", "gu", "kn", "km", "ml", "my", "ne", "or", "pa", "si", "te", "yi"];
