//! Letters, asked for quickly: the general question takes longer than the checks that ask it.

/// Whether a character is a letter.
pub fn is_letter(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' | '\u{400}'..='\u{481}' => {
            true
        }
        '\0'..='\u{7f}' => false,
        other => other.is_alphabetic(),
    }
}

/// Whether a character is a letter or a digit.
pub fn is_letter_or_digit(character: char) -> bool {
    is_letter(character)
        || character.is_ascii_digit()
        || character > '\u{7f}' && character.is_numeric()
}

/// A letter in small, where that is one letter.
pub fn small(letter: char) -> char {
    match letter {
        'а'..='я' | 'ѐ'..='џ' | 'a'..='z' => letter,
        other => other.to_lowercase().next().unwrap_or(other),
    }
}

/// A text without what must stay letter for letter: that is in no language.
pub fn without(text: &str, keep: &[&str]) -> String {
    let kept = keep.iter().filter(|kept| !kept.is_empty());
    kept.fold(text.to_owned(), |text, kept| text.replace(kept, "·"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_answers_are_the_standard_librarys() {
        for character in '\0'..='\u{ffff}' {
            assert_eq!(is_letter(character), character.is_alphabetic(), "{character:?}");
            assert_eq!(is_letter_or_digit(character), character.is_alphanumeric(), "{character:?}");
        }
    }
}
