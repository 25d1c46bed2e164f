//! Currency signs the model lacks, and what is sent in their place.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{
    super::vocabulary::Vocabulary,
    numbers::Number,
    scan::{Find, Kind},
};

static SIGN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\p{Sc}").expect("the pattern is fixed"));

/// Every currency sign the model lacks, ascending.
pub fn signs(text: &str, vocabulary: &Vocabulary, numbers: &[Number]) -> Vec<Find> {
    let unread = SIGN.find_iter(text).filter(|sign| !vocabulary.carries(sign.as_str()));
    unread.filter_map(|sign| sign_at(text, numbers, sign.range())).collect()
}

fn sign_at(text: &str, numbers: &[Number], sign: Range<usize>) -> Option<Find> {
    let gap = |range: Range<usize>| {
        text.get(range).is_some_and(|gap| gap.chars().all(char::is_whitespace))
    };
    let index = numbers.partition_point(|number| number.range.start < sign.start);
    if numbers.get(index).is_some_and(|next| gap(sign.end..next.range.start)) {
        let range = sign.start..numbers[index].range.start;
        return Some(Find { range, kind: Kind::Sign { number: index, is_behind: false } });
    }
    if let Some(number) = index.checked_sub(1)
        && gap(numbers[number].range.end..sign.start)
    {
        let range = numbers[number].range.end..sign.end;
        return Some(Find { range, kind: Kind::Sign { number, is_behind: true } });
    }
    let folded = code(&text[sign.clone()])?.to_owned();
    Some(Find { range: sign, kind: Kind::Name { folded, is_kept: true } })
}

/// The code a sign without a number is sent as; the models know what a currency does in a sentence.
fn code(sign: &str) -> Option<&'static str> {
    Some(match sign {
        "€" => "EUR",
        "£" => "GBP",
        "¥" => "JPY",
        "₴" => "UAH",
        "₹" => "INR",
        "₽" => "RUB",
        "₩" => "KRW",
        "₺" => "TRY",
        "₪" => "ILS",
        "₫" => "VND",
        "₿" => "BTC",
        "₦" => "NGN",
        "₱" => "PHP",
        _ => return None,
    })
}
