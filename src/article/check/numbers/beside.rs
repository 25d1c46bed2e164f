//! What stands beside a number and says what it counts.

use super::{
    calendar,
    item::{Item, Kind, Mark},
    tokens::{Kind as What, Token},
    value::Value,
    words::Meaning,
};

/// Whether nothing lies between a token and the one before it.
pub fn touches(tokens: &[Token], at: usize) -> bool {
    at > 0 && tokens.get(at).is_some_and(|token| token.range.start == tokens[at - 1].range.end)
}

/// The text of a token; empty where there is none.
pub fn word<'t>(text: &'t str, tokens: &[Token], at: usize) -> &'t str {
    tokens.get(at).map_or("", |token| &text[token.range.clone()])
}

/// `100 percent sure`, `No. 1`, `in his 40s`: often said without the number.
pub fn is_figure_of_speech(text: &str, tokens: &[Token], at: usize) -> bool {
    match word(text, tokens, at) {
        "1" => {
            let number = if at > 1 && word(text, tokens, at - 1) == "." {
                at - 2
            } else {
                at.wrapping_sub(1)
            };
            matches!(word(text, tokens, number), "No" | "no" | "#" | "nº" | "n" | "número")
        }
        "100" => is_percent(tokens, at, at + 1),
        "24" | "7" => {
            word(text, tokens, at + 1) == "/" && word(text, tokens, at + 2) == "7"
                || at > 1 && word(text, tokens, at - 1) == "/" && word(text, tokens, at - 2) == "24"
        }
        short => short.len() == 2 && calendar::is_decade(text, tokens, at),
    }
}

/// `2` to `9` without an ending as in `2nd`: no `second` or `half` answers it.
pub fn is_plain_few(text: &str, tokens: &[Token], at: usize) -> bool {
    let is_few = matches!(word(text, tokens, at).as_bytes(), [b'2'..=b'9']);
    let has_ending = touches(tokens, at + 1) && tokens[at + 1].kind == What::Word;
    is_few && !has_ending
}

/// `3-2`, `3 - 2`, `3x2`.
pub fn is_in_score(text: &str, tokens: &[Token], at: usize) -> bool {
    let is_digits = |at: usize| tokens.get(at).is_some_and(|token| token.kind == What::Digits);
    let is_link = |at: usize| matches!(word(text, tokens, at), "-" | "–" | "x" | ":");
    is_link(at + 1) && is_digits(at + 2) || at >= 2 && is_link(at - 1) && is_digits(at - 2)
}

/// A minus sign that touches the number and nothing before it.
pub fn has_minus_sign(text: &str, tokens: &[Token], at: usize) -> bool {
    let mut sign = at.wrapping_sub(1);
    if currency(text, tokens, sign).is_some() {
        sign = sign.wrapping_sub(1);
    }
    let Some(token) = tokens.get(sign) else { return false };
    let before = text[..token.range.start].chars().next_back();
    matches!(token.kind, What::Sign('-' | '−' | '–'))
        && touches(tokens, sign + 1)
        && before.is_none_or(|c| c.is_whitespace() || "([\"“„«".contains(c))
}

/// The power of ten a word after a number multiplies it by; `first` is the number's token.
pub fn scale(text: &str, tokens: &[Token], at: usize, first: usize) -> Option<u8> {
    let token = tokens.get(at)?;
    if let Meaning::Scale(exponent) = token.meaning {
        return Some(exponent);
    }
    let has_currency = currency(text, tokens, first.wrapping_sub(1)).is_some()
        || currency(text, tokens, at + 1).is_some_and(|found| found.1);
    match (word(text, tokens, at), has_currency && at == first + 1) {
        ("m" | "M", true) => Some(6),
        ("b" | "B", true) => Some(9),
        ("k" | "K", _) if touches(tokens, at) && at == first + 1 => Some(3),
        _ => None,
    }
}

/// `½`
pub fn fraction(sign: char) -> Option<Value> {
    let millionths = match sign {
        '½' => 500_000,
        '¼' => 250_000,
        '¾' => 750_000,
        '⅓' => 333_333,
        '⅔' => 666_666,
        '⅛' => 125_000,
        _ => return None,
    };
    Some(Value::millionths(millionths))
}

/// `%` or a word for it, after the number or before it.
pub fn is_percent(tokens: &[Token], at: usize, end: usize) -> bool {
    let is_percent = |at: usize| {
        tokens.get(at).is_some_and(|t| t.kind == What::Sign('%') || t.meaning == Meaning::Percent)
    };
    is_percent(end)
        || tokens.get(end).is_some_and(|token| token.range.len() <= 7) && is_percent(end + 1)
        || at > 0 && is_percent(at - 1) && !(at > 1 && tokens[at - 2].kind == What::Digits)
}

