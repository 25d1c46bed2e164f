//! What a text without tags holds: its numbers.

use super::{Holdings, Inventory};

/// Takes stock of a text.
pub fn inventory(text: &str) -> Inventory {
    let holdings = Holdings { numbers: numbers(text), ..Holdings::default() };
    Inventory { holdings, ..Inventory::default() }
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
}
