//! Words and phrases with what they may become.

use std::ops::Range;

/// Source words and the forms the target may have for them.
#[derive(Clone)]
pub struct Table {
    rows: Vec<(String, Vec<String>)>,
}

/// A row that counts in a line.
#[derive(Clone, Debug)]
pub struct Item {
    /// Bytes of the line.
    pub source: Range<usize>,
    /// Where the translation has it: bytes of the new text, without and with an article, as allowed.
    pub targets: Vec<Range<usize>>,
}

impl Table {
    /// Rows like `English = one | another`; `#` begins a comment.
    pub fn read(text: &str) -> Table {
        let rows = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
            let (source, forms) = line.split_once(" = ")?;
            let forms = forms.split('|').map(|form| form.trim().to_owned()).collect();
            Some((source.trim().to_owned(), forms))
        });
        Table { rows: rows.collect() }
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// From the other language: each form with all words that have it.
    pub fn inverted(&self) -> Table {
        let mut rows: Vec<(String, Vec<String>)> = Vec::new();
        for (source, forms) in &self.rows {
            for form in forms {
                match rows.iter_mut().find(|(known, _)| known == form) {
                    Some((_, sources)) => sources.push(source.clone()),
                    None => rows.push((form.clone(), vec![source.clone()])),
                }
            }
        }
        Table { rows }
    }

    /// What counts in a line, longest first taken, not overlapping, in order.
    pub fn find(&self, line: &str, target: &str) -> Vec<Item> {
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|(source, _)| std::cmp::Reverse(source.len()));
        let mut found: Vec<Item> = Vec::new();
        let overlap = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
        for (source, forms) in rows {
            let mut all = places(line, source);
            let place = if all.len() == 1 { all.remove(0) } else { 0..0 };
            let targets = once(target, forms);
            let is_free = found.iter().all(|other| {
                !overlap(&other.source, &place)
                    && other.targets.iter().all(|a| targets.iter().all(|b| !overlap(a, b)))
            });
            if !place.is_empty() && !targets.is_empty() && is_free {
                found.push(Item { source: place, targets });
            }
        }
        found.sort_by_key(|item| item.source.start);
        found
    }
}

/// The places of those forms that a text has, where they are one place; nothing where they are several.
fn once(text: &str, forms: &[String]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = forms.iter().flat_map(|form| places(text, form)).collect();
    all.sort_by_key(std::iter::ExactSizeIterator::len);
    let is_one = all.iter().all(|place| {
        let last = all.last().expect("there is one");
        last.start <= place.start && place.end <= last.end
    });
    let mut sizes: Vec<usize> = all.iter().map(ExactSizeIterator::len).collect();
    sizes.dedup();
    if is_one && sizes.len() == all.len() { all } else { Vec::new() }
}

/// Whole words, in any case of letters that keeps their length.
fn places(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let (lower, wanted) = (text.to_lowercase(), wanted.to_lowercase());
    if lower.len() != text.len() {
        return Vec::new();
    }
    let is_inside = |at: usize| {
        let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        joins(text[..at].chars().next_back()) && joins(text[at..].chars().next())
    };
    // `20` is not in `20.4`, and `U.S` not in `U.S.`.
    let goes_on = |place: &Range<usize>| {
        let digit =
            |text: Option<&str>| text.is_some_and(|t| t.contains(|c: char| c.is_ascii_digit()));
        let is_sign = |text: &str| text.starts_with(['.', ',']) && digit(text.get(1..2));
        digit(lower.get(place.end - 1..place.end)) && is_sign(&lower[place.end..])
            || lower[..place.start].ends_with(['.', ','])
                && digit(lower.get(place.start..place.start + 1))
    };
    let places = lower.match_indices(&wanted).map(|(start, found)| start..start + found.len());
    places
        .filter(|place| !is_inside(place.start) && !is_inside(place.end) && !goes_on(place))
        .collect()
}
