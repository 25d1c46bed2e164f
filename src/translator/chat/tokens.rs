//! How many tokens a text may take, before anybody has counted.
//!
//! Each model cuts text in its own way, and none is asked. The rule errs upwards: with the tokenizers o200k,
//! `cl100k` and that of Llama 3, lines of news in 61 languages take 0.2 to 1.2 of what it says (1.0 and less
//! but for 8 languages), and the frame of a request leaves room for that.

use crate::lang::{Tag, own_name};

/// What roles, a schema's keys and the beginning of the answer take.
pub(super) const FRAME: usize = 96;

/// A key with its quotes, and what a short text takes beyond its length.
const ITEM: usize = 16;

/// The tokens of a text: one for two letters of ASCII or blanks, one for any other sign of Latin, Greek or
/// Cyrillic, two for what lies beyond them, four for what UTF-8 spells in four bytes.
pub(super) fn read(text: &str) -> usize {
    let halves = text.chars().map(|c| match c {
        'a'..='z' | 'A'..='Z' | ' ' => 1,
        '\0'..'\u{530}' => 2,
        '\u{530}'..='\u{ffff}' => 4,
        _ => 8,
    });
    halves.sum::<usize>().div_ceil(2)
}

/// The tokens that a translation of the text may take: half as much again as there are characters or tokens in
/// it; in scripts that tokenizers spell out, three times as much.
pub(super) fn written(source: &str, target: &Tag) -> usize {
    let size = source.chars().count().max(read(source));
    ITEM + if is_spelled_out(target) { 3 * size } else { size + size / 2 }
}

/// Neither Latin nor Cyrillic, judged by the language's own name.
fn is_spelled_out(language: &Tag) -> bool {
    let is_known =
        |c: char| !c.is_alphabetic() || matches!(c, '\0'..'\u{370}' | '\u{400}'..'\u{530}');
    !own_name(language).is_some_and(|name| name.chars().all(is_known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn denser_scripts_take_more() {
        assert_eq!(read("The harbour is open"), 10);
        assert_eq!(read("Порт"), 4);
        assert_eq!(read("港口"), 4);
        assert_eq!(read("🙂"), 4);
        assert_eq!(read(""), 0);
    }

    #[test]
    fn an_answer_has_room_in_its_script() {
        let room = |to: &str| written("harbour", &to.parse().unwrap());

        assert_eq!(room("pt-BR"), ITEM + 10);
        assert_eq!(room("uk"), ITEM + 10);
        assert_eq!(room("vi"), ITEM + 21);
        assert_eq!(room("ka"), ITEM + 21);
        assert_eq!(room("tlh"), ITEM + 21);
    }
}
