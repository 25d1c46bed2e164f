//! What a program will replace in a text: `{name}`, `{{ x }}`, `[[id]]`, `%s`, `%1$d`, `%(name)s`.
//!
//! The one finder: what the translator is told to keep is what a translation must hold.

mod braces;

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

/// Every placeholder: ascending, not overlapping.
pub fn find(text: &str) -> Vec<Range<usize>> {
    if !text.contains(['{', '%', '[']) {
        return Vec::new();
    }
    let mut found = braces::placeables(text);
    found.extend(SIGNS.find_iter(text).map(|sign| sign.range()).filter(|at| is_free(text, at)));
    united(found)
}

/// Of ranges that overlap one that covers them; ascending.
pub fn united(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| range.start);
    ranges.dedup_by(|next, last| {
        let overlaps = next.start < last.end;
        last.end = if overlaps { last.end.max(next.end) } else { last.end };
        overlaps
    });
    ranges
}

/// `[[name]]`, `%(name)s`, and conversions with a place, a width or digits behind the point.
static SIGNS: LazyLock<Regex> = LazyLock::new(|| {
    let signs = r"\[\[[\p{L}\p{N} _.:|$-]+\]\]|%\([^()\s]+\)[sdif]|%[0-9$.]*[sdfiu@]";
    Regex::new(signs).expect("the pattern is valid")
});

/// Not `50%s` nor `40 %de`: a sign behind a digit or with letters behind is a percentage. Letters before
/// are the word that a number is put into.
fn is_free(text: &str, found: &Range<usize>) -> bool {
    let is_name = text[found.clone()].contains(['[', '(']);
    let ends = !text[found.end..].starts_with(char::is_alphanumeric);
    is_name || ends && !text[..found.start].ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_told_from_percentages_and_prose() {
        for (text, wanted) in [
            ("{name} {{ count }} ${x} %{n}", vec!["{name}", "{{ count }}", "${x}", "%{n}"]),
            ("%s %1$d %(who)s %.2f %@.", vec!["%s", "%1$d", "%(who)s", "%.2f", "%@"]),
            ("file%d foo{name}bar [[id]]", vec!["%d", "{name}", "[[id]]"]),
            ("50%s 40% de 40 %de {not, one} {as they say} 100 %.", vec![]),
            ("[[id]]s and %(n)ss", vec!["[[id]]", "%(n)s"]),
        ] {
            let found: Vec<&str> = find(text).into_iter().map(|range| &text[range]).collect();

            assert_eq!(found, wanted, "{text}");
        }
    }
}
