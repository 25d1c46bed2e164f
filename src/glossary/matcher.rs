//! Finding the terms of glossaries in a text.

use std::{collections::HashMap, fmt, ops::Range, sync::Arc};

use aho_corasick::AhoCorasick;

use super::{
    Case, Entry, Glossary,
    fold::{Folded, plainly},
    standing::is_in_word,
};

/// The terms of some glossaries, ready to be found.
#[derive(Default)]
pub struct Terms {
    automaton: Option<AhoCorasick>,
    /// For each pattern its entries, the one that counts first.
    entries: Vec<Vec<Arc<Entry>>>,
    made_of: String,
}

/// A term in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The entry.
    pub entry: Arc<Entry>,
}

impl Terms {
    /// Of some glossaries; where two know a term, the first one counts.
    pub fn compile<'g>(glossaries: impl IntoIterator<Item = &'g Glossary>) -> Terms {
        let mut places: HashMap<String, usize> = HashMap::new();
        let (mut patterns, mut entries): (Vec<String>, Vec<Vec<Arc<Entry>>>) = Default::default();
        let mut made_of = Vec::new();
        for glossary in glossaries {
            made_of.push(format!("{}@{}", glossary.name, glossary.version));
            let mut own: Vec<&Entry> = glossary.entries.iter().collect();
            own.sort_by_key(|entry| entry.case != Case::Exact);
            for entry in own {
                let folded = Folded::new(&entry.source).text;
                let place = *places.entry(folded.clone()).or_insert_with(|| {
                    patterns.push(folded);
                    entries.push(Vec::new());
                    entries.len() - 1
                });
                entries[place].push(Arc::new(entry.clone()));
            }
        }
        // Only of gigabytes of terms none can be made; the limits keep far below.
        let automaton = AhoCorasick::new(&patterns).ok().filter(|_| !patterns.is_empty());
        Terms { automaton, entries, made_of: made_of.join(" ") }
    }

    /// The glossaries and their versions; empty for none.
    pub fn made_of(&self) -> &str {
        &self.made_of
    }

    /// Whether there is nothing to be found.
    pub fn is_empty(&self) -> bool {
        self.automaton.is_none()
    }

    /// The terms in a text, as whole words and in the case they want: ascending, not overlapping; of two
    /// that overlap the longer one, of equal ones the earlier.
    pub fn find(&self, text: &str) -> Vec<Match> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let folded = Folded::new(text);
        let mut all: Vec<Match> = automaton
            .find_overlapping_iter(&folded.text)
            .filter_map(|found| {
                let range = folded.original(found.range());
                let is_whole = !is_in_word(text, range.start) && !is_in_word(text, range.end);
                let entry = is_whole
                    .then(|| self.entry(found.pattern().as_usize(), &text[range.clone()]))??;
                Some(Match { range, entry })
            })
            .collect();
        all.sort_by_key(|found| (std::cmp::Reverse(found.range.len()), found.range.start));
        let mut chosen: Vec<Match> = Vec::new();
        for found in all {
            if chosen.iter().all(|other| !overlap(&other.range, &found.range)) {
                chosen.push(found);
            }
        }
        chosen.sort_by_key(|found| found.range.start);
        chosen
    }

    fn entry(&self, pattern: usize, found: &str) -> Option<Arc<Entry>> {
        let fits = |entry: &&Arc<Entry>| {
            entry.case != Case::Exact || plainly(&entry.source) == plainly(found)
        };
        self.entries[pattern].iter().find(fits).cloned()
    }
}

/// Whether two stretches share a byte.
fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

impl fmt::Debug for Terms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Terms({})", self.entries.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(terms: &[(&str, Case)], text: &str) -> Vec<String> {
        let entry = |(source, case): &(&str, Case)| Entry {
            source: (*source).to_owned(),
            is_kept: true,
            case: *case,
            ..Entry::default()
        };
        let glossary = Glossary {
            name: "g".into(),
            pair: "en-pt".parse().unwrap(),
            is_active: true,
            entries: terms.iter().map(entry).collect(),
            version: 0,
        };
        let terms = Terms::compile([&glossary]);
        terms.find(text).into_iter().map(|found| text[found.range].to_owned()).collect()
    }

    #[test]
    fn whole_words_are_found_and_the_longest_of_them() {
        let terms = [("bank", Case::Ignore), ("central bank", Case::Ignore)];

        assert_eq!(found(&terms, "The Central\u{a0}Bank, a bank."), ["Central\u{a0}Bank", "bank"]);
        assert!(found(&terms, "Bankers embankment banks").is_empty());
    }

    #[test]
    fn a_long_term_inside_a_word_does_not_hide_a_short_one() {
        let terms = [("land mine", Case::Ignore), ("land", Case::Ignore)];

        assert_eq!(found(&terms, "A land mines law"), ["land"]);
    }

    #[test]
    fn case_tells_terms_apart_where_it_is_to() {
        let terms = [("US", Case::Exact)];

        assert_eq!(found(&terms, "US troops told us"), ["US"]);
        assert_eq!(found(&[("İstanbul’s", Case::Ignore)], "İSTANBUL's"), ["İSTANBUL's"]);
    }

    #[test]
    fn scripts_without_spaces_have_terms_too() {
        assert_eq!(found(&[("日本", Case::Ignore)], "在日本的"), ["日本"]);
    }
}
