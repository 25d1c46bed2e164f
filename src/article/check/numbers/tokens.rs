//! A text cut into words, runs of digits and signs, each word with its meaning.
//!
//! Addresses and handles are left out: their digits are checked with them.

use std::{borrow::Cow, ops::Range};

use super::{vocabulary::Vocabulary, words::Meaning};
use crate::article::check::letters::{is_letter, small};

/// A piece of a text.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is made of.
    pub kind: Kind,
    /// What the word means; nothing for digits and signs.
    pub meaning: Meaning,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters.
    Word,
    /// Digits and the separators between them.
    Digits,
    /// One other character that is no white space.
    Sign(char),
}

/// Cuts a text; white space gives no token.
pub fn cut(text: &str, vocabulary: &Vocabulary) -> Vec<Token> {
    let skipped = addresses(text);
    let (mut tokens, mut at) = (Vec::with_capacity(text.len() / 4), 0);
    let mut lower = String::new();
    while let Some(first) = text[at..].chars().next() {
        if let Some(span) = skipped.iter().find(|span| span.contains(&at)) {
            at = span.end;
        } else if first.is_whitespace() {
            at += first.len_utf8();
        } else {
            let token = one(text, at, first, vocabulary, &mut lower);
            at = token.range.end;
            tokens.push(token);
        }
    }
    percent_of_two_words(text, &mut tokens);
    tokens
}

fn one(text: &str, at: usize, first: char, vocabulary: &Vocabulary, lower: &mut String) -> Token {
    if digit(first).is_some() {
        return Token {
            range: at..run_end(text, at),
            kind: Kind::Digits,
            meaning: Meaning::Nothing,
        };
    }
    if !is_letter(first) {
        let range = at..at + first.len_utf8();
        return Token { range, kind: Kind::Sign(first), meaning: Meaning::Nothing };
    }
    let range = at..word_end(text, at, vocabulary);
    let word = &text[range.clone()];
    let meaning = if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        vocabulary.meaning(word)
    } else {
        lower.clear();
        lower.extend(word.chars().map(small).map(|c| if c == '’' { '\'' } else { c }));
        vocabulary.meaning(lower)
    };
    Token { range, kind: Kind::Word, meaning }
}

/// A word ends where letters end; in Cyrillic an apostrophe is a letter, and a single ideograph that
/// is a power of ten stands alone.
fn word_end(text: &str, start: usize, vocabulary: &Vocabulary) -> usize {
    let mut characters = text[start..].char_indices().peekable();
    let mut previous = ' ';
    while let Some((offset, character)) = characters.next() {
        let next = characters.peek().map_or(' ', |(_, next)| *next);
        let is_apostrophe =
            matches!(character, '\'' | '’') && is_cyrillic(previous) && is_cyrillic(next);
        let is_mark = ('\u{300}'..='\u{36f}').contains(&character);
        if !is_letter(character) && !is_apostrophe && !is_mark || digit(character).is_some() {
            return start + offset;
        }
        if character > '\u{2e7f}' {
            let end = start + offset + character.len_utf8();
            if vocabulary.meaning(&text[start + offset..end]) != Meaning::Nothing {
                return if offset == 0 { end } else { start + offset };
            }
        }
        previous = character;
    }
    text.len()
}

fn is_cyrillic(character: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&character)
}

/// Where a run of digits ends. `.`, `,` and `'` belong to it before a digit, a blank only before a
/// group of three.
fn run_end(text: &str, start: usize) -> usize {
    let mut end = digits_end(text, start);
    let (mut groups, first) = (0, text[start..end].chars().count());
    let starts_with_zero = text[start..].starts_with('0');
    let mut has_only_blanks = first <= 3 && !starts_with_zero;
    while let Some(separator) = text[end..].chars().next() {
        let next = end + separator.len_utf8();
        let next_end = digits_end(text, next);
        let length = text[next..next_end].chars().count();
        let is_blank = matches!(separator, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '٬');
        let is_inner = matches!(separator, '.' | ',' | '٫')
            || matches!(separator, '\'' | '’') && length == 3 && first <= 3;
        if length == 0 || !(is_inner || is_blank && has_only_blanks && length == 3) {
            break;
        }
        has_only_blanks &= is_blank;
        (end, groups) = (next_end, groups + 1);
        if groups > 12 {
            break;
        }
    }
    end
}

fn digits_end(text: &str, start: usize) -> usize {
    let found = text[start..].find(|character| digit(character).is_none());
    found.map_or(text.len(), |offset| start + offset)
}

/// The value of a decimal digit of the scripts that news are written in.
fn digit(character: char) -> Option<u8> {
    if character.is_ascii_digit() {
        return Some(character as u8 - b'0');
    }
    if character < '\u{660}' {
        return None;
    }
    let zeros = ['٠', '۰', '०', '০', '௦', '๐', '０'].map(|zero| zero as u32);
    let number = character as u32;
    let zero = zeros.into_iter().find(|zero| (*zero..*zero + 10).contains(&number))?;
    u8::try_from(number - zero).ok()
}

/// A run with ASCII digits, and `,` or `.` for what Arabic separates decimals with.
pub fn ascii(run: &str) -> Cow<'_, str> {
    if run.bytes().all(|byte| byte.is_ascii()) {
        return Cow::Borrowed(run);
    }
    let plain = run.chars().map(|character| match (digit(character), character) {
        (Some(value), _) => char::from(b'0' + value),
        (None, '٫') => '.',
        (None, '٬' | '\u{a0}' | '\u{202f}' | '\u{2009}') => ' ',
        (None, '’') => '\'',
        (None, other) => other,
    });
    Cow::Owned(plain.collect())
}

/// `por cento`, `per cent`: no hundred, a percentage.
fn percent_of_two_words(text: &str, tokens: &mut [Token]) {
    for at in 1..tokens.len() {
        let (before, word) = (&text[tokens[at - 1].range.clone()], &text[tokens[at].range.clone()]);
        if matches!(before, "por" | "per" | "pour") && matches!(word, "cento" | "ciento" | "cent") {
            tokens[at - 1].meaning = Meaning::Nothing;
            tokens[at].meaning = Meaning::Percent;
        }
    }
}

/// White-space-divided words that are URLs, e-mail addresses or handles.
fn addresses(text: &str) -> Vec<Range<usize>> {
    if !text.contains("://") && !text.contains('@') && !text.contains("www.") {
        return Vec::new();
    }
    let base = text.as_ptr() as usize;
    let words = text.split_whitespace();
    let links = words.filter(|w| w.contains("://") || w.contains('@') || w.contains("www."));
    links.map(|w| w.as_ptr() as usize - base..w.as_ptr() as usize - base + w.len()).collect()
}
