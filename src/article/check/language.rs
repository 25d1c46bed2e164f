//! A translation in another language than the one asked for.

mod common;

use std::{collections::HashMap, sync::LazyLock};

use super::{Action, Claim, Defect, Finding};
use crate::detect;

/// Finds a text whose language is surely another.
pub fn check(claim: &Claim<'_>, findings: &mut Vec<Finding>) {
    let to = claim.pair.to.language();
    let letters = claim.target.chars().filter(|c| c.is_alphabetic()).take(LETTERS_AT_LEAST).count();
    if ALONE_IN_THEIR_SCRIPT.contains(&to) || letters < LETTERS_AT_LEAST || has_common_words(claim.target, to) {
        return;
    }
    let detection = detect::detect(claim.target, &[]);
    let Some(found) = detection.lang.filter(|_| detection.reliable) else { return };
    if found.language() != to && !is_mistaken_for(found.language(), to) {
        let evidence = format!("reads like {found}, not {}", claim.pair.to);
        findings.push(Finding::new(Defect::WrongLanguage, Action::Retry, evidence));
    }
}

/// Of these the script tells, which `script.rs` looks at.
const ALONE_IN_THEIR_SCRIPT: &[&str] =
    &["ja", "zh", "ko", "th", "el", "he", "ka", "hy", "ta", "te", "bn", "kn", "ml", "gu", "my", "km"];

/// On shorter texts the detector guesses.
const LETTERS_AT_LEAST: usize = 40;

/// Languages the detector takes for one another.
const MISTAKEN: &[&[&str]] = &[
    &["hr", "sr", "bs", "sl", "me"],
    &["da", "nb", "nn", "no", "sv"],
    &["id", "ms", "jv"],
    &["cs", "sk"],
    &["pt", "gl", "es", "ca"],
    &["ru", "bg", "mk", "uk", "be"],
    &["nl", "af"],
    &["az", "tr"],
    &["fa", "ar", "ur", "ps", "ckb"],
    &["hi", "mr", "ne"],
];

fn is_mistaken_for(found: &str, asked: &str) -> bool {
    MISTAKEN.iter().any(|family| family.contains(&found) && family.contains(&asked))
}

/// Whether words say that a text is in the language, more than they say of any other: then the
/// detector, which takes longer than all other checks together, is not asked.
fn has_common_words(text: &str, language: &str) -> bool {
    let Some(own) = common::COMMON.iter().position(|(known, _)| *known == language) else { return false };
    let mut hits = [0u16; common::COMMON.len()];
    for languages in text.split(' ').filter_map(|word| LANGUAGES_OF.get(word)) {
        languages.iter().for_each(|at| hits[usize::from(*at)] += 1);
    }
    let is_other = |at: &usize| !is_mistaken_for(common::COMMON[*at].0, language);
    let best_other = (0..hits.len()).filter(|at| *at != own).filter(is_other).map(|at| hits[at]).max();
    hits[own] > 0 && Some(hits[own]) >= best_other
}

/// For each common word the places of its languages in the list.
static LANGUAGES_OF: LazyLock<HashMap<&'static str, Vec<u8>>> = LazyLock::new(|| {
    let mut languages: HashMap<_, Vec<u8>> = HashMap::new();
    for (at, (_, words)) in (0u8..).zip(common::COMMON) {
        words.split(' ').for_each(|word| languages.entry(word).or_default().push(at));
    }
    languages
});
