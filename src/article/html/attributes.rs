//! Attributes whose values are texts that readers see or hear.

use super::facts::Facts;
use crate::article::{
    blocks::words,
    document::{Block, Writing},
    tags::attributes::Attribute,
};

/// A block for each attribute that is a text.
pub fn blocks(source: &str, element: &str, facts: &Facts) -> Vec<Block> {
    let value = |name: &str| {
        facts.attribute(source, name).map(|found| source[found.value.clone()].to_ascii_lowercase())
    };
    let mut taken = [false; ATTRIBUTES.len()];
    let texts = facts.attributes.iter().filter(|attribute| {
        let known = ATTRIBUTES.iter().position(|known| attribute.is(source, known));
        let mut is_first = |known: usize| !std::mem::replace(&mut taken[known], true);
        known.filter(|known| is_first(*known)).is_some_and(|known| {
            !attribute.value.is_empty() && is_translated(element, ATTRIBUTES[known], value)
        })
    });
    texts.filter_map(|attribute| block(source, element, attribute)).collect()
}

/// Whether the attribute's value is a text; `value_of` gives the element's other attributes in lower
/// case.
///
/// The list is what browsers show or read aloud (HTML standard; WAI-ARIA 1.2, translatable states and
/// properties), and what search engines and social networks show of a page.
pub fn is_translated(
    element: &str,
    attribute: &str,
    value_of: impl Fn(&str) -> Option<String>,
) -> bool {
    let is_one_of = |name: &str, wanted: &[&str]| {
        value_of(name).is_some_and(|value| wanted.contains(&value.trim()))
    };
    let known = ATTRIBUTES.iter().find(|known| attribute.eq_ignore_ascii_case(known));
    match *known.unwrap_or(&"") {
        "title"
        | "aria-label"
        | "aria-description"
        | "aria-placeholder"
        | "aria-roledescription"
        | "aria-valuetext" => element != "link",
        "alt" => matches!(element, "img" | "area" | "input"),
        "placeholder" => matches!(element, "input" | "textarea"),
        "label" => matches!(element, "track" | "option" | "optgroup"),
        "summary" => element == "table",
        "abbr" => element == "th",
        "value" => element == "input" && is_one_of("type", &["button", "reset", "submit"]),
        "content" => {
            element == "meta" && (is_one_of("name", TEXTS) || is_one_of("property", TEXTS))
        }
        _ => false,
    }
}

const ATTRIBUTES: &[&str] = &[
    "title",
    "alt",
    "content",
    "value",
    "label",
    "placeholder",
    "summary",
    "abbr",
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
];

/// The metadata that are texts.
const TEXTS: &[&str] = &[
    "description",
    "og:description",
    "og:image:alt",
    "og:title",
    "twitter:description",
    "twitter:image:alt",
    "twitter:title",
];

fn block(source: &str, element: &str, attribute: &Attribute) -> Option<Block> {
    let name = source[attribute.name.clone()].to_ascii_lowercase();
    let mut block = Block {
        span: attribute.value.clone(),
        writing: Writing::Attribute(attribute.quote),
        kind: format!("{element} {name}"),
        ..Block::default()
    };
    words::say_value(&mut block, source, &attribute.value);
    block.text.contains(char::is_alphabetic).then_some(block)
}
