//! How like two texts are. Home of `rapidfuzz`.

use rapidfuzz::distance::levenshtein::BatchComparator;

use crate::memory::normalised;

/// Compares texts with one.
pub struct Likeness {
    wanted: String,
    comparator: BatchComparator<char>,
}

impl Likeness {
    /// To this text.
    pub fn to(wanted: &str) -> Likeness {
        let wanted = normalised(wanted);
        let comparator = BatchComparator::new(wanted.chars());
        Likeness { wanted, comparator }
    }

    /// From 0 to 100: the share of characters of the longer text that need no change (Levenshtein), white
    /// space aside. 100 says that the texts are the same.
    pub fn of(&self, text: &str) -> u8 {
        let text = normalised(text);
        let most = self.wanted.chars().count().max(text.chars().count());
        if most == 0 {
            return 100;
        }
        let changes = self.comparator.distance(text.chars());
        u8::try_from((most - changes.min(most)) * 100 / most).unwrap_or(100)
    }
}

/// From 0 to 100 how well words are found in a text: 100 as they stand, in whole words; 90 as they stand,
/// within words; 75 each for itself; 0 where one is missing. Upper and lower case are the same.
pub fn concordance(words: &str, text: &str) -> u8 {
    let (phrase, text) = (normalised(words).to_lowercase(), normalised(text).to_lowercase());
    let is_whole = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    if text.match_indices(&phrase).any(|(at, _)| is_whole(at)) {
        return 100;
    }
    if text.contains(&phrase) {
        return 90;
    }
    if phrase.split(' ').all(|word| text.contains(word)) { 75 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_text_is_a_hundred() {
        let likeness = Likeness::to("The road is closed.");
        assert_eq!(likeness.of("The road\n is closed."), 100);
        assert_eq!(likeness.of("The road is closed!"), 94);
        assert_eq!(likeness.of(""), 0);
        let long = "a".repeat(1000);
        assert_eq!(Likeness::to(&long).of(&format!("{long}b")), 99);
    }

    #[test]
    fn words_are_found_whole_in_parts_and_apart() {
        let text = "Порт закрито на ремонт дороги";
        assert_eq!(concordance("порт ЗАКРИТО", text), 100);
        assert_eq!(concordance("дорог", text), 90);
        assert_eq!(concordance("дорог порт", text), 75);
        assert_eq!(concordance("порт відкрито", text), 0);
    }
}
