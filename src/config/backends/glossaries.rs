//! Glossaries that are kept at a service: one for a pair.

use crate::{config::value::Value, lang::Pair};

/// A glossary kept at a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairGlossary {
    /// The pair it was made for.
    pub pair: Pair,
    /// What the service calls it.
    pub id: String,
}

impl PairGlossary {
    /// The one for the first of these pairs that has one.
    pub fn of<'a>(all: &'a [PairGlossary], pairs: &[&Pair]) -> Option<&'a PairGlossary> {
        pairs.iter().find_map(|pair| all.iter().find(|glossary| glossary.pair == **pair))
    }
}

impl Value for PairGlossary {
    fn parse(text: &str) -> Result<PairGlossary, String> {
        let wrong = || "a pair and the service's id, like en-pt=ID".to_owned();
        let (pair, id) = text.split_once('=').ok_or_else(wrong)?;
        let (pair, id) = (pair.trim().parse().map_err(|_| wrong())?, id.trim().to_owned());
        let is_plain = |sign: u8| sign.is_ascii_alphanumeric() || b"-_.".contains(&sign);
        let is_id = !id.is_empty() && id.bytes().all(is_plain);
        is_id.then_some(PairGlossary { pair, id }).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glossary_belongs_to_its_pair() {
        let all =
            ["en-pt=abc-1", "en→pt-BR = abc-2"].map(|text| PairGlossary::parse(text).unwrap());
        let of = |pair: &str| {
            let pair: Pair = pair.parse().unwrap();
            PairGlossary::of(&all, &[&pair]).map(|glossary| glossary.id.as_str())
        };

        assert_eq!(of("en-pt"), Some("abc-1"));
        assert_eq!(of("en→pt-BR"), Some("abc-2"));
        assert_eq!(of("pt-en"), None);
        for wrong in ["", "abc", "en=abc", "en-pt=", "en-pt=a b", "en-pt=a/b"] {
            assert!(PairGlossary::parse(wrong).is_err(), "{wrong}");
        }
    }
}
