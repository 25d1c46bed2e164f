//! What the end of a sentence is made of: terminators, closing signs, the numbers of notes.

/// Closing signs that stand right behind a terminator and belong to its sentence. Where one of them
/// opens instead, there is white space before it.
const CLOSERS: &[char] = &[
    '"', '\'', '”', '’', '“', '‘', '»', '«', '›', '‹', ')', ']', '}', '」', '』', '）', '】', '》',
    '〉', '］',
];

/// Whether `sign` can end a sentence; languages with more of them leave those to the library.
pub(super) fn is_terminator(sign: char) -> bool {
    match sign {
        '.' | '!' | '?' => true,
        _ if sign.is_ascii() => false,
        '…' | '‼' | '⁇' | '⁈' | '⁉' | '。' | '！' | '？' | '．' | '｡' | '؟' | '۔' | '।' | '॥'
        | '።' | '፧' | '။' | '។' | '՜' | '։' => true,
        _ => false,
    }
}

/// Terminators in a row, and the full stops of `. . .`
pub(super) fn run_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let row = rest.find(|sign| !is_terminator(sign)).unwrap_or(rest.len());
    let spaced = rest.as_bytes()[row..].chunks(2).take_while(|pair| pair == b" .").count();
    if row > 1 || spaced < 2 {
        return start + row;
    }
    // `compounds. . . . The`: the sentence's full stop, then three of an omission.
    let is_stop_and_omission = spaced == 3 && text[..start].ends_with(char::is_alphanumeric);
    start + if is_stop_and_omission { row } else { row + 2 * spaced }
}

/// Whether `sign` belongs to the sentence when it stands right behind a terminator.
pub(super) fn is_closer(sign: char) -> bool {
    CLOSERS.contains(&sign)
}

/// French puts a blank before the sign that closes: `« Vraiment ? »`; the bytes to it.
pub(super) fn spaced_guillemet(rest: &str) -> usize {
    let closer = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let blanks = rest.len() - closer.len();
    match closer.strip_prefix('»') {
        Some(behind) if blanks > 0 && !behind.starts_with(char::is_alphanumeric) => {
            blanks + '»'.len_utf8()
        }
        _ => 0,
    }
}

/// The numbers of notes, where their raised digits became plain ones: `was shown.11 12 Take`; their bytes.
pub(super) fn footnotes(before: &str, rest: &str) -> usize {
    let numbers = rest.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
    let length = rest.len() - numbers.len();
    let is_note = |note: &str| (1..=2).contains(&note.len());
    let notes = rest[..length].trim_end();
    let word = before.trim_end_matches('.');
    let letters = word.chars().rev().take_while(|sign| sign.is_lowercase()).count();
    let is_noted = rest.starts_with(|sign: char| sign.is_ascii_digit())
        && notes.len() < length
        && notes.split(' ').all(is_note)
        && (letters > 3 || word.ends_with([')', '”', '"']))
        && before.len() == word.len() + 1
        && numbers.starts_with(char::is_uppercase);
    if is_noted { notes.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_notes_are_no_decimals_and_no_items() {
        assert_eq!(footnotes("was shown.", "11 12 Take"), 5);
        assert_eq!(footnotes("(see above).", "1 According"), 1);
        assert_eq!(footnotes("about 3.", "5 Million"), 0);
        assert_eq!(footnotes("No.", "10 Downing Street"), 0);
        assert_eq!(footnotes("was shown.", "2014 Take"), 0);
    }
}
