//! What beside a number makes it a day, a year, a decade or a century.

use super::{
    beside::{MOST_BETWEEN, touches, word},
    item::{Item, Kind},
    tokens::{Kind as What, Token},
    value::Value,
    words::{Meaning, Sureness},
};

/// What short years stand for: `19` in `SS19` and in `'19`, `53` in `1950-53`.
pub fn long_year(text: &str, tokens: &[Token], at: usize) -> Option<u64> {
    let short: u64 = word(text, tokens, at).parse().ok().filter(|year| (10..100).contains(year))?;
    if !touches(tokens, at) || word(text, tokens, at).len() != 2 {
        return None;
    }
    let before = word(text, tokens, at - 1);
    let is_range = matches!(before, "-" | "–" | "/") && touches(tokens, at - 1);
    let first: Option<u64> = word(text, tokens, at.wrapping_sub(2)).parse().ok();
    match first.filter(|year| is_range && (1_000..2_100).contains(year)) {
        Some(year) => Some(year / 100 * 100 + short),
        None if tokens[at - 1].kind == What::Word || matches!(before, "'" | "’") => {
            Some(2_000 + short)
        }
        None => None,
    }
}

/// A part of `30/05/2005`, `2005-05-30` or `9/11`.
pub fn is_slashed(text: &str, tokens: &[Token], at: usize) -> bool {
    let is_between = |sign: usize, other: usize| {
        let is_sign = matches!(word(text, tokens, sign), "/" | "-");
        let is_slash = word(text, tokens, sign) == "/";
        let is_number = tokens.get(other).is_some_and(|token| token.kind == What::Digits);
        let other_length = word(text, tokens, other).len();
        let length = word(text, tokens, at).len();
        is_number
            && is_sign
            && (is_slash || other_length.max(length) <= 4 && other_length.min(length) == 2)
    };
    is_between(at + 1, at + 2) && touches(tokens, at + 1)
        || at >= 2 && is_between(at - 1, at - 2) && touches(tokens, at)
}

/// `1990s`, `1990er`, `anos 90`.
pub fn is_decade(text: &str, tokens: &[Token], at: usize) -> bool {
    let is_decade = |at: usize| tokens[at].meaning == Meaning::Decade;
    let after = word(text, tokens, at + 1);
    let letter =
        if matches!(after, "'" | "’" | "-") { word(text, tokens, at + 2) } else { after };
    let is_over_de = at > 1 && matches!(word(text, tokens, at - 1), "de" | "dos" | "del");
    let is_before = at > 0 && (is_decade(at - 1) || is_over_de && is_decade(at - 2));
    matches!(letter, "s" | "er" | "х" | "е" | "ті") || is_before
}

/// `segunda-feira`: the token after it.
pub fn weekday_of_number(text: &str, tokens: &[Token], at: usize) -> Option<usize> {
    let is_weekday = word(text, tokens, at + 1) == "-" && word(text, tokens, at + 2) == "feira";
    is_weekday.then_some(at + 3)
}

/// Whether a number in digits stands beside the word, over `de`, a comma or an ordinal's ending.
pub fn is_beside_digits(tokens: &[Token], at: usize) -> bool {
    let is_digits = |at: usize| tokens.get(at).is_some_and(|token| token.kind == What::Digits);
    let is_small = |at: usize| tokens.get(at).is_some_and(|token| token.range.len() <= 3);
    is_digits(at + 1)
        || is_small(at + 1) && is_digits(at + 2)
        || at >= 1 && is_digits(at - 1)
        || at >= 2 && is_small(at - 1) && is_digits(at - 2)
        || at >= 3 && is_small(at - 1) && is_small(at - 2) && is_digits(at - 3)
}

/// A Roman numeral up to 39; of one letter only beside a word for a century.
pub fn roman(text: &str, tokens: &[Token], at: usize) -> Option<(Value, Sureness)> {
    let letters = word(text, tokens, at);
    let letters = letters.strip_suffix("ème").or(letters.strip_suffix('e')).unwrap_or(letters);
    if letters.is_empty()
        || letters.len() > 7
        || !letters.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
    {
        return None;
    }
    let is_century = |at: usize| tokens.get(at).is_some_and(|t| t.meaning == Meaning::Century);
    let is_beside = is_century(at + 1) || at > 0 && is_century(at - 1);
    let value = (1..40).find(|number| roman_of(*number) == letters)?;
    let sureness = if letters.len() > 1 || is_beside { Sureness::Soft } else { Sureness::Weak };
    Some((Value::whole(value), sureness))
}

fn roman_of(number: u64) -> String {
    let parts = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let (mut rest, mut letters) = (number, String::new());
    for (value, letter) in parts {
        while rest >= value {
            letters.push_str(letter);
            rest -= value;
        }
    }
    letters
}

/// Marks days beside their months.
pub fn bind_days(items: &mut [Item]) {
    for at in 1..items.len() {
        let (before, after) = items.split_at_mut(at);
        let (one, two) = (&mut before[at - 1], &mut after[0]);
        let is_near =
            one.range.end <= two.range.start && two.range.start - one.range.end <= MOST_BETWEEN;
        match (one.kind, two.kind) {
            (Kind::Number, Kind::Month) if is_near => one.is_bound = true,
            (Kind::Month, Kind::Number) if is_near => two.is_bound = true,
            _ => {}
        }
    }
}
