//! What a portal decides about its articles: what stays, what its abbreviations are.

use super::{sentences::Abbreviations, tags::attributes::Attribute};
use crate::config::{self, Selector, Wanted};

/// What a portal decides about its articles, and what one request adds.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Elements that stay as they are.
    pub keep: Vec<Selector>,
    /// Names and words that stay letter for letter, wherever they stand as whole words.
    pub protect: Vec<String>,
    /// Abbreviations that end no sentence.
    pub abbreviations: Abbreviations,
}

impl Rules {
    /// The portal's own.
    pub fn of(config: &config::Article) -> Rules {
        Rules {
            keep: config.keep.clone(),
            protect: config.protect.clone(),
            abbreviations: Abbreviations::new(&config.abbreviations),
        }
    }

    /// These and what a request lists.
    pub fn and_protect(&self, more: &[String]) -> Rules {
        let protect = self.protect.iter().chain(more).cloned().collect();
        Rules { protect, ..self.clone() }
    }

    /// Whether an element stays because the portal said so.
    pub fn keeps(&self, source: &str, name: &str, attributes: &[Attribute]) -> bool {
        self.keep.iter().any(|selector| fits(selector, source, name, attributes))
    }
}

fn fits(selector: &Selector, source: &str, name: &str, attributes: &[Attribute]) -> bool {
    let value = |wanted: &str| {
        attributes.iter().find(|found| found.is(source, wanted)).map(|found| found.decoded(source))
    };
    selector.name.as_ref().is_none_or(|wanted| wanted == name)
        && selector.wanted.iter().all(|wanted| match wanted {
            Wanted::Id(id) => value("id").is_some_and(|found| found == *id),
            Wanted::Class(class) => value("class")
                .is_some_and(|found| found.split_ascii_whitespace().any(|one| one == class)),
            Wanted::Has(attribute) => value(attribute).is_some(),
            Wanted::Is(attribute, wanted) => value(attribute).is_some_and(|found| found == *wanted),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::tags::attributes::attributes;

    #[test]
    fn an_element_is_chosen_by_all_parts_of_a_selector() {
        let tag = "<aside class='ad wide' id=top data-embed role=\"note\">";
        let found: Vec<Attribute> = attributes(tag, &(0..tag.len())).collect();
        let fits = |selector: &str| fits(&selector.parse().unwrap(), tag, "aside", &found);

        for selector in ["aside", ".ad", "#top", "[data-embed]", "aside.ad.wide[role='note']"] {
            assert!(fits(selector), "{selector}");
        }
        for selector in ["div", ".narrow", "#bottom", "[role=main]", "aside.ad#x"] {
            assert!(!fits(selector), "{selector}");
        }
    }
}
