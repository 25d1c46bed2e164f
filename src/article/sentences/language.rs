//! What the rules need to know of a language: a few classes of words.
//!
//! The library has longer lists of abbreviations for some languages; here is what it lacks, and the
//! words behind an abbreviation that show that a new sentence began.

mod baltic_finnic;
mod eastern;
mod germanic;
mod romance;
mod slavic;

use crate::lang::Tag;

/// The words of one language: lists with blanks between, abbreviations lowercase and without full stop.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "facts that do not depend on each other")]
pub(super) struct Language {
    /// Words that, with a capital, begin a sentence and no name: `She`, `However`
    pub starters: &'static str,
    /// `dr`: a name follows.
    pub titles: &'static str,
    /// `no`, `p`: a number follows.
    pub before_number: &'static str,
    /// Others that may close a sentence: `etc`, `inc`
    pub abbreviations: &'static str,
    /// Names of the months, and shortened ones, where ordinals have a full stop.
    pub months: &'static str,
    /// Words between which and a noun an ordinal may stand: `am`, `der`
    pub ordinal_leads: &'static str,
    /// Whether `3.` is read "third".
    pub ordinals: bool,
    /// Whether each noun has a capital, so that a capital proves nothing.
    pub capital_nouns: bool,
    /// Whether sentences may begin with a small letter, or the language has none.
    pub starts_lowercase: bool,
    /// Whether commas part sentences.
    pub cuts_clauses: bool,
    /// Whether signs end sentences that `candidates` does not know.
    pub has_own_signs: bool,
}

/// What a word before a full stop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Title,
    BeforeNumber,
    /// `a.m`
    Hour,
    Abbreviation,
    Plain,
}

/// A language we know nothing of: the library decides.
const UNKNOWN: Language = Language {
    starters: "",
    titles: "",
    before_number: "",
    abbreviations: "",
    months: "",
    ordinal_leads: "",
    ordinals: false,
    capital_nouns: false,
    starts_lowercase: false,
    cuts_clauses: false,
    has_own_signs: true,
};

/// One with the common signs; what its lists leave empty the library decides.
const KNOWN: Language = Language { has_own_signs: false, ..UNKNOWN };

/// Letters and signs, so that no list is searched for a long word.
const LONGEST_ABBREVIATION_BYTES: usize = 16;

impl Language {
    pub fn of(tag: &Tag) -> &'static Language {
        match tag.language() {
            "en" => &germanic::ENGLISH,
            "de" | "lb" | "gsw" | "nds" | "bar" => &germanic::GERMAN,
            "nl" | "af" | "fy" => &germanic::DUTCH,
            "da" => &germanic::DANISH,
            "nb" | "no" | "nn" | "fo" => &germanic::NORWEGIAN,
            "sv" => &germanic::SWEDISH,
            "is" => &germanic::ICELANDIC,
            "fr" => &romance::FRENCH,
            "es" | "ast" => &romance::SPANISH,
            "gl" => &romance::GALICIAN,
            "pt" => &romance::PORTUGUESE,
            "it" => &romance::ITALIAN,
            "ca" => &romance::CATALAN,
            "ro" | "mo" => &romance::ROMANIAN,
            "pl" => &slavic::POLISH,
            "cs" => &slavic::CZECH,
            "sk" => &slavic::SLOVAK,
            "sl" => &slavic::SLOVENE,
            "hr" | "bs" => &slavic::CROATIAN,
            "sr" | "mk" => &slavic::SERBIAN,
            "bg" => &slavic::BULGARIAN,
            "ru" | "be" => &slavic::RUSSIAN,
            "uk" => &slavic::UKRAINIAN,
            "fi" => &baltic_finnic::FINNISH,
            "et" => &baltic_finnic::ESTONIAN,
            "hu" => &baltic_finnic::HUNGARIAN,
            "lv" => &baltic_finnic::LATVIAN,
            "lt" => &baltic_finnic::LITHUANIAN,
            "tr" | "az" => &eastern::TURKISH,
            "kk" | "ky" => &eastern::KAZAKH,
            "el" => &eastern::GREEK,
            "ar" => &eastern::ARABIC,
            "fa" => &eastern::PERSIAN,
            "id" | "ms" => &eastern::INDONESIAN,
            "vi" => &eastern::VIETNAMESE,
            _ => &UNKNOWN,
        }
    }

    /// Whether the first word of `next` shows that a sentence begins.
    pub fn starts(&self, next: &str) -> bool {
        let next = next.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        let end = next.find(|sign: char| !sign.is_alphabetic()).unwrap_or(next.len());
        // An initial is no pronoun: `I. Newton`
        let is_initial = next[end..].starts_with('.');
        !is_initial && has(self.starters, &next[..end])
    }

    pub fn has_month(&self, next: &str) -> bool {
        let end = next.find(|sign: char| !sign.is_alphabetic()).unwrap_or(next.len());
        end > 0 && has(self.months, &next[..end].to_lowercase())
    }

    pub fn leads_ordinal(&self, previous: &str) -> bool {
        has(self.ordinal_leads, &previous.to_lowercase())
    }

    /// What `word` is, which stands before a full stop.
    pub fn word(&self, word: &str) -> Word {
        if word.is_empty() || word.len() > LONGEST_ABBREVIATION_BYTES {
            return Word::Plain;
        }
        let word = word.to_lowercase();
        // `Sig.ra` and `Prof.Dr` are what their last part is.
        let last = word.rsplit('.').next().unwrap_or_default();
        match word.as_str() {
            "a.m" | "p.m" => Word::Hour,
            word if has(self.titles, word) || has(self.titles, last) => Word::Title,
            word if has(self.before_number, word) => Word::BeforeNumber,
            word if has(self.abbreviations, word) || is_dotted(word) => Word::Abbreviation,
            _ => Word::Plain,
        }
    }
}

fn has(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|one| one == word)
}

/// `u.s`, `z.b`, `ph.d`
fn is_dotted(word: &str) -> bool {
    let is_short = |part: &str| part.chars().count() <= 2 && part.chars().all(char::is_alphabetic);
    word.contains('.') && word.split('.').all(|part| !part.is_empty() && is_short(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str) -> &'static Language {
        Language::of(&tag.parse().unwrap())
    }

    #[test]
    fn a_word_has_a_class() {
        assert_eq!(of("de").word("Dr"), Word::Title);
        assert_eq!(of("en").word("No"), Word::BeforeNumber);
        assert_eq!(of("en").word("P.M"), Word::Hour);
        assert_eq!(of("de").word("z.B"), Word::Abbreviation);
        assert_eq!(of("en").word("house"), Word::Plain);
        assert_eq!(of("en").word("3.5"), Word::Plain);
    }

    #[test]
    fn an_initial_starts_nothing() {
        assert!(of("en").starts("“They left"));
        assert!(of("en").starts("I've seen"));
        assert!(!of("en").starts("I. Newton"));
        assert!(!of("en").starts("London"));
    }
}
