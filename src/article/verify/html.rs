//! What an HTML document holds: every tag with its attributes, every comment, every script.
//!
//! Inline tags may move with their words; all other tags stay in their order. The values of attributes
//! that are texts, and of `lang` and `dir`, may change.

use std::{
    cell::RefCell,
    collections::{HashMap, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
    ops::Range,
};

use super::{Holdings, Inventory, hashed, plain};
use crate::article::{
    html::{is_inline, is_translated_attribute},
    tags::{self, Token, TokenKind, attributes::attributes},
};

/// Takes stock of a page or fragment.
pub fn inventory(source: &str) -> Inventory {
    let (mut holdings, mut things, mut order) =
        (Holdings::default(), Vec::new(), DefaultHasher::new());
    let (mut script, mut moving_until) = (None, 0);
    for (at, token) in tags::tokens(source).into_iter().enumerate() {
        moving_until = moving_until.max(moves_until(&token, at));
        let raw = &source[token.span.clone()];
        let thing = match &token.kind {
            TokenKind::Text => {
                match script {
                    Some(Script::Code) => things.push(hashed(&raw)),
                    Some(Script::Data) => {}
                    None => holdings.numbers += plain::numbers(raw),
                }
                continue;
            }
            TokenKind::Start(start) => {
                script = Script::of(source, &token.span, &start.name);
                holdings.tags += 1;
                start_tag(source, &token, &start.name, &mut holdings)
            }
            TokenKind::End(name) => {
                script = None;
                holdings.tags += 1;
                hashed(&("/", name))
            }
            TokenKind::Comment | TokenKind::Doctype => hashed(&raw),
        };
        if at >= moving_until {
            thing.hash(&mut order);
        }
        things.push(thing);
    }
    things.sort_unstable();
    Inventory { holdings, things, order: order.finish() }
}

/// The tags of one element that marks a sentence in the source language.
pub fn island() -> [u64; 2] {
    let mut hasher = DefaultHasher::new();
    "span".hash(&mut hasher);
    [hasher.finish(), hashed(&("/", "span"))]
}

/// What is not markup inside an element.
#[derive(Clone, Copy)]
enum Script {
    /// Stays byte for byte.
    Code,
    /// JSON-LD, whose texts are translated.
    Data,
}

impl Script {
    fn of(source: &str, tag: &Range<usize>, name: &str) -> Option<Script> {
        match name {
            "script" if source[tag.clone()].contains("ld+json") => Some(Script::Data),
            "script" | "style" | "textarea" | "xmp" | "iframe" | "noembed" | "noframes"
            | "noscript" => Some(Script::Code),
            _ => None,
        }
    }
}

/// Up to which token, counted from `at`, all goes where its words go.
fn moves_until(token: &Token, at: usize) -> usize {
    let name = token.name();
    let is_inline = is_inline(name) || MOVES_WHOLE.contains(&name);
    match &token.kind {
        TokenKind::Start(start) if is_inline => start.end.unwrap_or(at) + 1,
        TokenKind::Comment => at + 1,
        _ if is_inline => at + 1,
        _ => 0,
    }
}

/// Elements that stand in sentences and stay as they are, with all that is in them.
const MOVES_WHOLE: &[&str] = &[
    "audio", "br", "canvas", "code", "embed", "iframe", "img", "input", "kbd", "math", "noscript",
    "object", "ruby", "samp", "script", "style", "svg", "template", "textarea", "time", "var",
    "video", "wbr",
];

fn start_tag(source: &str, token: &Token, name: &str, holdings: &mut Holdings) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    holdings.images += usize::from(name == "img");
    if token.span.len() <= name.len() + 2 {
        return hasher.finish();
    }
    let known = Values { source, tag: &token.span, found: RefCell::default() };
    for attribute in attributes(source, &token.span) {
        let written = &source[attribute.name.clone()];
        holdings.links += usize::from(written.eq_ignore_ascii_case("href"));
        if !is_about_language(written)
            && !is_translated_attribute(name, written, |name| known.of(name))
        {
            written.hash(&mut hasher);
            source[attribute.value.clone()].hash(&mut hasher);
        } else if !is_about_language(written) {
            written.hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// Values of one tag's attributes in small letters, each looked up once: there may be many.
struct Values<'a> {
    source: &'a str,
    tag: &'a Range<usize>,
    found: RefCell<HashMap<String, Option<String>>>,
}

impl Values<'_> {
    fn of(&self, name: &str) -> Option<String> {
        let look = || {
            let found = attributes(self.source, self.tag).find(|found| found.is(self.source, name));
            found.map(|found| self.source[found.value].to_ascii_lowercase())
        };
        self.found.borrow_mut().entry(name.to_owned()).or_insert_with(look).clone()
    }
}

fn is_about_language(attribute: &str) -> bool {
    ["lang", "xml:lang", "dir"].iter().any(|name| attribute.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<p class=a>One <a href='/x'>two</a> 3.5</p><script>x<1</script><img src=i>";

    fn is_kept_by(result: &str) -> bool {
        inventory(PAGE).is_kept_by(&inventory(result), 0)
    }

    #[test]
    fn other_words_in_the_same_markup_are_the_same_document() {
        assert!(is_kept_by(
            "<p class=a><a href='/x'>dois</a> um 3,5</p><script>x<1</script><img src=i>"
        ));
        assert_eq!(inventory(PAGE).holdings, Holdings { tags: 7, links: 1, images: 1, numbers: 1 });
    }

    #[test]
    fn anything_lost_doubled_or_changed_is_seen() {
        for result in [
            "<p class=a>One two 3.5</p><script>x<1</script><img src=i>",
            "<p class=a>One <a href='/y'>two</a> 3.5</p><script>x<1</script><img src=i>",
            "<p class=a>One <a href='/x'>two</a> 3.5</p><script>x<2</script><img src=i>",
            "<p class=a>One <a href='/x'>two</a> 3.5</p><script>x<1</script><img src=i><img src=i>",
            "<p class=b>One <a href='/x'>two</a> 3.5</p><script>x<1</script><img src=i>",
            "One <a href='/x'>two</a> 3.5<p class=a></p><script>x<1</script><img src=i><b>",
        ] {
            assert!(!is_kept_by(result), "{result}");
        }
    }

    #[test]
    fn an_island_is_one_more_element() {
        let result = inventory("<p><span lang=\"en\">Word</span></p>");

        assert!(inventory("<p>Word</p>").is_kept_by(&result, 1));
        assert!(!inventory("<p>Word</p>").is_kept_by(&result, 0));
    }
}
