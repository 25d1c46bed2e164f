//! Finds numbers again that went through a translator among its words.
//!
//! By their value: a translator may write `1.5` as `1,5`, a million with points, or digits of another
//! script. A number it put into words is not found, and is asked for again in another way.

use std::ops::Range;

use crate::ui::draft::{Answer, Piece, Refusal};

/// The pieces with each number of `sent` as the part it stands for; these are in the order of the source.
///
/// Where a value is there more or less often than it was sent, nobody can say which is which.
pub(super) fn found(pieces: Vec<Piece>, sent: &[(usize, &str)]) -> Answer {
    let mut left: Vec<(usize, &str)> = sent.to_vec();
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => split(&text, &mut left, sent, &mut found)?,
            part @ Piece::Part(_) => found.push(part),
        }
    }
    if left.is_empty() { Ok(found) } else { Err(lost()) }
}

fn lost() -> Refusal {
    Refusal::PartLost { placeable: "a number".to_owned() }
}

fn split(
    text: &str,
    left: &mut Vec<(usize, &str)>,
    sent: &[(usize, &str)],
    found: &mut Vec<Piece>,
) -> Result<(), Refusal> {
    let mut from = 0;
    for range in runs(text) {
        let run = &text[range.clone()];
        let Some(at) = left.iter().position(|(_, digits)| is_same(run, digits)) else {
            if sent.iter().any(|(_, digits)| is_same(run, digits)) {
                return Err(lost());
            }
            continue;
        };
        if from < range.start {
            found.push(Piece::Text(text[from..range.start].to_owned()));
        }
        found.push(Piece::Part(left.remove(at).0));
        from = range.end;
    }
    if from < text.len() {
        found.push(Piece::Text(text[from..].to_owned()));
    }
    Ok(())
}

/// Stretches of digits with single signs between them.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| digit(*c).is_some()) {
        let end = at + c.len_utf8();
        match runs.last_mut() {
            Some(last) if joins(text, last.end, at) => last.end = end,
            _ => runs.push(at..end),
        }
    }
    runs
}

/// Whether a number goes on: nothing between its digits, or a sign that parts thousands or decimals.
fn joins(text: &str, end: usize, next: usize) -> bool {
    let is_group = || {
        let digits = text[next..].chars().take_while(|c| digit(*c).is_some()).count();
        digits == 3
    };
    match &text[end..next] {
        "" | "." | "," | "٫" | "٬" => true,
        "\u{a0}" | "\u{202f}" | "\u{2009}" | "'" | "’" | " " => is_group(),
        _ => false,
    }
}

/// Whether a run says the value of `digits`, which has a point before a decimal part.
fn is_same(run: &str, digits: &str) -> bool {
    let plain: String = run.chars().filter_map(digit).collect();
    let (whole, decimal) = digits.split_once('.').unwrap_or((digits, ""));
    if plain != format!("{whole}{decimal}") {
        return false;
    }
    // `15` is not `1.5`.
    let signs = run.chars().filter(|c| digit(*c).is_none()).count();
    let ends = run.chars().rev().take_while(|c| digit(*c).is_some()).count();
    if decimal.is_empty() { signs == 0 || ends == 3 } else { signs > 0 && ends == decimal.len() }
}

/// The digit as ASCII; those of Arabic, Persian, Hindi and Bengali count, too.
fn digit(c: char) -> Option<char> {
    let zeros = ['0', '٠', '۰', '०', '০'];
    let value = zeros
        .iter()
        .find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_in_other_clothes() {
        for (run, digits) in [
            ("1000000", "1000000"),
            ("1.000.000", "1000000"),
            ("1\u{202f}000\u{202f}000", "1000000"),
            ("1,5", "1.5"),
            ("١٢", "12"),
        ] {
            assert_eq!(runs(run).first(), Some(&(0..run.len())), "{run}");
            assert!(is_same(run, digits), "{run}");
        }
    }

    #[test]
    fn another_number_is_not_taken_for_it() {
        for (run, digits) in [("15", "1.5"), ("1.5", "15"), ("12", "2"), ("2", "12")] {
            assert!(!is_same(run, digits), "{run} {digits}");
        }
    }
}
