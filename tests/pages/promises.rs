//! What a page in other words must still be.

// Each test program uses its own part.
#![allow(dead_code)]

use super::markup::{Piece, pieces};

/// What is wrong with `target` as `source` in other words; the first thing found.
pub fn broken(source: &str, target: &str) -> Option<String> {
    let (before, after) = (pieces(source), pieces(target));
    lost(&before, &after, 0)
        .or_else(|| more("empty", &emptied(&before), &emptied(&after)))
        .or_else(|| more("inside a word", &inside_words(&before), &inside_words(&after)))
}

/// The part of it that holds for soups, too; up to `islands` sentences that stayed may have an element
/// around them.
pub fn lost(before: &[Piece], after: &[Piece], islands: usize) -> Option<String> {
    let (was, mut is) = (things(before), things(after));
    for tag in ["<span>", "</span>"] {
        let count = |things: &[String]| things.iter().filter(|thing| *thing == tag).count();
        for _ in 0..count(&is).saturating_sub(count(&was)).min(islands) {
            let at = is.iter().position(|thing| thing == tag).expect("one more than before");
            is.remove(at);
        }
    }
    differs("markup", &was, &is).or_else(|| differs("letters", &letters(before)?, &letters(after)?))
}

/// The first thing that one has and the other has not.
fn differs(what: &str, before: &[String], after: &[String]) -> Option<String> {
    if before == after {
        return None;
    }
    let missing = before.iter().zip(after.iter().map(Some).chain(std::iter::repeat(None)));
    let first =
        missing.filter(|(was, is)| Some(*was) != *is).map(|(was, is)| (was.clone(), is.cloned()));
    let (was, is) =
        first.into_iter().next().unwrap_or((String::new(), after.get(before.len()).cloned()));
    Some(format!("{what}: {was:?} became {is:?}"))
}

/// All markup and all that stays, sorted; texts of attributes, `lang` and `dir` may be others.
fn things(pieces: &[Piece]) -> Vec<String> {
    let mut data = false;
    let thing = |piece: &Piece| match piece {
        Piece::Start { name, attributes } => {
            data = attributes
                .iter()
                .any(|(_, value)| value.trim().eq_ignore_ascii_case("application/ld+json"));
            Some(start(name, attributes))
        }
        Piece::End(name) => Some(format!("</{name}>")),
        Piece::Raw { element, content } if element == "script" && data => {
            Some(without_texts(content))
        }
        Piece::Raw { content, .. } | Piece::Other(content) => Some(content.clone()),
        Piece::Text(_) => None,
    };
    let mut things: Vec<String> = pieces.iter().filter_map(thing).collect();
    things.sort_unstable();
    things
}

fn start(name: &str, attributes: &[(String, String)]) -> String {
    let mut written = format!("<{name}");
    for (attribute, value) in attributes {
        if ["lang", "xml:lang", "dir"].contains(&attribute.as_str()) {
            continue;
        }
        written.extend([" ", attribute.as_str(), "="]);
        let is_text = TEXTS.contains(&attribute.as_str())
            || attribute == "content" && name == "meta"
            || attribute == "value" && name == "input";
        if !is_text {
            written += value;
        }
    }
    written + ">"
}

const TEXTS: &[&str] = &[
    "abbr",
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "summary",
    "title",
];

/// JSON-LD with its texts blanked out.
fn without_texts(script: &str) -> String {
    let text = regex::Regex::new(
        r#"("(?:headline|alternativeHeadline|description|caption)"\s*:\s*)(\[(?:\s*"(?:[^"\\]|\\.)*"\s*,?)*\s*\]|"(?:[^"\\]|\\.)*")"#,
    );
    text.expect("a pattern").replace_all(script, "$1").into_owned()
}

/// Every letter, digit and sign of the text, in capitals, sorted: order and spaces are the arrangement's.
/// `None` where it is written with references that this scanner does not know.
fn letters(pieces: &[Piece]) -> Option<Vec<String>> {
    let mut letters = Vec::new();
    for piece in pieces {
        let Piece::Text(text) = piece else { continue };
        let text = decoded(text)?.to_uppercase();
        letters.extend(
            text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').map(String::from),
        );
    }
    letters.sort_unstable();
    Some(letters)
}

