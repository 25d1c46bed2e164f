//! Which words of one language translate which words of another, learned from translations.
//!
//! Markup is put back by it where a translator tells no alignment. A small statistical lexicon after
//! IBM model 1, both directions in one table, learned a sentence at a time. Pure computation: files are
//! [`store`]'s, threads [`learner`]'s. It knows no grammar and no dictionary.

mod form;
pub mod learner;
pub mod store;
mod table;

use super::words::{folded, words};
use table::Table;

pub use form::ReadError;

/// Sentences with more words on a side are lists or soup and teach little.
const LONGEST_WORDS: usize = 120;

/// The lexicon of one pair.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    table: Table,
}

impl Lexicon {
    /// Learns from a sentence and its translation. Same text on both sides teaches nothing.
    pub fn learn(&mut self, source: &str, target: &str) {
        let (from, to) = (folded_words(source), folded_words(target));
        let is_short = |words: &[String]| (1..=LONGEST_WORDS).contains(&words.len());
        if source != target && is_short(&from) && is_short(&to) {
            self.table.add(&from, &to);
        }
    }

    /// How much one word speaks for the other, 0 to 1; both ways round and in any case of letters.
    pub fn evidence(&self, source_word: &str, target_word: &str) -> f32 {
        self.evidences(&[folded(source_word)], &[folded(target_word)])[0]
    }

    /// The same for all words of two sentences, [`folded`]: a row for each target word.
    pub fn evidences(&self, source: &[String], target: &[String]) -> Vec<f32> {
        self.table.evidences(source, target)
    }

    /// How many sentences it has learned.
    pub fn sentences(&self) -> u64 {
        self.table.sentences
    }

    /// How many pairs of words it holds: bounded, however much it learns.
    pub fn entries(&self) -> usize {
        self.table.len()
    }

    /// The whole lexicon as text that [`Lexicon::read`] understands.
    pub fn write(&self) -> String {
        form::write(&self.table)
    }

    /// Reads what [`Lexicon::write`] wrote.
    pub fn read(text: &str) -> Result<Lexicon, ReadError> {
        Ok(Lexicon { table: form::read(text)? })
    }
}

fn folded_words(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| folded(&text[word])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taught() -> Lexicon {
        let mut lexicon = Lexicon::default();
        for (source, target) in [
            ("the red house", "a casa vermelha"),
            ("the red door", "a porta vermelha"),
            ("a green house", "uma casa verde"),
            ("the green door", "a porta verde"),
            ("my house", "minha casa"),
        ] {
            lexicon.learn(source, target);
        }
        lexicon
    }

    #[test]
    fn words_that_occur_together_speak_for_each_other() {
        let lexicon = taught();

        assert!(lexicon.evidence("House", "casa") > 3.0 * lexicon.evidence("house", "vermelha"));
        assert!(lexicon.evidence("red", "vermelha") > 3.0 * lexicon.evidence("red", "casa"));
    }

    #[test]
    fn a_new_word_speaks_for_a_new_word_before_a_known_one() {
        let lexicon = taught();

        assert!(lexicon.evidence("bridge", "ponte") > lexicon.evidence("bridge", "casa"));
    }

    #[test]
    fn a_lexicon_is_the_same_after_writing_and_reading() {
        let lexicon = taught();

        let read = Lexicon::read(&lexicon.write()).unwrap();

        let evidence = |lexicon: &Lexicon| lexicon.evidence("green", "verde");
        assert!((evidence(&read) - evidence(&lexicon)).abs() < 0.01);
        assert_eq!((read.sentences(), read.entries()), (5, lexicon.entries()));
    }

    #[test]
    fn a_lexicon_stays_small_however_much_it_learns() {
        let mut lexicon = Lexicon::default();
        for sentence in 0..1_300 {
            let words = |letter: char| {
                (0..12).map(|at| format!("{letter}{}", sentence * 12 + at)).collect::<Vec<_>>()
            };
            lexicon.learn(&words('s').join(" "), &words('t').join(" "));
        }

        assert!(lexicon.entries() <= table::MOST_ENTRIES, "{}", lexicon.entries());
    }
}
