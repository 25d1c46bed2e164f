//! A simple CSS selector: one element, by name, id, classes and attributes.

use std::{fmt, str::FromStr};

use super::value::Value;

/// One compound selector: `aside.ad`, `#ticker`, `[data-embed]`, `div[role=note]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    written: String,
    /// The element's name in lower case; any element where there is none.
    pub name: Option<String>,
    /// What else it must have: all of it.
    pub wanted: Vec<Wanted>,
}

/// What a selector wants of an element's attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `#ticker`
    Id(String),
    /// `.advert`
    Class(String),
    /// `[data-embed]`
    Has(String),
    /// `[role=note]`
    Is(String, String),
}

impl Value for Selector {
    fn parse(text: &str) -> Result<Selector, String> {
        let like = "selectors like aside, .advert, #ticker, [data-embed] or div[role=note]";
        text.parse().map_err(|_| like.into())
    }
}

/// Why a text is no selector we know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a selector like aside, .advert, #ticker, [data-embed] or div[role=note]")]
pub struct SelectorError(String);

impl FromStr for Selector {
    type Err = SelectorError;

    fn from_str(text: &str) -> Result<Selector, SelectorError> {
        let wrong = || SelectorError(text.chars().take(60).collect());
        let text = text.trim();
        let name_end = text.find(|c| !is_name(c)).unwrap_or(text.len());
        let name = (name_end > 0).then(|| text[..name_end].to_ascii_lowercase());
        let (mut wanted, mut rest) = (Vec::new(), &text[name_end..]);
        while !rest.is_empty() {
            let (part, after) = part(rest).ok_or_else(wrong)?;
            wanted.push(part);
            rest = after;
        }
        let says_nothing = name.is_none() && wanted.is_empty();
        if says_nothing {
            return Err(wrong());
        }
        Ok(Selector { written: text.to_owned(), name, wanted })
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

/// The first `.class`, `#id` or `[attribute]`, and what follows it.
fn part(text: &str) -> Option<(Wanted, &str)> {
    let (sign, rest) = text.split_at_checked(1)?;
    if sign == "[" {
        let (inside, after) = rest.split_once(']')?;
        let (name, value) = inside.split_once('=').map_or((inside, None), |(n, v)| (n, Some(v)));
        let name = name.trim().to_ascii_lowercase();
        let is_right = !name.is_empty() && name.chars().all(is_name);
        let value = value.map(|value| value.trim().trim_matches(['"', '\'']).to_owned());
        let wanted = match value {
            Some(value) => Wanted::Is(name, value),
            None => Wanted::Has(name),
        };
        return is_right.then_some((wanted, after));
    }
    let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let wanted = match sign {
        "." => Wanted::Class(name.to_owned()),
        "#" => Wanted::Id(name.to_owned()),
        _ => return None,
    };
    (!name.is_empty()).then_some((wanted, after))
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_parts_of_a_selector_are_wanted() {
        let selector: Selector = "aside.ad.wide#top[data-embed][role='note']".parse().unwrap();

        assert_eq!(selector.name.as_deref(), Some("aside"));
        assert_eq!(
            selector.wanted,
            [
                Wanted::Class("ad".into()),
                Wanted::Class("wide".into()),
                Wanted::Id("top".into()),
                Wanted::Has("data-embed".into()),
                Wanted::Is("role".into(), "note".into()),
            ]
        );
    }

    #[test]
    fn what_is_no_simple_selector_is_refused() {
        for text in ["", "a > b", "p:first-child", ".", "[", "[=x]", "a b", "*"] {
            assert!(text.parse::<Selector>().is_err(), "{text}");
        }
    }
}
