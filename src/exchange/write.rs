//! Text as XML.

use std::ops::Range;

/// The text as it stands in an element or an attribute. Signs that XML cannot hold become U+FFFD.
pub fn escaped(text: &str) -> String {
    escaped_but(text, |_| "\u{FFFD}".to_owned())
}

/// The same, with `other` for signs that XML cannot hold.
pub fn escaped_but(text: &str, other: fn(char) -> String) -> String {
    let mut written = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            // A reader would make them line feeds, or blanks in an attribute.
            '\r' => written.push_str("&#13;"),
            '\n' | '\t' => written.push(sign),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => written.push_str(&other(sign)),
            _ => written.push(sign),
        }
    }
    written
}

/// The text with its kept words, written by `mark` from their XML and their number, from 1.
pub fn marked(
    text: &str,
    keep: &[Range<usize>],
    escape: fn(&str) -> String,
    mark: impl Fn(&str, usize) -> String,
) -> String {
    let (mut written, mut copied) = (String::new(), 0);
    for (at, kept) in keep.iter().enumerate() {
        let (Some(before), Some(word)) = (text.get(copied..kept.start), text.get(kept.clone()))
        else {
            continue;
        };
        written += &escape(before);
        written += &mark(&escape(word), at + 1);
        copied = kept.end;
    }
    written + &escape(&text[copied..])
}