/// The currency a token names, and whether it can mean nothing else.
pub fn currency(text: &str, tokens: &[Token], at: usize) -> Option<(&'static str, bool)> {
    let token = tokens.get(at)?;
    match token.kind {
        What::Sign('$') if touches(tokens, at) && word(text, tokens, at - 1) == "R" => {
            Some(("BRL", true))
        }
        What::Sign(sign) => sign_currency(sign).map(|code| (code, true)),
        What::Word => match token.meaning {
            Meaning::Currency(code) => {
                let is_sure = matches!(code, "USD" | "EUR" | "UAH" | "RUB" | "JPY" | "CNY");
                Some((
                    code,
                    is_sure || word(text, tokens, at).bytes().all(|b| b.is_ascii_uppercase()),
                ))
            }
            Meaning::Measure("lb") => Some(("GBP", false)),
            _ => None,
        },
        What::Digits => None,
    }
}

fn sign_currency(sign: char) -> Option<&'static str> {
    Some(match sign {
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₽' => "RUB",
        '₴' => "UAH",
        '₹' => "INR",
        '₩' => "KRW",
        '₺' => "TRY",
        _ => return None,
    })
}

/// The currency of a number: a sign or code before it, or one after it, over `de` or an adjective.
pub fn currency_of(
    text: &str,
    tokens: &[Token],
    at: usize,
    end: usize,
) -> Option<(&'static str, bool)> {
    let is_close = |gap: usize| gap <= 1;
    let before = at.checked_sub(1).and_then(|before| {
        let gap = tokens[at].range.start - tokens[before].range.end;
        let is_sign = matches!(tokens[before].kind, What::Sign(_));
        let is_code = word(text, tokens, before).bytes().all(|b| b.is_ascii_uppercase());
        currency(text, tokens, before).filter(|_| is_close(gap) && (is_sign || is_code))
    });
    let is_number = |at: usize| tokens.get(at).is_none_or(|token| token.kind == What::Digits);
    let over =
        if is_number(end) || is_number(end + 1) { None } else { currency(text, tokens, end + 1) };
    let is_sign_of_next = |at: usize| {
        tokens.get(at).is_some_and(|t| matches!(t.kind, What::Sign(_)))
            && touches(tokens, at + 1)
            && is_number(at + 1)
            && at + 1 < tokens.len()
    };
    let after = currency(text, tokens, end).filter(|_| !is_sign_of_next(end));
    before.or(after).or(over.filter(|_| !is_sign_of_next(end + 1)))
}

/// The measure after a number, over a hyphen.
pub fn measure(text: &str, tokens: &[Token], end: usize) -> Option<&'static str> {
    let at = if word(text, tokens, end) == "-" { end + 1 } else { end };
    let found = tokens.get(at)?;
    match found.meaning {
        Meaning::Measure(name) => Some(name),
        _ if matches!(word(text, tokens, at), "m") => Some("m"),
        _ => None,
    }
}

/// `6-foot-6`, `6 feet 6`: the length in feet and the token after it.
pub fn feet_and_inches(text: &str, tokens: &[Token], at: usize) -> Option<(Value, usize)> {
    let is_link = |at: usize| {
        word(text, tokens, at) == "-"
            || tokens.get(at).is_some_and(|t| t.meaning == Meaning::Joiner)
    };
    let skip = |at: usize| if is_link(at) { at + 1 } else { at };
    let foot = skip(at + 1);
    let inch = skip(foot + 1);
    let is_feet = tokens.get(foot).is_some_and(|token| token.meaning == Meaning::Measure("ft"));
    let feet: u128 = word(text, tokens, at).parse().ok().filter(|feet| is_feet && *feet < 10)?;
    let inches: u128 = word(text, tokens, inch).parse().ok().filter(|inches| *inches < 12)?;
    Some((Value::millionths(feet * 1_000_000 + inches * 1_000_000 / 12), inch + 1))
}

/// `5 to 6 million`, `5–10 %`: what the second has may hold for the first.
pub fn share(text: &str, items: &mut [Item]) {
    for at in 1..items.len() {
        let (before, after) = items.split_at_mut(at);
        let (one, two) = (&mut before[at - 1], &after[0]);
        let is_near = one.range.end <= two.range.start
            && two.range.start - one.range.end <= MOST_BETWEEN
            && !text[one.range.end..two.range.start].contains('.');
        if !is_near || one.kind != Kind::Number {
            continue;
        }
        if one.percent == Mark::No && two.percent != Mark::No {
            one.percent = Mark::Shared;
        }
        if one.measure.is_none() {
            one.measure = two.measure;
        }
        if let (None, None, Some(bare)) = (one.bare, one.also, two.bare) {
            one.also = ratio(two.value, bare).map(|exponent| one.value.scaled(exponent));
        }
    }
}

/// The longest of ` and `, ` bis `, ` до ` in bytes, with a currency sign.
pub const MOST_BETWEEN: usize = 9;

fn ratio(scaled: Value, bare: Value) -> Option<u32> {
    (1..=12).find(|exponent| bare.scaled(*exponent) == scaled)
}