/// A text with its references resolved; `None` where one is none of those that pages here use.
pub fn decoded(text: &str) -> Option<String> {
    let mut parts = text.split('&');
    let mut decoded = parts.next()?.to_owned();
    for part in parts {
        if !part.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '#') {
            decoded += "&";
            decoded += part;
            continue;
        }
        let (name, rest) = part.split_once(';')?;
        decoded += REFERENCES.iter().find(|(known, _)| *known == name)?.1;
        decoded += rest;
    }
    Some(decoded)
}

const REFERENCES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("#39", "'"),
    ("nbsp", "\u{a0}"),
    ("eacute", "é"),
    ("hellip", "…"),
    ("mdash", "—"),
    ("ndash", "–"),
    ("shy", ""),
    ("#8217", "’"),
    ("#x2019", "’"),
    ("#128640", "\u{1f680}"),
    ("laquo", "«"),
    ("raquo", "»"),
];

/// What is in the second list more often than in the first.
fn more(what: &str, before: &[String], after: &[String]) -> Option<String> {
    let count = |list: &[String], wanted: &String| list.iter().filter(|one| *one == wanted).count();
    let grown = after.iter().find(|one| count(after, one) > count(before, one))?;
    Some(format!("{what}: {grown}"))
}

const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "font", "i", "ins", "label",
    "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u",
];

fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

/// Inline elements in which nothing is to be seen.
fn emptied(pieces: &[Piece]) -> Vec<String> {
    let mut empty = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Start { name, attributes } = piece else { continue };
        if is_inline(name) && is_empty_until_end(&pieces[at + 1..], name) {
            empty.push(start(name, attributes));
        }
    }
    empty
}

fn is_empty_until_end(behind: &[Piece], name: &str) -> bool {
    let mut depth = 1;
    for piece in behind {
        match piece {
            Piece::Start { name: other, .. } if other == name => depth += 1,
            Piece::End(other) if other == name => depth -= 1,
            Piece::Start { name: other, .. } if is_inline(other) => {}
            Piece::Text(text) if text.trim().is_empty() => {}
            Piece::End(_) | Piece::Other(_) => {}
            _ => return false,
        }
        if depth == 0 {
            return true;
        }
    }
    false
}

/// Inline tags with a letter or digit on either side.
fn inside_words(pieces: &[Piece]) -> Vec<String> {
    let mut inside = Vec::new();
    let (mut before, mut tags) = (false, Vec::new());
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let text = decoded(text).unwrap_or_else(|| text.clone());
                if before && text.starts_with(char::is_alphanumeric) {
                    inside.append(&mut tags);
                }
                before = text.ends_with(char::is_alphanumeric);
                tags.clear();
            }
            Piece::Start { name, attributes } if is_inline(name) => {
                tags.push(start(name, attributes));
            }
            Piece::End(name) if is_inline(name) => tags.push(format!("</{name}>")),
            _ => before = false,
        }
    }
    inside
}

/// The first end tag that does not close what was opened last; for pages that were right before.
pub fn misnested(page: &str) -> Option<String> {
    let mut open = Vec::new();
    for piece in pieces(page) {
        match piece {
            Piece::Start { name, .. } if !VOID.contains(&name.as_str()) => open.push(name),
            Piece::End(name) if open.pop().as_ref() != Some(&name) => return Some(name),
            _ => {}
        }
    }
    open.pop()
}

const VOID: &[&str] = &["br", "hr", "img", "input", "meta", "wbr"];

/// Every word of the text, in capitals, sorted: inline tags part no words, all others do. Signs beside
/// words do not count: an icon may come between.
pub fn words(page: &str) -> Vec<String> {
    let mut text = String::new();
    for piece in pieces(page) {
        match piece {
            Piece::Text(more) => text += &decoded(&more).unwrap_or(more).to_uppercase(),
            Piece::Start { name, .. } | Piece::End(name) if is_inline(&name) || name == "code" => {}
            _ => text.push(' '),
        }
    }
    let words =
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut words: Vec<String> = words.filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort_unstable();
    words
}
