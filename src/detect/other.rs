//! Whether a paragraph of an article is surely in another language than the article.

use super::{detect_one, family, script::has_letters};
use crate::lang::Tag;

/// On fewer letters a paragraph may be names and titles, which are in no language.
const LETTERS_AT_LEAST: usize = 60;
/// So sure another language must be.
const SURE: f64 = 0.98;
/// So unlikely the article's own must be.
const UNLIKELY: f64 = 0.005;

/// The language a text is surely in, where that is another one than `main` and no sister of it.
///
/// `None` for a short text, for one that is not sure, and where `main` cannot be told from others.
pub fn surely_other(text: &str, main: &Tag) -> Option<Tag> {
    if !has_letters(text, LETTERS_AT_LEAST) || !super::can_tell(main) {
        return None;
    }
    let detection = detect_one(text, &[]);
    let is_sure = detection.reliable
        && detection.confidence >= SURE
        && detection.likelihood_of(main) < UNLIKELY;
    let is_other = |lang: &Tag| !family::are_sisters(lang.language(), main.language());
    detection.lang.filter(is_other).filter(|_| is_sure)
}
