//! What must come through a translation letter for letter: addresses, handles, placeholders, code.
//!
//! Finds stretches of a segment's text; the translator gets them as [`Segment::keep`]. Names that a page
//! protects somewhere, and words that the portal or the caller lists, are kept wherever they stand as
//! whole words.
//!
//! [`Segment::keep`]: crate::translator::Segment::keep

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{placeholders, words::is_in_word};

/// The stretches of `text` to keep, ascending, not overlapping: `wanted` (those of atoms, which do not
/// overlap) and all that are found. Of what is found, what overlaps is one, and goes where it overlaps
/// what is wanted.
pub fn find(text: &str, mut wanted: Vec<Range<usize>>, names: &[String]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    if is_suspicious(text) {
        found.extend(placeholders::find(text));
        found.extend(patterns(text));
    }
    found.extend(names.iter().flat_map(|name| whole_words(text, name)));
    found.retain(|range| !range.is_empty());
    wanted.sort_by_key(|range| range.start);
    let is_apart = |found: &Range<usize>| {
        let at = wanted.partition_point(|range| range.end <= found.start);
        wanted.get(at).is_none_or(|range| found.end <= range.start)
    };
    let apart: Vec<_> = placeholders::united(found).into_iter().filter(is_apart).collect();
    wanted.extend(apart);
    wanted.sort_by_key(|range| range.start);
    wanted
}

/// Whether the patterns are worth trying: they cost more than all else together.
fn is_suspicious(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        match byte {
            b'@' | b'{' | b'[' => true,
            b'#' | b'%' => next != b' ',
            b':' => next == b'/',
            b'.' | b'+' => next.is_ascii_alphanumeric(),
            b'<' => next == b'%',
            // U+200C and U+200D join letters of a word.
            0xe2 => next == 0x80 && matches!(bytes.get(at + 2), Some(0x8c | 0x8d)),
            _ => false,
        }
    })
}

/// Every place where a text holds `wanted` as whole words.
fn whole_words<'t>(text: &'t str, wanted: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let places = text.match_indices(wanted).map(|(start, found)| start..start + found.len());
    places.filter(|range| !is_in_word(text, range.start) && !is_in_word(text, range.end))
}

/// Addresses, handles, hashtags, template tags, shortcodes, telephone numbers, words with joiners,
/// file names.
static PATTERNS: LazyLock<Regex> = LazyLock::new(|| {
    let patterns = [
        r#"(?i:https?://|ftp://|\bwww\.)[^\s<>"“”«»]+"#,
        r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
        r"@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*(?:@[\w-]+(?:\.[\w-]+)+)?",
        r"#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*",
        r"<%=?[^%]*%>",
        r#"\[/[a-z_-]+\]|\[[a-z_-]+(?:\s+[a-z_-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))+\s*/?\]"#,
        r"\+\d[\d\s().-]{6,}\d",
        "[\\p{L}\\p{M}]+(?:[\u{200c}\u{200d}][\\p{L}\\p{M}]+)+",
        r"\b[\w-]+\.(?i:pdf|docx?|xlsx?|pptx?|csv|zip|jpe?g|png|gif|webp|mp[34]|html?)\b",
    ];
    Regex::new(&patterns.join("|")).expect("the patterns are valid")
});

fn patterns(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    PATTERNS.find_iter(text).filter_map(|found| {
        let before = text[..found.start()].chars().next_back();
        let is_sign = found.as_str().starts_with(['@', '#', '+']);
        // `a#b`, `x@y`: a sign behind a letter or digit begins nothing.
        if is_sign && before.is_some_and(char::is_alphanumeric) {
            return None;
        }
        Some(found.start()..found.start() + without_stop(found.as_str()).len())
    })
}

/// An address without the punctuation of the sentence around it.
fn without_stop(found: &str) -> &str {
    if !found.contains("://") && !found.to_ascii_lowercase().starts_with("www.") {
        return found;
    }
    let mut found = found;
    loop {
        let shorter = found.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '…', '*']);
        let is_open = shorter.ends_with(')') && !shorter.contains('(')
            || shorter.ends_with(']') && !shorter.contains('[');
        let shorter = if is_open { &shorter[..shorter.len() - 1] } else { shorter };
        if shorter == found {
            return found;
        }
        found = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> Vec<&str> {
        find(text, Vec::new(), &[]).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn what_is_no_language_is_kept() {
        for (text, wanted) in [
            ("See https://a.example/x?y=1&z=(2), please.", vec!["https://a.example/x?y=1&z=(2)"]),
            ("(see www.bbc.co.uk/news.)", vec!["www.bbc.co.uk/news"]),
            ("Write to desk@omegatv.example.", vec!["desk@omegatv.example"]),
            ("By @VA_Kyiv and @desk@social.example", vec!["@VA_Kyiv", "@desk@social.example"]),
            ("#ATACMS and #Київ2024, but #1", vec!["#ATACMS", "#Київ2024"]),
            ("Hello {name}, %s of %1$d, %(total)s", vec!["{name}", "%s", "%1$d", "%(total)s"]),
            ("{{ user.name }} has ${n} or %{n}", vec!["{{ user.name }}", "${n}", "%{n}"]),
            (
                "{n, plural, one {# item} other {# items}} left",
                vec!["{n, plural, one {# item} other {# items}}"],
            ),
            (
                "[gallery ids=\"1,2\"] text [/caption] [sic]",
                vec!["[gallery ids=\"1,2\"]", "[/caption]"],
            ),
            (
                "Call +44 20 7946 0958 or read report-2.pdf now",
                vec!["+44 20 7946 0958", "report-2.pdf"],
            ),
        ] {
            assert_eq!(kept(text), wanted, "{text}");
        }
    }

    #[test]
    fn ordinary_sentences_have_nothing_to_keep() {
        for text in
            ["50% discount on all.", "It cost $5 (or £4).", "A+ for U.S. effort", "3/4 a.m."]
        {
            assert!(kept(text).is_empty(), "{text}: {:?}", kept(text));
        }
    }

    #[test]
    fn listed_names_are_kept_as_whole_words_only() {
        let names = ["Omega".to_owned()];
        let found = find("Omega, not Omegas", Vec::new(), &names);

        assert_eq!(found.first(), Some(&(0..5)));
        assert_eq!(found.len(), 1);
    }
}
