//! Capitals: recognising a text in ALL CAPS and writing it as a sentence.
//!
//! The models saw hardly any capitals and answer them with garbage. Which words keep theirs (NATO,
//! US, Kyiv) is asked of the article first and of the vocabulary then.

use std::collections::HashMap;

use super::{super::vocabulary::Vocabulary, words::words};

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
            let (mut fresh, mut end, mut last_chars) = (true, 0, 0);
            for range in words(text) {
                // The stop of `Mr.` ends no sentence.
                let gap = &text[end..range.start];
                fresh |= gap.contains(['!', '?', ':', '"', '“', '«', '\n']);
                fresh |= gap.contains('.') && last_chars > 3;
                let word = &text[range.clone()];
                if !fresh || word.chars().filter(|c| c.is_uppercase()).count() > 1 {
                    let forms = context.seen.entry(word.to_lowercase()).or_default();
                    *forms.entry(word.to_owned()).or_default() += 1;
                }
                (fresh, end, last_chars) = (false, range.end, word.chars().count());
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
        if is_initial || (is_abbreviation(self.language, word, before, after)) {
            return word.to_owned();
        }
        if before.ends_with(['\'', '’']) && lower.chars().count() <= 2 {
            return lower;
        }
        if let Some(usual) = self.context.usual(&lower) {
            return usual.to_owned();
        }
        self.by_rarity(word, lower)
    }

    fn by_rarity(&self, word: &str, lower: String) -> String {
        if is_unpronounceable(&lower) {
            return word.to_owned();
        }
        let title = title(&lower);
        let rarity = |form: &str| self.vocabulary.rarity(form);
        let in_lower = rarity(&lower);
        let in_title = rarity(&title) + TITLE_HANDICAP;
        // Single capitals are everywhere (A, O, E) and say nothing.
        let in_upper =
            if lower.chars().count() == 1 { f32::MAX } else { rarity(word) + UPPER_HANDICAP };
        if in_upper < in_lower.min(in_title) {
            return word.to_owned();
        }
        if in_title < in_lower { title } else { lower }
    }
}

/// Found on the news lines, both languages, by trying steps of a half.
const TITLE_HANDICAP: f32 = 0.75;
/// As above.
const UPPER_HANDICAP: f32 = 0.5;

/// Three or more consonants alone are an abbreviation in every language we know.
fn is_unpronounceable(lower: &str) -> bool {
    let count = lower.chars().count();
    (3..=5).contains(&count)
        && lower.is_ascii()
        && !lower.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        && lower.chars().all(|c| c.is_ascii_alphabetic())
}

/// The word with a capital first.
pub fn title(lower: &str) -> String {
    let mut chars = lower.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Abbreviations whose lower case is a far more frequent word, so that no count finds them.
fn is_abbreviation(language: &str, word: &str, before: &str, after: &str) -> bool {
    let known: &[&str] = match language {
        "en" if word == "US" => return is_country(before, after),
        "en" => &["I", "EU", "AI", "UK", "UN", "FBI", "CIA", "UAE", "PM", "MP", "CEO"],
        "pt" => &["EUA", "UE", "ONU", "IA", "OTAN", "FBI", "CIA"],
        _ => &[],
    };
    known.contains(&word)
}

/// `US` ends a sentence as a pronoun only behind words that ask for one.
fn is_country(before: &str, after: &str) -> bool {
    let previous = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let is_last = !after.chars().any(char::is_alphanumeric);
    let asks = [
        "tell", "told", "give", "gives", "join", "help", "about", "of", "for", "to", "all",
        "contact",
    ];
    previous != "let" && !(is_last && asks.contains(&previous.as_str()))
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
