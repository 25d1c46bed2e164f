//! Little words that come and go at the edge of a phrase: `Brazil`, `o Brasil`, `do Brasil`.
//!
//! One list for the languages we checked: what is a particle in one and carries meaning in another is left
//! out (`die`, `sur`, `war`).

/// Whether a word is an article, or a preposition with or without one.
pub fn is_particle(word: &str) -> bool {
    is_article(word) || is_preposition(word)
}

/// Whether a word is an article and nothing else.
pub fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word.to_lowercase().as_str())
}

fn is_preposition(word: &str) -> bool {
    PREPOSITIONS.contains(&word.to_lowercase().as_str())
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
    "of", "to", "in", "on", "at", "by", "for", "from", "with", "s", //
    // Portuguese
    "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "num", "numa", "ao", "aos", "à",
    "às", "por", "pelo", "pela", "pelos", "pelas", "dum", "duma", "com", "para", "e", "que", //
    // Spanish
    "del", "al", "en", "con", //
    // French
    "d", "du", "des", "au", "aux", //
    // Italian
    "di", "dal", "dalla", "dei", "della", "delle", "nel", "nella", "alla", //
    // Dutch
    "van",
];
