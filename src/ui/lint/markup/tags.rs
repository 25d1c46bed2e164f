//! The HTML tags in a short text.
//!
//! Reads what a browser would take for a tag: `<` and a letter. Not a parser of pages; those are
//! `article`'s.

/// One tag.
#[derive(Debug)]
pub(in crate::ui) struct Tag {
    pub name: String,
    /// Everything between `<` and `>`.
    pub text: String,
    /// Names in small letters and values without quotes, in order.
    pub attributes: Vec<(String, String)>,
    pub is_closing: bool,
    /// Whether there is a `>`.
    pub is_complete: bool,
}

/// Tags in order.
pub(in crate::ui) fn of(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let is_closing = rest.starts_with('/');
        let inner = rest.strip_prefix('/').unwrap_or(rest);
        if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let end = end_of(inner);
        tags.push(tag(&inner[..end.unwrap_or(inner.len())], is_closing, end.is_some()));
        rest = &inner[end.unwrap_or(inner.len())..];
    }
    tags
}

/// Where its `>` is: not in quotes.
fn end_of(inner: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in inner.char_indices() {
        match (sign, quote) {
            ('>', None) => return Some(at),
            ('"' | '\'', None) => quote = Some(sign),
            (sign, Some(open)) if sign == open => quote = None,
            _ => {}
        }
    }
    None
}

fn tag(text: &str, is_closing: bool, is_complete: bool) -> Tag {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let end = text.find(|c| !is_of_name(c)).unwrap_or(text.len());
    let attributes = attributes(text[end..].trim_end_matches('/'));
    let name = text[..end].to_ascii_lowercase();
    Tag { name, text: text.to_owned(), attributes, is_closing, is_complete }
}

fn attributes(text: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = value_of(after.trim_start());
        }
        if !name.is_empty() {
            all.push((name, value.to_owned()));
        }
        rest = rest.trim_start();
    }
    all
}

/// A value with or without quotes, and what follows.
fn value_of(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

impl Tag {
    /// `<a data-l10n-name="policy">`: what makes it the same as one of the source.
    pub(super) fn shown(&self) -> String {
        let named = self.attributes.iter().find(|(name, _)| name == "data-l10n-name");
        let name = &self.name;
        named.map_or_else(
            || format!("<{name}>"),
            |(_, value)| format!("<{name} data-l10n-name=\"{value}\">"),
        )
    }

    /// Whether it never has an end.
    pub(super) fn is_void(&self) -> bool {
        matches!(self.name.as_str(), "br" | "hr" | "img" | "input" | "wbr") && self.is_complete
    }
}
