//! Character references: `&amp;`, `&#8217;`, `&copy` without a semicolon.

use std::{borrow::Cow, convert::Infallible};

use html5gum::{
    Span, Tokenizer,
    emitters::callback::{CallbackEmitter, CallbackEvent},
};

/// Where a reference stands: in an attribute `&copy=1` is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Between tags.
    Text,
    /// In an attribute's value.
    Attribute,
}

/// A text with its references resolved.
pub fn decode(raw: &str, within: Within) -> Cow<'_, str> {
    if !raw.contains('&') {
        return Cow::Borrowed(raw);
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let (decoded, length) = reference(rest, within);
        text.push_str(&decoded);
        rest = &rest[length..];
    }
    Cow::Owned(text + rest)
}

/// What the reference at the beginning of `text` says, and how many bytes it takes up.
///
/// An ampersand that begins none says itself.
pub fn reference(text: &str, within: Within) -> (String, usize) {
    let length = length(text);
    let raw = &text[..length];
    let is_text_in_attribute =
        within == Within::Attribute && !raw.ends_with(';') && text[length..].starts_with('=');
    let decoded = match raw {
        _ if is_text_in_attribute => raw.to_owned(),
        "&amp;" | "&" => "&".to_owned(),
        "&nbsp;" => "\u{a0}".to_owned(),
        "&quot;" => "\"".to_owned(),
        "&lt;" => "<".to_owned(),
        "&gt;" => ">".to_owned(),
        _ => ask_tokenizer(raw, within),
    };
    (decoded, length)
}

/// The longest stretch that could be a reference; the longest name there is has 31 letters.
fn length(text: &str) -> usize {
    let body = &text.as_bytes()[1..];
    let hash = usize::from(body.first() == Some(&b'#'));
    let letters =
        body[hash..].iter().take(LONGEST).take_while(|b| b.is_ascii_alphanumeric()).count();
    if letters == 0 {
        return 1;
    }
    let end = hash + letters;
    1 + end + usize::from(body.get(end) == Some(&b';'))
}

const LONGEST: usize = 40;

/// The tokenizer knows all 2,231 names and the old rules about numbers.
fn ask_tokenizer(raw: &str, within: Within) -> String {
    let asked = match within {
        Within::Text => raw.to_owned(),
        Within::Attribute => format!("<a b=\"{raw}\">"),
    };
    let mut said = String::new();
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| {
        if let CallbackEvent::String { value } | CallbackEvent::AttributeValue { value } = event {
            said.push_str(&String::from_utf8_lossy(value));
        }
        None::<Infallible>
    });
    Tokenizer::new_with_emitter(asked.as_str(), emitter).for_each(drop);
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_as_a_browser_does() {
        for (raw, text) in [
            ("a &amp; b", "a & b"),
            ("&amp;amp;", "&amp;"),
            ("R&D", "R&D"),
            ("&", "&"),
            ("AT&T &copy 2024", "AT&T © 2024"),
            ("&notit;", "¬it;"),
            ("&#8217;&#x2019;&#146;", "’’’"),
            ("&hellip;&mdash;", "…—"),
            ("&unknown;", "&unknown;"),
            ("&#xD800;&#0;", "\u{fffd}\u{fffd}"),
            ("&é", "&é"),
        ] {
            assert_eq!(decode(raw, Within::Text), text, "{raw}");
        }
        assert_eq!(decode("?a=1&copy=2&lt=3&amp;b", Within::Attribute), "?a=1&copy=2&lt=3&b");
    }
}
