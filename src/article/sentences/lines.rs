//! A block into lines, each of which is cut alone.

use std::ops::Range;

/// Byte ranges of the lines of `text`: where a line goes on after a break in its middle, it is one.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= text.len() {
            return None;
        }
        let breaks = text[start..].match_indices('\n').map(|(at, _)| start + at);
        let end = breaks.into_iter().find(|at| !goes_on(text, *at)).map_or(text.len(), |at| at + 1);
        let line = start..end;
        start = end;
        Some(line)
    })
}

/// A line cut by its printed width: a blank before the break, and behind it the middle of a sentence.
fn goes_on(text: &str, at: usize) -> bool {
    let (before, after) = (&text[..at], &text[at + 1..]);
    before.ends_with(' ')
        && before.trim_end().ends_with(char::is_alphanumeric)
        && (after.starts_with(char::is_lowercase) || after.starts_with("( "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        lines(text).map(|line| text[line].trim()).collect()
    }

    #[test]
    fn each_line_is_cut_alone() {
        assert_eq!(
            cut("Monday\ntuesday\n\nWednesday \nThursday"),
            ["Monday", "tuesday", "", "Wednesday", "Thursday"]
        );
    }

    #[test]
    fn a_line_that_goes_on_is_one() {
        assert_eq!(
            cut("The ferry left \nthe harbour late."),
            ["The ferry left \nthe harbour late."]
        );
    }
}
