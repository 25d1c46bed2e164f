//! A full stop with a letter or digit right behind it.

use super::{
    candidates::Candidate,
    judge::{LONGEST_WORD_BYTES, last_word},
    language::{Language, Word},
    numbers::is_roman,
};

/// It is inside a name or number: `BBC.COM`, `3.5`, `Sig.ra`; or a blank was forgotten, `over.They left`,
/// where the library may cut.
pub(super) fn ends_sentence(candidate: &Candidate, language: &Language) -> Option<bool> {
    // Korean verbs end their sentence, with a blank or without.
    if candidate.before().ends_with(['다', '요', '까', '죠'])
        || !candidate.next().starts_with(char::is_alphanumeric)
    {
        return None;
    }
    let word = last_word(candidate.before());
    let stem = word.rsplit('.').next().unwrap_or_default();
    let next = candidate.next();
    let next = &next[..next.floor_char_boundary(LONGEST_WORD_BYTES)];
    let rest = next.split_whitespace().next().unwrap_or_default();
    let is_forgotten = ends_like_a_word(stem)
        && begins_like_a_sentence(rest)
        && !word.contains(['/', '@', ':', '_'])
        && !word.to_lowercase().starts_with("www")
        && language.word(stem) == Word::Plain;
    if is_forgotten { None } else { Some(false) }
}

fn ends_like_a_word(stem: &str) -> bool {
    let letters = stem.chars().rev().take_while(|sign| sign.is_lowercase()).count();
    letters >= 2 && stem.chars().count() >= 3 || stem.ends_with(|sign: char| sign.is_ascii_digit())
}

/// `They`, `I`, `Mr.`, `XVIII`; not `Com`, `X.509`, `Bg5`
fn begins_like_a_sentence(rest: &str) -> bool {
    const NAMES: &[&str] = &["com", "net", "org", "info", "edu", "gov", "js", "io", "tv"];
    let mut parts = rest.trim_end_matches(|sign: char| !sign.is_alphanumeric()).split('.');
    let word = parts.next().unwrap_or_default();
    let mut signs = word.chars();
    let is_capital = signs.next().is_some_and(char::is_uppercase);
    let is_small = |sign: char| sign.is_lowercase() || matches!(sign, '\'' | '’' | ',' | '-');
    is_capital
        && (signs.all(is_small) || word.len() > 1 && is_roman(word))
        && parts.all(|part| part.starts_with(char::is_uppercase))
        && !NAMES.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forgotten_blank_is_told_from_a_name() {
        for rest in ["They", "I", "Mr.", "It’s", "XVIII", "Tuesday.Mr."] {
            assert!(begins_like_a_sentence(rest), "{rest}");
        }
        for rest in ["Com", "X.509", "Bg5", "COM", "txt", "Final.pdf"] {
            assert!(!begins_like_a_sentence(rest), "{rest}");
        }
    }
}
