//! Times of day: `3 p.m.`, `7.55am`, `15:00`, `15h30`, `15.30 Uhr`.

use super::{
    beside::touches,
    item::{Clock, Half},
    tokens::{Kind, Token},
};

/// The time of day that begins at a run of digits, and the token after it.
pub fn read(text: &str, tokens: &[Token], at: usize) -> Option<(Clock, usize)> {
    let run = &text[tokens[at].range.clone()];
    let (hour, minute, end) = split(run)
        .map(|(hour, minute)| (hour, minute, at + 1))
        .or_else(|| with_sign(text, tokens, at))
        .or_else(|| Some((number(run, 23)?, 0, at + 1)))?;
    let half = half(text, tokens, end);
    let is_written_as_time = end > at + 1 || half.is_some() || is_oclock(text, tokens, end);
    if !is_written_as_time || half.is_some() && hour > 12 {
        return None;
    }
    let end = half.map_or(end, |(_, end)| end);
    Some((Clock { hour, minute, half: half.map(|(half, _)| half) }, end))
}

fn number(digits: &str, most: u8) -> Option<u8> {
    let is_short = digits.len() <= 2 && !digits.is_empty();
    digits.parse().ok().filter(|number| is_short && *number <= most)
}

/// `7.55` in one run.
fn split(run: &str) -> Option<(u8, u8)> {
    let (hour, minute) = run.split_once('.')?;
    let minute = Some(minute).filter(|minute| minute.len() == 2)?;
    Some((number(hour, 23)?, number(minute, 59)?))
}

/// `7:55`, `7h55`, `15h`.
fn with_sign(text: &str, tokens: &[Token], at: usize) -> Option<(u8, u8, usize)> {
    let hour = number(&text[tokens[at].range.clone()], 24)?;
    let sign = &text[tokens.get(at + 1)?.range.clone()];
    let is_h = sign != ":";
    if !matches!(sign, ":" | "h" | "H" | "時" | "时") || !is_h && !touches(tokens, at + 1) {
        return None;
    }
    let minutes = tokens.get(at + 2).filter(|token| token.kind == Kind::Digits);
    let minutes = minutes.filter(|_| is_h || touches(tokens, at + 2));
    let minutes =
        minutes.map(|token| &text[token.range.clone()]).filter(|digits| digits.len() == 2);
    match minutes.and_then(|digits| number(digits, 59)) {
        Some(minute) => {
            let end = at + 3;
            let is_min =
                tokens.get(end).is_some_and(|t| matches!(&text[t.range.clone()], "min" | "m"));
            Some((hour, minute, if is_min { end + 1 } else { end }))
        }
        None if is_h && touches(tokens, at + 1) => Some((hour, 0, at + 2)),
        None => None,
    }
}

/// `am`, `p.m.` and the token after it.
fn half(text: &str, tokens: &[Token], at: usize) -> Option<(Half, usize)> {
    let word = |at: usize| tokens.get(at).map_or("", |token: &Token| &text[token.range.clone()]);
    let of = |letter: &str| match letter {
        "a" | "A" => Some(Half::Morning),
        "p" | "P" => Some(Half::Afternoon),
        _ => None,
    };
    match word(at) {
        "am" | "AM" => Some((Half::Morning, at + 1)),
        "pm" | "PM" => Some((Half::Afternoon, at + 1)),
        letter if word(at + 1) == "." && matches!(word(at + 2), "m" | "M") => {
            of(letter).map(|half| (half, at + 3))
        }
        _ => None,
    }
}

/// A word that makes a number a time.
fn is_oclock(text: &str, tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| matches!(&text[token.range.clone()], "Uhr" | "uhr"))
}
