//! What a text without tags holds: its addresses and its lines.
//!
//! Of lines that may be one wrapped paragraph the first counts, for they are wrapped anew.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::LazyLock,
};

use regex::Regex;

use super::{Holdings, Inventory, hashed};
use crate::article::text::{Line, lines};

/// Takes stock of a text.
pub fn inventory(text: &str) -> Inventory {
    let holdings = Holdings { numbers: numbers(text), ..Holdings::default() };
    let mut things: Vec<u64> = addresses(text).map(|address| hashed(&address)).collect();
    things.sort_unstable();
    let mut order = DefaultHasher::new();
    shape(text).hash(&mut order);
    Inventory { holdings, things, order: order.finish() }
}

/// Addresses of pages and of people. Letters that are not ASCII may be an ending that the target language
/// puts behind them.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let found = ADDRESSES.find_iter(text).map(|found| found.as_str());
    found.map(|found| found.trim_end_matches(|c: char| c.is_ascii_punctuation() && c != '/'))
}

static ADDRESSES: LazyLock<Regex> = LazyLock::new(|| {
    let addresses =
        r#"(?i:https?|ftp)://[!-~&&[^<>"]]+|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"#;
    Regex::new(addresses).expect("the pattern is valid")
});

/// One part of a text: a line without words, or what stands before the words of one or more lines.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Part<'t> {
    Blank,
    Words { prefix: &'t str, sign: &'t str },
}

fn shape(text: &str) -> Vec<Part<'_>> {
    let (mut parts, mut first): (Vec<Part<'_>>, Option<Line>) = (Vec::new(), None);
    for line in lines(text) {
        let sign = sign(&text[line.marker.clone()]);
        if line.words.is_empty() && line.marker.is_empty() {
            parts.push(Part::Blank);
            first = None;
        } else if !sign.is_empty()
            || !first.as_ref().is_some_and(|first| goes_on(text, first, &line))
        {
            parts.push(Part::Words { prefix: &text[line.prefix.clone()], sign });
            first = Some(line);
        }
    }
    parts
}

/// What begins an item and nothing else: a number, a letter or a dash may begin a sentence, too.
fn sign(marker: &str) -> &str {
    let sign = marker.trim_end();
    if sign.starts_with(['-', '*', '+', '•', '◦', '▪', '‣', '[']) { sign } else { "" }
}

/// Whether a line can belong to the paragraph or item that begins with the first.
fn goes_on(text: &str, first: &Line, line: &Line) -> bool {
    let indent = text[line.prefix.clone()].strip_prefix(&text[first.prefix.clone()]);
    indent.is_some_and(|indent| {
        indent.is_empty() || !first.marker.is_empty() && indent.trim().is_empty()
    })
}

/// How many numbers a text holds: runs of digits, with separators between digits. The digits of a
/// character reference are none.
pub fn numbers(text: &str) -> usize {
    let (mut count, mut before) = (0, ['\0'; 2]);
    for c in text.chars() {
        let joins = before[0].is_numeric()
            || matches!(before[0], '.' | ',' | ':' | '\'' | '\u{a0}' | '\u{202f}')
                && before[1].is_numeric();
        let is_reference = before[0] == '#' && before[1] == '&';
        count += usize::from(c.is_numeric() && !joins && !is_reference);
        before = [c, before[0]];
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_separators_is_one() {
        for (text, count) in [
            ("", 0),
            ("1,234.5 and 1.234,5", 2),
            ("at 12:30, 3 p.m.", 2),
            ("2019-2024", 2),
            ("no &#8217; number", 0),
        ] {
            assert_eq!(numbers(text), count, "{text}");
        }
    }

    #[test]
    fn addresses_and_what_lines_begin_with_must_stay() {
        let source =
            "Title\n\n- one\n- two\n  goes on\n\n> See https://a.example/x. Or me@a.example\n";
        let kept = |result: &str| inventory(source).is_kept_by(&inventory(result), 0);

        assert!(kept("Título\n\n- um\n- dois segue\n\n> Ou me@a.example, https://a.example/x!\n"));
        assert!(kept(
            "Título\nmais\n\n- um\n- dois\n  segue\n\n> https://a.example/x me@a.example를\n"
        ));
        for (from, to) in [
            ("\n\n- one", "\n- one"),
            ("- two", "two"),
            ("- two", "* two"),
            ("Title", "- Title"),
            ("> See", "See"),
            ("a.example/x", "a.example/y"),
            ("me@", "you@"),
            (" Or me@a.example", ""),
        ] {
            assert!(!kept(&source.replace(from, to)), "{from} {to}");
        }
    }
}
