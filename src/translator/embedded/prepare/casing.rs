//! Capitals: recognising a text in ALL CAPS and writing it as a sentence.
//!
//! The models saw hardly any capitals and answer them with garbage. Which words keep theirs (NATO,
//! US, Kyiv) is asked of the article first and of the vocabulary then.

use std::collections::HashMap;

use super::{
    super::vocabulary::{Rank, Vocabulary},
    words::words,
};

/// How the words of one article are written where they are not shouted.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// Lower case → each writing seen inside sentences, with its count.
    seen: HashMap<String, HashMap<String, usize>>,
}

impl Context {
    /// Learns from every text that is not itself in capitals.
    ///
    /// The first word of a sentence says nothing about itself and is passed over.
    pub fn learn<'a>(texts: impl IntoIterator<Item = &'a str>) -> Context {
        let mut context = Context::default();
        for text in texts.into_iter().filter(|text| !is_capitals(text)) {
            let mut fresh = true;
            let mut end = 0;
            for range in words(text) {
                fresh |= text[end..range.start].contains(['.', '!', '?', ':', '"', '“', '«', '\n']);
                let word = &text[range.clone()];
                if !fresh || word.chars().filter(|c| c.is_uppercase()).count() > 1 {
                    let forms = context.seen.entry(word.to_lowercase()).or_default();
                    *forms.entry(word.to_owned()).or_default() += 1;
                }
                (fresh, end) = (false, range.end);
            }
        }
        context
    }

    fn usual(&self, lower: &str) -> Option<&str> {
        let forms = self.seen.get(lower)?;
        let best = forms.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)))?;
        Some(best.0)
    }
}

/// Whether the text shouts: nearly all its words are in capitals.
pub fn is_capitals(text: &str) -> bool {
    let (mut capitals, mut others) = (0_usize, 0_usize);
    for range in words(text) {
        let word = &text[range];
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if word.chars().any(char::is_lowercase) {
            others += letters;
        } else if word.chars().any(char::is_uppercase) {
            capitals += letters;
        }
    }
    capitals >= 3 && capitals >= others * 4
}

/// Writes shouted words as an article would.
pub struct Truecaser<'a> {
    /// Asked how it spells a word.
    pub vocabulary: &'a Vocabulary,
    /// Asked before the vocabulary.
    pub context: &'a Context,
    /// Language of the text: `US` is a country in English only.
    pub language: &'a str,
}

impl Truecaser<'_> {
    /// The shouted word as it is written inside a sentence; `before` and `after` are what surrounds it.
    pub fn write(&self, word: &str, before: &str, after: &str) -> String {
        let lower = word.to_lowercase();
        if word.chars().any(char::is_lowercase) || !word.chars().any(char::is_uppercase) {
            return word.to_owned();
        }
        let is_initial = word.chars().count() == 1
            && (after.starts_with('.') && after[1..].starts_with(char::is_alphanumeric)
                || before.ends_with('.'));
        if is_initial || (self.language == "en" && is_english_name(word, before, after)) {
            return word.to_owned();
        }
        if before.ends_with(['\'', '’']) && lower.chars().count() <= 2 {
            return lower;
        }
        if let Some(usual) = self.context.usual(&lower) {
            return usual.to_owned();
        }
        self.by_rank(word, lower)
    }

    fn by_rank(&self, word: &str, lower: String) -> String {
        let title = title(&lower);
        let rank = |form: &str| self.vocabulary.rank(form);
        let (upper_rank, title_rank, lower_rank) = (rank(word), rank(&title), rank(&lower));
        // Short words in capitals are as likely pieces of shouting as abbreviations; a longer one
        // that is a piece of its own was seen in capitals often.
        let best = lower_rank.min(title_rank);
        if weighed(upper_rank, word) < best {
            return word.to_owned();
        }
        if title_rank < lower_rank { title } else { lower }
    }
}

/// Capitals of one letter are everywhere (A, O, E); they count as rare.
fn weighed(rank: Rank, word: &str) -> Rank {
    match word.chars().count() {
        1 if word != "I" => Rank { pieces: usize::MAX, ..rank },
        _ => rank,
    }
}

/// The word with a capital first.
pub fn title(lower: &str) -> String {
    let mut chars = lower.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `US` and `I` are no vocabulary's choice: their lower case is a far more frequent word.
fn is_english_name(word: &str, before: &str, after: &str) -> bool {
    if word == "I" {
        return true;
    }
    let previous = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let last = !after.chars().any(char::is_alphanumeric);
    let addressed =
        ["let", "tell", "told", "give", "gives", "join", "help", "about", "of", "for", "to", "all"];
    word == "US" && !(addressed.contains(&previous.as_str()) && last) && previous != "let"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_recognised_beside_numbers_and_marks() {
        assert!(is_capitals("3 DEAD, 20 HURT – POLICE"));
        assert!(is_capitals("UKRAINE"));
        assert!(!is_capitals("NATO must act"));
        assert!(!is_capitals("US"));
        assert!(!is_capitals("2024"));
    }

    #[test]
    fn an_article_teaches_how_its_names_are_written() {
        let context = Context::learn(["Mr. Biden met NATO today.", "BIDEN SHOUTS"]);

        assert_eq!(context.usual("biden"), Some("Biden"));
        assert_eq!(context.usual("nato"), Some("NATO"));
        assert_eq!(context.usual("shouts"), None);
    }
}
