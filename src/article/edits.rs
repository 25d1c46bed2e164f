//! What an edit changed, sentence by sentence.
//!
//! Looks at words only: a sentence that got other markup or another place is not a new one.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};

use super::{Document, Rules, marks, sentences};
use crate::lang::Tag;

/// A sentence of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its block and its place there, both from 0: `3.1`.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// What became of the sentences of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    /// Places of the new sentences in the new text.
    pub added: Vec<usize>,
    /// Places of the lost ones in the old text.
    pub removed: Vec<usize>,
    /// How many are where they were.
    pub kept: usize,
    /// How many are elsewhere.
    pub moved: usize,
}

/// Two long texts without a common sentence take longest; then a rougher answer will do.
const PATIENCE: Duration = Duration::from_millis(500);

/// The sentences of a document in reading order, as they are translated.
pub fn cut(document: &Document, language: &Tag, rules: &Rules) -> Vec<Sentence> {
    let mut cut = Vec::new();
    for (at, block) in document.blocks.iter().enumerate() {
        let ranges = sentences::split(&block.text, language, &rules.abbreviations);
        let ranges = marks::with_whole_atoms(block, ranges);
        cut.extend(ranges.into_iter().enumerate().map(|(place, range)| Sentence {
            id: format!("{at}.{place}"),
            text: block.text[range].to_owned(),
        }));
    }
    cut
}

/// Finds the same sentences in both texts, most of them in order.
pub fn compare(old: &[&str], new: &[&str]) -> Edits {
    let until = Some(Instant::now() + PATIENCE);
    let mut edits = Edits::default();
    for step in capture_diff_slices_deadline(Algorithm::Myers, old, new, until) {
        match step {
            DiffOp::Equal { len, .. } => edits.kept += len,
            DiffOp::Delete { old_index, old_len, .. } => {
                edits.removed.extend(old_index..old_index + old_len);
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                edits.added.extend(new_index..new_index + new_len);
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                edits.removed.extend(old_index..old_index + old_len);
                edits.added.extend(new_index..new_index + new_len);
            }
        }
    }
    edits.find_moved(old, new);
    edits
}

impl Edits {
    /// What was removed here and added there is the same sentence.
    fn find_moved(&mut self, old: &[&str], new: &[&str]) {
        let mut lost: HashMap<&str, Vec<usize>> = HashMap::new();
        for &at in self.removed.iter().rev() {
            lost.entry(old[at]).or_default().push(at);
        }
        let mut found = Vec::new();
        self.added.retain(|&at| match lost.get_mut(new[at]).and_then(Vec::pop) {
            Some(was) => {
                found.push(was);
                false
            }
            None => true,
        });
        found.sort_unstable();
        self.removed.retain(|at| found.binary_search(at).is_err());
        self.moved = found.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_sentence_is_one_lost_and_one_new() {
        let edits = compare(&["A.", "B.", "C."], &["A.", "B, they say.", "C."]);

        assert_eq!(edits, Edits { added: vec![1], removed: vec![1], kept: 2, moved: 0 });
    }

    #[test]
    fn a_sentence_that_moved_is_not_new() {
        let edits = compare(&["A.", "B.", "C."], &["C.", "A.", "B.", "D."]);

        assert_eq!(edits, Edits { added: vec![3], removed: vec![], kept: 2, moved: 1 });
    }

    #[test]
    fn a_sentence_said_twice_counts_twice() {
        let edits = compare(&["A.", "A."], &["A."]);

        assert_eq!((edits.removed.len(), edits.kept, edits.moved), (1, 1, 0));
    }
}
