//! The texts in a page's JSON-LD: what search engines show of an article.

use std::ops::Range;

use serde::{Deserialize, Deserializer, de};
use serde_json::value::RawValue;

use super::facts::Facts;
use crate::article::{
    document::{Block, Writing},
    tags::{Token, TokenKind},
};

/// A block for each headline, description and caption in the script that the tokens `at..=last` are;
/// none where it is no JSON-LD, or no JSON.
pub fn blocks(source: &str, tokens: &[Token], at: usize, last: usize, facts: &Facts) -> Vec<Block> {
    let is_linked_data = tokens[at].name() == "script"
        && facts.attribute(source, "type").is_some_and(|found| {
            source[found.value.clone()].trim().eq_ignore_ascii_case("application/ld+json")
        });
    let text = (is_linked_data && last > at + 1 && tokens[at + 1].kind == TokenKind::Text)
        .then(|| tokens[at + 1].span.start..tokens[last - 1].span.end);
    let Some(text) = text else { return Vec::new() };
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_str::<&RawValue>(unwrapped(&source[text])) {
        walk(source, value, "", 0, &mut found);
    }
    found
}

/// Without the comment that old templates put around a script for browsers that knew none.
fn unwrapped(script: &str) -> &str {
    const WRAPPERS: &[(&str, &str)] = &[
        ("<!--", "-->"),
        ("/*<![CDATA[*/", "/*]]>*/"),
        ("//<![CDATA[", "//]]>"),
        ("<![CDATA[", "]]>"),
    ];
    let script = script.trim();
    let inside =
        WRAPPERS.iter().find_map(|(open, close)| script.strip_prefix(open)?.strip_suffix(close));
    inside.unwrap_or(script)
}

/// Properties of schema.org that are texts; never names, dates or addresses.
const TEXTS: &[&str] = &["headline", "alternativeHeadline", "description", "caption"];

/// Deeper than any site nests; each level is read again by the next.
const MOST_DEPTH: usize = 16;

fn walk(source: &str, value: &RawValue, key: &str, depth: usize, found: &mut Vec<Block>) {
    let raw = value.get();
    match raw.as_bytes().first() {
        Some(b'"') if TEXTS.contains(&key) => found.extend(block(source, raw, key)),
        Some(b'{') if depth < MOST_DEPTH => {
            let Ok(Members(members)) = serde_json::from_str(raw) else { return };
            for (key, member) in members {
                walk(source, member, &key, depth + 1, found);
            }
        }
        Some(b'[') if depth < MOST_DEPTH => {
            for item in serde_json::from_str::<Vec<&RawValue>>(raw).unwrap_or_default() {
                walk(source, item, key, depth + 1, found);
            }
        }
        _ => {}
    }
}

fn block(source: &str, raw: &str, key: &str) -> Option<Block> {
    let text: String = serde_json::from_str(raw).ok()?;
    let span = inner_bytes(source, raw);
    let mut block = Block {
        writing: Writing::Json,
        kind: key.to_owned(),
        span: span.clone(),
        ..Block::default()
    };
    let is_text = text.contains(char::is_alphabetic) && !text.contains("://");
    let is_markup = text.contains('<') || text.contains('&') && text.contains(';');
    block.say(&text, span);
    (is_text && !is_markup).then_some(block)
}

/// Where the letters between the quotation marks lie in the source that `raw` is a part of.
fn inner_bytes(source: &str, raw: &str) -> Range<usize> {
    let start = raw.as_ptr().addr() - source.as_ptr().addr();
    start + 1..start + raw.len() - 1
}

/// The members of an object, in order, as they are written.
struct Members<'j>(Vec<(String, &'j RawValue)>);

impl<'de: 'j, 'j> Deserialize<'de> for Members<'j> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        from.deserialize_map(Visitor).map(Members)
    }
}
