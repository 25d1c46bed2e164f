//! Gives the answer the quote marks, dashes, apostrophes and dots of the source.

use std::ops::Range;

use super::super::prepare::glyphs::{Mark, Role, marks};

/// A mark of the source and the bytes of the answer it belongs to; none if it has to be put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairing {
    /// Index into the marks of the source.
    pub source: usize,
    /// The mark of the answer that stands for it.
    pub answer: Option<Range<usize>>,
}

/// Pairs the quote marks of both texts in order, opening with opening.
///
/// Equal numbers pair one to one whatever the answer made of their direction.
pub fn pair(source: &[(usize, &Mark)], answer: &[&Mark]) -> Vec<Pairing> {
    let found = |index: usize| Some(answer[index].range.clone());
    if source.len() == answer.len() {
        let one_to_one = source.iter().enumerate();
        return one_to_one
            .map(|(at, (index, _))| Pairing { source: *index, answer: found(at) })
            .collect();
    }
    let matched = common(source, answer);
    let with_match = source.iter().zip(matched);
    with_match
        .map(|((index, _), at)| Pairing { source: *index, answer: at.and_then(found) })
        .collect()
}

/// The longest common row of roles: for each source mark the answer's.
fn common(source: &[(usize, &Mark)], answer: &[&Mark]) -> Vec<Option<usize>> {
    // Quotes in one sentence are few; text that is nothing but quotes is cut off here.
    let (rows, columns) = (source.len().min(64), answer.len().min(64));
    let mut best = vec![vec![0_usize; columns + 1]; rows + 1];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            best[row][column] = if source[row].1.role == answer[column].role {
                best[row + 1][column + 1] + 1
            } else {
                best[row + 1][column].max(best[row][column + 1])
            };
        }
    }
    let mut matched = vec![None; source.len()];
    let (mut row, mut column) = (0, 0);
    while row < rows && column < columns {
        if source[row].1.role == answer[column].role
            && best[row][column] == best[row + 1][column + 1] + 1
        {
            matched[row] = Some(column);
            (row, column) = (row + 1, column + 1);
        } else if best[row + 1][column] >= best[row][column + 1] {
            row += 1;
        } else {
            column += 1;
        }
    }
    matched
}

/// The marks of the answer outside of the stretches already spoken for.
pub fn free_marks(answer: &str, taken: &[Range<usize>]) -> Vec<Mark> {
    let free =
        |mark: &Mark| !taken.iter().any(|t| t.start < mark.range.end && mark.range.start < t.end);
    marks(answer).into_iter().filter(free).collect()
}

/// How a mark of the source is written in the answer, where it is no ASCII mark to begin with.
pub fn written<'a>(source: &'a str, mark: &Mark) -> Option<&'a str> {
    let written = &source[mark.range.clone()];
    let is_plain = written.is_ascii() || (mark.role == Role::Dash && written.trim().is_ascii());
    (!is_plain).then_some(written)
}
