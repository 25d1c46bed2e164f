//! What surrounds the translatable core of a segment: white space, bullets, emoji, trailing tags.
//!
//! It never reaches the model and always comes back.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{
    super::vocabulary::Vocabulary,
    words::{is_combining, is_invisible},
};

static TRAILING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[.!?:…\x22”»)\p{So}])((?:\s+(?:\#[\w-]*[^\W\d_][\w-]*|https?://\S+))+)$")
        .expect("the pattern is fixed")
});

/// How far from the end trailing tags and links are looked for.
const TRAILING_BYTES: usize = 1000;

/// The bytes of the core: from the first to the last character a model has to see.
///
/// Empty where nothing is left; letters, digits and sentence punctuation always belong to the core.
pub fn core(text: &str, vocabulary: &Vocabulary) -> Range<usize> {
    let is_edge = |c: char| is_outside(c, vocabulary);
    let mut start = text.len() - text.trim_start_matches(is_edge).len();
    if let Some(rest) = dialogue_dash(&text[start..]) {
        start = text.len() - rest.trim_start_matches(is_edge).len();
    }
    let mut end = start + text[start..].trim_end_matches(is_edge).len();
    while let Some(cut) = trailing(&text[start..end]) {
        end = start + text[start..start + cut].trim_end_matches(is_edge).len();
    }
    start..end
}

/// Whether the text holds anything a model could translate.
pub fn has_words(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && !matches!(c, 'ª' | 'º'))
}

fn is_outside(c: char, vocabulary: &Vocabulary) -> bool {
    let is_mark = "\"'“”‘’«»„‚‹›…–—―‒".contains(c);
    let is_money = !c.is_ascii() && matches!(c, '\u{a2}'..='\u{a5}' | '\u{20a0}'..='\u{20cf}');
    let is_code = matches!(c, '<' | '>' | '{' | '}' | '@' | '#' | '`' | '~' | '^' | '\\');
    c.is_whitespace()
        || is_invisible(c)
        || !(c.is_alphanumeric()
            || is_combining(c)
            || is_mark
            || is_money
            || is_code
            || vocabulary.spells(c))
}

/// What follows the dash a line of dialogue or a list item opens with.
fn dialogue_dash(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['–', '—', '―', '-', '*', '•'])?;
    rest.starts_with(char::is_whitespace).then_some(rest)
}

/// Where trailing tags and links begin.
fn trailing(text: &str) -> Option<usize> {
    let mut from = text.len().saturating_sub(TRAILING_BYTES);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    Some(from + TRAILING.captures(&text[from..])?.get(1)?.start())
}
