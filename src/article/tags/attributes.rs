//! The attributes of a start tag, with their source bytes.

use std::{borrow::Cow, ops::Range};

use super::entities::{self, Within};
use crate::article::document::Quote;

/// One attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The bytes of its name.
    pub name: Range<usize>,
    /// The bytes of its value, without quotation marks; empty where it has none.
    pub value: Range<usize>,
    /// What stands around the value.
    pub quote: Quote,
}

impl Attribute {
    /// Whether it has this name.
    pub fn is(&self, source: &str, name: &str) -> bool {
        source[self.name.clone()].eq_ignore_ascii_case(name)
    }

    /// Its value with entities decoded.
    pub fn decoded<'s>(&self, source: &'s str) -> Cow<'s, str> {
        entities::decode(&source[self.value.clone()], Within::Attribute)
    }
}

/// The attributes of the start tag that `span` holds, in order; of two with one name browsers take the
/// first (HTML standard, 13.2.5.33).
pub fn attributes<'s>(
    source: &'s str,
    span: &Range<usize>,
) -> impl Iterator<Item = Attribute> + 's {
    let end = span.end - usize::from(source[span.clone()].ends_with('>'));
    let name_end = source[span.start..end].find(is_space_or_slash).unwrap_or(end - span.start);
    Attributes { source, at: span.start + name_end, end }
}

/// Where attributes can be put in: behind the tag's name.
pub fn name_end(source: &str, span: &Range<usize>) -> usize {
    let tag = &source[span.clone()];
    span.start + tag.find(|c| is_space_or_slash(c) || c == '>').unwrap_or(tag.len())
}

/// Whether elements of this name have no end tag (HTML standard, 13.1.2, and obsolete ones).
pub fn is_void(name: &str) -> bool {
    const VOID: &[&str] = &[
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
        "keygen", "link", "meta", "param", "source", "track", "wbr",
    ];
    VOID.contains(&name)
}

struct Attributes<'s> {
    source: &'s str,
    at: usize,
    end: usize,
}

impl Iterator for Attributes<'_> {
    type Item = Attribute;

    fn next(&mut self) -> Option<Attribute> {
        self.skip(is_space_or_slash);
        if self.at >= self.end {
            return None;
        }
        let name_start = self.at;
        // An equals sign in front belongs to the name.
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
        self.skip(|c| !is_space_or_slash(c) && c != '=');
        let name = name_start..self.at;
        self.skip(is_space);
        if !self.rest().starts_with('=') {
            return Some(Attribute { name, value: self.at..self.at, quote: Quote::Missing });
        }
        self.at += 1;
        self.skip(is_space);
        let (value, quote) = self.value();
        Some(Attribute { name, value, quote })
    }
}

impl Attributes<'_> {
    fn value(&mut self) -> (Range<usize>, Quote) {
        let quote = match self.rest().as_bytes().first() {
            Some(b'"') => Quote::Double,
            Some(b'\'') => Quote::Single,
            _ => {
                let start = self.at;
                self.skip(|c| !is_space(c));
                return (start..self.at, Quote::Missing);
            }
        };
        self.at += 1;
        let (start, mark) = (self.at, if quote == Quote::Double { '"' } else { '\'' });
        self.skip(|c| c != mark);
        let value = start..self.at;
        self.at = (self.at + 1).min(self.end);
        (value, quote)
    }

    fn skip(&mut self, passes: impl Fn(char) -> bool) {
        self.at = self.rest().find(|c| !passes(c)).map_or(self.end, |length| self.at + length);
    }

    fn rest(&self) -> &str {
        &self.source[self.at..self.end]
    }
}

fn is_space(c: char) -> bool {
    c.is_ascii_whitespace()
}

fn is_space_or_slash(c: char) -> bool {
    is_space(c) || c == '/'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_an_attribute_is_read() {
        let source =
            "<img src=a/b.jpg alt='It''s' TITLE = \"a > b &amp; c\" hidden =x data-é=\"\"/>";

        let found: Vec<(&str, String, Quote)> = attributes(source, &(0..source.len()))
            .map(|a| (&source[a.name.clone()], a.decoded(source).into_owned(), a.quote))
            .collect();

        assert_eq!(
            found,
            [
                ("src", "a/b.jpg".into(), Quote::Missing),
                ("alt", "It".into(), Quote::Single),
                ("'s'", String::new(), Quote::Missing),
                ("TITLE", "a > b & c".into(), Quote::Double),
                ("hidden", "x".into(), Quote::Missing),
                ("data-é", String::new(), Quote::Double),
            ]
        );
    }

    #[test]
    fn a_tag_without_attributes_has_none() {
        for source in ["<p>", "<br/>", "<p >", "<"] {
            assert_eq!(attributes(source, &(0..source.len())).count(), 0, "{source}");
        }
        assert_eq!(name_end("<p>", &(0..3)), 2);
    }
}
