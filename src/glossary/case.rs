//! What the case of letters means for a term.

use std::str::FromStr;

/// What the case of letters means for a term.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Case {
    /// Nothing: it is found in any case, and any case of its translation is right.
    #[default]
    Ignore,
    /// Everything: found as it is written only, and translated as it is written.
    Exact,
    /// It is found in any case; where its translation is put in, it takes the case of the source.
    AsSource,
}

impl Case {
    /// As files and answers spell it.
    pub fn name(self) -> &'static str {
        match self {
            Case::Ignore => "ignore",
            Case::Exact => "exact",
            Case::AsSource => "as_source",
        }
    }

    /// A translation as it is put in for `found`, the source's words; `begins` where it begins the sentence.
    pub fn dressed(self, target: &str, found: &str, term: &str, begins: bool) -> String {
        let is_shouted = |text: &str| {
            let letters = || text.chars().filter(|c| c.is_alphabetic());
            letters().count() > 1 && letters().all(char::is_uppercase)
        };
        let is_capital = |text: &str| text.starts_with(char::is_uppercase);
        match self {
            Case::Exact => target.to_owned(),
            Case::AsSource if is_shouted(found) && !is_shouted(term) => target.to_uppercase(),
            Case::AsSource if is_capital(found) && !is_capital(term) => capitalised(target),
            _ if begins => capitalised(target),
            _ => target.to_owned(),
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

impl FromStr for Case {
    type Err = ();

    fn from_str(name: &str) -> Result<Case, ()> {
        [Case::Ignore, Case::Exact, Case::AsSource].into_iter().find(|c| c.name() == name).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_takes_the_case_its_rule_gives_it() {
        let ignore = |found, begins| Case::Ignore.dressed("navio", found, "vessel", begins);
        let as_source = |found| Case::AsSource.dressed("navio", found, "vessel", false);

        assert_eq!(ignore("Vessel", false), "navio");
        assert_eq!(ignore("vessel", true), "Navio");
        assert_eq!(as_source("VESSEL"), "NAVIO");
        assert_eq!(as_source("Vessel"), "Navio");
        assert_eq!(Case::Exact.dressed("iPhone", "iPhone", "iPhone", true), "iPhone");
        assert_eq!(Case::AsSource.dressed("ONU", "UN", "UN", false), "ONU");
    }
}
