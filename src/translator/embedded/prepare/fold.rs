//! Words with letters the model cannot read, in letters it can.

use super::{
    super::vocabulary::Vocabulary,
    words::{is_combining, is_invisible},
};

/// The word with every unreadable letter replaced by its nearest readable ones: `Łukasz` → `Lukasz`.
///
/// `None` where nothing readable is left of it.
pub fn fold(word: &str, vocabulary: &Vocabulary) -> Option<String> {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().filter(|c| !is_combining(*c) && !is_invisible(*c)) {
        if vocabulary.reads(c.encode_utf8(&mut [0; 4])) {
            folded.push(c);
        } else {
            let ascii = deunicode::deunicode_char(c).unwrap_or_default();
            folded.extend(ascii.chars().filter(char::is_ascii_alphanumeric));
        }
    }
    if is_capital(word) && !word.chars().any(char::is_lowercase) && word.chars().count() > 1 {
        folded = folded.to_uppercase();
    }
    let readable = folded.chars().any(char::is_alphanumeric) && vocabulary.reads(&folded);
    readable.then_some(folded)
}

/// Whether the word starts like a name.
pub fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether the word is written in letters whose names the reader of a Latin text would not guess.
pub fn is_other_script(word: &str) -> bool {
    word.chars()
        .any(|c| c.is_alphabetic() && !matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'))
}
