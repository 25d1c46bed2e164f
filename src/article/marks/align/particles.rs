//! Little words that come and go at the edge of a phrase: `Brazil`, `o Brasil`, `do Brasil`.
//!
//! One list for the languages we checked: what is a particle in one and carries meaning in another is left
//! out (`die`, `sur`, `war`).

/// Whether a word is an article, a preposition with or without one, or a pronoun.
pub fn is_particle(word: &str) -> bool {
    let word = word.to_lowercase();
    [ARTICLES, PREPOSITIONS, PRONOUNS].iter().any(|words| words.contains(&word.as_str()))
}

/// Whether a word is an article and nothing else.
pub fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word.to_lowercase().as_str())
}

const ARTICLES: &[&str] = &[
    "the", "a", "an", // English
    "o", "os", "as", "um", "uma", "uns", "umas", // Portuguese
    "el", "la", "los", "las", "un", // Spanish
    "le", "les", "l", "une", // French
    "il", "lo", "i", "gli", "uno", // Italian
    "der", "das", "dem", "den", "ein", "eine", "einen", "einem", "einer", // German
    "het", "een", // Dutch
];

/// Those that hold an article too are here: they do more than an article does.
const PREPOSITIONS: &[&str] = &[
    // English
    "of", "to", "in", "on", "at", "by", "for", "from", "with", "s", "and", //
    // Portuguese
    "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "num", "numa", "ao", "aos", "à",
    "às", "por", "pelo", "pela", "pelos", "pelas", "dum", "duma", "com", "para", "e", "que",
    "nesta", "neste", "nessa", "nesse", "desta", "deste", "dessa", "desse", //
    // Spanish
    "del", "al", "en", "con", "y", //
    // French
    "d", "du", "des", "au", "aux", "et", //
    // Italian
    "di", "dal", "dalla", "dei", "della", "delle", "nel", "nella", "alla", //
    // Dutch
    "van",
];

const PRONOUNS: &[&str] = &[
    // English
    "he", "she", "it", "they", "his", "her", "its", "their", //
    // Portuguese
    "ele", "ela", "eles", "elas", "seu", "sua", "seus", "suas", "se", "me", "lhe", "lhes", //
    // Spanish
    "él", "ella", "ellos", "su", "sus", //
    // French
    "il", "elle", "ils", "elles", "sa", "ses",
];
